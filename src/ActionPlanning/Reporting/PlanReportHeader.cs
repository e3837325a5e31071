using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Writes the facts at the top of a report.</summary>
internal sealed class PlanReportHeader(PlanOutcome outcome, PlanLanguage language)
{
    private readonly List<PlanReportFact> facts = [];

    private ActionPlan Plan => outcome.Plan;

    public PlanList<PlanReportFact> Facts()
    {
        Add(new("Organisation", "Organisation"), PlanReportWords.Name(outcome, Plan.Organisation));
        Add(new("Indsatsområde", "Focus area"), Plan.FocusArea);
        Add(new("Periode", "Period"), Period().In(language));
        Add(new("Planen er", "The plan is"), Status().In(language));
        Add(new("Bygger på", "Builds on"), PlanReportWords.Join("; ", Plan.BasedOn.Select(basis => (BilingualText?)Basis(basis)))?.In(language));
        Add(new("Styring", "Steering"), Roles(RoleFunction.Steering));
        Add(new("Rådgivning", "Advice"), Roles(RoleFunction.Advising));
        Add(new("Set fra", "Seen from"), outcome.AsOf is { } day ? PlanText.Day(day).In(language) : null);
        return [.. facts];
    }

    private void Add(BilingualText label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            facts.Add(new(label.In(language), text));
        }
    }

    private BilingualText Period()
    {
        if (Plan.Period is { } stated)
        {
            return PlanReportWords.Date(outcome, stated);
        }

        return outcome.Windows.Period is { } span
            ? new($"ikke angivet; punkterne ligger {PlanText.Window(span).Danish}", $"not stated; the items lie {PlanText.Window(span).English}")
            : new("ikke angivet", "not stated");
    }

    private BilingualText Status()
    {
        BilingualText word = PlanVocabulary.Of(Plan.Status);
        if (Plan.Adoption is not { } adoption)
        {
            return word;
        }

        string body = Plan.Party(adoption.Body).Name;
        BilingualText when = PlanReportWords.Date(outcome, adoption.When);
        return new($"{word.Danish} af {body}, {when.Danish}", $"{word.English} by {body}, {when.English}");
    }

    private static BilingualText Basis(Basis basis) => basis.When is { } when ? BilingualText.Same($"{basis.Text}, {when.Text}") : BilingualText.Same(basis.Text);

    private string? Roles(RoleFunction function)
    {
        IEnumerable<string> roles = Plan.Parties.OfType<Role>().Where(role => role.Function == function).Select(role =>
            role.HeldBy.IsEmpty ? role.Name : $"{role.Name} ({string.Join(", ", role.HeldBy.Select(holder => Plan.Party(holder).Name))})");
        return string.Join("; ", roles);
    }
}
