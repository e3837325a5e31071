using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Prioritisation;

/// <summary>Finds the cheapest single changes that let an item in, each tried by selecting again.</summary>
internal sealed class ChangeFinder(SelectionCompiler compiled, SelectionTrials trials, long[] free)
{
    private const int MostHours = 1 << 20;

    /// <summary>In so many rows hours are added to let an item in: those where it lacks least.</summary>
    private const int MostRows = 4;

    private long most;

    /// <summary>The hours and the money that an item lacks beside the selection where it lacks least.</summary>
    public List<(int Row, long Amount)> Shortages(Alternative alternative) =>
        [.. alternative.Takes.Select(load => (load.Row, Amount: load.Amount - free[load.Row])).Where(row => row.Amount > 0)];

    /// <summary>Finds the cheapest of each kind.</summary>
    /// <param name="candidate">The item that is left out.</param>
    /// <param name="work">The work that may be spent.</param>
    public IEnumerable<SelectionChange> Find(int candidate, long work)
    {
        most = Math.Max(1, work / 4);
        long end = trials.Search.Left - work;
        if (Hours(candidate, end) is { } hours)
        {
            yield return hours;
        }

        if (Money(candidate, end) is { } money)
        {
            yield return money;
        }
    }

    private bool IsOver(long end)
    {
        bool over = trials.Search.Left <= Math.Max(0, end);
        trials.Search.WasCut |= over;
        return over;
    }

    /// <summary>The fewest hours in one row. Rows where it lacks least are tried first, further ones only with fewer hours than were enough so far.</summary>
    private AddedHours? Hours(int candidate, long end)
    {
        (int Row, long Minutes)[] rows = [.. compiled.Candidates[candidate].Alternatives
            .SelectMany(alternative => alternative.Loads.Select(load => (load.Row, Short: Math.Max(0, load.Minutes - free[load.Row]), Others: Shortages(alternative).Where(other => other.Row != load.Row).Sum(other => other.Amount))))
            .GroupBy(load => load.Row).Select(loads => (Row: loads.Key, Minutes: loads.Min(load => load.Short + load.Others)))
            .OrderBy(row => row.Minutes).ThenBy(row => row.Row).Take(MostRows)];
        AddedHours? cheapest = null;
        foreach ((int row, long minutes) in rows)
        {
            long limit = cheapest is null ? Math.Min(MostHours, (Demand(row) / StatedHours.MinutesPerHour) + 1) : cheapest.Hours - 1;
            if (limit >= 1 && !IsOver(end) && Smallest(candidate, limit, (minutes + StatedHours.MinutesPerHour - 1) / StatedHours.MinutesPerHour, end, hours => Raised([row], hours * StatedHours.MinutesPerHour)) is { } found)
            {
                (Resource resource, Time.DateWindow period) = compiled.Hours.At(row);
                cheapest = new(resource.Id, period, (int)found.Steps) { PushesOut = found.PushesOut, IsProved = found.IsProved };
            }
        }

        return cheapest;
    }

    /// <summary>The least money from one source, from the first period on in which the item takes some of it.</summary>
    private AddedMoney? Money(int candidate, long end)
    {
        AddedMoney? cheapest = null;
        foreach (FundingId? source in compiled.Money.Sources)
        {
            int[] paying = [.. compiled.Candidates[candidate].Alternatives.SelectMany(alternative => alternative.Money).Where(load => load.Amount > 0 && compiled.Money.SourceOf(load.Row - compiled.HourRows) == source)
                .Select(load => compiled.Money.Period(load.Row - compiled.HourRows))];
            if (paying.Length == 0 || IsOver(end))
            {
                continue;
            }

            int from = paying.Min();
            int[] rows = [.. compiled.Money.RowsOf(source, from).Select(row => compiled.HourRows + row)];
            long demand = Math.Min(rows.Max(Demand), SelectionProblem.MaxTotal / 4);
            long step = MoneyRows.Step(compiled.Candidates[candidate].Alternatives.Min(alternative => alternative.Money.Select(load => load.Amount).DefaultIfEmpty(0).Max()));
            long limit = cheapest is null ? (demand / step) + 1 : (long)(cheapest.Amount * compiled.Money.Unit / step) - 1;
            if (limit >= 1 && Smallest(candidate, limit, (compiled.Candidates[candidate].Alternatives.Min(alternative => Shortages(alternative).Where(row => rows.Contains(row.Row)).Select(row => row.Amount).DefaultIfEmpty(0).Max()) + step - 1) / step, end, steps => Raised(rows, steps * step)) is { } found)
            {
                cheapest = new(source, compiled.Hours.Periods[from].Start, found.Steps * step / compiled.Money.Unit) { PushesOut = found.PushesOut, IsProved = found.IsProved };
            }
        }

        return cheapest;
    }

    private long[] Raised(int[] rows, long by)
    {
        long[] capacities = [.. trials.Problem.Capacities];
        foreach (int row in rows)
        {
            capacities[row] += by;
        }

        return capacities;
    }

    /// <summary>All that is ever asked of a row: more than this changes nothing.</summary>
    private long Demand(int row) => compiled.Candidates.Sum(one => Math.Max(0, one.Alternatives.Max(alternative => alternative.Takes.Where(load => load.Row == row).Select(load => load.Amount).DefaultIfEmpty(0).Max())));

    /// <summary>The smallest number of steps up to a limit that lets an item in. More need not help, so the search goes on below until half of what it found does not help; it ends where a trial is not decided.</summary>
    private (long Steps, PlanList<ItemId> PushesOut, bool IsProved)? Smallest(int candidate, long limit, long direct, long end, Func<long, long[]> capacities)
    {
        Dictionary<long, SelectionTrial> tried = [];
        long high = direct >= 1 && direct < limit && Try(direct).IsIn ? direct : limit;
        if (!Try(high).IsIn)
        {
            return null;
        }

        // The greatest number known not to do.
        long low = 0;
        bool decided = true;
        while (decided)
        {
            long steps = !Known(high / 2) ? high / 2 : low + ((high - low) / 2);
            if (high - low <= 1 && Known(high / 2))
            {
                break;
            }

            SelectionTrial trial = Try(steps);
            if (trial.IsIn)
            {
                (high, low) = (steps, low < steps ? low : 0);
            }
            else
            {
                (decided, low) = (trial.IsProved, Math.Max(low, steps));
            }
        }

        bool proved = decided && trials.Best.Status == SelectionStatus.Optimal && tried[high] is { IsProved: true, Solution.StoppedBy: SelectionStop.Proved };
        return (high, trials.Displaced(tried[high].Solution!.Chosen), proved);

        bool Known(long steps) => steps < 1 || tried.ContainsKey(steps);

        SelectionTrial Try(long steps)
        {
            if (steps < 1)
            {
                return new(false, true, null);
            }

            if (!tried.TryGetValue(steps, out SelectionTrial trial))
            {
                trial = IsOver(end) ? default : trials.Try(candidate, capacities(steps), most);
                tried.Add(steps, trial);
            }

            return trial;
        }
    }
}
