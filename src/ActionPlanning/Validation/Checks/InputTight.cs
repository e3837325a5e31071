using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Checks;

/// <summary>Results of one item feed another, and between the last day they may come and the first day they may be used there are fewer working days than the threshold.</summary>
internal sealed class InputTight() : PlanRule(new("check.input-tight", Severity.Warning, new("Der kan blive for kort tid til at bruge et input", "There may be too little time to use an input")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Flow flow in facts.Plan.Flows)
        {
            if (facts.Item(flow.From) is not { } source || facts.Item(flow.To) is not { } target || source == target || !PlanFacts.IsOpen(source) || !PlanFacts.IsOpen(target)
                || !PlanFacts.HasSchedule(source) || facts.Closed(source) is not { } made || facts.Closed(target) is not { } used || made.End >= used.Start
                || facts.Distance(made.End, used.Start, DayUnit.WorkingDays) is not { } least || least >= facts.Options.InputWorkingDays)
            {
                continue;
            }

            int most = Period.DaysBetween(made.Start, used.End);
            int shortest = Period.DaysBetween(made.End, used.Start);
            BilingualText amount = source.Times() is > 1 and int times && flow.PerOccurrence is { IsUnknown: false } each ? Total(each * times) : BilingualText.Same("");
            yield return Report(
                $"flows[{flow.Id}]",
                source.Id.Value,
                new(
                    $"Fra {PlanFacts.Name(source).Danish} er slut, til {PlanFacts.Name(target).Danish} begynder, kan der gå fra {shortest} til {PlanText.DayCount(most).Danish}: fra {PlanText.Day(made.End).Danish} til {PlanText.Day(used.Start).Danish} ligger der {Between(least - 1).Danish} imellem til at bruge «{flow.What}»{amount.Danish}.",
                    $"From the end of {PlanFacts.Name(source).English} to the beginning of {PlanFacts.Name(target).English} there may be from {shortest} to {PlanText.DayCount(most).English}: from {PlanText.Day(made.End).English} to {PlanText.Day(used.Start).English} there is {Between(least - 1).English} in between to use «{flow.What}»{amount.English}."),
                new(
                    $"Sæt en senere dato for det sidste eller en tidligere for det første, så der er mindst {PlanText.WorkingDayCount(facts.Options.InputWorkingDays).Danish} imellem.",
                    $"Set a later date for the second or an earlier one for the first, so that at least {PlanText.WorkingDayCount(facts.Options.InputWorkingDays).English} lie between."),
                target.Id.Value);
        }
    }

    private static BilingualText Between(int workingDays) =>
        workingDays == 0 ? new("ingen arbejdsdage", "no working day") : new($"kun {PlanText.WorkingDayCount(workingDays).Danish}", $"only {PlanText.WorkingDayCount(workingDays).English}");

    private static BilingualText Total(Amounts.Quantity total) => new($" (i alt {PlanText.Range(total).Danish})", $" ({PlanText.Range(total).English} in all)");
}
