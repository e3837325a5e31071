namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The single-mode format of ProGen (Kolisch and Sprecher 1996), file names ending in <c>.sm</c>.</summary>
internal static class SmFile
{
    public static ProjectFile Read(InstanceText text)
    {
        var file = ProGenFile.Read(text, singleMode: true);
        return new(text.Path, file.Durations, file.Links, file.Demand, file.Capacity, file.Horizon);
    }
}
