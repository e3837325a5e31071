using ActionPlanning.Amounts;

namespace ActionPlanning.Tests.Amounts;

public class QuantityTests
{
    [Fact]
    public void Unknown_is_not_zero()
    {
        Assert.NotEqual(Quantity.Zero, Quantity.Unknown);
        Assert.Null(Quantity.Unknown.IsAtLeast(0m));
        Assert.True(Quantity.Zero.IsAtLeast(0m));
    }

    [Fact]
    public void A_missing_number_is_unknown()
    {
        Quantity missing = (int?)null;
        Quantity given = (int?)5;
        Assert.True(missing.IsUnknown);
        Assert.Equal(Quantity.Exactly(5), given);
    }

    [Fact]
    public void Adding_an_unknown_makes_the_sum_unknown() => Assert.True((Quantity.Exactly(5) + Quantity.Unknown).IsUnknown);

    [Fact]
    public void Adding_a_number_with_only_a_lower_bound_keeps_the_lower_bound() => Assert.Equal(Quantity.AtLeast(15), Quantity.Exactly(10) + Quantity.AtLeast(5));

    [Fact]
    public void Subtracting_a_range_takes_its_far_end_from_the_near_end() => Assert.Equal(Quantity.Between(6, 8), Quantity.Exactly(10) - Quantity.Between(2, 4));

    [Fact]
    public void Six_workshops_of_two_to_three_hours_are_twelve_to_eighteen_hours() => Assert.Equal(Quantity.Between(12, 18), 6 * Quantity.Between(2, 3));

    [Fact]
    public void A_product_with_zero_is_zero_even_when_the_other_factor_is_unknown() => Assert.Equal(Quantity.Zero, Quantity.Zero * Quantity.Unknown);

    [Fact]
    public void A_product_of_ranges_around_zero_holds_every_sign() => Assert.Equal(Quantity.Between(-8, 12), Quantity.Between(-2, 3) * Quantity.Between(1, 4));

    [Fact]
    public void A_bound_that_leaves_the_range_of_decimal_becomes_open()
    {
        Quantity sum = Quantity.Exactly(decimal.MaxValue) + Quantity.Exactly(decimal.MaxValue);
        Assert.True(sum.IsUnknown);
        Quantity product = Quantity.Between(1, decimal.MaxValue) * Quantity.Exactly(2);
        Assert.Equal(Quantity.AtLeast(2), product);
    }

    [Theory]
    [InlineData(2, 4, 5, false)]
    [InlineData(2, 4, 3, null)]
    [InlineData(2, 4, 2, true)]
    public void A_range_is_at_least_a_bound_certainly_possibly_or_not(int low, int high, int bound, bool? expected) =>
        Assert.Equal(expected, Quantity.Between(low, high).IsAtLeast(bound));

    [Theory]
    [InlineData(2, 4, 1, false)]
    [InlineData(2, 4, 3, null)]
    [InlineData(2, 4, 4, true)]
    public void A_range_is_at_most_a_bound_certainly_possibly_or_not(int low, int high, int bound, bool? expected) =>
        Assert.Equal(expected, Quantity.Between(low, high).IsAtMost(bound));

    [Fact]
    public void A_range_with_its_ends_in_the_wrong_order_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Quantity.Between(3, 2));
        Assert.False(Quantity.TryCreate(3, 2, out _));
    }

    [Theory]
    [InlineData(null, null, "?")]
    [InlineData(5, 5, "5")]
    [InlineData(2, 4, "2..4")]
    [InlineData(25, null, "25..")]
    [InlineData(null, 10, "..10")]
    public void A_quantity_prints_its_bounds(int? low, int? high, string expected)
    {
        Assert.True(Quantity.TryCreate(low, high, out Quantity quantity));
        Assert.Equal(expected, quantity.ToString());
    }
}
