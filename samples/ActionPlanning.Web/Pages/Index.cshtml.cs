using ActionPlanning.Reporting;
using ActionPlanning.Web.Plans;

namespace ActionPlanning.Web.Pages;

/// <summary>A line of the list of plans.</summary>
/// <param name="Id">The plan's name in addresses.</param>
/// <param name="Title">Its title, or the name of a file that cannot be read.</param>
/// <param name="Language">The language of the title as a tag; null when not known.</param>
/// <param name="Period">The period; null when there is none.</param>
/// <param name="Summary">How it stands.</param>
/// <param name="Problems">How many errors keep it from being read.</param>
public sealed record PlanLine(string Id, string Title, string? Language, string? Period, IReadOnlyList<PlanReportFact> Summary, int Problems);

internal sealed class IndexModel(PlanLibrary library, ActionPlanner planner) : HostPage
{
    public IReadOnlyList<PlanLine> Plans { get; private set; } = [];

    public void OnGet(CancellationToken cancelled) => Plans = [.. library.All().Select(file => Line(file, cancelled))];

    private PlanLine Line(PlanFile file, CancellationToken cancelled)
    {
        if (file.Plan is not { } plan)
        {
            return new(file.Id, file.Name, null, null, [.. file.Diagnostics.Take(1).Select(diagnostic => new PlanReportFact(diagnostic.Code, diagnostic.Message.In(Words.Language)))], Math.Max(1, file.Diagnostics.Count));
        }

        PlanOutcome outcome = planner.Plan(plan, cancellationToken: cancelled);
        PlanReport report = PlanReport.Of(outcome, Words.Language);
        string? period = plan.Period?.Text ?? (outcome.Windows.Period is { } span ? Explanation.PlanText.Window(span).In(Words.Language) : null);
        return new(file.Id, plan.Title, PageWords.TagOf(plan.Language), period, [.. report.Summary], 0);
    }
}
