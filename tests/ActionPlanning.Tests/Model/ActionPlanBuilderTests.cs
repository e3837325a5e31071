using ActionPlanning.Diagnostics;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Model;

public class ActionPlanBuilderTests
{
    [Fact]
    public void A_stranger_can_write_the_ambassador_plan_on_one_screen_and_it_is_sound()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        Assert.Equal(12, plan.Items.Count);
        Assert.Equal(6, ((PlanEvent)plan.Item("workshops")).Occurrences!.Count);
    }

    [Fact]
    public void A_date_without_a_year_gets_the_heading_year_and_keeps_its_words()
    {
        PlanItem summons = AmbassadorPlan.Build().Item("summons");
        Assert.Equal("21.10.", summons.When!.Text);
        Assert.Equal("2016-10-21", summons.When.Canonical);
    }

    [Fact]
    public void A_date_that_the_heading_year_does_not_have_is_a_fault_with_its_place()
    {
        new ActionPlanBuilder("p", "Plan").InYear(2017).Event("e", "Møde", item => item.When("uge 53")).TryBuild(out _, out IReadOnlyList<Diagnostic> faults);
        Diagnostic fault = Assert.Single(faults);
        Assert.Equal(("date.no-such-week", "items[e].when"), (fault.Code, fault.Path));
    }

    [Fact]
    public void Two_plans_built_alike_are_equal_and_one_change_makes_them_differ()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        Assert.Equal(plan, AmbassadorPlan.Build());
        Assert.Equal(plan.GetHashCode(), AmbassadorPlan.Build().GetHashCode());
        Assert.NotEqual(plan, AmbassadorPlan.Builder().Track("extra", "Et fjerde spor").Build());
    }

    [Fact]
    public void A_builder_made_of_a_plan_builds_an_equal_plan() => Assert.Equal(AmbassadorPlan.Build(), AmbassadorPlan.Build().ToBuilder().Build());

    [Fact]
    public void Looking_a_part_up_does_not_change_what_the_plan_is_equal_to()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        _ = plan.Item("workshops");
        _ = plan.Party("fu");
        Assert.Equal(AmbassadorPlan.Build(), plan);
    }

    [Fact]
    public void Every_fault_is_found_in_one_pass()
    {
        bool built = new ActionPlanBuilder("p", "Plan")
            .Track("a", "A").Track("a", "A igen")
            .Activity("one", "En", item => item.In("b").OwnedBy("nobody").When("Uge 54"))
            .Activity("two", "To", item => item.After("one").PartOf("three"))
            .Link("two", "one")
            .TryBuild(out ActionPlan? plan, out IReadOnlyList<Diagnostic> faults);
        Assert.False(built);
        Assert.Null(plan);
        Assert.Equal(
            ["date.no-such-week", "structure.circle", "structure.duplicate-id", "structure.unknown-reference", "structure.unknown-reference", "structure.unknown-reference"],
            faults.Select(fault => fault.Code).Order());
    }

    [Fact]
    public void Build_throws_with_every_fault_listed()
    {
        ActionPlanException exception = Assert.Throws<ActionPlanException>(() => new ActionPlanBuilder("p", "Plan").Link("a", "b").Build());
        Assert.Equal(2, exception.Faults.Count);
        Assert.Contains("«a»", exception.Message, StringComparison.Ordinal);
        Assert.Contains("«b»", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_nothing_names_its_place_and_the_nearest_id()
    {
        new ActionPlanBuilder("p", "Plan").Body("board", "Bestyrelsen").Activity("a", "A", item => item.OwnedBy("baord")).TryBuild(out _, out IReadOnlyList<Diagnostic> faults);
        Diagnostic fault = Assert.Single(faults);
        Assert.Equal("items[a].owner", fault.Path);
        Assert.Equal("Menes «board»?", fault.Hint.Danish);
        Assert.Equal("Is «board» meant?", fault.Hint.English);
    }

    [Theory]
    [InlineData("links")]
    [InlineData("condition")]
    [InlineData("notice")]
    [InlineData("part")]
    public void What_depends_on_itself_is_a_fault_that_names_the_circle(string through)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Activity("a", "A", item => item.After("b"));
        _ = through switch
        {
            "links" => builder.Activity("b", "B", item => item.After("a")),
            "condition" => builder.Activity("b", "B", item => item.If(new AllOf([new ItemCompleted("a")]))),
            "notice" => builder.Activity("b", "B").Add(new NoticeRule("a", "b", 7)),
            _ => builder.Activity("b", "B", item => item.PartOf("c")).Activity("c", "C", item => item.PartOf("b")),
        };
        builder.TryBuild(out _, out IReadOnlyList<Diagnostic> faults);
        Diagnostic fault = Assert.Single(faults);
        Assert.Equal("structure.circle", fault.Code);
        Assert.Equal(2, fault.Related.Count);
    }

    [Fact]
    public void An_alternative_in_a_condition_makes_no_circle() =>
        Assert.NotNull(new ActionPlanBuilder("p", "Plan").Activity("a", "A", item => item.After("b")).Activity("b", "B", item => item.If(new AnyOf([new ItemCompleted("a"), new Circumstance("godt vejr")]))).Build());

    [Fact]
    public void A_long_chain_is_checked_without_running_out_of_stack()
    {
        const int Length = 50_000;
        ActionPlanBuilder builder = new("p", "Plan");
        for (int i = 0; i < Length; i++)
        {
            builder.Activity($"a{i}", "A");
            if (i > 0)
            {
                builder.Link($"a{i - 1}", $"a{i}");
            }
        }

        builder.Link($"a{Length - 1}", "a0");
        Assert.False(builder.TryBuild(out _, out IReadOnlyList<Diagnostic> faults));
        Assert.Equal(Length, Assert.Single(faults).Related.Count);
    }

    [Theory]
    [InlineData("Workshop")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("æ")]
    [InlineData("")]
    public void An_id_that_is_not_a_slug_is_refused_at_once(string id) => Assert.Throws<ArgumentException>(() => new ItemId(id));

    [Fact]
    public void An_id_may_be_64_characters_long_and_no_longer()
    {
        Assert.Equal(64, new ItemId(new string('a', 64)).Value.Length);
        Assert.Throws<ArgumentException>(() => new ItemId(new string('a', 65)));
    }

    [Fact]
    public void Removing_an_item_takes_what_ties_it_along()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan")
            .Activity("a", "A").Activity("b", "B", item => item.After("a").Feeds("f", "c", "svar")).Activity("c", "C", item => item.After("b"))
            .Add(new NoticeRule("b", "c", 7)).Add(new YieldRule("b", "c")).Add(new YieldRule("a", "c"))
            .Remove("b").Build();
        Assert.Equal(["a", "c"], plan.Items.Select(item => item.Id.Value));
        Assert.Empty(plan.Links);
        Assert.Empty(plan.Flows);
        Assert.Empty(plan.NoticeRules);
        Assert.Single(plan.YieldRules);
    }

    [Fact]
    public void Replacing_an_item_keeps_its_place()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        ActionPlan changed = plan.ToBuilder().Replace(plan.Item("conference") with { When = PlanDate.Parse("8.6.2017") }).Build();
        Assert.Equal(plan.Items.Select(item => item.Id), changed.Items.Select(item => item.Id));
        Assert.Equal("8.6.2017", changed.Item("conference").When!.Text);
    }
}
