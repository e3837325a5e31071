using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>That an item lies elsewhere than it did.</summary>
/// <param name="Item">The item.</param>
/// <param name="Occurrence">Which of its occurrences, from 0 in the plan's order; null for an item that takes place once.</param>
/// <param name="From">Its first day before; null when it had none.</param>
/// <param name="To">Its first day now; null when it has none.</param>
/// <param name="WorkingDays">By how many working days it moved, towards the end when positive; null when it had no place before or has none now.</param>
public sealed record ItemMove(ItemId Item, int? Occurrence, LocalDate? From, LocalDate? To, int? WorkingDays)
{
    /// <summary>What moved between two schedules, in the plan's order.</summary>
    internal static PlanList<ItemMove> Between(PlanSchedule before, PlanSchedule after) => Between(before.Starts(), after);

    /// <summary>What moved from the first days that items had, in the plan's order.</summary>
    internal static PlanList<ItemMove> Between(Dictionary<(ItemId Item, int Occurrence), LocalDate> old, PlanSchedule after)
    {
        Dictionary<(ItemId Item, int Occurrence), LocalDate> now = after.Starts();
        List<ItemMove> moves = [];
        foreach (PlanItem item in after.Windows.Plan.Items.Where(item => item is not Deadline))
        {
            int count = item.Times();
            for (int i = 0; i < count; i++)
            {
                LocalDate? from = old.TryGetValue((item.Id, i), out LocalDate was) ? was : null;
                LocalDate? to = now.TryGetValue((item.Id, i), out LocalDate lies) ? lies : null;
                if (from != to)
                {
                    moves.Add(new(item.Id, count > 1 ? i : null, from, to, from is { } a && to is { } b ? WorkingDaysBetween(after, a, b) : null));
                }
            }
        }

        return [.. moves];
    }

    private static int WorkingDaysBetween(PlanSchedule schedule, LocalDate from, LocalDate to) =>
        to > from ? schedule.Windows.WorkingDays(new(from, to.PlusDays(-1))) ?? 0 : -(schedule.Windows.WorkingDays(new(to, from.PlusDays(-1))) ?? 0);
}
