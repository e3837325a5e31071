using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation;

namespace ActionPlanning.Tests.Validation;

/// <summary>What a plan does not say: remarks, never errors, ranked by what hangs on them.</summary>
public class GapTests
{
    [Fact]
    public void Every_gap_is_found_where_it_is_and_none_is_more_than_a_remark()
    {
        ActionPlanBuilder plan = Found.Plan()
            .Track("t", "Spor")
            .Body("incoming", "Kommende bestyrelse")
            .Add(new Body("new-board", "Ny bestyrelse") { IsIncoming = true })
            .Role("amb", "Ambassadører")
            .Areas("areas", "Områder", ("a", "A"), ("b", "B"))
            .Activity("work", "Arbejde", item => item.In("t").TakesPart("amb").TakesPart("new-board").Delivers("paper", "Papir"))
            .Gate("gate", "Beslutning", item => item.When("maj"))
            .Event("shop", "Workshop", item => item.When("maj").Occurs(new(2) { Known = [new("one", "En") { Areas = ["a"] }], Covers = "areas" }))
            .Activity("idle", "Venter", item => item.OnStandBy(StandByReason.Staffing, "for få hænder"))
            .Activity("maybe", "Måske", item => item.Meant(Modality.May).If(new AllOf([new CapacityAtLeast("office", default), new Circumstance("Sikkerhed")])))
            .Cost("rent", "Leje")
            .Add(new Funding("pool", "Pulje", Amount.Unknown(Currency.Dkk)))
            .Add(new Resource("office", "Sekretariat") { Capacity = [new(default) { Cause = CapacityCause.Reduction }] })
            .Add(new Resource("time", "Frikøb") { BoughtOut = new(24, default, Amount.Unknown(Currency.Dkk)) })
            .Add(new Indicator("i", "Engagement"))
            .Add(new Goal("g", "Flere") { Steers = new(Direction.Increase, "medlemmer") })
            .Add(new EffectGoal("e", "Trivsel", Direction.Increase))
            .Criterion("better", "Bedre", new IndicatorMeasure("i", Target.BetterThanBaseline))
            .Criterion("heads", "Hoveder", new HeadcountMeasure("amb", Target.Of(TargetKind.AtLeast, Quantity.Unknown)))
            .Add(new DutyToInform("duty", "Status"))
            .Add(new Risk("risk", "Konkurrence", "Færre deltagere"))
            .Add(new Note(NoteKind.Unresolved, "AMR's rolle"));
        IReadOnlyList<Diagnostic> gaps = [.. Found.In(plan).Where(finding => finding.Family == "gap")];
        string[] expected =
        [
            "gap.incoming-body parties[new-board]", "gap.no-baseline indicators[i].baseline", "gap.no-body items[gate].body", "gap.no-criterion tracks[t]", "gap.no-date items[work].when",
            "gap.no-due criteria[better].due", "gap.no-due criteria[heads].due", "gap.no-duration items[idle].duration", "gap.no-duration items[work].duration", "gap.no-effort items[idle].effort",
            "gap.no-effort items[maybe].effort", "gap.no-effort items[shop].effort", "gap.no-effort items[work].effort", "gap.no-informer duties[duty].informer", "gap.no-owner items[idle].owner",
            "gap.no-owner items[maybe].owner", "gap.no-owner items[shop].owner", "gap.no-owner items[work].owner", "gap.no-period period", "gap.no-recipient duties[duty].recipient",
            "gap.no-resume-condition items[idle].state.resumeWhen", "gap.no-target criteria[heads].measure", "gap.unmeasured-effect effectGoals[e].indicator", "gap.unmeasured-steering goals[g].steers",
            "gap.undated-capacity-change resources[office].capacity[0].from", "gap.undated-deliverable items[work].deliverables[paper].due", "gap.undated-duty duties[duty].when",
            "gap.unjudged-circumstance items[maybe].condition.conditions[1].holds", "gap.unknown-amount budgetLines[rent].amount", "gap.unknown-bought-out-time resources[time].boughtOut.hourlyRate",
            "gap.unknown-bought-out-time resources[time].boughtOut.hoursPerHead", "gap.unknown-capacity resources[office].capacity", "gap.unknown-condition-level items[maybe].condition.conditions[0].hoursPerWeek",
            "gap.unknown-filled parties[amb].filled", "gap.unknown-funding funding[pool].amount", "gap.unknown-occurrences items[shop].occurrences", "gap.unknown-opening-balance budget.openingBalance",
            "gap.unknown-reserve budget.reserve", "gap.unknown-seats parties[amb].seats", "gap.unknown-since items[idle].state.since", "gap.unowned-risk risks[risk].owner", "gap.unresolved-note notes[0]",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), gaps.Select(gap => $"{gap.Code} {gap.Path}").Order(StringComparer.Ordinal));
        Assert.All(gaps, gap => Assert.Equal(Severity.Remark, gap.Severity));
    }

    [Fact]
    public void A_plan_without_a_word_about_money_has_one_gap_for_it() => Found.One("gap.no-budget", Found.Plan().Event("a", "A"));

    [Fact]
    public void S52_a_date_that_follows_from_a_link_is_no_gap() =>
        Assert.Equal("first", Found.One("gap.no-date", Found.Plan().Event("first", "Først").Event("then", "Så", item => item.After("first"))).Subject);

    [Fact]
    public void Unknown_is_not_zero_and_zero_is_an_answer()
    {
        Found.None("gap.unknown-amount", Found.Plan().Cost("free", "Gratis", 0));
        Found.None("gap.unknown-amount", Found.Plan().Add(new BudgetLine("repair", "Vandskade", BudgetDirection.Cost, new FixedAmount(Amount.Unknown(Currency.Dkk))) { IsUnbudgeted = true }));
        Found.One("gap.unknown-amount", Found.Plan().Cost("open", "Åben"));
    }

    [Fact]
    public void A_gap_names_what_hangs_on_it_nearest_first() =>
        Assert.Equal(["b", "c", "held", "income"], Found.One(
            "gap.no-date",
            Found.Plan().Event("a", "A").Event("b", "B", item => item.After("a")).Event("c", "C", item => item.After("b")).Income("income", "Billetter", 5, "c").Criterion("held", "Holdt", new HeldMeasure("c"))).Related);

    [Fact]
    public void A50_completeness_counts_answers_by_track_and_ranks_gaps_by_what_they_block()
    {
        ActionPlan plan = Found.Plan().Track("one", "Et").Track("two", "To").Track("three", "Tre")
            .Body("fu", "FU")
            .Event("a", "A", item => item.In("one").When("maj").OwnedBy("fu"))
            .Event("b", "B", item => item.In("two"))
            .Event("c", "C", item => item.In("two").When("juni").After("b"))
            .Build();
        PlanCompleteness completeness = PlanCompleteness.Of(plan);
        Assert.Equal(["2/4", "1/7", "0/1", "1/3"], completeness.Tracks.Select(track => track.ToString()));
        Assert.Equal("4/15", completeness.Whole.ToString());
        Assert.Equal(("gap.no-date", "b"), (completeness.Gaps[0].Code, completeness.Gaps[0].Subject));
        Assert.Equal(completeness.Whole.Asked - completeness.Whole.Answered, completeness.Gaps.Count);
    }

    [Fact]
    public void Nothing_asked_is_not_everything_answered() => Assert.Null(new TrackCompleteness(null, 0, 0).Share);

    [Fact]
    public void Gaps_are_the_same_in_the_validation_and_in_the_completeness()
    {
        ActionPlan plan = Found.Plan().Event("a", "A").Activity("b", "B", item => item.When(PlanDate.Parse("maj 2017"))).Build();
        Assert.Equal(
            new PlanValidator().Validate(plan).Where(finding => finding.Family == "gap").Select(finding => finding.ToString()).Order(StringComparer.Ordinal),
            PlanCompleteness.Of(plan).Gaps.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
    }
}
