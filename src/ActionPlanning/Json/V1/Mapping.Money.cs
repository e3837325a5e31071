using ActionPlanning.Amounts;

namespace ActionPlanning.Json.V1;

/// <content>Budget lines and funding.</content>
internal sealed partial class Mapping
{
    private BudgetLineDocument Document(BudgetLine part) => new()
    {
        Id = part.Id,
        Title = part.Title,
        Direction = part.Direction,
        Amount = Document(part.Amount),
        When = part.When,
        Recurs = part.Recurs.Unless(Recurrence.Once),
        Certainty = part.Certainty.Unless(Certainty.Expected),
        Track = part.Track,
        Item = part.Item,
        Funding = part.Funding,
        IsUnbudgeted = part.IsUnbudgeted.Unless(false),
        Entries = part.Entries.OrNull(Document),
        Account = part.Account,
        Quotes = part.Quotes.OrNull(Document),
    };

    private BudgetLine Model(BudgetLineDocument part) => new(part.Id, part.Title, part.Direction, Model(part.Amount))
    {
        When = part.When,
        Recurs = part.Recurs ?? Recurrence.Once,
        Certainty = part.Certainty ?? Certainty.Expected,
        Track = part.Track,
        Item = part.Item,
        Funding = part.Funding,
        IsUnbudgeted = part.IsUnbudgeted ?? false,
        Entries = part.Entries.OrEmpty(Model),
        Account = part.Account,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private BudgetEntryDocument Document(BudgetEntry part) => new() { Kind = part.Kind, Amount = Document(part.Amount), On = part.On, Text = part.Text };

    private BudgetEntry Model(BudgetEntryDocument part) => new(part.Kind, Model(part.Amount), part.On) { Text = part.Text };

    /// <summary>An unknown fixed amount is what a line without an amount has.</summary>
    private LineAmountDocument? Document(LineAmount part) => part switch
    {
        FixedAmount amount => Sparsely(amount.Amount) is { } value ? new FixedAmountDocument { Amount = value } : null,
        DrivenAmount amount => new DrivenAmountDocument { Terms = amount.Terms.All(Document) },
        BoughtOutAmount amount => new BoughtOutAmountDocument { Resource = amount.Resource },
        _ => throw Unknown(part),
    };

    private LineAmount Model(LineAmountDocument? part) => part switch
    {
        null => new FixedAmount(Amount.Unknown(currency)),
        FixedAmountDocument amount => new FixedAmount(Model(amount.Amount)),
        DrivenAmountDocument amount => new DrivenAmount(amount.Terms.OrEmpty(Model)),
        BoughtOutAmountDocument amount => new BoughtOutAmount(amount.Resource),
        _ => throw Unknown(part),
    };

    private DriverTermDocument Document(DriverTerm part) => new()
    {
        Label = part.Label,
        Count = part.Count.Unless(Quantity.Unknown),
        Price = Sparsely(part.Price),
        Group = part.Group,
    };

    private DriverTerm Model(DriverTermDocument part) => new(part.Label, part.Count ?? default, Model(part.Price)) { Group = part.Group };

    private FundingDocument Document(Funding part) => new()
    {
        Id = part.Id,
        Title = part.Title,
        Amount = Sparsely(part.Amount),
        Steps = part.Steps.OrNull(step => new FundingStepDocument { State = step.State, When = step.When }),
        Terms = part.Terms.OrNull(),
        Enables = part.Enables.OrNull(),
        EarmarkedTo = part.EarmarkedTo.OrNull(),
        Quotes = part.Quotes.OrNull(Document),
    };

    private Funding Model(FundingDocument part) => new(part.Id, part.Title, Model(part.Amount))
    {
        Steps = part.Steps.OrEmpty(step => new FundingStep(step.State) { When = step.When }),
        Terms = part.Terms.OrEmpty(),
        Enables = part.Enables.OrEmpty(),
        EarmarkedTo = part.EarmarkedTo.OrEmpty(),
        Quotes = part.Quotes.OrEmpty(Model),
    };
}
