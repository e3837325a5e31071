using ActionPlanning.Diagnostics;
using ActionPlanning.Governance;
using ActionPlanning.Reporting;
using ActionPlanning.Web.Plans;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;

namespace ActionPlanning.Web.Pages;

internal sealed class PlanModel(PlanLibrary library, ActionPlanner planner) : HostPage
{
    /// <summary>The timeline is drawn three times, for narrow, middling and wide windows; the style sheet shows one.</summary>
    private static readonly (string Name, int Width)[] Sizes = [("narrow", 340), ("middle", 800), ("wide", 1280)];

    /// <summary>Gets or sets the day from which is looked, such as <c>2017-02-01</c>; none when left out or not a day.</summary>
    [BindProperty(SupportsGet = true, Name = "asof")]
    public string? AsOfText { get; set; }

    public PlanFile Source { get; private set; } = null!;

    /// <summary>Gets the report; null when the file cannot be read.</summary>
    public PlanReport? Report { get; private set; }

    /// <summary>Gets the language of the author's words as a tag.</summary>
    public string PlanTag { get; private set; } = "";

    public string? AsOf { get; private set; }

    public IReadOnlyList<(string Name, IHtmlContent Svg)> Timelines { get; private set; } = [];

    public IActionResult OnGet(string id, CancellationToken cancelled)
    {
        if (library.Find(id) is not { } file)
        {
            return NotFound();
        }

        Source = file;
        if (file.Plan is { } plan)
        {
            LocalDate? asOf = LocalDatePattern.Iso.Parse(AsOfText ?? "").TryGetValue(default, out LocalDate day) && day.Year is > 1 and < 9990 ? day : null;
            AsOf = asOf is { } chosen ? LocalDatePattern.Iso.Format(chosen) : null;
            PlanOutcome outcome = planner.Plan(plan, new() { AsOf = asOf }, cancelled);
            Report = PlanReport.Of(outcome, Words.Language);
            PlanTag = PageWords.TagOf(plan.Language);
            Timelines = [.. Sizes.Select(size => (size.Name, Svg(outcome, size.Name, size.Width)))];
        }

        return Page();
    }

    /// <summary>The colour of a standing; never greener than it is.</summary>
    public static string Tone(ItemStanding standing) => standing switch
    {
        ItemStanding.Completed => "good",
        ItemStanding.Blocked => "bad",
        ItemStanding.Waiting or ItemStanding.ConditionalOnGate => "wait",
        ItemStanding.InProgress or ItemStanding.MayResume or ItemStanding.MayBeProposed => "live",
        ItemStanding.Cancelled or ItemStanding.StandBy => "off",
        _ => "plain",
    };

    public static string Tone(Criteria.CriterionState state) => state switch
    {
        Criteria.CriterionState.Met => "good",
        Criteria.CriterionState.Missed => "bad",
        Criteria.CriterionState.Undetermined => "wait",
        _ => "plain",
    };

    public static string Tone(Answer answer) => answer switch { Answer.Yes => "good", Answer.No => "bad", _ => "wait" };

    public static string Tone(Severity severity) => severity switch { Severity.Error => "bad", Severity.Warning => "wait", _ => "plain" };

    /// <summary>The drawing escapes every text itself; the page must not do so again.</summary>
    private HtmlString Svg(PlanOutcome outcome, string name, int width) =>
        new(SvgWriter.Write(PlanTimeline.Draw(outcome, new() { Width = width, Language = Words.Language }), new() { EmbedStyles = false, IdPrefix = $"timeline-{name}" }));
}
