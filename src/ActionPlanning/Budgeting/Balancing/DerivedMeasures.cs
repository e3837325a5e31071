using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting.Balancing;

/// <summary>What a plan itself allows to be done about its money: items that cost something can be put off, put on stand-by or, when there is another edition, called off.</summary>
internal static class DerivedMeasures
{
    /// <summary>The rank of the first kind: after every stated preference.</summary>
    public const int LeastRank = 1 << 24;

    /// <summary>The most ranks of priority that are told apart.</summary>
    private const int MostPriorities = 1000;

    /// <summary>The measures with their ranks: items with no priority come before those with one, and putting off before putting on stand-by before calling off.</summary>
    public static IEnumerable<(BalancingMeasure Measure, int Rank)> Of(PlanWindows windows)
    {
        ILookup<ItemId, BudgetLine> lines = windows.Plan.BudgetLines.Where(line => line.Item is not null && line.Direction == BudgetDirection.Cost).ToLookup(line => line.Item!.Value);
        HashSet<string> taken = [.. windows.Plan.Measures.Select(measure => measure.Id.Value)];
        bool danish = windows.Plan.Language == PlanLanguage.Danish;
        foreach (PlanItem item in windows.Plan.Items.Where(item => item.State is Planned && item is Activity or PlanEvent && lines.Contains(item.Id)))
        {
            int urgency = MostPriorities - Math.Clamp(item.Priority?.Rank ?? MostPriorities, 1, MostPriorities);
            if (lines[item.Id].Any(line => line.When is null))
            {
                if (Late(windows, item) is { } late)
                {
                    yield return Make($"late-{item.Id}", danish ? $"læg «{item.Title}» sidst i dens tid" : $"put «{item.Title}» at the end of its time", new SetDate(item.Id, late), 0);
                }

                if (NextYear(windows, item) is { } next)
                {
                    yield return Make($"next-year-{item.Id}", danish ? $"udskyd «{item.Title}» et år" : $"put «{item.Title}» off by a year", new SetDate(item.Id, next), 1);
                }
            }

            yield return Make($"stand-by-{item.Id}", danish ? $"sæt «{item.Title}» på stand-by" : $"put «{item.Title}» on stand-by", new SetState(item.Id, new StandBy(StandByReason.Economy, "")), 2);
            if (item.Edition is not null)
            {
                yield return Make($"cancel-{item.Id}", danish ? $"aflys «{item.Title}»" : $"call «{item.Title}» off", new SetState(item.Id, new Cancelled("")), 3);
            }

            (BalancingMeasure, int) Make(string id, string title, PlanChange change, int kind) =>
                (new(new MeasureId(Free(id)), title) { Changes = [change] }, LeastRank + (kind * MostPriorities) + urgency);
        }

        string Free(string id)
        {
            const int Longest = 60;
            string stem = id.Length > Longest ? id[..Longest].TrimEnd('-') : id;
            string free = stem;
            for (int i = 2; !taken.Add(free); i++)
            {
                free = FormattableString.Invariant($"{stem}-{i}");
            }

            return free;
        }
    }

    /// <summary>The last month of a window that has more than one.</summary>
    private static PlanDate? Late(PlanWindows windows, PlanItem item)
    {
        if (windows.Of(item.Id) is not { IsOpenStart: false, IsOpenEnd: false } window || window.Start.ToYearMonth() == window.End.ToYearMonth())
        {
            return null;
        }

        return PlanDate.Range(PlanDate.Day(window.End.With(DateAdjusters.StartOfMonth)), PlanDate.Day(window.End));
    }

    /// <summary>The same days a year later, as far as the plan reaches.</summary>
    private static PlanDate? NextYear(PlanWindows windows, PlanItem item) =>
        windows.Of(item.Id) is { IsOpenStart: false, IsOpenEnd: false } window && windows.StatedPeriod is { IsOpenEnd: false } period && window.End.Year < PlanDate.MaxYear && window.End.PlusYears(1) <= period.End
            ? PlanDate.Range(PlanDate.Day(window.Start.PlusYears(1)), PlanDate.Day(window.End.PlusYears(1)))
            : null;
}
