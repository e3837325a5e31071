using ActionPlanning.Benchmarks.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Scheduling;

/// <summary>Plans with much to schedule; see <see cref="GeneratedPlan"/>. They shrink to fewer items of the same seed.</summary>
public static class ScheduledPlans
{
    public static Arbitrary<PlanCase> Cases() => Arb.From(
        Gen.Sized(size => from seed in Gen.Choose(0, int.MaxValue - 1) from items in Gen.Choose(1, Math.Max(2, Math.Min(60, size))) select new PlanCase(seed, items)),
        one => one.Items <= 1 ? [] : new[] { one with { Items = one.Items / 2 }, one with { Items = one.Items - 1 } });
}

public sealed record PlanCase(int Seed, int Items)
{
    public ActionPlan Plan() => GeneratedPlan.Of(Seed, Items);
}
