using ActionPlanning.Amounts;

namespace ActionPlanning.Tests.Amounts;

public class MoneyTests
{
    [Fact]
    public void A_hundred_kroner_in_three_parts_adds_up_to_the_oere() =>
        Assert.Equal([33.34m, 33.33m, 33.33m], new Money(100m, Currency.Dkk).Allocate(1, 1, 1).Select(part => part.Value));

    [Fact]
    public void A_weight_of_zero_gets_nothing() =>
        Assert.Equal([0m, 0.01m], new Money(0.01m, Currency.Dkk).Allocate(0, 5).Select(part => part.Value));

    [Fact]
    public void A_debt_is_split_like_a_sum() =>
        Assert.Equal([-6.67m, -3.33m], new Money(-10m, Currency.Dkk).Allocate(2, 1).Select(part => part.Value));

    [Fact]
    public void A_currency_without_decimals_is_split_into_whole_units() =>
        Assert.Equal([34m, 33m, 33m], new Money(100m, new Currency("JPY")).Allocate(1, 1, 1).Select(part => part.Value));

    [Fact]
    public void Negative_weights_and_no_weight_at_all_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Money(1m, Currency.Dkk).Allocate(1, -1));
        Assert.Throws<ArgumentException>(() => new Money(1m, Currency.Dkk).Allocate(0, 0));
        Assert.Throws<ArgumentException>(() => new Money(1m, Currency.Dkk).Allocate());
    }

    [Fact]
    public void The_code_for_no_currency_is_the_default_value() => Assert.Equal(default, new Currency("XXX"));

    [Theory]
    [InlineData("DKK", true)]
    [InlineData("dkk", false)]
    [InlineData("KRONER", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_currency_is_three_upper_case_letters(string? code, bool valid) => Assert.Equal(valid, Currency.TryCreate(code, out _));
}
