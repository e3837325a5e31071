using ActionPlanning.Reporting;

namespace ActionPlanning.Tests.Reporting;

/// <summary>Plans to draw, and questions to ask of drawings.</summary>
internal static class DrawnPlans
{
    public const string Hostile = "<script>alert(\"1\")</script> & 'x' \u0001 \uD83D 𝄞";

    /// <summary>Every kind of item, with windows, fixed days, open sides, occurrences, and two items without a date.</summary>
    public static ActionPlan Mixed { get; } = new ActionPlanBuilder("mixed", $"En plan {Hostile}").InYear(2017)
        .Track("one", "Et spor med en overskrift, der er så lang, at den ikke kan stå på én linje uden at løbe ud over kanten")
        .Track("two", "Et andet spor")
        .Activity("work", "Arbejdet i vinduet, som har en meget lang titel, der skal brydes og måske afkortes, for at den kan være der", item => item.In("one").When("Marts -maj"))
        .Activity("known", "Fem dages arbejde", item => item.In("one").When("april").Takes(5))
        .Event("fixed", "Mødet", item => item.In("one").When("21.3."))
        .Event("week", "I ugen", item => item.In("two").When("Uge 6"))
        .Event("after", "Efter arbejdet", item => item.In("two").When("april").After("known"))
        .Gate("board", "Bestyrelsen beslutter", item => item.When("medio juni"))
        .Gate("day", "Bestyrelsen mødes", item => item.When("1.2."))
        .Deadline("limit", "Fristen", "16.12.", "work")
        .Activity("hostile", Hostile, item => item.When("fra august"))
        .Activity("undated", "Ingen siger hvornår", item => item.In("two"))
        .Activity("asleep", "På stand-by", item => item.When("maj").OnStandBy(StandByReason.Staffing, "ingen folk"))
        .Event("someday", $"En dag {Hostile}")
        .Build();

    public static Drawing Draw(this ActionPlan plan, int width = 800, PlanTimelineOptions? options = null) =>
        PlanTimeline.Draw(new ActionPlanner().Plan(plan), (options ?? new()) with { Width = width });

    public static IReadOnlyList<ShapeGroup> Groups(this Drawing drawing) => [.. drawing.Shapes.OfType<ShapeGroup>().Where(group => group.Subject is not null)];

    public static IEnumerable<Shape> Marks(this ShapeGroup group) => group.Shapes.Where(shape => shape is not TextShape);

    public static (double Left, double Top, double Right, double Bottom) Box(Shape shape) => shape switch
    {
        RectangleShape box => (box.X, box.Y, box.X + box.Width, box.Y + box.Height),
        LineShape line => (Math.Min(line.X1, line.X2), Math.Min(line.Y1, line.Y2), Math.Max(line.X1, line.X2), Math.Max(line.Y1, line.Y2)),
        PolygonShape polygon => (polygon.Points.Min(point => point.X), polygon.Points.Min(point => point.Y), polygon.Points.Max(point => point.X), polygon.Points.Max(point => point.Y)),
        TextShape text => (TextMeasure.Edges(text).Left, text.Y - (text.Size * 0.75), TextMeasure.Edges(text).Right, text.Y + (text.Size * 0.25)),
        _ => throw new ArgumentException("A group has no box of its own."),
    };
}
