using NodaTime;

namespace ActionPlanning.Scheduling.Reasons;

/// <summary>Why an item begins when it does: from where the count begins, step by step to its first day.</summary>
/// <param name="Item">The item.</param>
/// <param name="Date">Its first day; for an item that is ready too late, the first on which it could begin.</param>
/// <param name="Steps">The first says where the count begins; the working days of all others add up to the working days from there to <paramref name="Date"/>.</param>
public sealed record DateChain(ItemId Item, LocalDate Date, PlanList<StartReason> Steps)
{
    /// <summary>Gets the day on which the count begins.</summary>
    public LocalDate Origin => Steps[0] switch
    {
        PlanBegins begins => begins.On,
        LookedFrom looked => looked.On,
        WindowOpens opens => opens.On,
        ConditionHolds holds => holds.On,
        StandsFast fast => fast.On,
        _ => Date,
    };

    /// <summary>Gets the working days from the origin to the date.</summary>
    public int WorkingDays => Steps.Sum(step => step.WorkingDays);
}
