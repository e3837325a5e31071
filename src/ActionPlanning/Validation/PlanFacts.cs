using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation;

/// <summary>A plan as the rules look at it: look-ups that pass over what leads nowhere, windows and working days.</summary>
internal sealed class PlanFacts
{
    private readonly Dictionary<ItemId, PlanItem> items = [];
    private readonly Dictionary<PartyId, Party> parties = [];
    private readonly ILookup<ItemId, Link> incoming;
    private Dependants? dependants;
    private ILookup<ItemId, ItemId>? awaited;

    public PlanFacts(PlanWindows windows, PlanCheckOptions options)
    {
        ActionPlan plan = windows.Plan;
        Plan = plan;
        Options = options;
        Windows = windows;
        foreach (PlanItem item in plan.Items)
        {
            items.TryAdd(item.Id, item);
        }

        foreach (Party party in plan.Parties)
        {
            parties.TryAdd(party.Id, party);
        }

        incoming = plan.Links.ToLookup(link => link.To);
    }

    public ActionPlan Plan { get; }

    public PlanCheckOptions Options { get; }

    public Dependants Dependants => dependants ??= new(Plan);

    public PlanWindows Windows { get; }

    /// <summary>Items that may still take place or did.</summary>
    public IEnumerable<PlanItem> Live => Plan.Items.Where(IsLive);

    /// <summary>Items that lie ahead or are under way.</summary>
    public IEnumerable<PlanItem> Open => Plan.Items.Where(IsOpen);

    public static bool IsLive(PlanItem item) => item.State is not Cancelled;

    public static bool IsOpen(PlanItem item) => item.State is not (Cancelled or Completed);

    /// <summary>Whether its date would say something: work that goes on all the time or is called forth from outside has none.</summary>
    public static bool HasSchedule(PlanItem item) => item is not Activity { Nature: Nature.Continuous or Nature.DemandDriven or Nature.BestEffort };

    public static BilingualText Name(PlanItem item) => PlanText.Name(item.Title);

    public PlanItem? Item(ItemId? id) => id is { } known ? items.GetValueOrDefault(known) : null;

    public Party? Party(PartyId? id) => id is { } known ? parties.GetValueOrDefault(known) : null;

    public BilingualText PartyName(PartyId id) => PlanText.Name(Party(id)?.Name ?? id.Value);

    /// <summary>An item's window.</summary>
    public DateWindow? Window(PlanItem item) => Windows.Of(item.Id);

    /// <summary>An item's window, when both ends are known.</summary>
    public DateWindow? Closed(PlanItem item) => Window(item) is { IsOpenStart: false, IsOpenEnd: false } window ? window : null;

    /// <summary>The window of any date of the plan, when both ends are known.</summary>
    public DateWindow? Closed(PlanDate? date) => date is not null && Windows.Resolve(date).Window is { IsOpenStart: false, IsOpenEnd: false } window ? window : null;

    public DateWindow? Window(PlanDate? date) => date is null ? null : Windows.Resolve(date).Window;

    public IEnumerable<Link> LinksTo(ItemId item) => incoming[item];

    /// <summary>The items whose completion an item, or one of its occurrences, has as a condition.</summary>
    public IEnumerable<ItemId> Awaited(ItemId item) => (awaited ??= Parts.PlacedConditions.Of(Plan)
        .Where(part => part.Item is not null && part.Condition is ItemCompleted)
        .ToLookup(part => part.Item!.Id, part => ((ItemCompleted)part.Condition).Item))[item];

    /// <summary>What must be finished before an item begins, by a link that allows no lead.</summary>
    public IEnumerable<PlanItem> Predecessors(PlanItem item) => !incoming.Contains(item.Id) ? [] : Ordered(incoming[item.Id]
        .Where(link => link is { Kind: LinkKind.FinishToStart, Lag.Days: >= 0 } && link.From != link.To)
        .Select(link => Item(link.From)).OfType<PlanItem>().Where(IsLive).Distinct());

    /// <summary>
    /// The part of an item's window that lies after its predecessors whatever day they end on: what is left when those that end inside the window take as long as they may.
    /// </summary>
    public DateWindow? CertainWindow(PlanItem item)
    {
        if (Closed(item) is not { } window)
        {
            return null;
        }

        foreach (PlanItem predecessor in Predecessors(item))
        {
            if (Closed(predecessor) is { } before && before.End >= window.Start && before.End < window.End)
            {
                window = new(before.End.PlusDays(1), window.End);
            }
        }

        return window;
    }

