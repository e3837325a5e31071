using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning;

/// <content>The shorter ways to say what most plans say.</content>
public sealed partial class ActionPlanBuilder
{
    /// <summary>Sets the period that the plan covers.</summary>
    /// <param name="text">The period as written, such as <c>2021-2022</c>. Text that is not a date is a fault of the plan.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Covers(string text)
    {
        Period = ReadDate(text, "period");
        return this;
    }

    /// <summary>Sets the heading year: dates that follow and carry no year of their own are in it.</summary>
    /// <param name="year">The year.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder InYear(int year)
    {
        headingYear = year;
        return this;
    }

    /// <summary>Records that the plan was adopted.</summary>
    /// <param name="body">The body that adopted it.</param>
    /// <param name="when">When, as written.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder AdoptedBy(PartyId body, string when)
    {
        Status = PlanStatus.Adopted;
        Adoption = ReadDate(when, "adoption.when") is { } date ? new Adoption(body, date) : null;
        return this;
    }

    /// <summary>Adds a source.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Source(SourceId id, string title) => Add(new Source(id, title));

    /// <summary>Adds a body.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="aliases">Other names for it in the plan.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Body(PartyId id, string name, params ReadOnlySpan<string> aliases) => Add(new Body(id, name) { Aliases = [.. aliases] });

    /// <summary>Adds a role.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="seats">The number of seats; unknown when left out.</param>
    /// <param name="function">What the role does.</param>
    /// <param name="heldBy">The party that holds it; null when nobody in particular does.</param>
    /// <param name="covers">The areas of which each should have a holder; null when there are none.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Role(PartyId id, string name, Quantity seats = default, RoleFunction function = RoleFunction.Participating, PartyId? heldBy = null, AreaSetId? covers = null) =>
        Add(new Role(id, name) { Seats = seats, Function = function, HeldBy = heldBy is { } holder ? [holder] : [], Covers = covers });

    /// <summary>Adds an organisation or group outside the plan's own bodies and roles.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="stake">How it stands to the plan.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder OrganisationNamed(PartyId id, string name, Stake stake = Stake.Partner) => Add(new Organisation(id, name) { Stake = stake });

    /// <summary>Adds an audience.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="parts">The audiences that it consists of; none when it is not composite.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Audience(AudienceId id, string name, params ReadOnlySpan<AudienceId> parts) => Add(new Audience(id, name) { Parts = [.. parts] });

    /// <summary>Adds a set of areas.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="areas">The areas.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Areas(AreaSetId id, string name, params ReadOnlySpan<(AreaId Id, string Name)> areas)
    {
        PlanList<Area> list = [];
        foreach ((AreaId area, string areaName) in areas)
        {
            list = list.Add(new(area, areaName));
        }

        return Add(new AreaSet(id, name, list));
    }

    /// <summary>Adds a track.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Track(TrackId id, string title) => Add(new Track(id, title));

    /// <summary>Adds a purpose.</summary>
    /// <param name="id">The id.</param>
    /// <param name="text">The purpose as written.</param>
    /// <param name="tracks">The tracks that serve it.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Purpose(PurposeId id, string text, params ReadOnlySpan<TrackId> tracks) => Add(new Purpose(id, text) { Tracks = [.. tracks] });

    /// <summary>Adds a success criterion.</summary>
    /// <param name="id">The id.</param>
    /// <param name="text">The criterion as written.</param>
    /// <param name="measure">What is measured and how much is enough.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Criterion(CriterionId id, string text, Measure measure) => Add(new SuccessCriterion(id, text, measure));

    /// <summary>Adds a metric.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Metric(MetricId id, string name) => Add(new Metric(id, name));

    /// <summary>Adds a resource with a constant capacity.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="hoursPerWeek">The hours a week; unknown when left out.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Resource(ResourceId id, string name, Quantity hoursPerWeek = default) =>
        Add(new Resource(id, name) { Capacity = hoursPerWeek.IsUnknown ? [] : [new(hoursPerWeek)] });

    /// <summary>Adds a cost of a stated or unknown amount in the plan's currency.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="amount">The amount; unknown when left out.</param>
    /// <param name="item">The item that costs it; null when it is incurred anyway.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Cost(BudgetLineId id, string title, Quantity amount = default, ItemId? item = null) =>
        Add(new BudgetLine(id, title, BudgetDirection.Cost, new FixedAmount(new(amount, Budget.Currency))) { Item = item });

    /// <summary>Adds an income of a stated or unknown amount in the plan's currency.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="amount">The amount; unknown when left out.</param>
    /// <param name="item">The item that earns it; null when it comes anyway.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Income(BudgetLineId id, string title, Quantity amount = default, ItemId? item = null) =>
        Add(new BudgetLine(id, title, BudgetDirection.Income, new FixedAmount(new(amount, Budget.Currency))) { Item = item });

    /// <summary>Adds an activity.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="configure">Says more about it; null when there is no more.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Activity(ItemId id, string title, Action<ActivityBuilder>? configure = null) => Configured(new ActivityBuilder(this, new Activity(id, title)), configure);

    /// <summary>Adds an event.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="configure">Says more about it; null when there is no more.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Event(ItemId id, string title, Action<EventBuilder>? configure = null) => Configured(new EventBuilder(this, new PlanEvent(id, title)), configure);

    /// <summary>Adds a deadline.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="when">When, as written.</param>
    /// <param name="limits">The items that must be finished by it.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Deadline(ItemId id, string title, string when, params ReadOnlySpan<ItemId> limits) =>
        Add(new Deadline(id, title) { When = ReadDate(when, $"items[{id}].when"), Limits = [.. limits] });

    /// <summary>Adds a gate.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="configure">Says more about it; null when there is no more.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Gate(ItemId id, string title, Action<GateBuilder>? configure = null) => Configured(new GateBuilder(this, new Gate(id, title)), configure);

    /// <summary>Adds a duty to inform.</summary>
    /// <param name="id">The id.</param>
    /// <param name="about">What about.</param>
    /// <param name="recipient">Who is informed.</param>
    /// <param name="when">When, as written; null when it follows from <paramref name="after"/>.</param>
    /// <param name="after">The item that it follows; null when none.</param>
    /// <param name="channel">The channel; null when not stated.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Inform(DutyId id, string about, PartyId recipient, string? when = null, ItemId? after = null, string? channel = null) =>
        Add(new DutyToInform(id, about) { Recipient = recipient, When = when is null ? null : ReadDate(when, $"duties[{id}].when"), After = after, Channel = channel });

    /// <summary>Adds a finish-to-start link.</summary>
    /// <param name="from">The predecessor.</param>
    /// <param name="to">The successor.</param>
    /// <param name="wording">The words that say so in the plan; null when the link is the planner's own.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Link(ItemId from, ItemId to, string? wording = null) => Add(new Link(from, to) { Wording = wording });

    /// <summary>Reads a date under the heading year; a text that is not a date is kept as a fault of the plan.</summary>
    internal PlanDate? ReadDate(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!PlanDate.TryParse(text, out PlanDate? date, out PlanDateError? error))
        {
            faults.Add(DateFault.Of(error, path));
            return null;
        }

        if (headingYear is not { } year || date.HasYear)
        {
            return date;
        }

        if (!date.TryWithYear(year, out PlanDate? dated, out PlanDateError? impossible))
        {
            faults.Add(DateFault.Of(impossible, path));
        }

        return dated;
    }

    private ActionPlanBuilder Configured<TBuilder>(TBuilder item, Action<TBuilder>? configure)
        where TBuilder : IItemBuilder
    {
        configure?.Invoke(item);
        return Add(item.Item);
    }
}
