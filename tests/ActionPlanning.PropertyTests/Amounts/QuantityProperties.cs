using ActionPlanning.Amounts;
using ActionPlanning.PropertyTests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Amounts;

public class QuantityProperties
{
    [Property(typeof(Numbers), Runs = 1000)]
    public void A_sum_holds_every_sum_of_what_its_parts_hold((Quantity Range, decimal Inside) left, (Quantity Range, decimal Inside) right) =>
        Assert.True(Holds(left.Range + right.Range, left.Inside + right.Inside));

    [Property(typeof(Numbers), Runs = 1000)]
    public void A_difference_holds_every_difference_of_what_its_parts_hold((Quantity Range, decimal Inside) left, (Quantity Range, decimal Inside) right) =>
        Assert.True(Holds(left.Range - right.Range, left.Inside - right.Inside));

    [Property(typeof(Numbers), Runs = 1000)]
    public void A_product_holds_every_product_of_what_its_parts_hold((Quantity Range, decimal Inside) left, (Quantity Range, decimal Inside) right) =>
        Assert.True(Holds(left.Range * right.Range, left.Inside * right.Inside));

    [Property(typeof(Numbers), Runs = 1000)]
    public void A_comparison_that_is_certain_is_true_of_everything_the_range_holds((Quantity Range, decimal Inside) number, int bound)
    {
        Assert.NotEqual(number.Inside < bound, number.Range.IsAtLeast(bound));
        Assert.NotEqual(number.Inside > bound, number.Range.IsAtMost(bound));
    }

    [Property(typeof(Numbers), Runs = 1000)]
    public void Adding_and_multiplying_do_not_care_about_order((Quantity Range, decimal Inside) left, (Quantity Range, decimal Inside) right)
    {
        Assert.Equal(left.Range + right.Range, right.Range + left.Range);
        Assert.Equal(left.Range * right.Range, right.Range * left.Range);
    }

    private static bool Holds(Quantity range, decimal value) => !(range.Low > value) && !(range.High < value);

    /// <summary>Ranges of every shape, small and huge, each with a number that it holds.</summary>
    private static class Numbers
    {
        public static Arbitrary<(Quantity Range, decimal Inside)> Ranges() =>
            (from inside in Gen.OneOf(Gen.Choose(-20, 20).Select(value => (decimal)value), Gen.Elements(0m, 0.01m, -0.5m, 1_000_000_000_000m, -1_000_000_000_000m))
             from below in Gen.Choose(0, 5)
             from above in Gen.Choose(0, 5)
             from shape in Gen.Choose(0, 4)
             select (shape switch
             {
                 0 => Quantity.Unknown,
                 1 => Quantity.AtLeast(inside - below),
                 2 => Quantity.AtMost(inside + above),
                 3 => Quantity.Exactly(inside),
                 _ => Quantity.Between(inside - below, inside + above),
             }, inside)).ToArbitrary();
    }
}
