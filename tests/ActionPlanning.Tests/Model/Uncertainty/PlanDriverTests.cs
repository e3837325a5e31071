using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.Validation;

namespace ActionPlanning.Tests.Model;

public class PlanDriverTests
{
    [Theory]
    [InlineData("budgetLines[venue].amount", typeof(AmountDriver))]
    [InlineData("budgetLines[conference].terms[guests].count", typeof(CountDriver))]
    [InlineData("budgetLines[conference].terms[].price", typeof(PriceDriver))]
    [InlineData("budgetLines[conference].terms[a].price].count].price", typeof(PriceDriver))]
    [InlineData("funding[grant].granted", typeof(GrantDriver))]
    [InlineData("items[courses].condition", typeof(ConditionDriver))]
    [InlineData("items[campaign].duration", typeof(DurationDriver))]
    [InlineData("items[workshops].results[participants]", typeof(ResultDriver))]
    [InlineData("indicators[members].value", typeof(IndicatorDriver))]
    public void A_path_is_read_and_printed_as_it_stands(string path, Type kind)
    {
        PlanDriver driver = PlanDriver.Parse(path);
        Assert.IsType(kind, driver);
        Assert.Equal(path, driver.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("]x[")]
    [InlineData("budgetLines[].amount")]
    [InlineData("budgetLines[venue]")]
    [InlineData("budgetLines[venue].amount ")]
    [InlineData("budgetLines[venue].terms[x]")]
    [InlineData("items[a].results[NOT A SLUG]")]
    [InlineData("items[a].when")]
    [InlineData("resources[a].capacity")]
    public void What_is_no_path_of_a_number_is_refused(string? text)
    {
        Assert.False(PlanDriver.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PlanDriver.Parse(text));
    }

    [Fact]
    public void A_file_with_a_path_that_is_none_says_where_and_what_to_write()
    {
        PlanReadResult read = PlanJson.Read("""{ "format": "actionplanning/1", "id": "p", "title": "P", "uncertainties": [ { "of": "items[a].when", "spread": { "kind": "uniform", "low": 1, "high": 2 } } ] }""");
        var fault = Assert.Single(read.Diagnostics);
        Assert.Equal((JsonCodes.UnknownValue, "$.uncertainties[0].of"), (fault.Code, fault.Path));
    }

    [Fact]
    public void A_path_to_a_part_that_is_not_there_is_a_reference_to_nothing()
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "P").Add(new Uncertainty(new AmountDriver("venue"), new UniformSpread(1, 2)));
        Assert.False(builder.TryBuild(out _, out var found));
        Assert.Equal("uncertainties[0].of", Assert.Single(found).Path);
    }

    [Fact]
    public void A_number_that_the_plan_does_not_have_and_a_number_told_twice_are_faults()
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "P")
            .Add(new BudgetLine("venue", "Venue", BudgetDirection.Cost, new DrivenAmount([new("guests", default, default)])))
            .Add(new Uncertainty(new AmountDriver("venue"), new UniformSpread(1, 2)))
            .Add(new Uncertainty(new CountDriver("venue", "guest"), new UniformSpread(1, 2)))
            .Add(new Uncertainty(new CountDriver("venue", "guests"), new UniformSpread(1, 2)))
            .Add(new Uncertainty(new CountDriver("venue", "guests"), new UniformSpread(1, 3)))
            .Add(new Risk("r", "c", "e") { Probability = 1.5m, Impacts = [new(new AmountDriver("venue")) { Factor = 2 }] });
        var found = new PlanValidator().Validate(builder.Build());
        Assert.Equal(
            ["risks[r].impacts[0].on", "uncertainties[0].of", "uncertainties[1].of", "uncertainties[3].of"],
            found.Where(one => one.Code == "plan.driver-missing").Select(one => one.Path).Order(StringComparer.Ordinal));
        Assert.Equal("risks[r].probability", Assert.Single(found, one => one.Code == "plan.spread-out-of-order").Path);
    }

    public static TheoryData<string, Spread> Senseless() => new()
    {
        { "budgetLines[venue].amount", new UniformSpread(2, 1) },
        { "budgetLines[venue].amount", new TriangularSpread(1, 0, 2) },
        { "budgetLines[venue].amount", new PertSpread(1, 3, 2) },
        { "budgetLines[venue].amount", new DiscreteSpread([]) },
        { "budgetLines[venue].amount", new DiscreteSpread([new(1, 0)]) },
        { "budgetLines[venue].amount", new DiscreteSpread([new(1, -1), new(2, 5)]) },
        { "budgetLines[venue].amount", new ChanceSpread(0.5m) },
        { "funding[grant].granted", new ChanceSpread(1.1m) },
        { "funding[grant].granted", new UniformSpread(0, 1) },
    };

    [Theory]
    [MemberData(nameof(Senseless))]
    public void A_spread_out_of_order_or_of_the_wrong_kind_is_a_fault(string path, Spread spread)
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P")
            .Add(new BudgetLine("venue", "Venue", BudgetDirection.Cost, new FixedAmount(default)))
            .Add(new Funding("grant", "Grant", default))
            .Add(new Uncertainty(PlanDriver.Parse(path), spread))
            .Build();
        Assert.Contains(new PlanValidator().Validate(plan), one => one.Code == "plan.spread-out-of-order");
    }

    [Fact]
    public void A_scenario_that_states_a_number_settles_what_was_uncertain_about_it_and_nothing_else()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P")
            .Add(new BudgetLine("venue", "Venue", BudgetDirection.Cost, new FixedAmount(default)))
            .Add(new BudgetLine("food", "Food", BudgetDirection.Cost, new FixedAmount(default)))
            .Add(new Funding("grant", "Grant", default))
            .Add(new Activity("build", "Build") { Duration = 5, Condition = new Circumstance("x") })
            .Add(new Uncertainty(new AmountDriver("venue"), new UniformSpread(1, 2)))
            .Add(new Uncertainty(new AmountDriver("food"), new UniformSpread(1, 2)))
            .Add(new Uncertainty(new GrantDriver("grant"), new ChanceSpread(0.5m)))
            .Add(new Uncertainty(new DurationDriver("build"), new UniformSpread(1, 2)))
            .Add(new Uncertainty(new ConditionDriver("build"), new ChanceSpread(0.5m)))
            .Build();
        PlanChange[] changes = [.. new[] { "budgetLines[venue].amount = 5", "funding[grant] = granted", "items[build].duration = 3", "items[build].condition = none" }.Select(PlanChange.Parse)];
        Assert.Equal(["budgetLines[food].amount"], PlanChanges.Apply(plan, changes).Uncertainties.Select(one => one.Of.Path));
        Assert.Equal(5, plan.Uncertainties.Count);
    }

    [Fact]
    public void A_correlation_joins_two_different_numbers_that_have_an_uncertainty_once_and_lies_within_one()
    {
        ActionPlanBuilder builder = Correlated()
            .Add(new Metric("guests", "guests"))
            .Add(new Activity("course", "Course"))
            .Add(new BudgetLine("rent", "Rent", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(1, Currency.Dkk))))
            .Add(new Uncertainty(new ResultDriver("course", "guests"), new UniformSpread(1, 2)));
        PlanDriver a = new AmountDriver("a");
        PlanDriver b = new AmountDriver("b");
        builder.Add(new Correlation(a, b, 0.5m)).Add(new Correlation(b, a, 0.5m)).Add(new Correlation(a, a, 0.5m)).Add(new Correlation(a, new AmountDriver("rent"), 0.5m))
            .Add(new Correlation(new ResultDriver("course", "guests"), a, 0.5m)).Add(new Correlation(a, new AmountDriver("c"), 1m)).Add(new Correlation(b, new AmountDriver("c"), -1m));
        Assert.Equal(
            ["correlations[1]", "correlations[2].second", "correlations[3].second", "correlations[4].first", "correlations[5].rank", "correlations[6].rank"],
            Unsound(builder.Build()));
    }

    [Fact]
    public void Correlations_that_contradict_each_other_are_told_and_what_is_not_stated_counts_as_none()
    {
        PlanDriver[] three = [new AmountDriver("a"), new AmountDriver("b"), new AmountDriver("c")];
        ActionPlanBuilder Two() => Correlated().Add(new Correlation(three[0], three[1], 0.8m)).Add(new Correlation(three[1], three[2], 0.8m));
        Assert.Equal(["correlations"], Unsound(Two().Build()));
        Assert.Equal(["correlations"], Unsound(Two().Add(new Correlation(three[2], three[0], 0.2m)).Build()));
        Assert.Equal(["correlations"], Unsound(Two().Add(new Correlation(three[2], three[0], -0.5m)).Build()));
        Assert.Empty(Unsound(Two().Add(new Correlation(three[2], three[0], 0.5m)).Build()));
        Assert.Empty(Unsound(Correlated().Add(new Correlation(three[0], three[1], 0.99m)).Build()));
    }

    [Fact]
    public void A_change_that_settles_a_number_takes_its_correlations_away()
    {
        ActionPlan plan = Correlated().Add(new Correlation(new AmountDriver("a"), new AmountDriver("b"), 0.8m)).Add(new Correlation(new AmountDriver("b"), new AmountDriver("c"), 0.4m)).Build();
        ActionPlan settled = PlanChange.Parse("budgetLines[a].amount = 7").ApplyTo(plan);
        Assert.Equal(new AmountDriver("b"), Assert.Single(settled.Correlations).First);
        Assert.Empty(Unsound(settled));
        Assert.Equal(2, PlanChange.Parse("budgetLines[a].amount += 7").ApplyTo(plan).Correlations.Count);
    }

    [Fact]
    public void A_correlation_of_a_number_that_is_not_in_the_plan_is_a_fault_of_structure()
    {
        Assert.False(new ActionPlanBuilder("p", "P").Add(new Correlation(new AmountDriver("a"), new AmountDriver("b"), 0.8m)).TryBuild(out _, out IReadOnlyList<Diagnostic> found));
        Assert.Equal(["correlations[0].first", "correlations[0].second"], found.Select(one => one.Path));
    }

    [Fact]
    public void Very_many_correlated_numbers_are_refused_rather_than_calculated()
    {
        ActionPlanBuilder builder = new("p", "P");
        for (int i = 0; i <= 201; i++)
        {
            builder.Add(new BudgetLine($"l{i}", "L", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(1, Currency.Dkk)))).Add(new Uncertainty(new AmountDriver($"l{i}"), new UniformSpread(1, 2)));
            if (i > 0)
            {
                builder.Add(new Correlation(new AmountDriver($"l{i - 1}"), new AmountDriver($"l{i}"), 0.1m));
            }
        }

        Assert.Equal(["correlations"], Unsound(builder.Build()));
    }

    private static IEnumerable<string> Unsound(ActionPlan plan) => new ActionPlanner().Plan(plan).Diagnostics.Where(one => one.Code == "plan.correlation-unsound").Select(one => one.Path).Order(StringComparer.Ordinal);

    private static ActionPlanBuilder Correlated()
    {
        ActionPlanBuilder builder = new("p", "P");
        foreach (string id in new[] { "a", "b", "c" })
        {
            builder.Add(new BudgetLine(id, id, BudgetDirection.Cost, new FixedAmount(Amount.Exactly(1, Currency.Dkk)))).Add(new Uncertainty(new AmountDriver(id), new UniformSpread(1, 2)));
        }

        return builder;
    }
}
