using ActionPlanning.Engines.Selection;
using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>
/// How far hours and money can fall before other items are selected. With less of anything no other selection gets better, so what was selected stays the best as long as it goes together:
/// whether it does is tried by placing it again.
/// </summary>
internal sealed class CapacityMargins
{
    private const int Parts = 100;

    private readonly SelectionCompiler compiled;
    private readonly SelectionTrials trials;
    private readonly ItemRule[] rules;
    private readonly long[] none;

    public CapacityMargins(SelectionCompiler compiled, SelectionTrials trials, bool explain)
    {
        (this.compiled, this.trials) = (compiled, trials);
        rules = explain ? [.. trials.Best.Chosen.Select(option => option >= 0 ? ItemRule.Required : ItemRule.Barred)] : [];
        none = new long[trials.Problem.OptionCount];
        if (!explain)
        {
            return;
        }

        trials.Search.WasCut = false;
        long end = trials.Search.Left * 3 / 4;
        Hours = [.. OfHours(end)];
        Money = [.. OfMoney(end)];
        WasCut = trials.Search.WasCut;
    }

    public PlanList<HoursMargin> Hours { get; }

    public PlanList<MoneyMargin> Money { get; }

    public bool WasCut { get; }

    private IEnumerable<HoursMargin> OfHours(long end)
    {
        long[] used = Used();
        for (int row = 0; row < compiled.HourRows; row++)
        {
            if (used[row] > 0)
            {
                (Resource resource, DateWindow period) = compiled.Hours.At(row);
                long capacity = trials.Problem.Capacities[row];
                (long fall, bool proved) = Furthest((capacity - used[row]) / StatedHours.MinutesPerHour, capacity / StatedHours.MinutesPerHour, [row], StatedHours.MinutesPerHour, end);
                yield return new(resource.Id, period, (int)Math.Min(fall, int.MaxValue), proved);
            }
        }
    }

    private IEnumerable<MoneyMargin> OfMoney(long end)
    {
        long[] used = Used();
        foreach (FundingId? source in compiled.Money.Sources)
        {
            int[] rows = [.. compiled.Money.RowsOf(source, 0).Select(row => compiled.HourRows + row)];
            if (rows.Any(row => used[row] > 0))
            {
                long most = rows.Min(row => trials.Problem.Capacities[row]);
                long step = 1;
                while (step * 10 <= rows.Max(row => used[row]) / Parts)
                {
                    step *= 10;
                }

                (long fall, bool proved) = Furthest(Math.Min(most, rows.Min(row => trials.Problem.Capacities[row] - used[row])) / step, most / step, rows, step, end);
                yield return new(source, fall * step / compiled.Money.Unit, proved);
            }
        }
    }

    private long[] Used()
    {
        long[] used = new long[trials.Problem.RowCount];
        for (int i = 0; i < compiled.Candidates.Count; i++)
        {
            if (trials.Best.Chosen[i] >= 0)
            {
                Alternative place = compiled.Candidates[i].Alternatives[trials.Best.Chosen[i]];
                foreach ((int row, long amount) in place.Loads.Concat(place.Money))
                {
                    used[row] += amount;
                }
            }
        }

        return used;
    }

    /// <summary>The furthest fall at which the selection still goes together. What it goes together with, it does with more.</summary>
    private (long Fall, bool IsProved) Furthest(long known, long most, int[] rows, long step, long end)
    {
        long high = most + 1;
        long stride = 1;
        bool proved = true;
        while (high - known > 1)
        {
            // Most often nothing can be placed otherwise, and one step further is too far: steps grow from there.
            long middle = known + Math.Min(stride, (high - known) / 2);
            stride = Math.Max(1, high - known > 2 * stride ? stride * 2 : (high - known) / 2);
            switch (GoesTogether(rows, middle * step, end))
            {
                case true:
                    known = middle;
                    break;
                case false:
                    (high, proved) = (middle, true);
                    break;
                default:
                    (high, proved) = (middle, false);
                    break;
            }
        }

        return (known, proved && trials.Best.Status == SelectionStatus.Optimal);
    }

    private bool? GoesTogether(int[] rows, long by, long end)
    {
        if (trials.Search.Left <= end)
        {
            trials.Search.WasCut = true;
            return null;
        }

        long[] capacities = [.. trials.Problem.Capacities];
        foreach (int row in rows)
        {
            capacities[row] -= by;
        }

        SelectionSolution placed = trials.Search.Solve(trials.Problem.With(rules, capacities, none), (trials.Search.Left - end) / 4, enough: 0);
        return placed.Chosen.IsDefaultOrEmpty ? placed.Status == SelectionStatus.Infeasible ? false : null : true;
    }
}
