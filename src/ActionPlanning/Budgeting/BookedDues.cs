using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>What a line comes to, seen from a day: what is booked before that day takes the place of the plan for it, and the plan goes on from there.</summary>
/// <remarks>
/// Only entries before the day count. On a line with an actual entry, a payment whose days are all past is dropped for what was booked; one whose days are still running, or that the line pays once and
/// later, is reduced by what was booked of it, not below zero, and falls from the day on. On a line without an actual entry the plan stands: that nothing is booked does not mean that nothing is owed.
/// What is committed and not paid is still to come: when the plan has less left than that, the last payment is raised to it.
/// </remarks>
internal static class BookedDues
{
    /// <summary>The payments of a line.</summary>
    /// <param name="planned">The payments as planned; those of a line that is called off, or was never budgeted, are none.</param>
    /// <param name="entries">The entries of the line before the day: kind, amount in the plan's currency and day.</param>
    /// <param name="sign">1 for income, −1 for cost.</param>
    /// <param name="asOf">The day.</param>
    public static PlanList<Due> Of(PlanList<Due> planned, IReadOnlyList<(BudgetEntryKind Kind, Quantity Amount, LocalDate On)> entries, int sign, LocalDate asOf)
    {
        (Quantity Amount, LocalDate On)[] actual = [.. entries.Where(entry => entry.Kind == BudgetEntryKind.Actual).Select(entry => (entry.Amount, entry.On))];
        List<Due> booked = [.. actual.Select(entry => new Due(Signed(entry.Amount, sign), DateWindow.On(entry.On)))];
        List<Due> left = [];
        foreach (Due due in planned)
        {
            DateWindow when = due.When ?? DateWindow.Always;
            bool begun = when.Start < asOf;
            if (actual.Length == 0 || (!begun && planned.Count > 1))
            {
                left.Add(due);
            }
            else if (when.End >= asOf)
            {
                Quantity paid = Sum(actual.Where(entry => planned.Count == 1 || when.Contains(entry.On)).Select(entry => entry.Amount));
                left.Add(new(Signed(AboveZero(Signed(due.Change, sign) - paid), sign), begun ? new(asOf, when.End) : due.When));
            }
        }

        Quantity open = AboveZero(Sum(entries.Where(entry => entry.Kind == BudgetEntryKind.Committed).Select(entry => entry.Amount)) - Sum(actual.Select(entry => entry.Amount)));
        if (open != Quantity.Zero)
        {
            Quantity planning = Sum(left.Select(due => Signed(due.Change, sign)));
            Quantity lacking = new Bounds(Excess(open.Low, planning.Low), Excess(open.High, planning.High)).Range;
            if (left.Count == 0)
            {
                left.Add(new(Signed(lacking, sign), DateWindow.From(asOf)));
            }
            else
            {
                left[^1] = left[^1] with { Change = left[^1].Change + Signed(lacking, sign) };
            }
        }

        return [.. booked, .. left];
    }

    private static decimal? Excess(decimal? open, decimal? planned) => open is null ? null : planned is null ? 0m : Math.Max(0m, open.Value - planned.Value);

    private static Quantity AboveZero(Quantity amount) => new Bounds(Math.Max(0m, amount.Low ?? 0m), amount.High is { } high ? Math.Max(0m, high) : null).Range;

    private static Quantity Signed(Quantity amount, int sign) => sign < 0 ? -amount : amount;

    private static Quantity Sum(IEnumerable<Quantity> parts) => PeriodSums.Sum(parts);

    private readonly record struct Bounds(decimal? Low, decimal? High)
    {
        public Quantity Range => Quantity.TryCreate(Low, High, out Quantity range) ? range : Quantity.AtLeast(Low ?? 0m);
    }
}
