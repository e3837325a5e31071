using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A rule of notice cannot be kept: even the earliest notice of the latest meeting is too short.</summary>
internal sealed class NoticeTooShort() : PlanRule(new("plan.notice-too-short", Severity.Error, new("Varslet er for kort", "The notice is too short")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (NoticeRule rule in facts.Plan.NoticeRules.Distinct())
        {
            if (facts.Item(rule.Notice) is not { } notice || facts.Item(rule.Meeting) is not { } meeting || notice == meeting || !PlanFacts.IsLive(notice) || !PlanFacts.IsLive(meeting)
                || facts.Window(notice) is not { IsOpenStart: false } given || facts.Window(meeting) is not { IsOpenEnd: false } held
                || facts.Distance(given.Start, held.End, rule.Unit) is not { } most || most >= rule.MinimumDays)
            {
                continue;
            }

            BilingualText unit = rule.Unit == DayUnit.WorkingDays ? PlanText.WorkingDayCount(rule.MinimumDays) : PlanText.DayCount(rule.MinimumDays);
            long shortfall = (long)rule.MinimumDays - most;
            BilingualText missing = rule.Unit == DayUnit.WorkingDays ? PlanText.WorkingDayCount(shortfall) : PlanText.DayCount(shortfall);
            yield return Report(
                $"noticeRules[{rule.Notice}>{rule.Meeting}]",
                notice.Id.Value,
                new(
                    $"{PlanFacts.Name(notice).Danish} ({PlanText.Window(given).Danish}) skal ske mindst {unit.Danish} før {PlanFacts.Name(meeting).Danish} ({PlanText.Window(held).Danish}); der mangler {missing.Danish}.",
                    $"{PlanFacts.Name(notice).English} ({PlanText.Window(given).English}) must come at least {unit.English} before {PlanFacts.Name(meeting).English} ({PlanText.Window(held).English}); it is {missing.English} short."),
                new("Varsl tidligere, eller flyt mødet.", "Give notice earlier, or move the meeting."),
                meeting.Id.Value);
        }
    }
}
