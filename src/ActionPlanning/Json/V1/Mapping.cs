using ActionPlanning.Amounts;
using ActionPlanning.Json.Values;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Json.V1;

/// <summary>Carries a plan between the model and the documents of version 1. Each part stands with its two directions side by side.</summary>
/// <remarks>What a left-out property means is said here and not taken from the model: a file keeps its meaning when the model's defaults change.</remarks>
internal sealed partial class Mapping(Currency currency)
{
    private static readonly PlanList<IsoDayOfWeek> MondayToFriday =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    public static PlanDocument Document(ActionPlan plan) => new Mapping(plan.Budget.Currency).Of(plan);

    public static ActionPlan Model(PlanDocument plan) => new Mapping(plan.Budget?.Currency ?? Currency.Dkk).Of(plan);

    private PlanDocument Of(ActionPlan plan) => new()
    {
        Format = V1Format.Name,
        Id = plan.Id,
        Title = plan.Title,
        Language = plan.Language.Unless(PlanLanguage.Danish),
        Organisation = plan.Organisation,
        Period = plan.Period,
        FocusArea = plan.FocusArea,
        Status = plan.Status.Unless(PlanStatus.Draft),
        Adoption = plan.Adoption is { } adoption ? Document(adoption) : null,
        Dates = Document(plan.Dates),
        Calendar = Document(plan.Calendar),
        Budget = Document(plan.Budget),
        Sources = plan.Sources.OrNull(Document),
        BasedOn = plan.BasedOn.OrNull(Document),
        Quotes = plan.Quotes.OrNull(Document),
        Parties = plan.Parties.OrNull(Document),
        Audiences = plan.Audiences.OrNull(Document),
        AreaSets = plan.AreaSets.OrNull(Document),
        Resources = plan.Resources.OrNull(Document),
        Purposes = plan.Purposes.OrNull(Document),
        Goals = plan.Goals.OrNull(Document),
        EffectGoals = plan.EffectGoals.OrNull(Document),
        Criteria = plan.Criteria.OrNull(Document),
        Indicators = plan.Indicators.OrNull(Document),
        Metrics = plan.Metrics.OrNull(Document),
        EvaluationQuestions = plan.EvaluationQuestions.OrNull(Document),
        Tracks = plan.Tracks.OrNull(Document),
        Series = plan.Series.OrNull(Document),
        Items = plan.Items.OrNull(Document),
        Links = plan.Links.OrNull(Document),
        Flows = plan.Flows.OrNull(Document),
        NoticeRules = plan.NoticeRules.OrNull(Document),
        YieldRules = plan.YieldRules.OrNull(Document),
        BudgetLines = plan.BudgetLines.OrNull(Document),
        Funding = plan.Funding.OrNull(Document),
        Decisions = plan.Decisions.OrNull(Document),
        Duties = plan.Duties.OrNull(Document),
        Assumptions = plan.Assumptions.OrNull(Document),
        Risks = plan.Risks.OrNull(Document),
        Uncertainties = plan.Uncertainties.OrNull(Document),
        Correlations = plan.Correlations.OrNull(Document),
        Baselines = plan.Baselines.OrNull(Document),
        Scenarios = plan.Scenarios.OrNull(Document),
        Measures = plan.Measures.OrNull(Document),
        Notes = plan.Notes.OrNull(Document),
    };

    private ActionPlan Of(PlanDocument plan) => new()
    {
        Id = plan.Id,
        Title = plan.Title,
        Language = plan.Language ?? PlanLanguage.Danish,
        Organisation = plan.Organisation,
        Period = plan.Period,
        FocusArea = plan.FocusArea,
        Status = plan.Status ?? PlanStatus.Draft,
        Adoption = plan.Adoption is { } adoption ? Model(adoption) : null,
        Dates = Model(plan.Dates),
        Calendar = Model(plan.Calendar),
        Budget = Model(plan.Budget),
        Sources = plan.Sources.OrEmpty(Model),
        BasedOn = plan.BasedOn.OrEmpty(Model),
        Quotes = plan.Quotes.OrEmpty(Model),
        Parties = plan.Parties.OrEmpty(Model),
        Audiences = plan.Audiences.OrEmpty(Model),
        AreaSets = plan.AreaSets.OrEmpty(Model),
        Resources = plan.Resources.OrEmpty(Model),
        Purposes = plan.Purposes.OrEmpty(Model),
        Goals = plan.Goals.OrEmpty(Model),
        EffectGoals = plan.EffectGoals.OrEmpty(Model),
        Criteria = plan.Criteria.OrEmpty(Model),
        Indicators = plan.Indicators.OrEmpty(Model),
        Metrics = plan.Metrics.OrEmpty(Model),
        EvaluationQuestions = plan.EvaluationQuestions.OrEmpty(Model),
        Tracks = plan.Tracks.OrEmpty(Model),
        Series = plan.Series.OrEmpty(Model),
        Items = plan.Items.OrEmpty(Model),
        Links = plan.Links.OrEmpty(Model),
        Flows = plan.Flows.OrEmpty(Model),
        NoticeRules = plan.NoticeRules.OrEmpty(Model),
        YieldRules = plan.YieldRules.OrEmpty(Model),
        BudgetLines = plan.BudgetLines.OrEmpty(Model),
        Funding = plan.Funding.OrEmpty(Model),
        Decisions = plan.Decisions.OrEmpty(Model),
        Duties = plan.Duties.OrEmpty(Model),
        Assumptions = plan.Assumptions.OrEmpty(Model),
        Risks = plan.Risks.OrEmpty(Model),
        Uncertainties = plan.Uncertainties.OrEmpty(Model),
        Correlations = plan.Correlations.OrEmpty(Model),
        Baselines = plan.Baselines.OrEmpty(Model),
        Scenarios = plan.Scenarios.OrEmpty(Model),
        Measures = plan.Measures.OrEmpty(Model),
        Notes = plan.Notes.OrEmpty(Model),
    };

