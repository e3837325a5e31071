using System.Collections.Immutable;

namespace ActionPlanning.Engines.Simulation;

/// <summary>Sums runs up. Always in the order of the runs, so that threads change nothing.</summary>
internal static class RunStatistics
{
    /// <summary>An output by run, summed up; the row is sorted by it.</summary>
    public static OutputSummary Summarise(double[] values, ImmutableArray<DriverSwing> swings)
    {
        var (mean, deviation) = Moments(values);
        var convergence = Convergence(values);
        Array.Sort(values);
        return new(values, mean, deviation) { Convergence = convergence, Swings = swings };
    }

    /// <summary>The mean and the deviation of the first runs. Taken from the first value, so that runs that do not differ have exactly it as their mean.</summary>
    public static (double Mean, double Deviation) Moments(ReadOnlySpan<double> values)
    {
        var shift = values[0];
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value - shift;
        }

        var off = sum / values.Length;
        var squares = 0.0;
        foreach (var value in values)
        {
            var distance = value - shift - off;
            squares += distance * distance;
        }

        return (shift + off, values.Length == 1 ? 0 : Math.Sqrt(squares / (values.Length - 1)));
    }

    public static ImmutableArray<ConvergencePoint> Convergence(ReadOnlySpan<double> values)
    {
        var points = ImmutableArray.CreateBuilder<ConvergencePoint>();
        for (var part = 16; part >= 1; part /= 2)
        {
            if (values.Length / part is > 0 and var runs && (points.Count == 0 || points[^1].Runs < runs))
            {
                var (mean, deviation) = Moments(values[..runs]);
                points.Add(new(runs, mean, deviation / Math.Sqrt(runs)));
            }
        }

        return points.ToImmutable();
    }

    /// <summary>The means of an output where a driver is low and where it is high.</summary>
    public static (double AtLow, double AtHigh) Tails(double[] driver, double[] sortedDriver, double[] output)
    {
        var low = sortedDriver[OutputSummary.Rank(0.1, sortedDriver.Length)];
        var high = sortedDriver[OutputSummary.Rank(0.9, sortedDriver.Length)];
        if (low == high)
        {
            (low, high) = (sortedDriver[0], sortedDriver[^1]);
        }

        var (lowSum, highSum, lowCount, highCount) = (0.0, 0.0, 0, 0);
        for (var run = 0; run < driver.Length; run++)
        {
            if (driver[run] <= low)
            {
                lowSum += output[run];
                lowCount++;
            }

            if (driver[run] >= high)
            {
                highSum += output[run];
                highCount++;
            }
        }

        return (lowSum / lowCount, highSum / highCount);
    }

    /// <summary>The rank of every value, from 1; equal values share the mean of their ranks.</summary>
    public static double[] Ranks(double[] values)
    {
        var sorted = (double[])values.Clone();
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        var ranks = new double[values.Length];
        for (var first = 0; first < order.Length;)
        {
            var last = first;
            while (last + 1 < order.Length && sorted[last + 1] == sorted[first])
            {
                last++;
            }

            for (var i = first; i <= last; i++)
            {
                ranks[order[i]] = 1 + ((first + last) / 2.0);
            }

            first = last + 1;
        }

        return ranks;
    }

    /// <summary>The correlation of two rows of numbers; 0 when either does not vary.</summary>
    public static double Correlation(double[] first, double[] second)
    {
        var (a, _) = Moments(first);
        var (b, _) = Moments(second);
        var (aa, bb, ab) = (0.0, 0.0, 0.0);
        for (var i = 0; i < first.Length; i++)
        {
            aa += (first[i] - a) * (first[i] - a);
            bb += (second[i] - b) * (second[i] - b);
            ab += (first[i] - a) * (second[i] - b);
        }

        return aa > 0 && bb > 0 ? Math.Clamp(ab / Math.Sqrt(aa * bb), -1, 1) : 0;
    }
}
