using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

/// <summary>Plans whose schedules have something to show, and titles that files trip over.</summary>
internal static class ScheduledPlans
{
    public static readonly string[] HostileTitles =
    [
        "=1+1", "+45 12 34 56 78", "-2 deltagere", "@SUM(A1)", " =cmd|' /C calc'!A0", "\uFF1D1+1", "a;b,c\"d\"", "linje 1\nlinje 2\r\nlinje 3\ttab", "</script><script>alert(1)</script>", "\u05E9\u05DC\u05D5\u05DD \u202Eetc",
        "title: #58; %% {init} ; end", "2017-06-01 møde", "section x", "50% mere: ja; nej #3", "\u0001\u0007\uD83D halv", "𝄞 æøå e\u0301", "\\n \\, \\;", "", new string('æ', 10_000),
    ];

    /// <summary>Too little time for everything: something ongoing that alone takes too much in the autumn, a project without room, what waits for it, a campaign that hangs on a decision, a report that is late, and left-over work.</summary>
    public static ActionPlan Tight { get; } = new ActionPlanBuilder("tight", "En stram plan").Covers("2021").InYear(2021)
        .Track("one", "Medlemmer").Track("two", "Konference")
        .Add(new Resource("office", "Sekretariatet") { Capacity = [new(20), new(8) { From = PlanDate.Parse("1.9.2021"), Cause = CapacityCause.Reduction }] })
        .Resource("board", "Bestyrelsens timer", 4)
        .Add(new Activity("daily", "Daglig drift") { Track = "one", Nature = Nature.Continuous, When = PlanDate.Parse("2021"), Effort = [new("office", 10) { Basis = EffortBasis.PerWeek }] })
        .Activity("prep", "Forbered konferencen", item => item.In("two").When("marts-maj").AtElasticPace().Needs("office", 60))
        .Event("conf", "Konferencen", item => item.In("two").When("primo juni"))
        .Event("shop", "Værksted", item => item.In("two").When("oktober").Occurs(new(2) { Known = [new("north", "Nord")] }))
        .Activity("big", "Et for stort projekt", item => item.In("one").When("marts").Takes(5).Needs("office", 90))
        .Activity("after", "Efter det store projekt", item => item.In("one").After("big"))
        .Gate("gate", "Bestyrelsen beslutter", item => item.When("1.4.").Decides("camp"))
        .Activity("camp", "Kampagnen", item => item.In("two").When("april-juni").Takes(15).Needs("board", 12))
        .Event("fair", "Messen", item => item.In("two").When("12.5.").If(new GateApproved("gate")))
        .Activity("report", "Årsberetningen", item => item.In("one").When("maj-november").Takes(20).Needs("office", 30))
        .Add(new Deadline("limit", "Frist for beretningen") { When = PlanDate.Parse("7.5.2021"), Limits = ["report"], IsHard = false })
        .Activity("left", "Hvis der er tid", item => item.In("one").When("2021").Is(Nature.BestEffort).Needs("office", 400))
        .Activity("asleep", "Hviler", item => item.In("one").When("maj").OnStandBy(StandByReason.Staffing, "ingen folk"))
        .Activity("open", "Uden varighed", item => item.In("two").When("fra august"))
        .Activity("undated", "Ingen siger hvornår", item => item.In("one"))
        .Add(new PlanEvent("off", "Aflyst") { When = PlanDate.Parse("1.6.2021"), State = new Cancelled("ingen tilmeldte") })
        .Add(new PlanEvent("held", "Afholdt") { When = PlanDate.Parse("februar 2021"), State = new Completed { On = new(2021, 2, 3) } })
        .Build();

    /// <summary>A plan of hostile titles: items, tracks, occurrences and resources.</summary>
    public static ActionPlan Hostile { get; } = MakeHostile();

    /// <summary>Gets <see cref="Tight"/>, worked through once for all tests that only read it.</summary>
    public static PlanOutcome TightOutcome { get; } = Tight.Work();

    /// <summary>Gets <see cref="Hostile"/>, worked through.</summary>
    public static PlanOutcome HostileOutcome { get; } = Hostile.Work();

    public static PlanOutcome Work(this ActionPlan plan, NodaTime.LocalDate? asOf = null) => new ActionPlanner().Plan(plan, new() { AsOf = asOf, Verify = true });

    private static ActionPlan MakeHostile()
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("hostile", HostileTitles[10]).Covers("2017").InYear(2017);
        for (int i = 0; i < HostileTitles.Length; i++)
        {
            string title = HostileTitles[i].Length == 0 ? " " : HostileTitles[i];
            builder.Track($"track-{i}", title).Resource($"resource-{i}", title, 10)
                .Activity($"activity-{i}", title, item => item.In($"track-{i}").When("marts").Takes(2).Needs($"resource-{i}", 3))
                .Event($"event-{i}", title, item => item.When("12.5.").Occurs(new(1) { Known = [new("one", title)] }))
                .Event($"undated-{i}", title);
        }

        return builder.Build();
    }
}
