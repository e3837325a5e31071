using ActionPlanning.Budgeting;
using ActionPlanning.Criteria;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning;

/// <summary>The front door: one call that works a plan through. Stateless; one instance serves any number of threads.</summary>
public sealed class ActionPlanner
{
    private readonly HolidayProviders holidays;

    /// <summary>Initializes a new instance of the <see cref="ActionPlanner"/> class.</summary>
    /// <param name="holidays">The countries whose public holidays are known; null for <see cref="HolidayProviders.Default"/>, which knows Denmark.</param>
    public ActionPlanner(HolidayProviders? holidays = null) => this.holidays = holidays ?? HolidayProviders.Default;

    /// <summary>Works a plan through: resolves its dates, finds its envelopes, schedules it, sums its budget, evaluates its conditions and criteria, and lists its faults, tensions and gaps.</summary>
    /// <param name="plan">The plan. It is not changed.</param>
    /// <param name="options">How; null for <see cref="PlanningOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The outcome. The same plan and options give the same outcome on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanOutcome Plan(ActionPlan plan, PlanningOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= PlanningOptions.Default;
        PlanWindows windows = PlanWindows.Of(plan, holidays);
        cancellationToken.ThrowIfCancellationRequested();
        PlanEnvelope envelope = PlanEnvelope.Of(windows);
        PlanSchedule schedule = PlanSchedule.Of(windows, options.Verify, cancellationToken);
        BudgetSummary budget = BudgetCalculator.Summarise(windows);
        return new()
        {
            Plan = plan,
            AsOf = options.AsOf,
            Windows = windows,
            Envelope = envelope,
            Schedule = schedule,
            Budget = budget,
            Statuses = ItemStatuses.Of(windows, new PlanFacts(windows, budget)),
            Criteria = CriterionEvaluator.Evaluate(windows, options.AsOf),
            Diagnostics = [.. windows.Faults],
        };
    }
}
