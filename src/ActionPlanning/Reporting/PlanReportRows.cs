using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Writes the lines of the plan.</summary>
internal sealed class PlanReportRows(PlanOutcome outcome, PlanLanguage language)
{
    private readonly Dictionary<ItemId, ItemStatus> statuses = outcome.Statuses.ToDictionary(status => status.Item);
    private readonly PlanReportReasons reasons = new(outcome);

    private ActionPlan Plan => outcome.Plan;

    public PlanList<PlanReportTrack> Tracks()
    {
        List<PlanReportTrack> tracks = [];
        foreach (Track track in Plan.Tracks)
        {
            tracks.Add(new(track.Id, track.Title, Meant(track.Modality), Rows(track.Id)));
        }

        PlanList<PlanReportRow> others = Rows(null);
        if (!others.IsEmpty)
        {
            tracks.Add(new(null, (tracks.Count == 0 ? new BilingualText("Punkter", "Items") : new("Uden for sporene", "Outside the tracks")).In(language), null, others));
        }

        return [.. tracks];
    }

    private PlanList<PlanReportRow> Rows(TrackId? track) => [.. Plan.Items.Where(item => item.Track == track).Select(Row)];

    /// <summary>Adoption makes what was proposed the plan; until then the word stands.</summary>
    private string? Meant(Modality modality) =>
        modality == Modality.Committed || (modality == Modality.Proposed && Plan.Status is PlanStatus.Adopted or PlanStatus.Amended or PlanStatus.Closed) ? null : PlanVocabulary.Of(modality).In(language);

    private PlanReportRow Row(PlanItem item)
    {
        DateWindow? window = outcome.Windows.Of(item.Id);
        ItemEnvelope? envelope = outcome.Envelope.TryGet(item.Id, out ItemEnvelope? known) ? known : null;
        ItemStatus status = statuses[item.Id];
        PlanList<LocalDate> days = ScheduledDays(item, window);
        return new()
        {
            Item = item.Id,
            PartOf = item.PartOf,
            Title = item.Title,
            When = item.When?.Text,
            Dates = Dates(item, window)?.In(language),
            Window = window,
            WorkingDays = window is { } some ? outcome.Windows.WorkingDays(some) : null,
            Envelope = Envelope(item, window, envelope)?.In(language),
            IsImpossible = envelope is { IsFeasible: false },
            Schedule = Schedule(item, days)?.In(language),
            ScheduledDays = days,
            Who = PlanReportWords.Name(outcome, item.Owner ?? (item as Gate)?.Body),
            Participants = Participants(item)?.In(language),
            Kind = PlanVocabulary.Kind(item).In(language),
            Modality = Meant(item.Modality),
            Nature = item is Activity { Nature: not Nature.OneOff } activity ? PlanVocabulary.Of(activity.Nature).In(language) : null,
            Standing = status.Standing,
            StandingText = PlanVocabulary.Of(status.Standing).In(language),
            Reason = reasons.Of(item, status)?.In(language),
            Occurrences = [.. item.KnownOccurrences().Select(occurrence => Occurrence(status, occurrence))],
        };
    }

    private PlanReportOccurrence Occurrence(ItemStatus status, Occurrence occurrence)
    {
        ConditionAnswer? answer = status.Occurrences.FirstOrDefault(one => one.Occurrence == occurrence.Id)?.Answer;
        return new(
            occurrence.Id,
            occurrence.Title,
            occurrence.When?.Text,
            occurrence.When is { } when ? Resolved(when)?.In(language) : null,
            PlanVocabulary.Of(occurrence.State).In(language),
            answer?.Verdict.Answer,
            PlanReportWords.Join("; ", PlanReportReasons.OfState(occurrence.State), PlanReportReasons.OfAnswer(answer))?.In(language));
    }

    /// <summary>The days of an item, and what they mean to its kind: an event is one of them, a deadline the last.</summary>
    private BilingualText? Dates(PlanItem item, DateWindow? window)
    {
        if (window is not { } days)
        {
            return item.When is { } when ? Resolved(when) : null;
        }

        BilingualText text = PlanText.Window(days);
        if (item is Deadline)
        {
            return new($"senest {text.Danish}", $"no later than {text.English}");
        }

        if (item.OccurrenceTemplate() is { Count: > 1 } several)
        {
            BilingualText times = PlanText.Count(several.Count, new("gang", "time"), new("gange", "times"));
            return new($"{times.Danish} inden for {text.Danish}", $"{times.English} within {text.English}");
        }

        return item is Activity || days.Days == 1 ? text : new($"én dag inden for {text.Danish}", $"one day within {text.English}");
    }

    private BilingualText? Resolved(PlanDate date)
    {
        DateResolution resolution = outcome.Windows.Resolve(date);
        return resolution.Window is { } window ? PlanText.Window(window) : new($"kan ikke dateres: {resolution.Error!.Danish}", $"cannot be dated: {resolution.Error.English}");
    }

