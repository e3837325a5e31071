using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>Plans in which there is room for about half of the work: two years, four resources, two grants beside the general means, made up from a seed.</summary>
/// <remarks>A third of the items have no date, the others a window of one to three quarters; a few need others, and scores differ.</remarks>
public static class CrowdedPlan
{
    private const int Quarters = 8;
    private const int Tracks = 4;
    private const int WorkingDaysPerQuarter = 62;

    private static readonly string[] Resources = ["secretariat", "board", "volunteers", "teachers"];

    /// <summary>Makes a plan.</summary>
    /// <param name="seed">The seed; the same one gives the same plan.</param>
    /// <param name="items">The number of items, at least 2. They cost money, of which there is enough for about half as well.</param>
    public static ActionPlan Of(int seed, int items)
    {
        Random random = new(seed);
        ActionPlanBuilder plan = new ActionPlanBuilder("crowded", "Crowded plan").Covers("2021-2022");
        decimal[] hours = new decimal[Resources.Length];
        decimal[] costs = new decimal[Tracks];
        for (int track = 0; track < Tracks; track++)
        {
            plan.Track($"track-{track}", $"Spor {track + 1}");
        }

        for (int i = 0; i < items; i++)
        {
            int main = random.Next(Resources.Length);
            int side = random.Next(Resources.Length);
            int track = i % Tracks;
            decimal work = 10 + random.Next(150);
            decimal help = random.Next(2) * (5 + random.Next(40));
            decimal cost = 1_000m * (2 + random.Next(60));
            (hours[main], hours[side], costs[track]) = (hours[main] + work, hours[side] + help, costs[track] + cost);
            int quarter = random.Next(Quarters);
            int last = Math.Min(Quarters - 1, quarter + random.Next(3));
            plan.Add(new Activity(Id(i), $"Punkt {i}")
            {
                Track = new TrackId($"track-{track}"),
                Duration = random.Next(2) == 0 ? Quantity.Unknown : Quantity.Exactly(5 + random.Next(60)),
                When = random.Next(3) == 0 ? null : PlanDate.Range(PlanDate.Quarter(2021 + (quarter / 4), 1 + (quarter % 4)), PlanDate.Quarter(2021 + (last / 4), 1 + (last % 4))),
                Priority = random.Next(3) == 0 ? null : new Priority(1 + random.Next(5)),
                Effort = help > 0 && side != main ? [new(Resources[main], work), new(Resources[side], help)] : [new(Resources[main], work)],
            });
            if (i > 0 && random.Next(4) == 0)
            {
                plan.Add(new Link(Id(random.Next(i)), Id(i)));
            }

            plan.Add(new BudgetLine($"line-{i:000}", $"Punkt {i}", BudgetDirection.Cost, new FixedAmount(new Amount(cost, Currency.Dkk))) { Item = Id(i) });
        }

        for (int r = 0; r < Resources.Length; r++)
        {
            plan.Add(new Resource(Resources[r], Resources[r]) { Capacity = [new(decimal.Round(hours[r] * 5 / (2 * Quarters * WorkingDaysPerQuarter), 1) + 1)] });
        }

        // Two grants pay half of a track each, the general means half of the other two tracks and a little of all.
        plan.Budget = new(Currency.Dkk) { OpeningBalance = decimal.Round((costs[2] + costs[3]) / 2) + 50_000m, Reserve = 50_000m };
        for (int grant = 0; grant < 2; grant++)
        {
            plan.Add(new Funding($"grant-{grant}", $"Tilskud {grant + 1}", Amount.Exactly(decimal.Round(costs[grant] / 2), Currency.Dkk)) { EarmarkedTo = [new TrackId($"track-{grant}")], Steps = [new(FundingState.Drawn)] });
        }

        return plan.Build();
    }

    /// <summary>What each item is worth, so that few are worth the same.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="items">The number of items of the plan.</param>
    public static PlanList<Prioritisation.ScoreInputs> Worth(int seed, int items)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, items).Select(i => new Prioritisation.ScoreInputs(Id(i)) { CostOfDelay = 10 + random.Next(90), JobSize = 1 + random.Next(7) })];
    }

    private static ItemId Id(int index) => new(FormattableString.Invariant($"item-{index:000}"));
}
