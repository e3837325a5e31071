using ActionPlanning.Amounts;

namespace ActionPlanning.Json.V1;

/// <content>Items: what each of the four kinds has of its own, and what all of them share.</content>
internal sealed partial class Mapping
{
    private ItemDocument Document(PlanItem part)
    {
        ItemDocument document = Own(part);
        document.Track = part.Track;
        document.PartOf = part.PartOf;
        document.When = part.When;
        document.Owner = part.Owner;
        document.Modality = part.Modality.Unless(Modality.Committed);
        document.Condition = Document(part.Condition);
        document.State = Document(part.State);
        document.Priority = part.Priority is { } priority ? new() { Rank = priority.Rank, Reason = priority.Reason, Decision = priority.Decision } : null;
        document.Mentions = part.Mentions.OrNull(mention => new DateMentionDocument { Item = mention.Item, When = mention.When });
        document.Participants = part.Participants.OrNull(Document);
        document.Audience = part.Audience;
        document.Effort = part.Effort.OrNull(Document);
        document.Deliverables = part.Deliverables.OrNull(Document);
        document.Serves = part.Serves is { } serves ? new() { Item = serves.Item, Phase = serves.Phase } : null;
        document.Edition = part.Edition is { } edition ? Document(edition) : null;
        document.InitiatedBy = part.InitiatedBy;
        document.OnBehalfOf = part.OnBehalfOf.OrNull();
        document.Topics = part.Topics.OrNull();
        document.Quotes = part.Quotes.OrNull(Document);
        return document;
    }

