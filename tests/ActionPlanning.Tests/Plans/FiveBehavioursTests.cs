using System.Text.Json;

namespace ActionPlanning.Tests.Plans;

/// <summary>T-14: five reservations that everyday language makes look alike are five different things in the plan of the association.</summary>
public class FiveBehavioursTests
{
    private static readonly JsonElement Plan = PlanFiles.Json(PlanFiles.Association);

    [Fact]
    public void I_det_omfang_with_listed_reasons_is_a_condition_of_three_that_each_course_answers()
    {
        var courses = Item("academy-courses");
        var condition = courses.GetProperty("condition");

        Assert.Equal("recurring", PlanFiles.Word(courses, "nature"));
        Assert.Equal("allOf", PlanFiles.Word(condition, "kind"));
        Assert.Equal(["circumstance", "capacityAtLeast", "breaksEven"], condition.GetProperty("conditions").EnumerateArray().Select(part => PlanFiles.Word(part, "kind")));
        Only(courses, "condition");
    }

    [Fact]
    public void I_det_omfang_with_nothing_but_resources_is_best_effort()
    {
        var cooperation = Item("am-pro-cooperation");

        Assert.Equal("bestEffort", PlanFiles.Word(cooperation, "nature"));
        Only(cooperation);
    }

    [Fact]
    public void Stand_by_is_a_state_with_a_reason_and_a_way_back()
    {
        var certification = Item("enshpo");
        var state = certification.GetProperty("state");

        Assert.Equal(("standBy", "staffing"), (PlanFiles.Word(state, "kind"), PlanFiles.Word(state, "reason")));
        Assert.Equal("capacityAtLeast", PlanFiles.Word(state.GetProperty("resumeWhen"), "kind"));
        Only(certification, "state");
    }

    [Fact]
    public void Tempoet_afstemmes_is_an_elastic_pace()
    {
        var opening = Item("opening");

        Assert.Equal("elastic", PlanFiles.Word(opening, "pace"));
        Only(opening, "pace");
    }

    [Fact]
    public void Kan_is_a_modality_beside_its_condition()
    {
        var courses = Item("new-courses");

        Assert.Equal("may", PlanFiles.Word(courses, "modality"));
        Assert.Equal(["liquidityAtLeast", "capacityAtLeast"], courses.GetProperty("condition").GetProperty("conditions").EnumerateArray().Select(part => PlanFiles.Word(part, "kind")));
        Only(courses, "modality", "condition");
    }

    /// <summary>Of the axes that could be confused, only these are used.</summary>
    private static void Only(JsonElement item, params string[] axes) =>
        Assert.Equal(axes, ((string[])["modality", "condition", "state", "pace"]).Where(axis => item.TryGetProperty(axis, out _)));

    private static JsonElement Item(string id) => PlanFiles.Part(Plan, "items", id);
}
