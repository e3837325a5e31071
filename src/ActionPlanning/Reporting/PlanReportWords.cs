using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Turns of phrase that several parts of a report share.</summary>
internal static class PlanReportWords
{
    public static BilingualText Missing { get; } = new("mangler", "missing");

    /// <summary>A date as written, with the days it stands for when the words are not those days already.</summary>
    public static BilingualText Date(PlanOutcome outcome, PlanDate date) =>
        outcome.Windows.Resolve(date).Window is not { } window || Same(date.Text, PlanText.Window(window))
            ? BilingualText.Same(date.Text)
            : new($"{date.Text} ({PlanText.Window(window).Danish})", $"{date.Text} ({PlanText.Window(window).English})");

    /// <summary>The days of a date that the words do not give already; null when they do or there are none.</summary>
    public static BilingualText? Days(PlanOutcome outcome, PlanDate? date) =>
        date is not null && outcome.Windows.Resolve(date).Window is { } window && !Same(date.Text, PlanText.Window(window)) ? PlanText.Window(window) : null;

    public static string? Name(PlanOutcome outcome, PartyId? party) => party is { } id ? outcome.Plan.Party(id).Name : null;

    /// <summary>Joins what is there.</summary>
    public static BilingualText? Join(string separator, params IEnumerable<BilingualText?> parts)
    {
        BilingualText[] there = [.. parts.OfType<BilingualText>().Where(part => part.Danish.Length > 0)];
        return there.Length == 0 ? null : new(string.Join(separator, there.Select(part => part.Danish)), string.Join(separator, there.Select(part => part.English)));
    }

    /// <summary>The first of some inputs in words, and how many more there are.</summary>
    public static BilingualText Inputs(IReadOnlyList<MissingInput> inputs, int most)
    {
        IEnumerable<BilingualText> shown = inputs.Take(most).Select(input => input.What);
        return PlanText.List(inputs.Count <= most ? shown : shown.Append(PlanText.Count(inputs.Count - most, new("oplysning mere", "more input"), new("oplysninger mere", "more inputs"))));
    }

    /// <summary>A sum as far as it is known: an amount that may be anything from nothing up is unknown, not zero.</summary>
    public static BilingualText Sum(Quantity amount, Currency currency)
    {
        bool saysNothing = (amount.High is null && amount.Low is null or 0m) || (amount.Low is null && amount.High is null or 0m);
        return PlanText.Sum(new(saysNothing ? Quantity.Unknown : amount, currency));
    }

    private static bool Same(string text, BilingualText days) => Bare(text) == Bare(days.Danish) || Bare(text) == Bare(days.English);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether an item was to have a place and got none.</summary>
    public static bool IsRefused(PlacementState state) =>
        state is PlacementState.NoRoom or PlacementState.NoOpenDay or PlacementState.ReadyTooLate or PlacementState.PredecessorNotPlaced or PlacementState.WindowPassed;
}