    private PlanItem Model(ItemDocument part) => Own(part) with
    {
        Track = part.Track,
        PartOf = part.PartOf,
        When = part.When,
        Owner = part.Owner,
        Modality = part.Modality ?? Modality.Committed,
        Condition = Model(part.Condition),
        State = Model(part.State),
        Priority = part.Priority is { } priority ? new(priority.Rank) { Reason = priority.Reason, Decision = priority.Decision } : null,
        Mentions = part.Mentions.OrEmpty(mention => new DateMention(mention.Item, mention.When)),
        Participants = part.Participants.OrEmpty(Model),
        Audience = part.Audience,
        Effort = part.Effort.OrEmpty(Model),
        Deliverables = part.Deliverables.OrEmpty(Model),
        Serves = part.Serves is { } serves ? new(serves.Item, serves.Phase) : null,
        Edition = part.Edition is { } edition ? Model(edition) : null,
        InitiatedBy = part.InitiatedBy,
        OnBehalfOf = part.OnBehalfOf.OrEmpty(),
        Topics = part.Topics.OrEmpty(),
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private ItemDocument Own(PlanItem part) => part switch
    {
        Activity item => new ActivityDocument
        {
            Id = item.Id,
            Title = item.Title,
            Nature = item.Nature.Unless(Nature.OneOff),
            Duration = item.Duration.Unless(Quantity.Unknown),
            Pace = item.Pace.Unless(Pace.Fixed),
            Timing = item.Timing.Unless(Timing.AsSoonAsPossible),
            Occurrences = item.Occurrences is { } occurrences ? Document(occurrences) : null,
        },
        PlanEvent item => new EventDocument
        {
            Id = item.Id,
            Title = item.Title,
            Hours = item.Hours.Unless(Quantity.Unknown),
            Occurrences = item.Occurrences is { } occurrences ? Document(occurrences) : null,
            Results = item.Results.OrNull(Document),
        },
        Deadline item => new DeadlineDocument
        {
            Id = item.Id,
            Title = item.Title,
            Limits = item.Limits.OrNull(),
            IsHard = item.IsHard.Unless(true),
        },
        Gate item => new GateDocument
        {
            Id = item.Id,
            Title = item.Title,
            Body = item.Body,
            Inputs = item.Inputs.OrNull(input => new GateInputDocument { Text = input.Text, From = input.From, Ready = input.Ready }),
            Options = item.Options.OrNull(),
            Decides = item.Decides.OrNull(),
            BlocksLaterItems = item.BlocksLaterItems.Unless(false),
            Outcome = item.Outcome is { } outcome ? Document(outcome) : null,
        },
        _ => throw Unknown(part),
    };

    private PlanItem Own(ItemDocument part) => part switch
    {
        ActivityDocument item => new Activity(item.Id, item.Title)
        {
            Nature = item.Nature ?? Nature.OneOff,
            Duration = item.Duration ?? default,
            Pace = item.Pace ?? Pace.Fixed,
            Timing = item.Timing ?? Timing.AsSoonAsPossible,
            Occurrences = item.Occurrences is { } occurrences ? Model(occurrences) : null,
        },
        EventDocument item => new PlanEvent(item.Id, item.Title)
        {
            Hours = item.Hours ?? default,
            Occurrences = item.Occurrences is { } occurrences ? Model(occurrences) : null,
            Results = item.Results.OrEmpty(Model),
        },
        DeadlineDocument item => new Deadline(item.Id, item.Title)
        {
            Limits = item.Limits.OrEmpty(),
            IsHard = item.IsHard ?? true,
        },
        GateDocument item => new Gate(item.Id, item.Title)
        {
            Body = item.Body,
            Inputs = item.Inputs.OrEmpty(input => new GateInput(input.Text) { From = input.From, Ready = input.Ready }),
            Options = item.Options.OrEmpty(),
            Decides = item.Decides.OrEmpty(),
            BlocksLaterItems = item.BlocksLaterItems ?? false,
            Outcome = item.Outcome is { } outcome ? Model(outcome) : null,
        },
        _ => throw Unknown(part),
    };

    private static GateOutcomeDocument Document(GateOutcome part) => new()
    {
        Result = part.Result,
        On = part.On,
        Option = part.Option,
        DeferredTo = part.DeferredTo,
        Decision = part.Decision,
    };

    private static GateOutcome Model(GateOutcomeDocument part) => new(part.Result, part.On) { Option = part.Option, DeferredTo = part.DeferredTo, Decision = part.Decision };

    private OccurrencesDocument Document(Occurrences part) => new()
    {
        Count = part.Count,
        Known = part.Known.OrNull(Document),
        Covers = part.Covers,
        MinimumGap = part.MinimumGap.Unless(1),
        MaximumPerWeek = part.MaximumPerWeek,
        Avoid = part.Avoid.OrNull(),
    };

    private Occurrences Model(OccurrencesDocument part) => new(part.Count)
    {
        Known = part.Known.OrEmpty(Model),
        Covers = part.Covers,
        MinimumGap = part.MinimumGap ?? 1,
        MaximumPerWeek = part.MaximumPerWeek,
        Avoid = part.Avoid.OrEmpty(),
    };

    private OccurrenceDocument Document(Occurrence part) => new()
    {
        Id = part.Id,
        Title = part.Title,
        Areas = part.Areas.OrNull(),
        When = part.When,
        Hours = part.Hours,
        Audience = part.Audience,
        Condition = Document(part.Condition),
        State = Document(part.State),
        Results = part.Results.OrNull(Document),
    };

    private Occurrence Model(OccurrenceDocument part) => new(part.Id, part.Title)
    {
        Areas = part.Areas.OrEmpty(),
        When = part.When,
        Hours = part.Hours,
        Audience = part.Audience,
        Condition = Model(part.Condition),
        State = Model(part.State),
        Results = part.Results.OrEmpty(Model),
    };

    private static ParticipationDocument Document(Participation part) => new()
    {
        Party = part.Party,
        Phase = part.Phase,
        Modality = part.Modality.Unless(Modality.Committed),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Participation Model(ParticipationDocument part) => new(part.Party, part.Phase) { Modality = part.Modality ?? Modality.Committed, Quotes = part.Quotes.OrEmpty(Model) };

    private static EffortDocument Document(Effort part) => new() { Resource = part.Resource, Hours = part.Hours.Unless(Quantity.Unknown), Basis = part.Basis.Unless(EffortBasis.Total) };

    private static Effort Model(EffortDocument part) => new(part.Resource, part.Hours ?? default) { Basis = part.Basis ?? EffortBasis.Total };

    private static DeliverableDocument Document(Deliverable part) => new()
    {
        Id = part.Id,
        Title = part.Title,
        Contents = part.Contents.OrNull(),
        Recipient = part.Recipient,
        Due = part.Due,
        NeededBy = part.NeededBy,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Deliverable Model(DeliverableDocument part) => new(part.Id, part.Title)
    {
        Contents = part.Contents.OrEmpty(),
        Recipient = part.Recipient,
        Due = part.Due,
        NeededBy = part.NeededBy,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static EditionDocument Document(Edition part) => new() { Series = part.Series, Label = part.Label, CarriesOverFrom = part.CarriesOverFrom, CarriesOver = part.CarriesOver };

    private static Edition Model(EditionDocument part) => new(part.Series, part.Label) { CarriesOverFrom = part.CarriesOverFrom, CarriesOver = part.CarriesOver };
}
