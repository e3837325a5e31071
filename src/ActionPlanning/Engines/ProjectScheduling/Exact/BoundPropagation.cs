namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Draws all conclusions from raised bounds: links, orders and clauses for each of them, then the timetable, then energy, until nothing moves.</summary>
internal sealed class BoundPropagation(ExactModel model, BoundTrail trail, Timetable timetable, OrderedPairs pairs, ClauseBase clauses, EnergyReasoning energy)
{
    private readonly ExactArcs _arcs = model.Arcs;
    private readonly int _sink = model.Sink;

    /// <summary>Gets or sets whether energy is looked at; it is slow, and worth it where lower bounds are wanted.</summary>
    public bool UsesEnergy { get; set; }

    /// <summary>Gets what limits the lateness; null when nothing does.</summary>
    public LatenessReasoning? Lateness { get; init; }

    /// <summary>Runs to the fixpoint; false, with the trail's failure, when the bounds contradict each other.</summary>
    public bool Run()
    {
        while (true)
        {
            while (trail.Head < trail.Count)
            {
                if (!Follow())
                {
                    return false;
                }
            }

            if (timetable.Overload >= 0)
            {
                trail.Fail(-1, 0, ReasonKind.Timetable, timetable.Overload);
                return false;
            }

            if (timetable.HasWork)
            {
                timetable.Filter();
                continue;
            }

            if (Lateness is not null)
            {
                if (!Lateness.Propagate())
                {
                    return false;
                }

                if (trail.Head < trail.Count)
                {
                    continue;
                }
            }

            if (!UsesEnergy)
            {
                return true;
            }

            var before = trail.Count;
            if (!energy.Filter())
            {
                return false;
            }

            if (trail.Count == before)
            {
                return true;
            }
        }
    }

    private bool Follow()
    {
        unchecked
        {
            ref readonly var entry = ref trail[trail.Head++];
            var (side, old, value) = (entry.Side, entry.Old, entry.New);
            var variable = side >> 1;
            if (variable > _sink)
            {
                if (!pairs.Propagate(variable - _sink - 1))
                {
                    return false;
                }
            }
            else if (!((side & 1) == 0 ? FollowForward(variable, value) : FollowBackward(variable, -value)) || !FollowPairs(variable))
            {
                return false;
            }

            if (timetable.Overload >= 0)
            {
                trail.Fail(-1, 0, ReasonKind.Timetable, timetable.Overload);
                return false;
            }

            return clauses.Propagate(side, old, value);
        }
    }

    private bool FollowForward(int variable, int start)
    {
        unchecked
        {
            for (var o = _arcs.OutOffset[variable]; o < _arcs.OutOffset[variable + 1]; o++)
            {
                var arc = _arcs.Out[o];
                if (!trail.Push(2 * _arcs.To[arc], _arcs.EarliestTo(arc, start), ReasonKind.Arc, arc))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private bool FollowBackward(int variable, int start)
    {
        unchecked
        {
            for (var o = _arcs.InOffset[variable]; o < _arcs.InOffset[variable + 1]; o++)
            {
                var arc = _arcs.In[o];
                if (!trail.Push((2 * _arcs.From[arc]) + 1, -_arcs.LatestFrom(arc, start), ReasonKind.Arc, arc))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private bool FollowPairs(int variable)
    {
        unchecked
        {
            if (variable == _sink)
            {
                return true;
            }

            for (var p = model.PairOffset[variable]; p < model.PairOffset[variable + 1]; p++)
            {
                if (!pairs.Propagate(model.PairOf[p]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
