using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Json;

/// <summary>
/// Random sound plans. Every part of the model is filled by reflection over its constructor and its init properties, so that a property that is added
/// to the model is generated from that day on. Failing plans shrink to smaller sound ones by taking parts out.
/// </summary>
/// <remarks>Use with <c>[Property(typeof(PlanGenerator))]</c>; the generator is <see cref="Plans"/>.</remarks>
public static class PlanGenerator
{
    /// <summary>Sound plans, with corners in every kind of part, and how to shrink them.</summary>
    public static Arbitrary<ActionPlan> Plans() => Arb.From(Sound, Smaller);

    /// <summary>Gets the generator of sound plans: the size steers how many parts there are.</summary>
    public static Gen<ActionPlan> Sound { get; } =
        Gen.Sized(size => from seed in Gen.Choose(0, int.MaxValue - 1) select OfSeed(seed, size));

    /// <summary>The same plan for the same seed and size, without FsCheck.</summary>
    public static ActionPlan OfSeed(int seed, int size = 30) => new RandomPlan(new Random(seed), size).Make();

    /// <summary>Plans with one list emptied or halved, where that leaves a sound plan.</summary>
    public static IEnumerable<ActionPlan> Smaller(ActionPlan plan) =>
        from list in RandomPlan.Lists
        from part in list.Smaller(plan)
        where part.ToBuilder().TryBuild(out _, out _)
        select part;
}
