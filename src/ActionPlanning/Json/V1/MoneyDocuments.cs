using System.Text.Json.Serialization;
using ActionPlanning.Amounts;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Json.Values;
using ActionPlanning.Time;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(BudgetLine))]
internal sealed class BudgetLineDocument
{
    public required BudgetLineId Id { get; init; }

    public required string Title { get; init; }

    public required BudgetDirection Direction { get; init; }

    public LineAmountDocument? Amount { get; init; }

    public PlanDate? When { get; init; }

    public Recurrence? Recurs { get; init; }

    public Certainty? Certainty { get; init; }

    public TrackId? Track { get; init; }

    public ItemId? Item { get; init; }

    public FundingId? Funding { get; init; }

    public bool? IsUnbudgeted { get; init; }

    public BudgetEntryDocument[]? Entries { get; init; }

    public string? Account { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(BudgetEntry))]
internal sealed class BudgetEntryDocument
{
    public required BudgetEntryKind Kind { get; init; }

    public required AmountValue Amount { get; init; }

    public required NodaTime.LocalDate On { get; init; }

    public string? Text { get; init; }
}

[Mirrors(typeof(LineAmount))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FixedAmountDocument), "fixed")]
[JsonDerivedType(typeof(DrivenAmountDocument), "driven")]
[JsonDerivedType(typeof(BoughtOutAmountDocument), "boughtOut")]
internal abstract class LineAmountDocument;

[Mirrors(typeof(FixedAmount))]
internal sealed class FixedAmountDocument : LineAmountDocument
{
    public AmountValue? Amount { get; init; }
}

[Mirrors(typeof(DrivenAmount))]
internal sealed class DrivenAmountDocument : LineAmountDocument
{
    public required DriverTermDocument[] Terms { get; init; }
}

[Mirrors(typeof(BoughtOutAmount))]
internal sealed class BoughtOutAmountDocument : LineAmountDocument
{
    public required ResourceId Resource { get; init; }
}

[Mirrors(typeof(DriverTerm))]
internal sealed class DriverTermDocument
{
    public required string Label { get; init; }

    public Quantity? Count { get; init; }

    public AmountValue? Price { get; init; }

    public AudienceId? Group { get; init; }
}

[Mirrors(typeof(Funding))]
internal sealed class FundingDocument
{
    public required FundingId Id { get; init; }

    public required string Title { get; init; }

    public AmountValue? Amount { get; init; }

    public FundingStepDocument[]? Steps { get; init; }

    public string[]? Terms { get; init; }

    public ItemId[]? Enables { get; init; }

    public TrackId[]? EarmarkedTo { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(FundingStep))]
internal sealed class FundingStepDocument
{
    public required FundingState State { get; init; }

    public PlanDate? When { get; init; }
}
