using System.Runtime.CompilerServices;

namespace ActionPlanning.Engines.Simulation;

/// <summary>
/// Philox4x32-10 (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3; 2011): random numbers as a function of seed and position, so that no number depends on which others
/// were drawn before it, or by whom.
/// </summary>
internal static class Philox
{
    /// <summary>Gives the four words of a counter under a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (uint W0, uint W1, uint W2, uint W3) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        unchecked
        {
            for (var round = 0; round < 10; round++)
            {
                var p0 = 0xD2511F53UL * c0;
                var p1 = 0xCD9E8D57UL * c2;
                (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
                k0 += 0x9E3779B9;
                k1 += 0xBB67AE85;
            }

            return (c0, c1, c2, c3);
        }
    }

    /// <summary>Gives the two numbers of a pair, both strictly between 0 and 1.</summary>
    public static (double First, double Second) Pair(long seed, int run, int pair)
    {
        unchecked
        {
            var (w0, w1, w2, w3) = Block((uint)run, (uint)pair, 0, 0, (uint)seed, (uint)((ulong)seed >> 32));
            return (Fraction(w0, w1), Fraction(w2, w3));
        }
    }

    // 52 bits in the middles of their cells: neither 0 nor 1 can come out.
    private static double Fraction(uint high, uint low) => (((((ulong)high << 32) | low) >> 12) + 0.5) * (1.0 / (1UL << 52));
}
