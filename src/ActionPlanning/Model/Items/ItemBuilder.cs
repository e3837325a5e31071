using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>The item that a builder of items has made so far.</summary>
internal interface IItemBuilder
{
    PlanItem Item { get; }
}

/// <summary>Says more about an item that is being added to a plan. Every method returns the builder, so that statements can be strung together.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
public abstract class ItemBuilder<TSelf> : IItemBuilder
    where TSelf : ItemBuilder<TSelf>
{
    private protected ItemBuilder(ActionPlanBuilder plan, PlanItem item)
    {
        Plan = plan;
        Item = item;
    }

    PlanItem IItemBuilder.Item => Item;

    private protected ActionPlanBuilder Plan { get; }

    private protected PlanItem Item { get; set; }

    /// <summary>Puts it in a track.</summary>
    /// <param name="track">The track.</param>
    /// <returns>This builder.</returns>
    public TSelf In(TrackId track) => With(Item with { Track = track });

    /// <summary>Makes it a part of another item.</summary>
    /// <param name="item">The whole.</param>
    /// <returns>This builder.</returns>
    public TSelf PartOf(ItemId item) => With(Item with { PartOf = item });

    /// <summary>Says when.</summary>
    /// <param name="text">The date as written, under the heading year. Text that is not a date is a fault of the plan.</param>
    /// <returns>This builder.</returns>
    public TSelf When(string text) => With(Item with { When = Plan.ReadDate(text, $"items[{Item.Id}].when") });

    /// <summary>Says when.</summary>
    /// <param name="date">The date.</param>
    /// <returns>This builder.</returns>
    public TSelf When(PlanDate date) => With(Item with { When = date });

    /// <summary>Says who is responsible.</summary>
    /// <param name="owner">The party.</param>
    /// <returns>This builder.</returns>
    public TSelf OwnedBy(PartyId owner) => With(Item with { Owner = owner });

    /// <summary>Says how firmly it is meant.</summary>
    /// <param name="modality">The modality.</param>
    /// <returns>This builder.</returns>
    public TSelf Meant(Modality modality) => With(Item with { Modality = modality });

    /// <summary>Says what it waits for.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>This builder.</returns>
    public TSelf If(Condition condition) => With(Item with { Condition = condition });

    /// <summary>Puts it on stand-by.</summary>
    /// <param name="reason">The kind of reason.</param>
    /// <param name="text">The reason as written.</param>
    /// <param name="resumeWhen">The condition on which it may resume; null when the plan names none.</param>
    /// <returns>This builder.</returns>
    public TSelf OnStandBy(StandByReason reason, string text, Condition? resumeWhen = null) => With(Item with { State = new StandBy(reason, text) { ResumeWhen = resumeWhen } });

    /// <summary>Says that it comes after another item has finished.</summary>
    /// <param name="item">The predecessor.</param>
    /// <param name="lag">The least time between; none when left out.</param>
    /// <param name="wording">The words that say so in the plan; null when the link is the planner's own.</param>
    /// <returns>This builder.</returns>
    public TSelf After(ItemId item, Lag lag = default, string? wording = null)
    {
        Plan.Add(new Link(item, Item.Id) { Lag = lag, Wording = wording });
        return (TSelf)this;
    }

    /// <summary>Says that it starts no earlier than another item, as in «samtidig».</summary>
    /// <param name="item">The other item.</param>
    /// <param name="wording">The words that say so in the plan; null when the link is the planner's own.</param>
    /// <returns>This builder.</returns>
    public TSelf With(ItemId item, string? wording = null)
    {
        Plan.Add(new Link(item, Item.Id) { Kind = LinkKind.StartToStart, Wording = wording });
        return (TSelf)this;
    }

    /// <summary>Says that it is the work of a phase of another item, such as the planning of the conference.</summary>
    /// <param name="item">The other item.</param>
    /// <param name="phase">The phase.</param>
    /// <returns>This builder.</returns>
    public TSelf Serves(ItemId item, Phase phase) => With(Item with { Serves = new(item, phase) });

    /// <summary>Says whom it is for.</summary>
    /// <param name="audience">The audience.</param>
    /// <returns>This builder.</returns>
    public TSelf For(AudienceId audience) => With(Item with { Audience = audience });

    /// <summary>Says who takes part, in which phases.</summary>
    /// <param name="party">The party.</param>
    /// <param name="phases">The phases; execution when none is named.</param>
    /// <returns>This builder.</returns>
    public TSelf TakesPart(PartyId party, params ReadOnlySpan<Phase> phases)
    {
        PlanList<Participation> list = Item.Participants;
        foreach (Phase phase in phases.IsEmpty ? [Phase.Execution] : phases)
        {
            list = list.Add(new(party, phase));
        }

        return With(Item with { Participants = list });
    }

    /// <summary>Says what work it takes.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="hours">The hours in all; unknown when left out.</param>
    /// <returns>This builder.</returns>
    public TSelf Needs(ResourceId resource, Quantity hours = default) => With(Item with { Effort = Item.Effort.Add(new(resource, hours)) });

    /// <summary>Says what it produces.</summary>
    /// <param name="id">The id of the deliverable.</param>
    /// <param name="title">The title.</param>
    /// <param name="neededBy">The item that cannot begin without it; null when none.</param>
    /// <param name="contents">What it must contain.</param>
    /// <returns>This builder.</returns>
    public TSelf Delivers(DeliverableId id, string title, ItemId? neededBy = null, params ReadOnlySpan<string> contents) =>
        With(Item with { Deliverables = Item.Deliverables.Add(new(id, title) { NeededBy = neededBy, Contents = [.. contents] }) });

    /// <summary>Says that its results are used by another item.</summary>
    /// <param name="id">The id of the flow.</param>
    /// <param name="to">The item that uses them.</param>
    /// <param name="what">What flows.</param>
    /// <param name="into">The phase of <paramref name="to"/> that uses them; null for the item as a whole.</param>
    /// <param name="perOccurrence">How many come out of each occurrence; unknown when left out.</param>
    /// <returns>This builder.</returns>
    public TSelf Feeds(FlowId id, ItemId to, string what, Phase? into = null, Quantity perOccurrence = default)
    {
        Plan.Add(new Flow(id, Item.Id, to, what) { Into = into, PerOccurrence = perOccurrence });
        return (TSelf)this;
    }

    /// <summary>Says which passage it is taken from.</summary>
    /// <param name="source">The source.</param>
    /// <param name="at">The place in the source; null when not given.</param>
    /// <param name="text">The words, verbatim; null when only the place is given.</param>
    /// <returns>This builder.</returns>
    public TSelf Quoting(SourceId source, string? at = null, string? text = null) => With(Item with { Quotes = Item.Quotes.Add(new(source) { At = at, Text = text }) });

    private protected TSelf With(PlanItem item)
    {
        Item = item;
        return (TSelf)this;
    }
}