    private BilingualText? Envelope(PlanItem item, DateWindow? window, ItemEnvelope? envelope)
    {
        if (envelope is null || IsOver(item))
        {
            return null;
        }

        if (!envelope.IsFeasible)
        {
            BilingualText days = PlanText.WorkingDayCount(-envelope.TotalFloat);
            return new($"kan ikke nås: der mangler {days.Danish}", $"cannot be done: {days.English} too few");
        }

        (LocalDate? first, LocalDate? last) = Bounds(window, envelope);
        if (first is null && last is null)
        {
            return null;
        }

        BilingualText text = (first, last) switch
        {
            ({ } from, { } to) => PlanText.Window(new(from, to)),
            ({ } from, null) => new($"tidligst {PlanText.Day(from).Danish}", $"{PlanText.Day(from).English} at the earliest"),
            _ => new($"senest {PlanText.Day(last!.Value).Danish}", $"{PlanText.Day(last.Value).English} at the latest"),
        };
        bool both = first is not null && last is not null;
        BilingualText lies = both ? new($"kan ligge {text.Danish}", $"can lie {text.English}") : text;
        BilingualText because = envelope.DrivenBy is { } driver && first is not null
            ? new($"{lies.Danish}, efter «{Plan.Item(driver.From).Title}»", $"{lies.English}, after «{Plan.Item(driver.From).Title}»")
            : lies;
        BilingualText slack = PlanText.WorkingDayCount(envelope.TotalFloat);
        return envelope.DurationAssumed || last is null && window is null
            ? because
            : new($"{because.Danish} (spillerum {slack.Danish})", $"{because.English} (float {slack.English})");
    }

    /// <summary>The bounds that dependencies and limits draw tighter than the window does; for an item without a window, the bounds that are not simply those of the plan.</summary>
    private (LocalDate? First, LocalDate? Last) Bounds(DateWindow? window, ItemEnvelope envelope)
    {
        DateWindow? outer = window ?? outcome.Windows.Period;
        if (outer is not { } around || envelope.EarliestStart > envelope.LatestFinish)
        {
            return (null, null);
        }

        bool tighterStart = around.IsOpenStart || WorkingDayBetween(around.Start, envelope.EarliestStart.PlusDays(-1));
        bool tighterEnd = !around.IsOpenEnd && WorkingDayBetween(envelope.LatestFinish.PlusDays(1), around.End);
        return window is null
            ? (tighterStart ? envelope.EarliestStart : null, tighterEnd ? envelope.LatestFinish : null)
            : tighterStart || tighterEnd ? (envelope.EarliestStart, around.IsOpenEnd ? null : envelope.LatestFinish) : (null, null);
    }

    private bool WorkingDayBetween(LocalDate first, LocalDate last) =>
        first <= last && (outcome.Windows.WorkingDays(new(first, last)) is not { } days || days > 0);

    /// <summary>The days that the schedule gives an item, where they say more than its window and rest on more than an assumption.</summary>
    private PlanList<LocalDate> ScheduledDays(PlanItem item, DateWindow? window) =>
        !IsOver(item) && window?.Days != 1 && outcome.Schedule.TryGet(item.Id, out PlannedItem? planned) && planned is { IsPlaced: true, DurationAssumed: false } && item is not Deadline
            ? planned.Days
            : [];

    private BilingualText? Schedule(PlanItem item, PlanList<LocalDate> days)
    {
        if (!days.IsEmpty)
        {
            BilingualText text = item is Activity && item.OccurrenceTemplate() is null && days.Count == 2 ? PlanText.Window(new(days[0], days[1])) : PlanText.Days(days);
            return new($"første ledige: {text.Danish}", $"first free: {text.English}");
        }

        if (IsOver(item) || !outcome.Schedule.TryGet(item.Id, out PlannedItem? planned) || !PlanReportWords.IsRefused(planned.State))
        {
            return null;
        }

        BilingualText reason = PlanVocabulary.Of(planned.State);
        string resource = planned.ShortOf is { } id ? $" («{Plan.Resources.First(one => one.Id == id).Name}»)" : "";
        return new($"får ingen plads: {reason.Danish}{resource}", $"has no place: {reason.English}{resource}");
    }

    private BilingualText? Participants(PlanItem item) => item.Participants.IsEmpty ? null : PlanText.List(item.Participants
        .GroupBy(part => part.Party)
        .Select(party =>
        {
            string name = Plan.Party(party.Key).Name;
            BilingualText[] phases = [.. party.Where(part => part.Phase != Phase.Execution || party.Count() > 1).Select(part => PlanVocabulary.Of(part.Phase)).Distinct()];
            BilingualText list = PlanText.List(phases);
            return phases.Length == 0 ? BilingualText.Same(name) : new($"{name} ({list.Danish})", $"{name} ({list.English})");
        }));

    private static bool IsOver(PlanItem item) => item.State is Completed or Cancelled;
}
