using ActionPlanning.Amounts;

namespace ActionPlanning.Json.V1;

/// <content>Parties, audiences, areas and resources.</content>
internal sealed partial class Mapping
{
    private static PartyDocument Document(Party part) => part switch
    {
        Body body => new BodyDocument
        {
            Id = body.Id,
            Name = body.Name,
            Aliases = body.Aliases.OrNull(),
            IsIncoming = body.IsIncoming.Unless(false),
            PartOf = body.PartOf,
            Quotes = body.Quotes.OrNull(Document),
        },
        Role role => new RoleDocument
        {
            Id = role.Id,
            Name = role.Name,
            Aliases = role.Aliases.OrNull(),
            Function = role.Function.Unless(RoleFunction.Participating),
            Seats = role.Seats.Unless(Quantity.Unknown),
            Filled = role.Filled.Unless(Quantity.Unknown),
            HeldBy = role.HeldBy.OrNull(),
            FilledBy = role.FilledBy,
            Profile = role.Profile,
            RecruitedFrom = role.RecruitedFrom,
            Covers = role.Covers,
            HasVote = role.HasVote.Unless(true),
            Tasks = role.Tasks.OrNull(),
            Quotes = role.Quotes.OrNull(Document),
        },
        Organisation organisation => new OrganisationDocument
        {
            Id = organisation.Id,
            Name = organisation.Name,
            Aliases = organisation.Aliases.OrNull(),
            Stake = organisation.Stake.Unless(Stake.Partner),
            Quotes = organisation.Quotes.OrNull(Document),
        },
        _ => throw Unknown(part),
    };

    private static Party Model(PartyDocument part) => part switch
    {
        BodyDocument body => new Body(body.Id, body.Name)
        {
            Aliases = body.Aliases.OrEmpty(),
            IsIncoming = body.IsIncoming ?? false,
            PartOf = body.PartOf,
            Quotes = body.Quotes.OrEmpty(Model),
        },
        RoleDocument role => new Role(role.Id, role.Name)
        {
            Aliases = role.Aliases.OrEmpty(),
            Function = role.Function ?? RoleFunction.Participating,
            Seats = role.Seats ?? default,
            Filled = role.Filled ?? default,
            HeldBy = role.HeldBy.OrEmpty(),
            FilledBy = role.FilledBy,
            Profile = role.Profile,
            RecruitedFrom = role.RecruitedFrom,
            Covers = role.Covers,
            HasVote = role.HasVote ?? true,
            Tasks = role.Tasks.OrEmpty(),
            Quotes = role.Quotes.OrEmpty(Model),
        },
        OrganisationDocument organisation => new Organisation(organisation.Id, organisation.Name)
        {
            Aliases = organisation.Aliases.OrEmpty(),
            Stake = organisation.Stake ?? Stake.Partner,
            Quotes = organisation.Quotes.OrEmpty(Model),
        },
        _ => throw Unknown(part),
    };

    private static AudienceDocument Document(Audience part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        Aliases = part.Aliases.OrNull(),
        Parts = part.Parts.OrNull(),
        Eligibility = part.Eligibility.OrNull(rule => new EligibilityDocument { Attribute = rule.Attribute, Value = rule.Value }),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Audience Model(AudienceDocument part) => new(part.Id, part.Name)
    {
        Aliases = part.Aliases.OrEmpty(),
        Parts = part.Parts.OrEmpty(),
        Eligibility = part.Eligibility.OrEmpty(rule => new Eligibility(rule.Attribute, rule.Value)),
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static AreaSetDocument Document(AreaSet part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        Areas = part.Areas.All(area => new AreaDocument { Id = area.Id, Name = area.Name }),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static AreaSet Model(AreaSetDocument part) => new(part.Id, part.Name, part.Areas.OrEmpty(area => new Area(area.Id, area.Name))) { Quotes = part.Quotes.OrEmpty(Model) };

    private ResourceDocument Document(Resource part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        Kind = part.Kind.Unless(ResourceKind.Staff),
        Of = part.Of,
        Capacity = part.Capacity.OrNull(Document),
        BoughtOut = part.BoughtOut is { } time ? Document(time) : null,
        WorkDays = part.WorkDays.OrNull(),
        Absences = part.Absences.OrNull(Document),
        Quotes = part.Quotes.OrNull(Document),
    };

    private Resource Model(ResourceDocument part) => new(part.Id, part.Name)
    {
        Kind = part.Kind ?? ResourceKind.Staff,
        Of = part.Of,
        Capacity = part.Capacity.OrEmpty(Model),
        BoughtOut = part.BoughtOut is { } time ? Model(time) : null,
        WorkDays = part.WorkDays.OrEmpty(),
        Absences = part.Absences.OrEmpty(Model),
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private CapacityStepDocument Document(CapacityStep part) => new()
    {
        HoursPerWeek = part.HoursPerWeek.Unless(Quantity.Unknown),
        From = part.From,
        Cause = part.Cause.Unless(CapacityCause.Basis),
        Reason = part.Reason,
        When = Document(part.When),
        MonthlyCost = part.MonthlyCost is { } cost ? Document(cost) : null,
        Quotes = part.Quotes.OrNull(Document),
    };

    private CapacityStep Model(CapacityStepDocument part) => new(part.HoursPerWeek ?? default)
    {
        From = part.From,
        Cause = part.Cause ?? CapacityCause.Basis,
        Reason = part.Reason,
        When = Model(part.When),
        MonthlyCost = part.MonthlyCost is { } cost ? Model(cost) : null,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private BoughtOutDocument Document(BoughtOutTime part) => new()
    {
        Heads = part.Heads.Unless(Quantity.Unknown),
        HoursPerHead = part.HoursPerHead.Unless(Quantity.Unknown),
        HourlyRate = Sparsely(part.HourlyRate),
    };

    private BoughtOutTime Model(BoughtOutDocument part) => new(part.Heads ?? default, part.HoursPerHead ?? default, Model(part.HourlyRate));

    /// <summary>A kind that the format does not know: the model has grown and this version has not.</summary>
    private static ArgumentException Unknown(object part) => new($"Plan files of version 1 have no form for {part.GetType().Name}.");
}
