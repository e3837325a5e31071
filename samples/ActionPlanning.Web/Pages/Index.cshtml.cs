using ActionPlanning.Diagnostics;
using ActionPlanning.Reporting;
using ActionPlanning.Web.Plans;
using ActionPlanning.Wording;

namespace ActionPlanning.Web.Pages;

/// <summary>A line of the list of plans.</summary>
/// <param name="Id">The plan's name in addresses.</param>
/// <param name="Title">Its title, or the name of a file that cannot be read.</param>
/// <param name="Language">The language of the title as a tag; null when not known.</param>
/// <param name="Period">The period; null when there is none.</param>
/// <param name="Points">What stands out, each with its colour.</param>
/// <param name="Note">A sentence more; null when there is none.</param>
/// <param name="IsReadable">Whether the file can be read.</param>
public sealed record PlanLine(string Id, string Title, string? Language, string? Period, IReadOnlyList<PlanPoint> Points, string? Note, bool IsReadable);

/// <summary>Something that stands out.</summary>
/// <param name="Text">What.</param>
/// <param name="Tone">Its colour.</param>
public sealed record PlanPoint(string Text, string Tone);

internal sealed class IndexModel(PlanLibrary library, ActionPlanner planner) : HostPage
{
    public IReadOnlyList<PlanLine> Plans { get; private set; } = [];

    public void OnGet(CancellationToken cancelled) => Plans = [.. library.All().Select(file => Line(file, cancelled))];

    private PlanLine Line(PlanFile file, CancellationToken cancelled)
    {
        if (file.Plan is not { } plan)
        {
            string? first = file.Diagnostics.Count > 0 ? file.Diagnostics[0].Message.In(Words.Language) : null;
            return new(file.Id, file.Name, null, null, [], first, IsReadable: false);
        }

        PlanOutcome outcome = planner.Plan(plan, cancellationToken: cancelled);
        PlanReport report = PlanReport.Of(outcome, Words.Language);
        string? period = plan.Period?.Text ?? (outcome.Windows.Period is { } span ? PlanText.Window(span).In(Words.Language) : null);
        return new(file.Id, plan.Title, PageWords.TagOf(plan.Language), period, [.. Points(report)], report.Budget.Verdict, IsReadable: true);
    }

    private IEnumerable<PlanPoint> Points(PlanReport report)
    {
        yield return Point(report.Faults.Count, new("fejl", "fault"), new("fejl", "faults"), "bad");
        yield return Point(report.Tensions.Count, new("spænding", "tension"), new("spændinger", "tensions"), "wait");
        yield return Point(report.Gaps.Sum(group => group.Findings.Count), new("hul", "gap"), new("huller", "gaps"), "plain");
    }

    private PlanPoint Point(int count, BilingualText one, BilingualText many, string tone) => new(PlanText.Count(count, one, many).In(Words.Language), count == 0 ? "plain" : tone);
}
