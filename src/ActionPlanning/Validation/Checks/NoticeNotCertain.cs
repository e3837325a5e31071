using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>A rule of notice can be kept, but not on every day that the two windows allow.</summary>
internal sealed class NoticeNotCertain() : PlanRule(new("check.notice-not-certain", Severity.Warning, new("Et varsel kan blive for kort", "A notice may turn out too short")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (NoticeRule rule in facts.Plan.NoticeRules.Distinct())
        {
            if (facts.Item(rule.Notice) is not { } notice || facts.Item(rule.Meeting) is not { } meeting || notice == meeting || !PlanFacts.IsOpen(notice) || !PlanFacts.IsOpen(meeting)
                || facts.Closed(notice) is not { } given || facts.Closed(meeting) is not { } held
                || facts.Distance(given.Start, held.End, rule.Unit) is not { } most || facts.Distance(given.End, held.Start, rule.Unit) is not { } least
                || most < rule.MinimumDays || least >= rule.MinimumDays)
            {
                continue;
            }

            BilingualText unit = rule.Unit == DayUnit.WorkingDays ? PlanText.WorkingDayCount(rule.MinimumDays) : PlanText.DayCount(rule.MinimumDays);
            yield return Report(
                $"noticeRules[{rule.Notice}>{rule.Meeting}]",
                notice.Id.Value,
                new(
                    $"{PlanFacts.Name(notice).Danish} ({PlanText.Window(given).Danish}) skal ske mindst {unit.Danish} før {PlanFacts.Name(meeting).Danish} ({PlanText.Window(held).Danish}); det er muligt, men ikke sikkert.",
                    $"{PlanFacts.Name(notice).English} ({PlanText.Window(given).English}) must come at least {unit.English} before {PlanFacts.Name(meeting).English} ({PlanText.Window(held).English}); that is possible, but not certain."),
                new("Læg en af dagene fast.", "Fix one of the days."),
                meeting.Id.Value);
        }
    }
}
