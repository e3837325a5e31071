using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Tests.Engines.Simulation;

public class RandomNumberTests
{
    /// <summary>The known answers of the authors: DEShawResearch/random123, tests/kat_vectors, philox4x32 10.</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Philox_gives_the_known_answers_of_its_authors(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, string expected)
    {
        var (w0, w1, w2, w3) = Philox.Block(c0, c1, c2, c3, k0, k1);
        Assert.Equal(expected, $"{w0:x8} {w1:x8} {w2:x8} {w3:x8}");
    }

    [Fact]
    public void Numbers_lie_strictly_between_0_and_1_and_differ_by_run_pair_and_seed()
    {
        HashSet<double> seen = [];
        for (var at = 0; at < 1000; at++)
        {
            foreach (var (first, second) in new[] { Philox.Pair(1, at, 0), Philox.Pair(1, 0, at + 1), Philox.Pair(at + 2, 0, 0) })
            {
                Assert.True(first is > 0 and < 1 && second is > 0 and < 1);
                Assert.True(seen.Add(first) && seen.Add(second));
            }
        }
    }

    /// <summary>Values of Python's statistics.NormalDist and of tables.</summary>
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(1e-20, -9.262340089798408)]
    public void The_normal_quantile_agrees_with_published_values(double share, double expected) => Assert.Equal(expected, NormalCurve.Quantile(share), 12);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(-3, 0.0013498980316300933)]
    public void The_normal_share_agrees_with_published_values(double z, double expected) => Assert.Equal(expected, NormalCurve.Share(z), 13);

    [Fact]
    public void The_normal_share_undoes_the_quantile()
    {
        for (var i = 1; i < 1000; i++)
        {
            Assert.Equal(i / 1000.0, NormalCurve.Share(NormalCurve.Quantile(i / 1000.0)), 13);
        }
    }
}
