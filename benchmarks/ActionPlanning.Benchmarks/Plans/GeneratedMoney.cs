using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>
/// Money laid over a generated plan, made up from a seed: lines of every kind, some of them ranged or unknown, funding in every state, hours that are added when there is money for them, conditions on money, and measures.
/// </summary>
public static class GeneratedMoney
{
    /// <summary>Makes a plan with money.</summary>
    /// <param name="seed">The seed; the same one gives the same plan.</param>
    /// <param name="items">The number of items, at least 1.</param>
    public static ActionPlan Of(int seed, int items)
    {
        ActionPlan plan = GeneratedPlan.Of(seed, items);
        Random random = new(unchecked((seed * 31) + 7));
        ActionPlanBuilder builder = plan.ToBuilder();
        bool known = random.Next(3) > 0;
        builder.Budget = new(Currency.Dkk)
        {
            OpeningBalance = known || random.Next(4) > 0 ? Quantity.Exactly(1000 * random.Next(600)) : Quantity.Unknown,
            Reserve = known || random.Next(4) > 0 ? Quantity.Exactly(1000 * random.Next(100)) : Quantity.Unknown,
        };
        PlanItem[] candidates = [.. plan.Items.Where(item => item is Activity or PlanEvent)];
        int lines = 3 + random.Next(12);
        for (int i = 0; i < lines; i++)
        {
            BudgetLine line = Line(random, i, candidates, known);
            builder.Add(line);
            if (line is { Direction: BudgetDirection.Income, Item: { } earning } && random.Next(10) > 0)
            {
                builder.Add(new BudgetLine($"cost-{i}", $"Udgift {i}", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(500 * random.Next(40), Currency.Dkk))) { Item = earning });
            }
        }

        if (random.Next(3) > 0)
        {
            builder.Add(new BudgetLine("fees", "Kontingent", BudgetDirection.Income, new FixedAmount(Amount.Exactly(10_000 * random.Next(60), Currency.Dkk))) { When = PlanDate.Parse("2021-2022"), Recurs = Recurrence.Yearly, Certainty = Certainty.Committed });
        }

        for (int i = random.Next(3); i > 0; i--)
        {
            FundingState state = (FundingState)random.Next(Enum.GetValues<FundingState>().Length);
            builder.Add(new Funding($"funding-{i}", $"Tilskud {i}", Amount.Exactly(1000 * random.Next(100), Currency.Dkk))
            {
                Steps = [new(state) { When = random.Next(3) == 0 ? null : PlanDate.Month(2021 + random.Next(2), 1 + random.Next(12)) }],
                EarmarkedTo = random.Next(3) == 0 ? ["track-1"] : [],
                Enables = random.Next(4) == 0 && candidates.Length > 0 ? [candidates[random.Next(candidates.Length)].Id] : [],
            });
        }

        PlanDraft draft = new(builder.Build());
        foreach (Resource resource in plan.Resources.Where(resource => !resource.Capacity.IsEmpty && random.Next(2) == 0))
        {
            CapacityStep[] added = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => new CapacityStep(1 + random.Next(20))
            {
                Cause = CapacityCause.Extension,
                When = random.Next(4) == 0 ? new AllOf([new LiquidityAtLeast(), new CapacityAtLeast("board", 5)]) : new LiquidityAtLeast(),
                MonthlyCost = random.Next(5) == 0 ? (Amount?)null : Amount.Exactly(500 * random.Next(40), Currency.Dkk),
            })];
            draft.Put(resource with { Capacity = [.. resource.Capacity, .. added] });
        }

        foreach (Activity item in plan.Items.OfType<Activity>().Where(item => item.Condition is null && random.Next(8) == 0))
        {
            draft.Put(item with { Condition = random.Next(3) switch { 0 => new BreaksEven(item.Id), 1 => new AllOf([new LiquidityAtLeast(), new CapacityAtLeast("secretariat", 20 + random.Next(20))]), _ => new LiquidityAtLeast() }, Modality = random.Next(5) == 0 ? Modality.May : item.Modality });
        }

        ActionPlan paid = draft.ToPlan();
        builder = paid.ToBuilder();
        for (int i = random.Next(4); i > 0; i--)
        {
            BudgetLine line = paid.BudgetLines[random.Next(paid.BudgetLines.Count)];
            decimal sign = line.Direction == BudgetDirection.Income ? 1000m : -1000m;
            PlanChange change = line.Amount is DrivenAmount ? new AddPrice(line.Id, "", sign / 100m) : new AddAmount(line.Id, sign);
            builder.Add(new BalancingMeasure($"measure-{i}", $"Tiltag {i}") { Preference = random.Next(3), Changes = [change], Scale = random.Next(2) == 0 ? new(1, 30, 10) : new(5, 5, 0) });
        }

        return builder.Build();
    }

    private static BudgetLine Line(Random random, int index, PlanItem[] candidates, bool known)
    {
        BudgetDirection direction = random.Next(5) < 2 ? BudgetDirection.Income : BudgetDirection.Cost;
        int thousands = 1 + random.Next(direction == BudgetDirection.Income ? 90 : 60);
        Quantity amount = !known && random.Next(6) == 0 ? Quantity.Unknown
            : random.Next(4) == 0 ? Quantity.Between(1000 * thousands / 2m, 1000 * thousands)
            : Quantity.Exactly(1000 * thousands);
        Recurrence recurs = (Recurrence)Math.Max(0, random.Next(8) - 4);
        recurs = known && recurs == Recurrence.Unstated ? Recurrence.Yearly : recurs;
        bool tied = candidates.Length > 0 && random.Next(2) == 0;
        return new($"line-{index}", $"Linje {index}", direction, random.Next(3) == 0
            ? new DrivenAmount([new("deltagere", known ? Quantity.Exactly(random.Next(80)) : Quantity.Between(10, 10 + random.Next(80)), Amount.Exactly(50 * random.Next(40), Currency.Dkk))])
            : new FixedAmount(new(recurs is Recurrence.Monthly ? amount * Quantity.Exactly(0.1m) : amount, Currency.Dkk)))
        {
            Item = tied ? candidates[random.Next(candidates.Length)].Id : (ItemId?)null,
            When = tied && random.Next(3) > 0 ? null : recurs == Recurrence.Once ? PlanDate.Month(2021 + random.Next(2), 1 + random.Next(12)) : PlanDate.Parse("2021-2022"),
            Recurs = recurs,
            Certainty = random.Next(10) == 0 ? Certainty.Possible : (Certainty)(1 + random.Next(2)),
        };
    }
}
