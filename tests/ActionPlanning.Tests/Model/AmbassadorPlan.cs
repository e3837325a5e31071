using ActionPlanning.Amounts;
using static ActionPlanning.Phase;

namespace ActionPlanning.Tests.Model;

/// <summary>The ambassador-corps plan, written with the builder on one screen.</summary>
internal static class AmbassadorPlan
{
    public static ActionPlanBuilder Builder() => new ActionPlanBuilder("ambassador-corps", "Projekt Arbejdsmiljø – AMbassadøR-korps")
        .Body("board", "Bestyrelsen").Body("fu", "Forretningsudvalget", "FU")
        .Role("steering-group", "Styregruppe", function: RoleFunction.Steering, heldBy: "fu")
        .Role("ambassadors", "Arbejdsmiljøambassadører", seats: 24, covers: "areas")
        .Audience("leaders", "ledere").Audience("tr", "TR").Audience("amr", "AMR").Audience("branch", "kredsen")
        .Audience("quartet", "kvartetten", "leaders", "tr", "amr", "branch")
        .Areas("areas", "Kommunerne og regionen", ("norddjurs", "Norddjurs"), ("syddjurs", "Syddjurs"), ("randers", "Randers"), ("favrskov", "Favrskov"), ("aarhus", "Aarhus"), ("samso", "Samsø"), ("skanderborg", "Skanderborg"), ("odder", "Odder"), ("horsens", "Horsens"), ("hedensted", "Hedensted"), ("regionen", "Regionen"))
        .Track("corps", "Et AMbassadøR-korps").Track("workshops", "6 workshops i kommunerne/Regionen").Track("conference", "1 konference")
        .Metric("participants", "deltagere")
        .Criterion("corps-of-24", "Vi har 24 arbejdsmiljøambassadører", new HeadcountMeasure("ambassadors", Target.AtLeast(24)))
        .Criterion("six-workshops", "6 workshops med min. 25 deltagere på hver", new EachOccurrenceMeasure("workshops", Target.AtLeast(6)) { Metric = "participants", Each = Target.AtLeast(25) })
        .Criterion("one-conference", "Vi afholder en konference for kvartetten", new HeldMeasure("conference") { Audience = "quartet" })
        .InYear(2016)
        .Event("summons", "Indkaldelse til bestyrelsesmøde sendes", item => item.When("21.10."))
        .Gate("board-decision", "Bestyrelsen behandler indstilling", item => item.When("28.10.").DecidedBy("board").BlocksLaterItems())
        .Event("news-mail", "Nyhedsmail sendes til AMR", item => item.When("31.10.").For("amr"))
        .Activity("detail-planning", "Detailplanlægning", item => item.When("Nov./dec.").OwnedBy("fu").After("board-decision"))
        .Activity("recruitment", "Rekruttering af ambassadører", item => item.In("corps").When("Nov./dec.").OwnedBy("fu").After("board-decision").After("detail-planning"))
        .Deadline("registration", "Frist for tilmelding", "16.12.", "recruitment")
        .Inform("status-mail", "status", "board", when: "Nov./dec.", channel: "mail")
        .InYear(2017)
        .Event("first-meeting", "Møde med ambassadører", item => item.In("corps").When("Uge 3").OwnedBy("fu").TakesPart("ambassadors").Serves("workshops", Planning))
        .Event("second-meeting", "Ambassadørmøde", item => item.In("corps").When("Uge 6").TakesPart("ambassadors").Serves("conference", Planning))
        .Activity("invitations", "Aftaler og invitation til konferencen", item => item.In("conference").When("Februar").After("second-meeting").Serves("conference", Planning))
        .Event("workshops", "Afvikling af workshops", item => item.In("workshops").When("Marts -maj").Lasts(Quantity.Between(2, 3)).TakesPart("ambassadors", Planning, Execution)
            .OccursFor("areas", ["norddjurs", "syddjurs"], ["randers", "favrskov"], ["aarhus", "samso"], ["skanderborg", "odder"], ["horsens", "hedensted"], ["regionen"])
            .Feeds("messages", "conference", "2-4 hovedbudskaber pr. workshop", into: Planning, perOccurrence: Quantity.Between(2, 4)))
        .Event("conference", "Konference for kvartetten", item => item.In("conference").When("Primo juni").For("quartet").TakesPart("ambassadors", Planning, Development, Execution).After("workshops"))
        .Event("evaluation", "Evalueringsmøde", item => item.When("Medio juni").TakesPart("ambassadors").After("conference"))
        .Cost("bought-out-time", "Frikøb af ambassadører").Cost("venue", "Lokaler og forplejning", item: "conference");

    public static ActionPlan Build() => Builder().Build();
}
