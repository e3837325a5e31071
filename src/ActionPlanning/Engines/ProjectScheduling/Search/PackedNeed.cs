namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What an activity needs of one resource.</summary>
internal readonly struct PackedNeed(uint plane, byte units)
{
    /// <summary>Where the bytes of the resource begin in a chunk.</summary>
    public readonly uint Plane = plane;

    /// <summary>The units, once in each byte.</summary>
    public readonly uint Units = units * 0x01010101U;
}
