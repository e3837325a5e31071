using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>An item's window ends later: <c>items[conference].when += 7 calendarDays</c>.</summary>
/// <remarks>
/// Calendar days, because a change must mean the same wherever it is made, and working days depend on holidays that a host may register.
/// <see cref="Windows.PlanWindows.LaterEnd"/> gives the change that adds a number of working days. A window without an end stays as it is.
/// </remarks>
/// <param name="Item">The item.</param>
/// <param name="Days">The calendar days that the window gains, from 1 to <see cref="MostDays"/>; anything else throws an <see cref="ArgumentOutOfRangeException"/>.</param>
public sealed record ExtendWindow(ItemId Item, int Days) : PlanChange
{
    /// <summary>The most days that a window can be made longer by.</summary>
    public const int MostDays = 100_000;

    private static readonly LocalDate First = new(PlanDate.MinYear, 1, 1);
    private static readonly LocalDate Last = new(PlanDate.MaxYear, 12, 31);

    /// <summary>Gets the calendar days that the window gains.</summary>
    public int Days { get; init => field = Checked(value); } = Checked(Days);

    /// <inheritdoc/>
    public override decimal? Size => Days;

    /// <inheritdoc/>
    public override string Path => $"items[{Item}].when";

    private protected override string Operation => FormattableString.Invariant($"+= {Days} calendarDays");

    /// <summary>The same change by another number of days, rounded down.</summary>
    /// <param name="factor">What <see cref="Days"/> is multiplied by.</param>
    /// <returns>The change; null when that is less than a day or more than <see cref="MostDays"/>.</returns>
    public override PlanChange? Scaled(decimal factor) =>
        ChangeText.TryScale(Days, factor) is >= 1m and < MostDays + 1m and decimal days ? new ExtendWindow(Item, (int)days) : null;

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override bool IsCondition => true;

    internal override ChangeObstacle? Obstacle(PlanDraft plan) => plan.Days(plan.Item(Item).When) is null ? ChangeObstacle.NoWindow(Item) : null;

    internal override void Make(PlanDraft plan)
    {
        PlanItem item = plan.Item(Item);
        if (plan.Days(item.When) is { IsOpenEnd: false } window)
        {
            LocalDate end = window.End < Last.PlusDays(-Days) ? window.End.PlusDays(Days) : Last;
            PlanDate last = PlanDate.Day(end);
            plan.Put(item with { When = window.IsOpenStart ? PlanDate.Until(last) : PlanDate.Range(PlanDate.Day(LocalDate.Max(First, LocalDate.Min(window.Start, end))), last) });
        }
    }

    private static int Checked(int days) =>
        days is >= 1 and <= MostDays ? days : throw new ArgumentOutOfRangeException(nameof(days), days, $"A window can be made 1 to {MostDays} days longer.");
}
