using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>An item has come so far: <c>items[enshpo].state = planned</c> takes it off stand-by.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">
/// The state, with what a line of text can say of it: no condition for resuming, no date of stand-by or cancellation and no decision; anything else throws an <see cref="ArgumentException"/>.
/// </param>
public sealed record SetState(ItemId Item, ItemState State) : PlanChange
{
    /// <summary>Gets the state.</summary>
    public ItemState State { get; init => field = Checked(value); } = Checked(State);

    /// <inheritdoc/>
    public override string Path => $"items[{Item}].state";

    private protected override string Operation => State switch
    {
        InProgress inProgress => $"= inProgress{ChangeText.Day(inProgress.Since)}",
        Completed completed => $"= completed{ChangeText.Day(completed.On)}",
        Cancelled cancelled => $"= cancelled{ChangeText.OptionalQuote(cancelled.Reason)}",
        StandBy standBy => $"= standBy {ChangeText.Name(standBy.Reason)}{ChangeText.OptionalQuote(standBy.Text)}",
        _ => "= planned",
    };

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override void Make(PlanDraft plan)
    {
        string assumed = plan.Language == PlanLanguage.Danish ? "forudsat" : "assumed";
        plan.Put(plan.Item(Item) with
        {
            State = State switch
            {
                Cancelled { Reason.Length: 0 } => new Cancelled(assumed),
                StandBy { Text.Length: 0 } standBy => standBy with { Text = assumed },
                _ => State,
            },
        });
    }

    private static ItemState Checked(ItemState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state is StandBy { ResumeWhen: not null } or StandBy { Since: not null } or Cancelled { When: not null } or Cancelled { Decision: not null }
            ? throw new ArgumentException("A change of state says nothing of conditions, decisions, and when it was put on stand-by or called off.", nameof(state))
            : state;
    }
}
