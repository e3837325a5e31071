using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.Tests.House;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Model.Scenarios;

public class ScenarioTests
{
    private const string Start = """{ "format": "actionplanning/1", "id": "p", "title": "P", "resources": [ { "id": "office", "name": "O" } ], "items": [ { "kind": "event", "id": "fair", "title": "F" } ],""";

    [Fact]
    public void A_later_change_sees_what_an_earlier_one_did()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P").Add(new PlanEvent("fair", "F")).Add(new Scenario("late") { Changes = [PlanChange.Parse("items[fair].when = uge 3 2017"), PlanChange.Parse("items[fair].when += 7")] }).Build();
        Assert.Equal("2017-01-16/2017-01-29", plan.Scenarios[0].ApplyTo(plan).Item("fair").When!.Canonical);
        Assert.Null(plan.Item("fair").When);
    }

    [Fact]
    public void A_scenario_can_be_laid_over_another_plan_than_its_own()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P").Add(new PlanEvent("fair", "F")).Build();
        Scenario scenario = new("s") { Changes = [new SetDate("fair", PlanDate.Year(2017)), new SetDate("fairs", PlanDate.Year(2017)), new SetDuration("fair", 2)] };
        IReadOnlyList<Diagnostic> faults = Assert.Throws<ActionPlanException>(() => scenario.ApplyTo(plan)).Faults;
        Assert.Equal(["structure.unknown-reference at scenarios[s].changes[1]", "structure.impossible-change at scenarios[s].changes[2]"], faults.Select(fault => $"{fault.Code} at {fault.Path}"));
        Assert.Equal("Is «fair» meant?", faults[0].Hint.English);
        Assert.Equal(plan with { }, new Scenario("none").ApplyTo(plan));
    }

    [Fact]
    public void A_plan_with_a_scenario_that_cannot_be_laid_over_it_is_not_built()
    {
        ActionPlanBuilder plan = new ActionPlanBuilder("p", "P").Add(new PlanEvent("fair", "F"))
            .Add(new Scenario("a") { Changes = [new DropCondition("nobody"), new JudgeCircumstance("Regn", true), new SetDuration("fair", 1), new AddCapacity(default, 1m)] })
            .Add(new Scenario("a"))
            .Add(new Scenario(default));
        Assert.False(plan.TryBuild(out _, out IReadOnlyList<Diagnostic> faults));
        Assert.Equal(
            ["structure.duplicate-id at scenarios[a]", "structure.missing-id at scenarios[]", "structure.unknown-reference at scenarios[a].changes[0]", "structure.unknown-reference at scenarios[a].changes[1]", "structure.unknown-reference at scenarios[a].changes[3]", "structure.impossible-change at scenarios[a].changes[2]"],
            faults.Select(fault => $"{fault.Code} at {fault.Path}"));
        Assert.Equal("fair", faults[^1].Subject);
    }

    [Fact]
    public void Taking_an_item_out_takes_out_the_changes_that_name_it()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P").Add(new PlanEvent("fair", "F")).Add(new Scenario("s") { Changes = [new SetDate("fair", PlanDate.Year(2017)), new SetReserve(5)] }).Build();
        Assert.Equal([new SetReserve(5)], plan.ToBuilder().Remove("fair").Build().Scenarios[0].Changes);
    }

    [Theory]
    [InlineData("items[fair].when = uge 54", DateCodes.NoSuchWeek, "54", "$.scenarios[0].changes[0]")]
    [InlineData("items[fair].wen = 2017", PlanChangeCodes.UnknownPath, "wen", "$.scenarios[0].changes[0]")]
    [InlineData("items[fare].when = 2017", "structure.unknown-reference", "\"items[fare", "scenarios[s].changes[0]")]
    [InlineData("items[fair].duration = 1", "structure.impossible-change", "\"items[fair", "scenarios[s].changes[0]")]
    public void A_change_in_a_file_that_is_wrong_has_its_place_there(string change, string code, string at, string path)
    {
        string text = $$"""{{Start}} "scenarios": [ { "id": "s", "changes": [ "{{change}}" ] } ] }""";
        PlanReadResult read = PlanJson.Read(text);
        Diagnostic fault = Assert.Single(read.Diagnostics);
        Assert.Equal((code, path, text.IndexOf(at, StringComparison.Ordinal) + 1), (fault.Code, fault.Path, fault.Position!.Value.Column));
        Assert.Equal(path[0] == '$' ? "s" : change[6..10], fault.Subject);
    }

    [Fact]
    public void Scenarios_stand_in_the_file_and_a_plan_without_them_has_no_trace_of_them()
    {
        ActionPlan plan = PlanJson.ReadOrThrow($$"""{{Start}} "scenarios": [ { "id": "s", "title": "T", "changes": [ "resources.office.capacity+=14", "items[fair].when = Uge 3 2017" ] }, { "id": "none" } ] }""");
        Assert.Contains("""["resources[office].capacity += 14", "items[fair].when = Uge 3 2017"]""", PlanJson.Write(plan), StringComparison.Ordinal);
        Assert.Equal(plan, PlanJson.ReadOrThrow(PlanJson.Write(plan)));
        ActionPlan without = new Scenario("x").ApplyTo(plan);
        Assert.NotEqual(plan, without);
        Assert.DoesNotContain("scenarios", PlanJson.Write(without), StringComparison.Ordinal);
    }

    /// <summary>A file full of changes that each rebuild a longer list, were they made: the check of the file makes none of them.</summary>
    [Fact]
    public void A_file_may_be_full_of_changes()
    {
        IEnumerable<string> changes = Enumerable.Range(0, 10_000).Select(i => $"\"resources[office].capacity += 1 from {new LocalDate(2021, 1, 1).PlusDays(-i):uuuu-MM-dd}\"");
        string list = string.Join(',', changes);
        string text = $$"""{{Start}} "scenarios": [ {{string.Join(',', Enumerable.Range(0, 5).Select(i => $"{{ \"id\": \"s{i}\", \"changes\": [ {list} ] }}"))}} ] }""";
        Assert.Equal(5, PlanJson.ReadOrThrow(text).Scenarios.Count);
    }

    [Fact]
    public void A_change_without_a_name_cannot_be_written()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P").Add(new Gate("g", "G") { When = PlanDate.Year(2017) }).Add(new Scenario("s") { Changes = [new SetOutcome("g", (GateResult)99)] }).Build();
        Assert.Throws<ArgumentException>(() => PlanJson.Write(plan));
    }

    [Fact]
    public void The_example_has_three_scenarios_that_differ_in_what_they_say_of_conditions()
    {
        ActionPlan plan = PlanJson.ReadOrThrow(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "plans", "association-2021-2022-example.json")));
        Assert.Contains("opdigtede tal", plan.Title, StringComparison.Ordinal);
        Assert.Equal(["low", "base", "high"], plan.Scenarios.Select(scenario => scenario.Id.Value));
        ActionPlanner planner = new();
        Answer[] courses = [.. plan.Scenarios.Select(scenario => planner.Plan(scenario.ApplyTo(plan)).Statuses.Single(status => status.Item == "academy-courses").Condition!.Verdict.Answer)];
        // In the middle there are hours enough in the autumn only if the secretariat grows, and whether it can is open.
        Assert.Equal([Answer.No, Answer.Undetermined, Answer.Yes], courses);
        Assert.Equal(3, plan.Scenarios.Select(scenario => PlanJson.Revision(scenario.ApplyTo(plan))).Distinct().Count());
        Assert.DoesNotContain(planner.Plan(plan).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }
}
