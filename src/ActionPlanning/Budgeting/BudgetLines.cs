using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>Makes the lines of a summary: those of the budget, the funding, and what the plan implies without naming it.</summary>
internal sealed class BudgetLines(PlanWindows windows, IReadOnlyDictionary<ItemId, DateWindow>? scheduled, LocalDate? asOf, BudgetAnswers answers)
{
    private readonly ActionPlan plan = windows.Plan;
    private readonly List<LineSummary> lines = [];
    private readonly List<LineFollowUp> followed = [];
    private readonly List<MissingInput> missing = [];
    private readonly List<BudgetLineId> unbooked = [];

    public BudgetSummary Summarise()
    {
        foreach (BudgetLine line in plan.BudgetLines)
        {
            Add(line);
        }

        AddUncosted();
        AddBoughtOut();
        lines.AddRange(CapacityCosts.Of(windows, answers, missing));
        foreach (Funding funding in plan.Funding.Where(funding => funding.State != FundingState.Rejected))
        {
            Add(funding);
        }

        PlanList<LineSummary> all = [.. lines];
        HashSet<ItemId> costed = [.. plan.BudgetLines.Select(line => line.Item).OfType<ItemId>()];
        return new(windows, all, [.. missing.Distinct()])
        {
            AsOf = asOf,
            Unbooked = [.. unbooked],
            BreakEvens = BreakEvenCalculator.Of(windows, scheduled, all),
            FollowUp = plan.BudgetLines.Any(line => !line.Entries.IsEmpty) ? BudgetFollowUp.Of(plan, followed) : null,
            WithoutLines = [.. plan.Items.Where(item => item is Activity or PlanEvent && item.State is not (Cancelled or StandBy) && !costed.Contains(item.Id)).Select(item => item.Id)],
        };
    }

    private void Add(BudgetLine line)
    {
        PlanItem? item = line.Item is { } id ? plan.Item(id) : null;
        Verdict comesAbout = answers.Of(item);
        bool off = line.IsUnbudgeted || comesAbout.Answer == Answer.No;
        (BudgetEntryKind Kind, Quantity Amount, LocalDate On)[] entries =
        [
            .. line.Entries.Where(entry => asOf is not { } day || entry.On < day).Select(entry => (entry.Kind, LineAmounts.In(plan, entry.Amount), entry.On)),
        ];
        if (off && (asOf is null || entries.Length == 0))
        {
            Follow(line, item, [], entries);
            return;
        }

        DateWindow? when = BudgetCalculator.Window(windows, line, scheduled);
        DateWindow? span = when ?? windows.StatedPeriod;
        bool certain = false;
        PlanList<Due> dues = [];
        Quantity amount = Quantity.Zero;
        ItemId? hangsOn = null;
        Quantity whole = Quantity.Zero;
        int sign = line.Direction == BudgetDirection.Income ? 1 : -1;
        if (!off)
        {
            Quantity each = BudgetCalculator.AtLeastZero(LineAmounts.Of(plan, line));
            Quantity times = BudgetCalculator.Times(line.Recurs, span);
            amount = times * each;
            certain = amount.IsExact;
            if (!certain)
            {
                missing.Add(new($"budgetLines[{line.Id}].amount", new($"beløbet for «{line.Title}»", $"the amount of «{line.Title}»")));
            }

            PlanList<MissingInput> doubt = Doubt(line, item, comesAbout);
            if (!doubt.IsEmpty)
            {
                // What an item earns and costs comes about together; one of several occurrences may come about without the others.
                hangsOn = item is (Activity { Occurrences: null } or PlanEvent { Occurrences: null }) && (comesAbout.Answer == Answer.Undetermined || item.Modality == Modality.May) && entries.Length == 0 ? (ItemId?)item.Id : null;
                whole = line.Certainty == Certainty.Possible ? BudgetAnswers.UpTo(amount) : amount;
                each = BudgetAnswers.UpTo(each);
                amount = BudgetAnswers.UpTo(amount);
                missing.AddRange(doubt);
            }

            dues = Due.Spread(sign < 0 ? -each : each, line.Recurs, times, line.Recurs == Recurrence.Once ? when : span);
        }

        Follow(line, item, dues, entries);
        if (asOf is { } seen)
        {
            if (entries.Length > 0)
            {
                dues = BookedDues.Of(dues, entries, sign, seen);
                Quantity sum = PeriodSums.Sum(dues.Select(due => due.Change));
                amount = sign < 0 ? -sum : sum;
                certain = false;
                if (!amount.IsExact)
                {
                    missing.Add(new($"budgetLines[{line.Id}].entries", new($"hvad der endnu følger af «{line.Title}»", $"what is still to come of «{line.Title}»")));
                }
            }
            else if (dues.Any(due => due.When is { } days && days.End < seen))
            {
                unbooked.Add(line.Id);
            }
        }

        lines.Add(new($"budgetLines[{line.Id}]", line.Title, line.Direction, amount, when)
        {
            Dues = dues,
            AllOrNothing = certain,
            Item = line.Item,
            HangsOn = hangsOn,
            Whole = sign < 0 ? -whole : whole,
            Track = line.Track ?? item?.Track,
            Source = line,
        });
    }

