using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>Checks a schedule against the plan, in dates and hours, by code that the scheduler does not use.</summary>
public static class PlanScheduleChecker
{
    /// <summary>Checks a schedule.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The rules that it breaks; empty when it keeps all.</returns>
    public static PlanList<PlanScheduleViolation> Check(PlanSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return schedule.Work is null ? [] : [.. new Examination(schedule).Run()];
    }

    /// <summary>One schedule under examination.</summary>
    private sealed class Examination
    {
        private readonly PlanSchedule schedule;
        private readonly PlanWindows windows;
        private readonly ActionPlan plan;
        private readonly WorkingDayAxis axis;
        private readonly List<PlanScheduleViolation> found = [];

        // The first days in the schedule that holds now.
        private readonly Dictionary<(ItemId Item, int Occurrence), LocalDate> held;

        // Who takes how many minutes of what on which day.
        private readonly List<(ItemId Item, int Node, ResourceId Resource, LocalDate Day, int Minutes)> taken = [];

        public Examination(PlanSchedule schedule)
        {
            this.schedule = schedule;
            windows = schedule.Windows;
            held = schedule.Held ?? [];
            plan = windows.Plan;
            axis = windows.Calendar.Axis(schedule.Work!.Network.Axis.Horizon);
            for (int node = 0; node < schedule.Work.Solution.Work.Length; node++)
            {
                foreach (WorkEntry entry in schedule.Work.Solution.Work[node])
                {
                    taken.Add((schedule.Work.Network.All[node].Item, node, schedule.Work.Network.Hours.Resources[entry.Resource].Id, axis.DateAt(entry.Slot), entry.Amount));
                }
            }
        }

        public List<PlanScheduleViolation> Run()
        {
            foreach (PlannedItem planned in schedule.Items)
            {
                PlanItem item = plan.Item(planned.Item);
                CheckIdle(item, planned);
                if (planned.IsPlaced && !StandsFast(item) && !IsFrozen(item))
                {
                    CheckWindow(item, planned);
                    CheckAsOf(item, planned);
                }

                CheckOccurrences(item, planned);
                CheckHours(item, planned);
            }

            foreach (PlanDependency link in PlanDependencies.Of(plan))
            {
                CheckDependency(link);
            }

            foreach (Resource resource in plan.Resources)
            {
                CheckCapacity(resource);
            }

            CheckFrozen();
            return found;
        }

        private static bool StandsFast(PlanItem item) => item.State is Completed or InProgress || item.KnownOccurrences().Any(one => one.State is Completed or InProgress);

        private void Report(PlanScheduleRule rule, ItemId item, LocalDate? day = null) => found.Add(new(rule, item, null, day));

        private void CheckIdle(PlanItem item, PlannedItem planned)
        {
            bool idle = planned.State is not (PlacementState.Placed or PlacementState.Provisional or PlacementState.LeftOver or PlacementState.Done);
            bool mustBeIdle = item.State is StandBy or Cancelled || schedule.Options.Releases.Any(one => one.Item == item.Id && one.Kind is ReleaseKind.Dormant or ReleaseKind.Proposal);
            if ((idle || mustBeIdle) && (planned.IsPlaced || taken.Exists(one => one.Item == item.Id && !IsPartlyPlaced(item))))
            {
                Report(PlanScheduleRule.Idle, item.Id);
            }
        }

        // Occurrences before the first that has no place keep their hours.
        private static bool IsPartlyPlaced(PlanItem item) => item.OccurrenceTemplate() is { Count: > 1 };

        private void CheckWindow(PlanItem item, PlannedItem planned)
        {
            foreach (PlannedSpan span in planned.Spans)
            {
                Occurrence? occurrence = item.KnownOccurrences().FirstOrDefault(one => one.Id == span.Occurrence);
                DateWindow? window = occurrence?.When is null ? Window(item) : windows.Of(item.Id, occurrence.Id);
                DateWindow? bound = window ?? windows.StatedPeriod;
                bool offCalendar = item is not Activity && window is { } own && axis.IndexAtOrAfter(own.Start) > axis.IndexAtOrBefore(own.End);
                if (bound is { } outer && !(outer.Start <= span.First && span.Last <= outer.End) && !(IsMilestone(item) && axis.IndexAtOrAfter(outer.End.PlusDays(1)) == axis.IndexOf(span.First)))
                {
                    Report(PlanScheduleRule.Window, item.Id, span.First);
                }

                if (!offCalendar && item is not Deadline && axis.IndexOf(span.First) < 0)
                {
                    Report(PlanScheduleRule.Window, item.Id, span.First);
                }

                foreach (Deadline deadline in plan.Items.OfType<Deadline>().Where(one => one.IsHard && one.State is not Cancelled && one.Limits.Contains(item.Id)))
                {
                    if (windows.Of(deadline.Id) is { IsOpenEnd: false } limit && span.Last > limit.End && !IsMilestone(item))
                    {
                        Report(PlanScheduleRule.Window, item.Id, span.Last);
                    }
                }
            }
        }

