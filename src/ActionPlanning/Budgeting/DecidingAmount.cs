using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>A line that alone can settle whether income covers cost, whatever the other unknown amounts turn out to be within their ranges.</summary>
/// <param name="Line">The line. What it comes to is its amount over the whole plan, recurrences included; zero when it does not come about.</param>
/// <param name="YesAt">Balanced if an income comes to at least this, a cost to at most this; null when no possible amount makes that certain.</param>
/// <param name="NoBeyond">Not balanced if an income comes to less than this, a cost to more than this; null when no possible amount makes that certain.</param>
/// <param name="Always">Whether every amount that the line may come to settles it; otherwise some leave it open.</param>
public sealed record DecidingAmount(LineSummary Line, decimal? YesAt, decimal? NoBeyond, bool Always)
{
    /// <summary>The lines that can decide: those that always do first, then those that can either way, then the rest; each in the plan's order.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="rest">What the other lines come to for a line to turn the balance against, as <see cref="UsableMoney.Rest(int)"/> gives it.</param>
    internal static PlanList<DecidingAmount> Among(PlanList<LineSummary> lines, Func<int, (decimal? Worst, decimal? Best)> rest)
    {
        List<DecidingAmount> deciding = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Amount.IsExact && Of(lines[i], rest(i)) is { } one)
            {
                deciding.Add(one);
            }
        }

        return [.. deciding.OrderByDescending(one => one.Always).ThenByDescending(one => one.YesAt is not null && one.NoBeyond is not null)];
    }

    private static DecidingAmount? Of(LineSummary line, (decimal? Worst, decimal? Best) rest)
    {
        // In the line's signed amount x: yes when x + rest is certainly not negative, no when it certainly is.
        Quantity x = line.Signed;
        decimal? yes = -rest.Worst;
        decimal? no = -rest.Best;
        bool Settles(decimal at) => at >= yes || at < no;
        bool always = (yes is not null && yes == no) || (line.AllOrNothing && x is { Low: { } low, High: { } high } && Settles(low) && Settles(high));
        yes = yes is null || x.High < yes ? null : yes;
        no = no is null || x.Low >= no ? null : no;
        return yes is null && no is null ? null
            : line.Direction == BudgetDirection.Income ? new(line, yes, no, always)
            : new(line, -yes, -no, always);
    }
}
