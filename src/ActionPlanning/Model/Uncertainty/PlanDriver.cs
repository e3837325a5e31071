using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning;

/// <summary>
/// A number of the plan that may turn out in several ways, as a value and as a path: <c>budgetLines[conference].terms[guests].count</c>. Scenarios name the same places.
/// </summary>
/// <remarks>
/// A closed set: <see cref="AmountDriver"/>, <see cref="CountDriver"/>, <see cref="PriceDriver"/>, <see cref="GrantDriver"/>, <see cref="ConditionDriver"/>,
/// <see cref="DurationDriver"/>, <see cref="ResultDriver"/> and <see cref="IndicatorDriver"/>.
/// </remarks>
public abstract record PlanDriver
{
    private protected PlanDriver()
    {
    }

    /// <summary>Gets the place in the plan, by ids.</summary>
    public abstract string Path { get; }

    /// <summary>Reads a path.</summary>
    /// <param name="text">The path.</param>
    /// <returns>The driver.</returns>
    /// <exception cref="FormatException">The text is no path of a driver (null and empty included).</exception>
    public static PlanDriver Parse(string? text) => TryParse(text, out PlanDriver? driver) ? driver : throw new FormatException($"«{text}» is no path of a driver, such as «budgetLines[venue].amount».");

    /// <summary>Reads a path. Never throws, whatever the text.</summary>
    /// <param name="text">The path, exactly as <see cref="Path"/> prints it; <c>funding[x]</c> is read as <c>funding[x].granted</c>.</param>
    /// <param name="driver">The driver, when the result is true.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PlanDriver? driver)
    {
        driver = null;
        int open = text?.IndexOf('[', StringComparison.Ordinal) ?? -1;
        int close = text?.IndexOf(']', StringComparison.Ordinal) ?? -1;
        if (open < 0 || close < open || !Slug.IsValid(text![(open + 1)..close]))
        {
            return false;
        }

        string id = text[(open + 1)..close];
        string member = text[(close + 1)..];
        driver = (text[..open], member) switch
        {
            ("budgetLines", ".amount") => new AmountDriver(id),
            ("budgetLines", _) when Within(member, ".terms[", "].count") is { } label => new CountDriver(id, label),
            ("budgetLines", _) when Within(member, ".terms[", "].price") is { } label => new PriceDriver(id, label),
            ("funding", "" or ".granted") => new GrantDriver(id),
            ("items", ".condition") => new ConditionDriver(id),
            ("items", ".duration") => new DurationDriver(id),
            ("items", _) when Within(member, ".results[", "]") is { } metric && Slug.IsValid(metric) => new ResultDriver(id, metric),
            ("indicators", ".value") => new IndicatorDriver(id),
            _ => null,
        };
        return driver is not null;
    }

    /// <summary>Prints the path.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Path;

    /// <summary>Lists the parts that the plan must have.</summary>
    internal abstract IEnumerable<Reference> References(string place);

    /// <summary>Tells whether the plan has such a number: the line has an amount of its own, or such a term; the item has a duration.</summary>
    internal abstract bool IsIn(ActionPlan plan);

    // A label may hold anything, brackets and points included.
    private static string? Within(string text, string before, string after) =>
        text.Length >= before.Length + after.Length && text.StartsWith(before, StringComparison.Ordinal) && text.EndsWith(after, StringComparison.Ordinal)
            ? text[before.Length..^after.Length]
            : null;
}

/// <summary>The amount of a budget line that states one: <c>budgetLines[venue].amount</c>, each time that it falls due.</summary>
/// <param name="Line">The line.</param>
public sealed record AmountDriver(BudgetLineId Line) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].amount";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override bool IsIn(ActionPlan plan) => plan.BudgetLines.Any(line => line.Id == Line && line.Amount is FixedAmount);
}

/// <summary>How many a budget line counts: <c>budgetLines[conference].terms[guests].count</c>.</summary>
/// <param name="Line">The line.</param>
/// <param name="Label">The label of the term.</param>
public sealed record CountDriver(BudgetLineId Line, string Label) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].terms[{Label}].count";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override bool IsIn(ActionPlan plan) => plan.BudgetLines.Any(line => line.Id == Line && line.Amount is DrivenAmount driven && driven.Terms.Any(term => term.Label == Label));
}

/// <summary>The price of one: <c>budgetLines[conference].terms[guests].price</c>.</summary>
/// <param name="Line">The line.</param>
/// <param name="Label">The label of the term.</param>
public sealed record PriceDriver(BudgetLineId Line, string Label) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].terms[{Label}].price";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override bool IsIn(ActionPlan plan) => new CountDriver(Line, Label).IsIn(plan);
}

/// <summary>Whether a funding source that is applied for or intended is granted: <c>funding[grant].granted</c>. Its spread is a chance.</summary>
/// <param name="Funding">The funding source.</param>
public sealed record GrantDriver(FundingId Funding) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"funding[{Funding}].granted";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Funding, Funding.Value)];

    internal override bool IsIn(ActionPlan plan) => plan.Funding.Any(funding => funding.Id == Funding);
}

/// <summary>Whether an item that waits for a condition comes about: <c>items[courses].condition</c>. Its spread is a chance.</summary>
/// <param name="Item">The item.</param>
public sealed record ConditionDriver(ItemId Item) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].condition";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override bool IsIn(ActionPlan plan) => plan.Items.Any(item => item.Id == Item && item.Condition is not null);
}

/// <summary>The working days that an activity takes: <c>items[campaign].duration</c>.</summary>
/// <param name="Item">The activity.</param>
public sealed record DurationDriver(ItemId Item) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].duration";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override bool IsIn(ActionPlan plan) => plan.Items.Any(item => item.Id == Item && item is Activity);
}

/// <summary>What is counted at an item, at each of its occurrences anew: <c>items[workshops].results[participants]</c>.</summary>
/// <param name="Item">The item.</param>
/// <param name="Metric">What is counted.</param>
public sealed record ResultDriver(ItemId Item, MetricId Metric) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].results[{Metric}]";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value), new(place, PartKind.Metric, Metric.Value)];

    internal override bool IsIn(ActionPlan plan) => plan.Items.Any(item => item.Id == Item && item is Activity or PlanEvent);
}

/// <summary>The value that an indicator reaches: <c>indicators[members].value</c>.</summary>
/// <param name="Indicator">The indicator.</param>
public sealed record IndicatorDriver(IndicatorId Indicator) : PlanDriver
{
    /// <inheritdoc/>
    public override string Path => $"indicators[{Indicator}].value";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Indicator, Indicator.Value)];

    internal override bool IsIn(ActionPlan plan) => plan.Indicators.Any(indicator => indicator.Id == Indicator);
}
