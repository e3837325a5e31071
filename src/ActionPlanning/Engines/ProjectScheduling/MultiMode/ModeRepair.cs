namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Changes modes until the stocks suffice.</summary>
/// <remarks>
/// First by random changes that lessen the excess; where these get stuck, one walk over the activities that keeps a mode exactly when the rest can still be completed, which
/// <see cref="StockFrontier"/> knows. The walk goes up or down in turn, so that neither end of the list is favoured. Without a frontier modes are taken over from a choice known to suffice.
/// </remarks>
internal sealed class ModeRepair
{
    private const int TriesPerActivity = 4;

    private readonly ModeModel _model;
    private readonly int[] _left;
    private readonly int[] _rest;
    private readonly int[] _changeable;
    private bool _upwards;

    public ModeRepair(ModeModel model)
    {
        _model = model;
        (_left, _rest) = (new int[model.Stock.Length], new int[model.Stock.Length]);
        _changeable = [.. Enumerable.Range(0, model.Count).Where(a => model.First[a + 1] - model.First[a] > 1)];
    }

    /// <summary>Gets the activities that have a choice.</summary>
    public ReadOnlySpan<int> Changeable => _changeable;

    /// <summary>Changes the modes of the kernel, whose stocks are counted.</summary>
    /// <returns>Whether the stocks suffice now.</returns>
    public bool Repair(ModeKernel kernel, ref SearchRandom random)
    {
        var excess = kernel.Excess;
        for (var tries = TriesPerActivity * _changeable.Length; tries > 0 && excess > 0; tries--)
        {
            var a = _changeable[random.Below(_changeable.Length)];
            var old = kernel.Mode[a];
            kernel.Change(a, _model.First[a] + random.Below(_model.First[a + 1] - _model.First[a]));
            var now = kernel.Excess;
            if (now > excess)
            {
                kernel.Change(a, old);
            }
            else
            {
                excess = now;
            }
        }

        return excess == 0
            || (_model.Frontier is { } frontier && Walk(kernel, frontier, ref random))
            || (_model.SomeChoice is { } choice && Approach(kernel, choice, ref random));
    }

    private bool Approach(ModeKernel kernel, int[] choice, ref SearchRandom random)
    {
        var shift = random.Below(_changeable.Length);
        for (var e = 0; e < _changeable.Length && kernel.Excess > 0; e++)
        {
            var a = _changeable[(e + shift) % _changeable.Length];
            kernel.Change(a, _model.First[a] + choice[a]);
        }

        return kernel.Excess == 0;
    }

    private bool Walk(ModeKernel kernel, StockFrontier frontier, ref SearchRandom random)
    {
        _upwards = !_upwards;
        _model.Stock.CopyTo(_left, 0);
        for (var e = 0; e < _model.Count; e++)
        {
            var a = _upwards ? e : _model.Count - 1 - e;
            var count = _model.First[a + 1] - _model.First[a];
            var shift = random.Below(count);
            var chosen = Completes(frontier, a, kernel.Mode[a]) ? kernel.Mode[a] : -1;
            for (var m = 0; m < count && chosen < 0; m++)
            {
                var mode = _model.First[a] + ((m + shift) % count);
                chosen = Completes(frontier, a, mode) ? mode : -1;
            }

            if (chosen < 0)
            {
                return false;
            }

            for (var k = 0; k < _left.Length; k++)
            {
                _left[k] -= _model.Consumption[(chosen * _left.Length) + k];
            }

            kernel.Change(a, chosen);
        }

        return true;
    }

    private bool Completes(StockFrontier frontier, int a, int mode)
    {
        for (var k = 0; k < _left.Length; k++)
        {
            _rest[k] = _left[k] - _model.Consumption[(mode * _left.Length) + k];
            if (_rest[k] < 0)
            {
                return false;
            }
        }

        return _upwards ? frontier.Completes(a + 1, _rest) : frontier.CompletesBefore(a, _rest);
    }
}
