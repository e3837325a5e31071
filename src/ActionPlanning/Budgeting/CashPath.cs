using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>The money at hand from day to day if everything goes as badly, or as well, as it can: no possible course lies below the worst path or above the best.</summary>
internal sealed class CashPath
{
    private readonly bool worst;
    private readonly decimal? opening;
    private readonly List<(LocalDate On, decimal? Balance)> steps = [];

    /// <summary>At worst what is paid out falls on the first day it can and what comes in on the last, at the end of the day; at best the other way round.</summary>
    public CashPath(Quantity opening, IEnumerable<Due> dues, bool worst)
    {
        this.worst = worst;
        this.opening = worst ? opening.Low : opening.High;
        List<(LocalDate On, bool Late, decimal? Change)> moves = [];
        foreach (Due due in dues)
        {
            DateWindow when = due.When ?? DateWindow.Always;
            decimal? change = worst ? due.Change.Low : due.Change.High;
            bool late = worst ? change >= 0m : change <= 0m;
            moves.Add((late ? when.End : when.Start, late, change));
        }

        decimal? at = this.opening;
        foreach ((LocalDate on, _, decimal? change) in moves.OrderBy(move => move.On).ThenBy(move => move.Late))
        {
            // A payment without a bound leaves the path without one from its first day on; so does a sum beyond decimal.
            at = (Quantity.FromNullable(at) + Quantity.FromNullable(change)).Low;
            steps.Add((on, at));
        }
    }

    /// <summary>The balance at the end of a day; null when it has no bound.</summary>
    public decimal? BalanceAfter(LocalDate day)
    {
        int last = steps.FindLastIndex(step => step.On <= day);
        return last < 0 ? opening : steps[last].Balance;
    }

    /// <summary>The lowest balance from the beginning of the one day to the end of the other; null when it has no bound.</summary>
    public decimal? Lowest(DateWindow days) => Lowest(
        steps.Where(step => days.Contains(step.On)).Select(step => step.Balance)
            .Prepend(days.Start == LocalDate.MinIsoValue ? opening : BalanceAfter(days.Start.PlusDays(-1))));

    // Unbounded is below everything on the worst path and above everything on the best.
    private decimal? Lowest(IEnumerable<decimal?> balances)
    {
        decimal? lowest = null;
        foreach (decimal? balance in balances)
        {
            if (balance is null && worst)
            {
                return null;
            }

            lowest = lowest is { } low && balance is { } at ? Math.Min(low, at) : balance ?? lowest;
        }

        return lowest;
    }
}
