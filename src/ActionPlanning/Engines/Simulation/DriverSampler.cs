namespace ActionPlanning.Engines.Simulation;

/// <summary>Draws drivers: a function of seed, run and driver alone. Shared by all threads.</summary>
internal sealed class DriverSampler
{
    private readonly SimulationDriver[] _drivers;
    private readonly QuantileTable?[] _tables;
    private readonly double[][] _cumulated;
    private readonly int[] _memberOf;
    private readonly Copula? _copula;
    private readonly long _seed;

    public DriverSampler(SimulationProblem problem, long seed)
    {
        _seed = seed;
        _drivers = [.. problem.Drivers];
        _copula = problem.Copula;
        _tables = new QuantileTable?[_drivers.Length];
        _cumulated = new double[_drivers.Length][];
        _memberOf = new int[_drivers.Length];
        for (var d = 0; d < _drivers.Length; d++)
        {
            var driver = _drivers[d];
            _memberOf[d] = _copula is null ? -1 : Array.BinarySearch(_copula.Members, d);
            _tables[d] = driver.Shape == DriverShape.Pert && driver.C > driver.A ? QuantileTable.Pert(driver.A, driver.B, driver.C) : null;
            _cumulated[d] = driver.Shape == DriverShape.Discrete ? Cumulated(driver) : [];
        }
    }

    /// <summary>Draws every driver of a run, before the effects of events.</summary>
    public void Draw(int run, Span<double> values)
    {
        for (var d = 0; d < values.Length; d += 2)
        {
            var (first, second) = Philox.Pair(_seed, run, d / 2);
            values[d] = Own(d, first);
            if (d + 1 < values.Length)
            {
                values[d + 1] = Own(d + 1, second);
            }
        }

        if (_copula is var (members, lower))
        {
            // From the last to the first, so that what is mixed in is still there.
            for (var i = members.Length - 1; i >= 0; i--)
            {
                var z = 0.0;
                for (var j = 0; j <= i; j++)
                {
                    z += lower[(i * members.Length) + j] * values[members[j]];
                }

                values[members[i]] = Mixed(members[i], z);
            }
        }
    }

    /// <summary>Draws one driver of a run, before the effects of events.</summary>
    public double Draw(int run, int driver) => _memberOf[driver] >= 0 ? Correlated(run, driver) : Value(driver, Fraction(run, driver));

    private static double[] Cumulated(SimulationDriver driver)
    {
        var total = 0.0;
        double[] cumulated = [.. driver.Weights.Select(weight => total += weight)];
        for (var i = 0; i < cumulated.Length; i++)
        {
            cumulated[i] /= total;
        }

        return cumulated;
    }

    private double Fraction(int run, int driver)
    {
        var (first, second) = Philox.Pair(_seed, run, driver / 2);
        return driver % 2 == 0 ? first : second;
    }

    // What a driver is drawn by itself: its value, or the normal number that is mixed with those of others.
    private double Own(int driver, double u) => _memberOf[driver] >= 0 ? NormalCurve.Quantile(u) : Value(driver, u);

    private double Correlated(int run, int driver)
    {
        var (members, lower) = _copula!;
        var row = _memberOf[driver] * members.Length;
        var z = 0.0;
        for (var j = 0; j <= _memberOf[driver]; j++)
        {
            z += lower[row + j] * NormalCurve.Quantile(Fraction(run, members[j]));
        }

        return Mixed(driver, z);
    }

    // The value of a driver by the normal number that others are mixed into.
    private double Mixed(int driver, double z) => _drivers[driver].Shape == DriverShape.Normal
        ? Whole(_drivers[driver], Normal(_drivers[driver], z))
        : Value(driver, Math.Clamp(NormalCurve.Share(z), double.Epsilon, 1 - 1e-16));

    private double Value(int d, double u)
    {
        var driver = _drivers[d];
        switch (driver.Shape)
        {
            case DriverShape.Constant:
                return driver.A;
            case DriverShape.Uniform:
                if (driver.IsWhole)
                {
                    var (least, greatest) = (Math.Ceiling(driver.A), Math.Floor(driver.C));
                    return Math.Min(greatest, least + Math.Floor(u * (greatest - least + 1)));
                }

                return driver.A + (u * (driver.C - driver.A));
            case DriverShape.Triangular:
                return Whole(driver, Triangular(driver, u));
            case DriverShape.Pert:
                return Whole(driver, _tables[d] is { } table ? driver.A + (table.Quantile(u) * (driver.C - driver.A)) : driver.A);
            case DriverShape.Normal:
                return Whole(driver, Normal(driver, NormalCurve.Quantile(u)));
            case DriverShape.Discrete:
                var cumulated = _cumulated[d];
                var at = 0;
                while (at < cumulated.Length - 1 && u >= cumulated[at])
                {
                    at++;
                }

                return Whole(driver, driver.Values[at]);
            default:
                // The high end of the numbers is the event, so that shape and number rise together.
                return u > 1 - driver.A ? 1 : 0;
        }
    }

    private static double Normal(SimulationDriver driver, double z) => driver.A + (Math.Clamp(z, -9, 9) * driver.B);

    private static double Triangular(SimulationDriver driver, double u)
    {
        var (low, mode, high) = (driver.A, driver.B, driver.C);
        var width = high - low;
        return width <= 0 ? low
            : u * width < mode - low ? low + Math.Sqrt(u * width * (mode - low))
            : high - Math.Sqrt((1 - u) * width * (high - mode));
    }

    private static double Whole(SimulationDriver driver, double value) => driver.IsWhole ? Math.Round(value) : value;
}
