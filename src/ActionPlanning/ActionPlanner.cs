using ActionPlanning.Criteria;
using ActionPlanning.Explanation;
using ActionPlanning.Json;
using ActionPlanning.Prioritisation;
using ActionPlanning.Scheduling;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using ActionPlanning.Validation;
using ActionPlanning.Windows;

namespace ActionPlanning;

/// <summary>The front door: one call that works a plan through. Stateless; one instance serves any number of threads.</summary>
public sealed class ActionPlanner
{
    private readonly HolidayProviders holidays;

    /// <summary>Initializes a new instance of the <see cref="ActionPlanner"/> class.</summary>
    /// <param name="holidays">The countries whose public holidays are known; null for <see cref="HolidayProviders.Default"/>, which knows Denmark.</param>
    public ActionPlanner(HolidayProviders? holidays = null) => this.holidays = holidays ?? HolidayProviders.Default;

    /// <summary>Reads a plan file and checks it, so that everything that is the matter with it is found in one pass, whatever else is wrong.</summary>
    /// <param name="utf8">The file as UTF-8.</param>
    /// <param name="limits">The limits of reading; null for <see cref="PlanJsonOptions.Default"/>.</param>
    /// <param name="options">What to look for in a sound plan; null for everything.</param>
    /// <returns>The plan, unless the file cannot be read as one, with all findings, each at its place in the file.</returns>
    public PlanReadResult Check(ReadOnlySpan<byte> utf8, PlanJsonOptions? limits = null, PlanValidationOptions? options = null)
    {
        PlanReadResult read = PlanJson.Read(utf8, limits);
        PlanValidator validator = new(holidays);
        if (read.Plan is { } plan)
        {
            return read.Noting(validator.Validate(plan, options));
        }

        if (read.Draft is not { } draft)
        {
            return read;
        }

        HashSet<(string, string)> told = [.. read.Diagnostics.Select(fault => (fault.Code, fault.Path))];
        return read.Noting(validator.ValidateDraft(draft).Where(fault => !told.Contains((fault.Code, fault.Path))));
    }

    /// <summary>Works a plan through: resolves its dates, finds its envelopes, schedules it, sums its budget, evaluates its conditions and criteria, and lists its faults, tensions and gaps.</summary>
    /// <param name="plan">The plan. It is not changed.</param>
    /// <param name="options">How; null for <see cref="PlanningOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The outcome. The same plan and options give the same outcome on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no baseline of the name in the options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The work limit of the options is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanOutcome Plan(ActionPlan plan, PlanningOptions? options = null, CancellationToken cancellationToken = default)
    {
        PlanOutcome outline = Outline(plan, options, cancellationToken, withEnvelope: true);
        return outline with
        {
            Criteria = CriterionEvaluator.Evaluate(outline.Windows, outline.AsOf),
            Diagnostics = [.. PlanValidator.Validate(outline.Windows, outline.Options.Validation)],
        };
    }

