namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>All that a pass needs to know of an activity, side by side.</summary>
internal readonly struct PackedStep
{
    public readonly uint First;
    public readonly uint Second;
    public readonly uint Third;
    public readonly uint Fourth;
    public readonly int Duration;
    public readonly int CoverAt;
    public readonly byte Shift1;
    public readonly byte Shift2;
    public readonly byte Shift3;
    public readonly byte Shift4;
    public readonly byte Shift5;
    public readonly byte Shift6;
    public readonly byte Shift7;

    public PackedStep(ReadOnlySpan<int> waitsFor, int none, int duration)
    {
        First = (uint)(waitsFor.Length > 0 ? waitsFor[0] : none);
        Second = (uint)(waitsFor.Length > 1 ? waitsFor[1] : none);
        Third = (uint)(waitsFor.Length > 2 ? waitsFor[2] : none);
        Fourth = (uint)(waitsFor.Length > 3 ? waitsFor[3] : none);
        Duration = duration;
        if (duration > PackedSteps.Longest)
        {
            return;
        }

        CoverAt = (duration * PackedSteps.CoverRow) + (2 * PackedSteps.Chunk);
        var run = Math.Min(duration, 4);
        (Shift1, Shift2, Shift3) = ((byte)Math.Min(1, run - 1), (byte)Math.Min(2, run - 1), (byte)Math.Min(3, run - 1));
        var more = Math.Min(duration, 16) - run;
        (Shift4, Shift5, Shift6) = ((byte)Math.Min(run, more), (byte)Math.Min(2 * run, more), (byte)Math.Min(3 * run, more));
        Shift7 = (byte)(duration - run - more);
    }

    public int MoreFrom { get; init; }

    public int MoreTo { get; init; }

    public uint NeedFrom { get; init; }

    public uint NeedTo { get; init; }
}
