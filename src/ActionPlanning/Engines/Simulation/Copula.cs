using System.Collections.Immutable;

namespace ActionPlanning.Engines.Simulation;

/// <summary>The correlated drivers and the lower triangle by which independent normal numbers are mixed into correlated ones (Cholesky).</summary>
/// <param name="Members">The drivers, in rising order.</param>
/// <param name="Lower">The triangle: the entry of member <c>i</c> and normal number <c>j</c> is at <c>i · members + j</c>.</param>
internal sealed record Copula(int[] Members, double[] Lower)
{
    /// <summary>The most drivers of a plan that are mixed: each takes as many multiplications a run as there are before it.</summary>
    public const int MostMembers = 200;

    /// <summary>Mixes; null when the correlations contradict each other (their matrix is not positive definite).</summary>
    public static Copula? Of(ImmutableArray<DriverCorrelation> correlations)
    {
        int[] members = [.. correlations.SelectMany(one => new[] { one.First, one.Second }).Distinct().Order()];
        var n = members.Length;
        var matrix = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = 1;
        }

        foreach (var (first, second, correlation) in correlations)
        {
            var (i, j) = (Array.BinarySearch(members, first), Array.BinarySearch(members, second));
            matrix[(i * n) + j] = matrix[(j * n) + i] = correlation;
        }

        var lower = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[(i * n) + j];
                for (var k = 0; k < j; k++)
                {
                    rest -= lower[(i * n) + k] * lower[(j * n) + k];
                }

                if (i == j && rest < 1e-12)
                {
                    return null;
                }

                lower[(i * n) + j] = i == j ? Math.Sqrt(rest) : rest / lower[(j * n) + j];
            }
        }

        return new(members, lower);
    }
}