    /// <summary>Why it is not certain that a line comes about; empty when it is.</summary>
    private static PlanList<MissingInput> Doubt(BudgetLine line, PlanItem? item, Verdict comesAbout) =>
        comesAbout.Answer == Answer.Undetermined ? comesAbout.Because
        : item is { Modality: Modality.May, State: Planned } ? BudgetAnswers.Open(item).Because
        : line.Certainty == Certainty.Possible ? [new($"budgetLines[{line.Id}].certainty", new($"om «{line.Title}» bliver til noget", $"whether «{line.Title}» comes about"))]
        : [];

    /// <summary>What an item costs that earns and has no line of cost.</summary>
    private void AddUncosted()
    {
        HashSet<ItemId> cost = [.. plan.BudgetLines.Where(line => line is { Direction: BudgetDirection.Cost, Item: not null }).Select(line => line.Item!.Value)];
        foreach (ItemId id in plan.BudgetLines.Where(line => line is { Direction: BudgetDirection.Income, Item: not null, IsUnbudgeted: false }).Select(line => line.Item!.Value).Distinct())
        {
            PlanItem item = plan.Item(id);
            if (!cost.Contains(id) && answers.Of(item).Answer != Answer.No)
            {
                AddImplied($"items[{id}]", new($"udgifterne ved «{item.Title}»", $"the cost of «{item.Title}»"), Quantity.AtLeast(0m), Recurrence.Once, BudgetCalculator.Days(windows, id, scheduled), item.Track, id);
            }
        }
    }

    /// <summary>What bought-out time costs that no line pays.</summary>
    private void AddBoughtOut()
    {
        HashSet<ResourceId> paid = [.. plan.BudgetLines.Select(line => line.Amount).OfType<BoughtOutAmount>().Select(amount => amount.Resource)];
        foreach (Resource resource in plan.Resources)
        {
            if (resource.BoughtOut is { } time && !paid.Contains(resource.Id))
            {
                AddImplied($"resources[{resource.Id}].boughtOut", new($"frikøb: «{resource.Name}»", $"bought-out time: «{resource.Name}»"), LineAmounts.In(plan, time.Cost), Recurrence.Once, null, null);
            }
        }
    }

    private void AddImplied(string path, BilingualText what, Quantity each, Recurrence recurs, DateWindow? span, TrackId? track, ItemId? item = null)
    {
        each = BudgetCalculator.AtLeastZero(each);
        Quantity times = BudgetCalculator.Times(recurs, span);
        Quantity amount = times * each;
        if (!amount.IsExact)
        {
            missing.Add(new(path, what));
        }

        lines.Add(new(path, what.In(plan.Language), BudgetDirection.Cost, amount, span) { Dues = Due.Spread(-each, recurs, times, span), AllOrNothing = amount.IsExact, Track = track, Item = item });
    }

    private void Add(Funding funding)
    {
        Quantity amount = BudgetCalculator.AtLeastZero(LineAmounts.In(plan, funding.Amount));
        if (!amount.IsExact)
        {
            missing.Add(new($"funding[{funding.Id}].amount", new($"beløbet for «{funding.Title}»", $"the amount of «{funding.Title}»")));
        }

        bool certain = amount.IsExact;
        if (funding.State is FundingState.Applied or FundingState.Intended)
        {
            amount = BudgetAnswers.UpTo(amount);
            missing.Add(new($"funding[{funding.Id}].steps", new($"svaret på «{funding.Title}»", $"the answer on «{funding.Title}»")));
        }

        DateWindow? when = funding.Steps.IsEmpty || funding.Steps[^1].When is not { } date ? null : windows.Resolve(date).Window;
        lines.Add(new($"funding[{funding.Id}]", funding.Title, BudgetDirection.Income, amount, when)
        {
            // Money that is not drawn yet comes on the day of the last step at the earliest.
            Dues = [new(amount, when is { } step && funding.State != FundingState.Drawn ? DateWindow.From(step.Start) : when)],
            AllOrNothing = certain,
            Track = funding.EarmarkedTo.Count == 1 ? (TrackId?)funding.EarmarkedTo[0] : null,
        });
    }

    private void Follow(BudgetLine line, PlanItem? item, PlanList<Due> dues, (BudgetEntryKind Kind, Quantity Amount, LocalDate On)[] entries)
    {
        if (dues.IsEmpty && entries.Length == 0)
        {
            return;
        }

        List<((int? Year, int? Month) Period, FollowUpSums Sums)> parts =
        [
            .. dues.Select(due => (PeriodSums.Of(due), new FollowUpSums(line.Direction == BudgetDirection.Income ? due.Change : -due.Change, Quantity.Zero, Quantity.Zero))),
            .. entries.Select(entry => (((int?)entry.On.Year, (int?)entry.On.Month), entry.Kind == BudgetEntryKind.Actual
                ? new FollowUpSums(Quantity.Zero, Quantity.Zero, entry.Amount)
                : new FollowUpSums(Quantity.Zero, entry.Amount, Quantity.Zero))),
        ];
        followed.Add(new(line, line.Track ?? item?.Track, FollowUpSums.Of(parts.Select(part => part.Sums)), parts));
    }
}
