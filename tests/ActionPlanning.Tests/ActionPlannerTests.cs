using ActionPlanning.Tests.Model;
using Microsoft.Extensions.DependencyInjection;

namespace ActionPlanning.Tests;

public class ActionPlannerTests
{
    [Fact]
    public void One_call_answers_for_every_item_and_every_criterion()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        PlanOutcome outcome = new ActionPlanner().Plan(plan, new() { Verify = true });
        Assert.Same(plan, outcome.Plan);
        Assert.Equal(plan.Items.Select(item => item.Id), outcome.Statuses.Select(status => status.Item));
        Assert.Equal(plan.Criteria.Select(criterion => criterion.Id), outcome.Criteria.Select(result => result.Criterion));
        Assert.Equal(Answer.Undetermined, outcome.Budget.Balanced.Answer);
    }

    [Fact]
    public void The_container_gives_one_planner_that_answers_like_a_new_one()
    {
        using ServiceProvider services = new ServiceCollection().AddActionPlanning().AddActionPlanning().BuildServiceProvider();
        ActionPlanner planner = services.GetRequiredService<ActionPlanner>();
        Assert.Same(planner, Assert.Single(services.GetServices<ActionPlanner>()));
        Assert.Equal(new ActionPlanner().Plan(AmbassadorPlan.Build()).Envelope.Items, planner.Plan(AmbassadorPlan.Build()).Envelope.Items);
    }

    [Fact]
    public void A_cancelled_token_ends_the_work_by_an_exception() =>
        Assert.Throws<OperationCanceledException>(() => new ActionPlanner().Plan(AmbassadorPlan.Build(), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void An_empty_plan_is_worked_through_without_an_answer_being_invented()
    {
        PlanOutcome outcome = new ActionPlanner().Plan(new ActionPlanBuilder("empty", "Tom").Build());
        Assert.Empty(outcome.Envelope.Items);
        Assert.Empty(outcome.Schedule.Items);
        Assert.Null(outcome.Schedule.Finish);
        Assert.Equal(Answer.Undetermined, outcome.Budget.Balanced.Answer);
    }
}
