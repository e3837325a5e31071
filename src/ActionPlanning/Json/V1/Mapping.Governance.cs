namespace ActionPlanning.Json.V1;

/// <content>Adoption, decisions, duties, assumptions, risks and baselines.</content>
internal sealed partial class Mapping
{
    private static AdoptionDocument Document(Adoption part) => new() { Body = part.Body, When = part.When, Decision = part.Decision, Quotes = part.Quotes.OrNull(Document) };

    private static Adoption Model(AdoptionDocument part) => new(part.Body, part.When) { Decision = part.Decision, Quotes = part.Quotes.OrEmpty(Model) };

    private static DecisionDocument Document(Decision part) => new()
    {
        Id = part.Id,
        Text = part.Text,
        Body = part.Body,
        When = part.When,
        Reason = part.Reason,
        Affects = part.Affects.OrNull(),
        Replaces = part.Replaces,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Decision Model(DecisionDocument part) => new(part.Id, part.Text)
    {
        Body = part.Body,
        When = part.When,
        Reason = part.Reason,
        Affects = part.Affects.OrEmpty(),
        Replaces = part.Replaces,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static DutyDocument Document(DutyToInform part) => new()
    {
        Id = part.Id,
        About = part.About,
        Informer = part.Informer,
        Recipient = part.Recipient,
        Audience = part.Audience,
        Channel = part.Channel,
        When = part.When,
        After = part.After,
        Wording = part.Wording,
        EveryMeeting = part.EveryMeeting.Unless(false),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static DutyToInform Model(DutyDocument part) => new(part.Id, part.About)
    {
        Informer = part.Informer,
        Recipient = part.Recipient,
        Audience = part.Audience,
        Channel = part.Channel,
        When = part.When,
        After = part.After,
        Wording = part.Wording,
        EveryMeeting = part.EveryMeeting ?? false,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static AssumptionDocument Document(Assumption part) => new()
    {
        Id = part.Id,
        Text = part.Text,
        CheckBy = part.CheckBy,
        RestsOn = part.RestsOn.OrNull(),
        Carries = part.Carries.OrNull(),
        Effects = part.Effects.OrNull(),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Assumption Model(AssumptionDocument part) => new(part.Id, part.Text)
    {
        CheckBy = part.CheckBy,
        RestsOn = part.RestsOn.OrEmpty(),
        Carries = part.Carries.OrEmpty(),
        Effects = part.Effects.OrEmpty(),
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static RiskDocument Document(Risk part) => new()
    {
        Id = part.Id,
        Cause = part.Cause,
        Effect = part.Effect,
        IsOpportunity = part.IsOpportunity.Unless(false),
        Items = part.Items.OrNull(),
        BudgetLines = part.BudgetLines.OrNull(),
        Likelihood = part.Likelihood,
        Probability = part.Probability,
        Impacts = part.Impacts.OrNull(Document),
        Responses = part.Responses.OrNull(),
        Owner = part.Owner,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Risk Model(RiskDocument part) => new(part.Id, part.Cause, part.Effect)
    {
        IsOpportunity = part.IsOpportunity ?? false,
        Items = part.Items.OrEmpty(),
        BudgetLines = part.BudgetLines.OrEmpty(),
        Likelihood = part.Likelihood,
        Probability = part.Probability,
        Impacts = part.Impacts.OrEmpty(Model),
        Responses = part.Responses.OrEmpty(),
        Owner = part.Owner,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static BaselineDocument Document(Baseline part) => new()
    {
        Name = part.Name,
        On = part.On,
        Decision = part.Decision,
        Dates = part.Dates.OrNull(date => new BaselineDateDocument { Item = date.Item, When = date.When }),
    };

    private static Baseline Model(BaselineDocument part) => new(part.Name)
    {
        On = part.On,
        Decision = part.Decision,
        Dates = part.Dates.OrEmpty(date => new BaselineDate(date.Item, date.When)),
    };
}
