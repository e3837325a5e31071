namespace ActionPlanning.Engines.Selection;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed on every machine and every version of .NET.</summary>
internal struct SelectionRandom(int seed)
{
    private ulong _state = unchecked((ulong)seed * 0xD1B54A32D192ED03UL);

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number from −1 to below 1.</summary>
    public double Signed() => (2 * Fraction()) - 1;

    private ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
