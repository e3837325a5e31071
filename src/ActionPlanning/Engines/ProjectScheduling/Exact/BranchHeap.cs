namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The bounds that took part in conflicts, the most active first (VSIDS: Moskewicz et al. 2001).</summary>
/// <remarks>A choice is "v ≥ t or v &lt; t" for one variable and one value. Only choices that were met in a conflict are in the heap.</remarks>
internal sealed class BranchHeap
{
    private const double Decay = 0.9;
    private const double Ceiling = 1e100;

    private readonly int[] _base;
    private readonly int[] _variable;
    private readonly int[] _value;
    private readonly double[] _activity;
    private readonly int[] _heap;
    private readonly int[] _place;
    private int _count;
    private double _step = 1;

    /// <param name="least">The least value of each variable.</param>
    /// <param name="most">The greatest value of each variable.</param>
    public BranchHeap(int[] least, int[] most)
    {
        _base = new int[least.Length];
        var choices = 0;
        for (var v = 0; v < least.Length; v++)
        {
            _base[v] = choices - (least[v] + 1);
            choices += most[v] - least[v];
        }

        _variable = new int[choices];
        _value = new int[choices];
        _activity = new double[choices];
        _heap = new int[choices];
        _place = new int[choices];
        Array.Fill(_place, -1);
        for (var v = 0; v < least.Length; v++)
        {
            for (var t = least[v] + 1; t <= most[v]; t++)
            {
                (_variable[_base[v] + t], _value[_base[v] + t]) = (v, t);
            }
        }
    }

    public bool IsEmpty => _count == 0;

    /// <summary>Notes that a literal took part in a conflict.</summary>
    public void Bump(int side, int value)
    {
        unchecked
        {
            var choice = _base[side >> 1] + ((side & 1) == 0 ? value : 1 - value);
            if ((_activity[choice] += _step) > Ceiling)
            {
                for (var c = 0; c < _activity.Length; c++)
                {
                    _activity[c] /= Ceiling;
                }

                _step /= Ceiling;
            }

            if (_place[choice] < 0)
            {
                _place[choice] = _count++;
            }

            Lift(choice);
        }
    }

    /// <summary>Lets older conflicts count less.</summary>
    public void Age() => _step /= Decay;

    /// <summary>Takes the most active choice out.</summary>
    public (int Variable, int Value) Pop()
    {
        var top = _heap[0];
        _place[top] = -1;
        var last = _heap[--_count];
        if (_count > 0)
        {
            Sink(last);
        }

        return (_variable[top], _value[top]);
    }

    /// <summary>Puts back the choices that are open again when a side falls.</summary>
    public void Return(int side, int old, int raised)
    {
        unchecked
        {
            var (from, to) = (side & 1) == 0 ? (old + 1, raised) : (1 - raised, -old);
            var at = _base[side >> 1];
            for (var choice = at + from; choice <= at + to; choice++)
            {
                if (_place[choice] < 0 && _activity[choice] > 0)
                {
                    _place[choice] = _count++;
                    Lift(choice);
                }
            }
        }
    }

    private void Lift(int choice)
    {
        unchecked
        {
            var at = _place[choice];
            var activity = _activity[choice];
            while (at > 0)
            {
                var parent = (at - 1) >> 1;
                if (_activity[_heap[parent]] >= activity)
                {
                    break;
                }

                _heap[at] = _heap[parent];
                _place[_heap[at]] = at;
                at = parent;
            }

            _heap[at] = choice;
            _place[choice] = at;
        }
    }

    private void Sink(int choice)
    {
        unchecked
        {
            var at = 0;
            var activity = _activity[choice];
            while ((2 * at) + 1 < _count)
            {
                var child = (2 * at) + 1;
                if (child + 1 < _count && _activity[_heap[child + 1]] > _activity[_heap[child]])
                {
                    child++;
                }

                if (_activity[_heap[child]] <= activity)
                {
                    break;
                }

                _heap[at] = _heap[child];
                _place[_heap[at]] = at;
                at = child;
            }

            _heap[at] = choice;
            _place[choice] = at;
        }
    }
}