    /// <summary>Selects which items of a plan to do when there are hours for some of them only, and says of those that are left out what they lack and the fewest hours that let them in.</summary>
    /// <param name="plan">The plan. It is not changed.</param>
    /// <param name="options">How; null for <see cref="PlanSelectionOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The selection. The same plan and options give the same one on every machine, in whatever order the items stand.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name an item or a track that the plan does not have, score an item twice, or hold numbers out of range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanSelection Prioritise(ActionPlan plan, PlanSelectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PlanWindows windows = PlanWindows.Of(plan, holidays);
        cancellationToken.ThrowIfCancellationRequested();
        return PlanSelector.Select(windows, options ?? PlanSelectionOptions.Default, new PlanLoop(windows, PlanningOptions.Default, cancellationToken).Facts(), cancellationToken);
    }

    /// <summary>
    /// Selects which items to do, schedules exactly these to the day and pays them, until the three agree: a set that cannot be scheduled, or with which the money certainly falls below the reserve, is not chosen again.
    /// </summary>
    /// <param name="plan">The plan. It is not changed.</param>
    /// <param name="selecting">How items are scored and selected; null for <see cref="PlanSelectionOptions.Default"/>.</param>
    /// <param name="planning">How each set is worked through; null for <see cref="PlanningOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The set, with proof that none is better or with how much better one could be, or proof that there is none. The same plan and options give the same answer on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name an item or a track that the plan does not have, score an item twice, or hold numbers out of range; or the plan has no baseline of the name in them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanAgreement Agree(ActionPlan plan, PlanSelectionOptions? selecting = null, PlanningOptions? planning = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanReconciler(this, holidays, plan, selecting ?? PlanSelectionOptions.Default, planning ?? PlanningOptions.Default, cancellationToken).Agree();
    }

    /// <summary>Looks for the smallest sets of measures that make a plan balance and keep its reserve, for certain, and says what each measure does.</summary>
    /// <param name="plan">The plan. It is not changed.</param>
    /// <param name="options">How; null for <see cref="BalanceOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The sets, or what the measures reach at best. The same plan and options give the same answer on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no baseline of the name in the options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanBalance Balance(ActionPlan plan, BalanceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanBalancer(this, holidays, plan, options ?? BalanceOptions.Default, cancellationToken).Balance();
    }

    /// <summary>Simulates a plan: draws what is uncertain many times over and says how its money, its dates and its criteria may turn out, and what moves them most; and works the first runs through anew, to say how often what waits for a condition comes.</summary>
    /// <param name="plan">The plan. It is not changed.</param>
    /// <param name="options">Runs, seed and threads; null for <see cref="PlanSimulationOptions.Default"/>.</param>
    /// <param name="planning">How the plan is worked through before; null for <see cref="PlanningOptions.Default"/>.</param>
    /// <param name="progress">Hears of the runs done, on whichever thread did them but never on two at once; null for nobody.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The simulation. The same plan, options and seed give the same one on every machine and with any number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no baseline of the name in the planning options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Runs, replanned runs, seed or threads are out of range, or there are more numbers than can be kept.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PlanSimulation Simulate(ActionPlan plan, PlanSimulationOptions? options = null, PlanningOptions? planning = null, IProgress<PlanSimulationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= PlanSimulationOptions.Default;
        options.ThrowIfWrong();
        PlanOutcome outline = Outline(plan, planning, cancellationToken);
        PlanList<CriterionResult> criteria = CriterionEvaluator.Evaluate(outline.Windows, outline.AsOf);
        PlanSimulator simulator = new(outline.Windows, outline.Budget, outline.Schedule, outline.Statuses, criteria, options);
        PlanSimulation simulation = simulator.Run(progress, cancellationToken);
        return simulator.Replans is > 0 and var replans
            ? simulation with { Replanned = new PlanReplanner(this, outline, simulator.Draw(replans), options, progress, cancellationToken).Replan() }
            : simulation;
    }

    /// <summary>Says why an item lies where it lies or has no place, and what would change that. Each change that it names was tried out on a copy of the plan.</summary>
    /// <param name="outcome">The plan, worked through.</param>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The explanation: typed facts, which <see cref="ExplanationText"/> puts into words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The plan has no such item.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ItemExplanation Explain(PlanOutcome outcome, ItemId item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new PlanExplainer(this, outcome, cancellationToken).Explain(item);
    }

    /// <summary>Applies a schedule to the plan it was worked out from: the dates are recorded as a baseline, by which later ones can be compared. The items keep the words of their authors.</summary>
    /// <param name="plan">The plan as it is now.</param>
    /// <param name="outcome">The plan, worked through.</param>
    /// <param name="name">The name of the baseline; one of the same name is replaced.</param>
    /// <param name="decision">The decision it rests on; null for none.</param>
    /// <returns>A copy of the plan with the baseline: for each item with days those days, from the first to the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="outcome"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="StaleOutcomeException">The plan is not the one that the outcome was worked out from.</exception>
    /// <exception cref="ActionPlanException">The plan has no such decision.</exception>
    public static ActionPlan Adopt(ActionPlan plan, PlanOutcome outcome, string name, DecisionId? decision = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        PlanRevision now = PlanJson.Revision(plan);
        if (now != outcome.Revision)
        {
            throw new StaleOutcomeException(now, outcome.Revision);
        }

        IEnumerable<BaselineDate> dates = outcome.Schedule.Items.Where(item => item.IsPlaced).Select(item => new BaselineDate(item.Item, Days(item)));
        ActionPlanBuilder builder = plan.ToBuilder();
        builder.Replace(new Baseline(name) { On = outcome.AsOf, Decision = decision, Dates = [.. dates] });
        return builder.Build();
    }

    /// <summary>The part of the work that schedules stand on: no criteria, no diagnostics, and no envelope unless it is asked for.</summary>
    internal PlanOutcome Outline(ActionPlan plan, PlanningOptions? options, CancellationToken cancellationToken, bool withEnvelope = false)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanLoop(PlanWindows.Of(plan, holidays), options ?? PlanningOptions.Default, cancellationToken).Run(withEnvelope);
    }

    private static PlanDate Days(PlannedItem item)
    {
        DateWindow days = item.Extent;
        PlanDate first = PlanDate.Day(days.Start);
        return days.Days == 1 ? first : PlanDate.Range(first, PlanDate.Day(days.End));
    }
}
