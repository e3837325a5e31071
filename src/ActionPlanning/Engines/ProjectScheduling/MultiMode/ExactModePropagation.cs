namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Draws all conclusions from raised bounds: links, modes and clauses for each of them, then stocks, the timetable and energy, until nothing moves.</summary>
internal sealed class ExactModePropagation(ExactModeModel model, BoundTrail trail, Timetable timetable, ExactModeRules rules, ClauseBase clauses, EnergyReasoning energy)
{
    private readonly int _sink = model.Tasks.Sink;
    private bool _stocksMoved = true;

    /// <summary>Gets or sets whether energy is looked at; it is slow, and worth it where lower bounds are wanted.</summary>
    public bool UsesEnergy { get; set; }

    /// <summary>Draws the conclusions that follow without anything having been raised; false when they contradict each other.</summary>
    public bool Begin()
    {
        for (var v = _sink; v < model.Tasks.Variables; v++)
        {
            if (!rules.FollowLinks(2 * v, trail.Bound[2 * v]) || !rules.FollowLinks((2 * v) + 1, trail.Bound[(2 * v) + 1])
                || (v > _sink && !rules.FollowActivity(model.ActivityOfVariable(v))))
            {
                return false;
            }
        }

        return true;
    }

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

            var before = trail.Count;
            if (_stocksMoved)
            {
                if (!rules.FollowStocks())
                {
                    return false;
                }

                _stocksMoved = false;
            }
            else if (timetable.HasWork)
            {
                timetable.Filter();
            }
            else if (!UsesEnergy)
            {
                return true;
            }
            else if (!energy.Filter())
            {
                return false;
            }
            else if (trail.Count == before)
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
            if (variable < _sink)
            {
                if ((side & 1) == 0 && value > model.Last[variable])
                {
                    _stocksMoved = true;
                    if (value < model.Parked)
                    {
                        rules.Park(variable);
                    }
                }

                if (!rules.FollowActivity(model.ActivityOf[variable]))
                {
                    return false;
                }
            }
            else if (!rules.FollowLinks(side, value) || (variable > _sink && !rules.FollowActivity(model.ActivityOfVariable(variable))))
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
}
