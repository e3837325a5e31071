using System.Runtime.CompilerServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>xorshift128+ (Vigna 2014): the same numbers from the same seed on every machine and every version of .NET.</summary>
internal struct SearchRandom
{
    private const int Warmup = 8;

    private ulong _a;
    private ulong _b;

    public SearchRandom(int seed)
    {
        unchecked
        {
            // Weyl constants spread neighbouring seeds; both words zero would be the one fixed point.
            _a = ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 0x1234567UL;
            _b = _a ^ 0xD1B54A32D192ED03UL;
        }

        for (var i = 0; i < Warmup; i++)
        {
            Next();
        }
    }

    /// <summary>A number from 0 to below the limit, which must be positive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int limit) => unchecked((int)(((Next() >> 32) * (uint)limit) >> 32));

    /// <summary>A number from 0 to below the limit, which must be positive.</summary>
    public long Below(long limit) => (long)Math.BigMul(Next(), (ulong)limit, out _);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Next()
    {
        unchecked
        {
            var (x, y) = (_a, _b);
            _a = y;
            x ^= x << 23;
            _b = x ^ y ^ (x >> 18) ^ (y >> 5);
            return _b + y;
        }
    }
}