        private DateWindow? Window(PlanItem item)
        {
            for (PlanItem? at = item; at is not null; at = at.PartOf is { } whole ? plan.Item(whole) : null)
            {
                if (windows.Of(at.Id) is { } window)
                {
                    return window;
                }
            }

            return null;
        }

        private void CheckAsOf(PlanItem item, PlannedItem planned)
        {
            if (schedule.Options.AsOf is { } now && item is not Deadline && !IsFrozen(item) && planned.Spans[0].First < now && planned.Spans[0].First != Window(item)?.Start)
            {
                Report(PlanScheduleRule.AsOf, item.Id, planned.Spans[0].First);
            }
        }

        private bool IsFrozen(PlanItem item) =>
            schedule.Options.FrozenUntil is { } limit && held.Any(pair => pair.Key.Item == item.Id && pair.Value <= limit);

        private void CheckOccurrences(PlanItem item, PlannedItem planned)
        {
            if (item.OccurrenceTemplate() is not { } template || !planned.IsPlaced || planned.State == PlacementState.LeftOver || item is Activity { Duration.Low: <= 0 } || StandsFast(item) || IsFrozen(item))
            {
                return;
            }

            int cancelled = template.Known.Count(one => one.State is Cancelled);
            bool wrong = planned.Spans.Count != Math.Max(1, template.Count) - cancelled;
            for (int i = 1; i < planned.Spans.Count; i++)
            {
                wrong |= Period.DaysBetween(planned.Spans[i - 1].First, planned.Spans[i].First) < Math.Max(1, template.MinimumGap);
            }

            wrong |= template.MaximumPerWeek is { } most && planned.Spans.GroupBy(span => span.First.PlusDays(1 - (int)span.First.DayOfWeek)).Any(week => week.Count() > most);
            wrong |= item is PlanEvent && template.Avoid.Any(date => windows.Resolve(date).Window is { } closed && planned.Spans.Any(span => closed.Contains(span.First)));
            if (wrong)
            {
                Report(PlanScheduleRule.Occurrences, item.Id);
            }
        }

        private void CheckHours(PlanItem item, PlannedItem planned)
        {
            if (planned.State is not (PlacementState.Placed or PlacementState.Provisional or PlacementState.LeftOver))
            {
                return;
            }

            foreach ((_, _, _, LocalDate day, _) in taken.Where(one => one.Item == item.Id))
            {
                bool within = item is Activity ? planned.Spans.Any(span => span.First <= day && day <= span.Last) : planned.Spans.Any(span => day <= span.Last);
                if (!within)
                {
                    Report(PlanScheduleRule.Hours, item.Id, day);
                }
            }

            foreach (Effort effort in item.Effort.Where(effort => effort.Basis != EffortBasis.PerWeek && effort.Hours.High is not null))
            {
                if (schedule.Resources.All(use => use.Resource != effort.Resource) || IsMilestone(item) || IsOffCalendar(item))
                {
                    continue;
                }

                decimal each = Math.Clamp(effort.Hours.High!.Value, 0m, 1_000_000m) * (effort.Basis == EffortBasis.PerOccurrence ? planned.Spans.Count : 1);
                decimal all = item.Effort.Where(one => one.Resource == effort.Resource && one.Basis == effort.Basis).Count() > 1 ? -1 : each;
                decimal given = taken.Where(one => one.Item == item.Id && one.Resource == effort.Resource).Sum(one => one.Minutes) / 60m;
                decimal rounding = Math.Max(1, planned.Spans.Count) / 60m;
                if (all >= 0 && item.Effort.Count(one => one.Resource == effort.Resource) == 1 && Math.Abs(all - given) > rounding + planned.HoursMissing)
                {
                    Report(PlanScheduleRule.Hours, item.Id);
                }
            }
        }

        private bool IsOffCalendar(PlanItem item) => item is not Activity && Window(item) is { } own && axis.IndexAtOrAfter(own.Start) > axis.IndexAtOrBefore(own.End);

        private static bool IsMilestone(PlanItem item) => item is Deadline || (item is Activity { Duration.Low: <= 0 } && !item.Effort.Any(effort => effort.Hours.High > 0));

