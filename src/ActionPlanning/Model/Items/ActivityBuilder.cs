using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Says more about an activity.</summary>
public sealed class ActivityBuilder : ItemBuilder<ActivityBuilder>
{
    internal ActivityBuilder(ActionPlanBuilder plan, Activity activity)
        : base(plan, activity)
    {
    }

    private Activity Activity => (Activity)Item;

    /// <summary>Says how long it takes.</summary>
    /// <param name="workingDays">The working days.</param>
    /// <returns>This builder.</returns>
    public ActivityBuilder Takes(Quantity workingDays) => With(Activity with { Duration = workingDays });

    /// <summary>Says what kind of work it is.</summary>
    /// <param name="nature">The nature.</param>
    /// <returns>This builder.</returns>
    public ActivityBuilder Is(Nature nature) => With(Activity with { Nature = nature });

    /// <summary>Says that the effort is fixed and the duration follows from the hours that are free.</summary>
    /// <returns>This builder.</returns>
    public ActivityBuilder AtElasticPace() => With(Activity with { Pace = Pace.Elastic });

    /// <summary>Says that it would rather lie as late as possible.</summary>
    /// <returns>This builder.</returns>
    public ActivityBuilder AsLateAsPossible() => With(Activity with { Timing = Timing.AsLateAsPossible });

    /// <summary>Says that it takes place several times.</summary>
    /// <param name="occurrences">The template.</param>
    /// <returns>This builder.</returns>
    public ActivityBuilder Occurs(Occurrences occurrences) => With(Activity with { Occurrences = occurrences });
}
