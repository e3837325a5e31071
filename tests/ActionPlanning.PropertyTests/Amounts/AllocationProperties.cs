using ActionPlanning.Amounts;
using ActionPlanning.PropertyTests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Amounts;

public class AllocationProperties
{
    [Property(typeof(Cases), Runs = 1000)]
    public void The_parts_add_up_to_the_sum((Money Sum, decimal[] Weights) split) =>
        Assert.Equal(split.Sum.Value, split.Sum.Allocate(split.Weights).Sum(part => part.Value));

    [Property(typeof(Cases), Runs = 1000)]
    public void Each_part_is_its_share_rounded_down_or_up((Money Sum, decimal[] Weights) split)
    {
        Money[] parts = split.Sum.Allocate(split.Weights);
        decimal total = split.Weights.Sum();
        for (int i = 0; i < parts.Length; i++)
        {
            Assert.True(Math.Abs(parts[i].Value - (split.Sum.Value * split.Weights[i] / total)) < 0.01m);
        }
    }

    [Property(typeof(Cases), Runs = 1000)]
    public void A_smaller_weight_never_gets_more((Money Sum, decimal[] Weights) split)
    {
        Money[] parts = split.Sum.Allocate(split.Weights);
        for (int i = 0; i < parts.Length; i++)
        {
            for (int j = 0; j < parts.Length; j++)
            {
                Assert.False(split.Weights[i] < split.Weights[j] && Math.Abs(parts[i].Value) > Math.Abs(parts[j].Value));
            }
        }
    }

    private static class Cases
    {
        public static Arbitrary<(Money Sum, decimal[] Weights)> Splits() =>
            (from oere in Gen.OneOf(Gen.Choose(-100_000, 100_000), Gen.Elements(0, 1, -1, int.MaxValue))
             from count in Gen.Choose(1, 12)
             from weights in Gen.Choose(0, 9).ArrayOf(count)
             from scale in Gen.Elements(1m, 0.1m, 1_000_000m)
             where weights.Any(weight => weight > 0)
             select (new Money(oere / 100m, Currency.Dkk), weights.Select(weight => weight * scale).ToArray())).ToArbitrary();
    }
}
