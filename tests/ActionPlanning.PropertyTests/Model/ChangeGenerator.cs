using ActionPlanning.PropertyTests.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Model;

/// <summary>Changes of every kind, with the corners of every value in them.</summary>
public static class ChangeGenerator
{
    public static Arbitrary<PlanChange> Changes() => Arb.From(from seed in Gen.Choose(0, int.MaxValue - 1) select OfSeed(seed));

    public static PlanChange OfSeed(int seed) => new RandomPlan(new Random(seed), 20).MakeChange();
}