    private static DatesDocument? Document(DatePolicy part)
    {
        DatePolicy usual = DatePolicy.Default;
        return part == usual ? null : new()
        {
            PartOfMonth = part.PartOfMonth.Unless(PartOfMonthRule.Thirds),
            Spring = Document(part.Spring, usual.Spring),
            Summer = Document(part.Summer, usual.Summer),
            Autumn = Document(part.Autumn, usual.Autumn),
            Winter = Document(part.Winter, usual.Winter),
        };
    }

    private static DatePolicy Model(DatesDocument? part)
    {
        DatePolicy usual = DatePolicy.Default;
        return part is null ? usual : new()
        {
            PartOfMonth = part.PartOfMonth ?? PartOfMonthRule.Thirds,
            Spring = Model(part.Spring) ?? usual.Spring,
            Summer = Model(part.Summer) ?? usual.Summer,
            Autumn = Model(part.Autumn) ?? usual.Autumn,
            Winter = Model(part.Winter) ?? usual.Winter,
        };
    }

    private static SeasonDocument? Document(SeasonSpan part, SeasonSpan usual) =>
        part == usual ? null : new() { Start = part.Start, End = part.End, StartsYearBefore = part.StartsYearBefore.Unless(false) };

    private static SeasonSpan? Model(SeasonDocument? part) => part is null ? null : new(part.Start, part.End, part.StartsYearBefore ?? false);

    private static CalendarDocument? Document(PlanCalendar part) => part == new PlanCalendar { Country = "DK", WorkDays = MondayToFriday } ? null : new()
    {
        Country = part.Country == "DK" ? null : part.Country,
        WorkDays = part.WorkDays == MondayToFriday ? null : [.. part.WorkDays],
        ObservancesAreOff = part.ObservancesAreOff.Unless(false),
        Closures = part.Closures.OrNull(Document),
    };

    private static PlanCalendar Model(CalendarDocument? part) => new()
    {
        Country = part?.Country ?? "DK",
        WorkDays = part?.WorkDays is { } days ? days.OrEmpty() : MondayToFriday,
        ObservancesAreOff = part?.ObservancesAreOff ?? false,
        Closures = part?.Closures.OrEmpty(Model) ?? [],
    };

    private static AbsenceDocument Document(Absence part) => new() { When = part.When, Reason = part.Reason };

    private static Absence Model(AbsenceDocument part) => new(part.When, part.Reason);

    private static BudgetDocument? Document(BudgetFrame part) => part == new BudgetFrame(Currency.Dkk) ? null : new()
    {
        Currency = part.Currency.Unless(Currency.Dkk),
        OpeningBalance = part.OpeningBalance.Unless(Quantity.Unknown),
        Reserve = part.Reserve.Unless(Quantity.Unknown),
    };

    private BudgetFrame Model(BudgetDocument? part) => new(currency) { OpeningBalance = part?.OpeningBalance ?? default, Reserve = part?.Reserve ?? default };

    private static SourceDocument Document(Source part) => new() { Id = part.Id, Title = part.Title, When = part.When, Body = part.Body, Location = part.Location };

    private static Source Model(SourceDocument part) => new(part.Id, part.Title) { When = part.When, Body = part.Body, Location = part.Location };

    private static BasisDocument Document(Basis part) => new() { Text = part.Text, When = part.When, Quotes = part.Quotes.OrNull(Document) };

    private static Basis Model(BasisDocument part) => new(part.Text) { When = part.When, Quotes = part.Quotes.OrEmpty(Model) };

    private static QuoteDocument Document(Quote part) => new() { Source = part.Source, At = part.At, Text = part.Text };

    private static Quote Model(QuoteDocument part) => new(part.Source) { At = part.At, Text = part.Text };

    private static NoteDocument Document(Note part) => new() { Kind = part.Kind, Text = part.Text, Item = part.Item, Track = part.Track, Quotes = part.Quotes.OrNull(Document) };

    private static Note Model(NoteDocument part) => new(part.Kind, part.Text) { Item = part.Item, Track = part.Track, Quotes = part.Quotes.OrEmpty(Model) };

    /// <summary>An amount that may be left out when it is unknown and in the plan's currency.</summary>
    private AmountValue? Sparsely(Amount amount) => amount == Amount.Unknown(currency) ? null : Document(amount);

    private AmountValue Document(Amount amount) => new(amount.Value, amount.Currency == currency ? null : amount.Currency);

    private Amount Model(AmountValue amount) => new(amount.Value, amount.Currency ?? currency);

    private Amount Model(AmountValue? amount) => Model(amount ?? default);
}
