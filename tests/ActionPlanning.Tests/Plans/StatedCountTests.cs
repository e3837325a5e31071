using System.Text.Json;

namespace ActionPlanning.Tests.Plans;

/// <summary>The numbers that the two documents state, and no others.</summary>
public class StatedCountTests
{
    private static readonly JsonElement Corps = PlanFiles.Json(PlanFiles.AmbassadorCorps);
    private static readonly JsonElement Association = PlanFiles.Json(PlanFiles.Association);

    [Fact]
    public void The_corps_has_24_seats_and_the_criterion_asks_for_as_many()
    {
        var role = PlanFiles.Part(Corps, "parties", "ambassadors");
        var measure = PlanFiles.Part(Corps, "criteria", "ambassadors-24").GetProperty("measure");

        Assert.Equal(24, role.GetProperty("seats").GetInt32());
        Assert.Equal("ambassadors", PlanFiles.Word(measure, "role"));
        Assert.Equal(("atLeast", 24), Target(measure.GetProperty("target")));
    }

    [Fact]
    public void The_bought_out_heads_are_the_24_of_the_corps() =>
        Assert.Equal(24, PlanFiles.Part(Corps, "resources", "ambassador-time").GetProperty("boughtOut").GetProperty("heads").GetInt32());

    [Fact]
    public void Six_workshops_are_held_and_each_has_its_own_25_participants()
    {
        var measure = PlanFiles.Part(Corps, "criteria", "workshops-6-by-25").GetProperty("measure");

        Assert.Equal(("atLeast", 6), Target(measure.GetProperty("held")));
        Assert.Equal(("atLeast", 25), Target(measure.GetProperty("each")));
        Assert.Equal(6, Workshops.GetProperty("count").GetInt32());
        Assert.Equal(6, Workshops.GetProperty("known").GetArrayLength());
        Assert.Equal(6, PlanFiles.Part(Corps, "tracks", "workshops").GetProperty("statedCount").GetInt32());
    }

    [Fact]
    public void The_workshops_cover_the_11_areas_once_each()
    {
        var areas = PlanFiles.Part(Corps, "areaSets", "areas").GetProperty("areas").EnumerateArray().Select(PlanFiles.Id).ToArray();
        var covered = Workshops.GetProperty("known").EnumerateArray().SelectMany(workshop => workshop.GetProperty("areas").EnumerateArray()).Select(area => area.GetString()).ToArray();

        Assert.Equal(11, areas.Length);
        Assert.Equal("areas", PlanFiles.Word(Workshops, "covers"));
        Assert.Equal(areas.Order(), covered.Order());
    }

    [Fact]
    public void A_workshop_takes_two_to_three_hours_and_yields_two_to_four_messages()
    {
        Assert.Equal((2, 3), Range(PlanFiles.Part(Corps, "items", "workshops").GetProperty("hours")));
        Assert.Equal((2, 4), Range(PlanFiles.Part(Corps, "flows", "workshop-messages").GetProperty("perOccurrence")));
    }

    [Fact]
    public void The_quartet_has_four_parts() =>
        Assert.Equal(4, PlanFiles.Part(Corps, "audiences", "quartet").GetProperty("parts").GetArrayLength());

    [Fact]
    public void The_summons_gives_seven_days_of_notice() =>
        Assert.Equal(7, Assert.Single(Corps.GetProperty("noticeRules").EnumerateArray()).GetProperty("minimumDays").GetInt32());

    [Fact]
    public void The_project_has_three_tracks_and_three_criteria_and_the_association_five_tracks()
    {
        Assert.Equal(["corps", "workshops", "conference"], Corps.GetProperty("tracks").EnumerateArray().Select(PlanFiles.Id));
        Assert.Equal(3, Corps.GetProperty("criteria").GetArrayLength());
        Assert.Equal(["stability", "conference", "academy", "visibility", "members"], Association.GetProperty("tracks").EnumerateArray().Select(PlanFiles.Id));
    }

    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void No_amount_is_known_for_the_documents_give_none(string plan)
    {
        string[] money = ["openingBalance", "reserve", "price", "hourlyRate", "hoursPerHead", "hoursPerWeek", "monthlyCost"];
        var json = PlanFiles.Json(plan);

        Assert.Empty(PlanFiles.Objects(json).Where(part => money.Any(name => part.Object.TryGetProperty(name, out var value) && Known(value))).Select(part => part.Path));
        Assert.NotEmpty(json.GetProperty("budgetLines").EnumerateArray());
        Assert.All(json.GetProperty("budgetLines").EnumerateArray(), line => Assert.False(line.TryGetProperty("amount", out var value) && Known(value), PlanFiles.Id(line)));
        Assert.False(json.TryGetProperty("funding", out var funding) && funding.EnumerateArray().Any(part => part.TryGetProperty("amount", out var value) && Known(value)));
    }

    [Fact]
    public void No_activity_is_given_a_duration_and_no_effort_any_hours()
    {
        var parts = PlanFiles.Objects(Corps).Concat(PlanFiles.Objects(Association)).ToArray();

        Assert.Empty(parts.Where(part => part.Object.TryGetProperty("duration", out _)).Select(part => part.Path));
        Assert.Empty(parts.Where(part => part.Path.Contains("/effort/", StringComparison.Ordinal) && part.Object.TryGetProperty("hours", out _)).Select(part => part.Path));
    }

    private static JsonElement Workshops => PlanFiles.Part(Corps, "items", "workshops").GetProperty("occurrences");

    private static (string? Kind, int Value) Target(JsonElement target) => (PlanFiles.Word(target, "kind"), target.GetProperty("value").GetInt32());

    private static (int Low, int High) Range(JsonElement range) => (range.GetProperty("low").GetInt32(), range.GetProperty("high").GetInt32());

    /// <summary>A number, a range or a fixed amount that has one.</summary>
    private static bool Known(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        || (value.ValueKind == JsonValueKind.Object && (((string[])["low", "high", "value", "amount"]).Any(name => value.TryGetProperty(name, out _))));
}
