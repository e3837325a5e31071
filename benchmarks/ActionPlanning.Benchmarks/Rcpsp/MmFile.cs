namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The multi-mode format of ProGen (Kolisch and Sprecher 1996), file names ending in <c>.mm</c>.</summary>
internal static class MmFile
{
    public static ModesFile Read(InstanceText text)
    {
        var file = ProGenFile.Read(text, singleMode: false);
        return new(text.Path, file.Modes, file.Durations, file.Links, file.Demand, file.Consumption, file.Capacity, file.Stock, file.Horizon);
    }
}
