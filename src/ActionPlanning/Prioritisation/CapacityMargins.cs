using System.Collections.Immutable;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>
/// How far hours and money can fall before other items are selected. With less of anything no other selection gets better, so what was selected stays the best as long as it goes together:
/// whether it does is tried by placing it again.
/// </summary>
internal sealed class CapacityMargins
{
    private readonly SelectionCompiler compiled;
    private readonly SelectionTrials trials;
    private readonly long[] free;
    private readonly ImmutableArray<long> capacities;
    private readonly ItemRule[] rules;
    private readonly long[] none;

    public CapacityMargins(SelectionCompiler compiled, SelectionTrials trials, long[] free)
    {
        (this.compiled, this.trials, this.free, capacities) = (compiled, trials, free, trials.Problem.Capacities);
        rules = [.. trials.Best.Chosen.Select(option => option >= 0 ? ItemRule.Required : ItemRule.Barred)];
        none = new long[trials.Problem.OptionCount];
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
        for (int row = 0; row < compiled.HourRows; row++)
        {
            if (capacities[row] > free[row])
            {
                (Resource resource, DateWindow period) = compiled.Hours.At(row);
                (long fall, bool proved) = Furthest(free[row] / StatedHours.MinutesPerHour, capacities[row] / StatedHours.MinutesPerHour, [row], StatedHours.MinutesPerHour, end);
                yield return new(resource.Id, period, (int)Math.Min(fall, int.MaxValue), proved);
            }
        }
    }

    private IEnumerable<MoneyMargin> OfMoney(long end)
    {
        foreach (FundingId? source in compiled.Money.Sources)
        {
            int[] rows = [.. compiled.Money.RowsOf(source, 0).Select(row => compiled.HourRows + row)];
            if (rows.Any(row => capacities[row] > free[row]))
            {
                long most = rows.Min(row => capacities[row]);
                long step = MoneyRows.Step(rows.Max(row => capacities[row] - free[row]));
                (long fall, bool proved) = Furthest(Math.Min(most, rows.Min(row => free[row])) / step, most / step, rows, step, end);
                yield return new(source, fall * step / compiled.Money.Unit, proved);
            }
        }
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

        long[] lowered = [.. capacities];
        foreach (int row in rows)
        {
            lowered[row] -= by;
        }

        SelectionSolution placed = trials.Search.Solve(trials.Problem.With(rules, lowered, none), (trials.Search.Left - end) / 4, enough: 0);
        return placed.Chosen.IsDefaultOrEmpty ? placed.Status == SelectionStatus.Infeasible ? false : null : true;
    }
}