    /// <summary>The items that are the work of a phase of an item; of its planning and development when no phase is given.</summary>
    public IReadOnlyList<PlanItem> Serving(ItemId item, Phase? phase) => [.. Ordered(Live.Where(other =>
        other.Serves is { } serves && serves.Item == item && (phase is { } one ? serves.Phase == one : serves.Phase is Phase.Ideation or Phase.Planning or Phase.Development)))];

    /// <summary>An order that does not hang on the order of the plan: by window, then by id.</summary>
    public IEnumerable<PlanItem> Ordered(IEnumerable<PlanItem> some) => some
        .OrderBy(item => Window(item)?.Start ?? LocalDate.MaxIsoValue)
        .ThenBy(item => Window(item)?.End ?? LocalDate.MaxIsoValue)
        .ThenBy(item => item.Id.Value, StringComparer.Ordinal);

    public int? WorkingDays(DateWindow window) => Windows.WorkingDays(window);

    /// <summary>The earliest day on which an item can be finished: its first day, or the day that its least duration in working days takes it to.</summary>
    public LocalDate EarliestFinish(PlanItem item, DateWindow window) =>
        LeastDuration(item) is { } days and > 1 && !window.IsOpenStart && Windows.Calendar.Covers(window.Start)
            && Windows.Calendar.TryAddWorkingDays(window.Start.PlusDays(-1), days, out LocalDate finish) ? finish : window.Start;

    /// <summary>The latest day on which an item can begin and still finish in its window.</summary>
    public LocalDate LatestStart(PlanItem item, DateWindow window) =>
        LeastDuration(item) is { } days and > 1 && !window.IsOpenEnd && Windows.Calendar.Covers(window.End)
            && Windows.Calendar.TryAddWorkingDays(window.End.PlusDays(1), -days, out LocalDate start) ? start : window.End;

    /// <summary>A number of days after a day, as a link or a rule counts them; null when that leaves the calendar.</summary>
    public LocalDate? Plus(LocalDate day, int days, DayUnit unit)
    {
        if (days == 0)
        {
            return day;
        }

        if (unit == DayUnit.WorkingDays)
        {
            return Windows.Calendar.TryAddWorkingDays(day, days, out LocalDate result) ? result : null;
        }

        long number = Period.DaysBetween(LocalDate.MinIsoValue, day) + (long)days;
        return number >= 0 && number <= Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) ? day.PlusDays(days) : null;
    }

    /// <summary>The days from one day to a later one, as a rule counts them: the first not counted, the last counted. Null when the calendar does not reach that far.</summary>
    public int? Distance(LocalDate from, LocalDate to, DayUnit unit) =>
        unit == DayUnit.CalendarDays || to <= from ? Period.DaysBetween(from, to) : WorkingDays(new(from.PlusDays(1), to));

    public static int? LeastDuration(PlanItem item) =>
        item is Activity { Pace: Pace.Fixed, Duration.Low: { } low } && low is > 0m and < 100_000m ? (int)Math.Ceiling(low) : null;

    /// <summary>Whether two parties are one and the same for what they do: the same party, or a role and one of its holders.</summary>
    public bool IsSame(PartyId one, PartyId other) => one == other || (Party(one) as Role)?.HeldBy.Contains(other) == true || (Party(other) as Role)?.HeldBy.Contains(one) == true;

    /// <summary>Whether a party takes part in an item in any phase, owns it, or decides it.</summary>
    public bool Involves(PlanItem item, PartyId party) =>
        item.Participants.Any(part => IsSame(part.Party, party)) || (item.Owner is { } owner && IsSame(owner, party)) || (item is Gate { Body: { } body } && IsSame(body, party));

    /// <summary>An audience with all its parts, and theirs.</summary>
    public IReadOnlySet<AudienceId> WithParts(AudienceId audience)
    {
        HashSet<AudienceId> all = [audience];
        Stack<AudienceId> open = new([audience]);
        while (open.TryPop(out AudienceId next))
        {
            foreach (AudienceId part in Plan.Audiences.Where(one => one.Id == next).SelectMany(one => one.Parts))
            {
                if (all.Add(part))
                {
                    open.Push(part);
                }
            }
        }

        return all;
    }
}
