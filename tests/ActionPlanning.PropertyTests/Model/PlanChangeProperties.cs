using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.PropertyTests.Json;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Model;

public class PlanChangeProperties
{
    [Property(typeof(ChangeGenerator), Runs = 2000)]
    public void The_text_of_a_change_reads_back_to_an_equal_change_and_the_same_text(PlanChange change)
    {
        string text = change.ToString();
        Assert.True(PlanChange.TryParse(text, out PlanChange? read, out PlanChangeError? error), $"{text}: {error}");
        Assert.Equal(change, read);
        Assert.Equal(text, read.ToString());
        Assert.Equal(change.GetHashCode(), read.GetHashCode());
        Assert.DoesNotContain(text, char.IsControl);
    }

    [Property(typeof(ChangeGenerator), Runs = 500)]
    public void Spaces_and_capitals_around_the_operator_do_not_matter(PlanChange change)
    {
        string text = change.ToString();
        int start = change is JudgeCircumstance ? change.Path.Length : 0;
        int sign = text.IndexOf('=', start) - (text[text.IndexOf('=', start) - 1] is '+' or '-' ? 1 : 0);
        string path = text[..sign].Trim();
        string spaced = change is JudgeCircumstance ? path : path.Replace("[", " [ ", StringComparison.Ordinal).Replace("]", " ] ", StringComparison.Ordinal).Replace(".", " . ", StringComparison.Ordinal);
        Assert.Equal(change, PlanChange.Parse($"  {spaced} \t{text[sign..]}  "));
        Assert.Equal(change, PlanChange.Parse($"{path}{text[sign..]}"));
    }

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void Every_scenario_of_a_sound_plan_gives_a_sound_plan_and_leaves_its_own_as_it_was(ActionPlan plan)
    {
        PlanRevision before = PlanJson.Revision(plan);
        foreach (Scenario scenario in plan.Scenarios)
        {
            ActionPlan changed = scenario.ApplyTo(plan);
            Assert.True(changed.ToBuilder().TryBuild(out _, out IReadOnlyList<Diagnostic> faults), string.Join('\n', faults));
            Assert.Empty(changed.Scenarios);
            Assert.Equal(changed, PlanChanges.Apply(plan, scenario.Changes));
        }

        Assert.Equal(before, PlanJson.Revision(plan));
    }

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void Changes_made_together_are_the_changes_made_one_after_another(ActionPlan plan)
    {
        foreach (Scenario scenario in plan.Scenarios)
        {
            // A condition that is dropped takes its circumstances with it, and a later judgement of them then names nothing.
            PlanChange[] changes = [.. scenario.Changes.Where(change => change is not DropCondition and not SetState and not SetCapacity)];
            Assert.Equal(PlanChanges.Apply(plan, changes), changes.Aggregate(PlanChanges.Apply(plan, []), (before, change) => change.ApplyTo(before)));
        }
    }

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void A_change_that_sets_something_makes_no_difference_the_second_time(ActionPlan plan)
    {
        foreach (PlanChange change in plan.Scenarios.SelectMany(scenario => scenario.Changes).Where(change => change is not (AddCapacity or ExtendWindow or AddAmount or AddPrice or JudgeCircumstance)))
        {
            if (Possible(change, plan) is { } once)
            {
                Assert.Equal(once, Possible(change, once));
            }
        }
    }

    [Property(Runs = 500)]
    public void Capacity_that_is_added_never_leaves_less_than_none_and_adds_exactly_that_where_it_can(uint hours, int added)
    {
        decimal had = hours % 1000;
        decimal more = added % 1000;
        Resource office = Office(new(Quantity.Exactly(had)), more);
        Assert.Equal(Quantity.Exactly(Math.Max(0m, had + more)), office.Capacity.Single().HoursPerWeek);
        Quantity range = Office(new(Quantity.Between(had, had + 10m)), more).Capacity.Single().HoursPerWeek;
        Assert.Equal(Quantity.Between(Math.Max(0m, had + more), Math.Max(0m, had + 10m + more)), range);
        Assert.True(Office(new(Quantity.Unknown), more).Capacity.Single().HoursPerWeek.IsUnknown);
    }

    [Property(typeof(ChangeGenerator), Runs = 500)]
    public void What_is_divisible_says_its_size_and_half_of_it_is_half_the_size(PlanChange change)
    {
        Assert.Equal(change.Size is null, change is not (AddCapacity or ExtendWindow or AddAmount or AddPrice));
        if (change.Scaled(0.5m) is { } half)
        {
            Assert.Equal(change is ExtendWindow ? Math.Floor(change.Size!.Value / 2m) : change.Size!.Value * 0.5m, half.Size);
            Assert.Equal(change.Path, half.Path);
        }
        else
        {
            Assert.True(change.Size is null or 1m);
        }
    }

    private static Resource Office(CapacityStep step, decimal more) =>
        new AddCapacity("office", more).ApplyTo(new ActionPlanBuilder("p", "P").Add(new Resource("office", "Kontor") { Capacity = [step] }).Build()).Resources[0];

    private static ActionPlan? Possible(PlanChange change, ActionPlan plan)
    {
        PlanDraft draft = new(plan);
        return ChangeCheck.Make(change, draft, "").Count > 0 ? null : draft.ToPlan();
    }
}