        private void CheckDependency(PlanDependency link)
        {
            if (!schedule.TryGet(link.From, out PlannedItem? from) || !schedule.TryGet(link.To, out PlannedItem? to) || !to.IsPlaced
                || plan.Item(link.From) is Activity { Nature: Nature.BestEffort } || StandsFast(plan.Item(link.To)) || IsFrozen(plan.Item(link.To)))
            {
                return;
            }

            if (plan.Item(link.To) is Deadline || IsOffCalendar(plan.Item(link.To)) || IsOffCalendar(plan.Item(link.From)))
            {
                return;
            }

            if (!from.IsPlaced)
            {
                // Of occurrences the first may have a place when a later one has none.
                bool firstMayLie = IsPartlyPlaced(plan.Item(link.From)) && link.Kind is LinkKind.StartToStart or LinkKind.StartToFinish;
                if (!firstMayLie && (from.State is PlacementState.NoRoom or PlacementState.ReadyTooLate or PlacementState.PredecessorNotPlaced or PlacementState.NoOpenDay or PlacementState.WindowPassed
                    || from.State is PlacementState.Dormant or PlacementState.Proposal or PlacementState.StandBy))
                {
                    Report(PlanScheduleRule.Dependency, link.To);
                }

                return;
            }

            bool fromStart = link.Kind is LinkKind.StartToStart or LinkKind.StartToFinish;
            bool toStart = link.Kind is LinkKind.FinishToStart or LinkKind.StartToStart;
            PlannedSpan first = fromStart ? from.Spans[0] : from.Spans[^1];
            PlannedSpan second = toStart ? to.Spans[0] : to.Spans[^1];
            bool holds = link.Lag.Unit == DayUnit.WorkingDays
                ? Boundary(plan.Item(link.To), second, toStart) >= Boundary(plan.Item(link.From), first, fromStart) + link.Lag.Days
                : Period.DaysBetween(Morning(plan.Item(link.From), first, fromStart), Morning(plan.Item(link.To), second, toStart)) >= link.Lag.Days;
            if (!holds)
            {
                Report(PlanScheduleRule.Dependency, link.To, second.First);
            }
        }

        // The number of working days before an end: a start is before its day, a finish after it.
        private int Boundary(PlanItem item, PlannedSpan span, bool ofStart) => IsMorning(item, span) ? 0 : item is Deadline
            ? axis.IndexAtOrBefore(span.Last) + 1
            : ofStart || IsMilestone(item) ? axis.IndexAtOrAfter(span.First) : axis.IndexAtOrBefore(span.Last) + 1;

        private LocalDate Morning(PlanItem item, PlannedSpan span, bool ofStart) => IsMorning(item, span) ? span.First : item is Deadline
            ? axis.IndexAtOrBefore(span.Last) + 1 is var next && next < axis.Count ? axis.DateAt(next) : span.Last.PlusDays(1)
            : ofStart || IsMilestone(item) ? span.First : span.Last.PlusDays(1);

        // A deadline is the end of its day. One without a date may lie before the first day there is, and stands on that day for want of an earlier one.
        private bool IsMorning(PlanItem item, PlannedSpan span) => item is Deadline && Window(item) is null && axis.IndexAtOrBefore(span.Last) <= 0;

        private void CheckCapacity(Resource resource)
        {
            ILookup<LocalDate, int> days = taken.Where(one => one.Resource == resource.Id).ToLookup(one => one.Day, one => one.Minutes);
            foreach (IGrouping<LocalDate, int> day in days)
            {
                if (day.Sum() > Math.Max(0m, Minutes(resource, day.Key)) + 0.5m)
                {
                    found.Add(new(PlanScheduleRule.Capacity, null, resource.Id, day.Key));
                }
            }
        }

        /// <summary>The minutes of a resource on a day by the words of the plan.</summary>
        private decimal Minutes(Resource resource, LocalDate day)
        {
            bool works = resource.WorkDays.IsEmpty ? windows.Calendar.IsWorkingDay(day) : resource.WorkDays.Contains(day.DayOfWeek) && axis.IndexOf(day) >= 0;
            if (!works || resource.Absences.Any(absence => windows.Resolve(absence.When).Window is { } away && away.Contains(day)))
            {
                return 0m;
            }

            (decimal hours, decimal added) = (0m, 0m);
            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                CapacityStep step = resource.Capacity[i];
                LocalDate? from = step.When is null
                    ? step.From is { } date && windows.Resolve(date).Window is { IsOpenStart: false } window ? window.Start : LocalDate.MinIsoValue
                    : schedule.Options.CapacityReleases.FirstOrDefault(one => one.Resource == resource.Id && one.Step == i)?.From;
                if (from is { } begins && begins <= day && step.HoursPerWeek.Low is { } low)
                {
                    (hours, added) = step.When is null ? (low, added) : (hours, added + low);
                }
            }

            int workDays = resource.WorkDays.IsEmpty ? plan.Calendar.WorkDays.Distinct().Count() : resource.WorkDays.Distinct().Count();
            return Math.Min(hours + added, 1_000_000m) * 60m / Math.Max(1, workDays);
        }

        private void CheckFrozen()
        {
            if (schedule.Options.FrozenUntil is not { } limit)
            {
                return;
            }

            Dictionary<(ItemId Item, int Occurrence), LocalDate> now = schedule.Starts();
            foreach (((ItemId item, int occurrence), LocalDate day) in held)
            {
                if (day <= limit && plan.TryFind(item, out PlanItem? still) && still is not (Deadline or Activity { Nature: Nature.BestEffort }) && !StandsFast(still) && now.TryGetValue((item, occurrence), out LocalDate lies) && lies != day)
                {
                    Report(PlanScheduleRule.Frozen, item, lies);
                }
            }
        }
    }
}
