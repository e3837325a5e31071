using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Engines.Simulation;

/// <summary>Works out runs one after another, for one thread: everything it needs is made once, and a run allocates nothing.</summary>
internal sealed class RunEvaluator
{
    private readonly DriverSampler _sampler;
    private readonly SimulationDriver[] _drivers;
    private readonly DriverEffect[] _effects;
    private readonly double[] _coefficients;
    private readonly int[] _factorOffset;
    private readonly int[] _factors;
    private readonly SimulationPayment[] _payments;
    private readonly int _opening;
    private readonly OutputKind[] _kinds;
    private readonly int[] _indices;
    private readonly TermMultiple[][] _parts;
    private readonly double[] _values;
    private readonly long[] _terms;
    private readonly long[] _balances;

    private readonly Network? _network;
    private readonly PrecedenceLink[] _links = [];
    private readonly SlotAxis? _axis;
    private readonly int[] _plannedDurations = [];
    private readonly int[] _durationDrivers = [];
    private readonly int[] _notBefore = [];
    private readonly int _projectStart;
    private readonly int[] _durations = [];
    private readonly int[] _starts = [];

    public RunEvaluator(SimulationProblem problem, DriverSampler sampler)
    {
        _sampler = sampler;
        _drivers = [.. problem.Drivers];
        _effects = [.. problem.Effects];
        _coefficients = [.. problem.Terms.Select(term => term.Coefficient)];
        _factorOffset = new int[problem.Terms.Length + 1];
        for (var t = 0; t < problem.Terms.Length; t++)
        {
            _factorOffset[t + 1] = _factorOffset[t] + problem.Terms[t].Drivers.Length;
        }

        _factors = [.. problem.Terms.SelectMany(term => term.Drivers)];
        _payments = [.. problem.Payments];
        _opening = problem.Opening;
        _kinds = [.. problem.Outputs.Select(output => output.Kind)];
        _indices = [.. problem.Outputs.Select(output => output.Kind == OutputKind.Balance ? problem.Payments.Count(payment => payment.Bucket <= output.Index) : output.Index)];
        _parts = [.. problem.Outputs.Select(output => output.Parts.ToArray())];
        _values = new double[_drivers.Length];
        _terms = new long[_coefficients.Length];
        _balances = new long[_payments.Length + 1];
        if (problem.Network is { } network)
        {
            _network = network.Problem.Network;
            _links = [.. network.Problem.Links];
            _axis = network.Problem.Axis;
            _plannedDurations = [.. network.Problem.Durations];
            _durationDrivers = [.. network.DurationDrivers];
            _notBefore = [.. network.Problem.NotBefore.Zip(network.Problem.FixedStart, Math.Max)];
            _projectStart = network.Problem.ProjectStart;
            _durations = new int[_plannedDurations.Length];
            _starts = new int[_plannedDurations.Length];
        }
    }

    /// <summary>Works a run out and keeps its outputs.</summary>
    /// <param name="run">The run, from 0.</param>
    /// <param name="kept">By output, by run.</param>
    public void Evaluate(int run, double[][] kept)
    {
        _sampler.Draw(run, _values);
        ApplyEffects();
        for (var t = 0; t < _terms.Length; t++)
        {
            var amount = _coefficients[t];
            for (var f = _factorOffset[t]; f < _factorOffset[t + 1]; f++)
            {
                amount *= _values[_factors[f]];
            }

            _terms[t] = (long)Math.Round(amount);
        }

        var (lowest, lowestAt) = Pay();
        var lastFinish = _network is null ? 0 : PassForward();
        for (var o = 0; o < _kinds.Length; o++)
        {
            kept[o][run] = _kinds[o] switch
            {
                OutputKind.Driver => _values[_indices[o]],
                OutputKind.Sum => Sum(_parts[o]),
                OutputKind.Lowest => lowest,
                OutputKind.LowestAt => lowestAt,
                OutputKind.Balance => _balances[_indices[o]],
                OutputKind.Finish => _starts[_indices[o]] + _durations[_indices[o]],
                _ => lastFinish,
            };
        }
    }

    private void ApplyEffects()
    {
        foreach (ref readonly var effect in _effects.AsSpan())
        {
            if (_values[effect.Event] != 0)
            {
                _values[effect.Target] *= effect.Factor;
            }
        }

        foreach (ref readonly var effect in _effects.AsSpan())
        {
            if (_values[effect.Event] != 0)
            {
                _values[effect.Target] += effect.Shift;
            }
        }

        for (var d = 0; d < _values.Length; d++)
        {
            var value = _drivers[d].IsWhole ? Math.Round(_values[d]) : _values[d];
            _values[d] = Math.Max(value, _drivers[d].Floor);
        }
    }

    private (long Lowest, int At) Pay()
    {
        var balance = _opening < 0 ? 0 : _terms[_opening];
        _balances[0] = balance;
        var (lowest, at) = (balance, -1);
        for (var p = 0; p < _payments.Length; p++)
        {
            ref readonly var payment = ref _payments[p];
            balance += payment.Times * _terms[payment.Term];
            _balances[p + 1] = balance;
            if (balance < lowest)
            {
                (lowest, at) = (balance, payment.Bucket);
            }
        }

        return (lowest, at);
    }

    private long Sum(TermMultiple[] parts)
    {
        var sum = 0L;
        foreach (ref readonly var part in parts.AsSpan())
        {
            sum += part.Times * _terms[part.Term];
        }

        return sum;
    }

    private int PassForward()
    {
        for (var i = 0; i < _durations.Length; i++)
        {
            _durations[i] = _durationDrivers[i] < 0 ? _plannedDurations[i] : Math.Max(0, (int)Math.Round(_values[_durationDrivers[i]]));
        }

        var network = _network!;
        var last = _projectStart;
        foreach (var i in network.Order)
        {
            var start = Math.Max(_projectStart, _notBefore[i]);
            for (var p = network.PredOffset[i]; p < network.PredOffset[i + 1]; p++)
            {
                var from = network.PredFrom[p];
                ref readonly var link = ref _links[network.PredLink[p]];
                start = Math.Max(start, link.Unit == LagUnit.CalendarDays
                    ? _axis!.EarliestTo(link, _starts[from], _durations[from], _durations[i])
                    : _starts[from] + link.Lag + (link.LeavesFromStart ? 0 : _durations[from]) - (link.ArrivesAtStart ? 0 : _durations[i]));
            }

            _starts[i] = start;
            last = Math.Max(last, start + _durations[i]);
        }

        return last;
    }
}
