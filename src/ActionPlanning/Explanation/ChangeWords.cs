using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Explanation;

/// <summary>Puts changes of a plan into words.</summary>
internal static class ChangeWords
{
    public static BilingualText Of(ActionPlan plan, PlanChange change) => change switch
    {
        AddCapacity capacity => Capacity(plan, capacity),
        SetCapacity capacity => new($"{PlanText.Range(capacity.HoursPerWeek).Danish} timer om ugen hos {Name(plan, capacity.Resource)}", $"{PlanText.Range(capacity.HoursPerWeek).English} hours a week of {Name(plan, capacity.Resource)}"),
        ExtendWindow window => new($"{PlanText.DayCount(window.Days).Danish} længere frist for {Title(plan, window.Item)}", $"{PlanText.DayCount(window.Days).English} more for {Title(plan, window.Item)}"),
        SetDate date => new($"en anden dato for {Title(plan, date.Item)}: {date.When.Text}", $"another date for {Title(plan, date.Item)}: {date.When.Text}"),
        SetDuration duration => new($"en varighed på {PlanText.Range(duration.Duration).Danish} arbejdsdage for {Title(plan, duration.Item)}", $"a duration of {PlanText.Range(duration.Duration).English} working days for {Title(plan, duration.Item)}"),
        SetEffort effort => new($"{PlanText.Range(effort.Hours).Danish} timer hos {Name(plan, effort.Resource)} til {Title(plan, effort.Item)}", $"{PlanText.Range(effort.Hours).English} hours of {Name(plan, effort.Resource)} for {Title(plan, effort.Item)}"),
        SetPriority priority => new($"prioritet {priority.Rank} til {Title(plan, priority.Item)}", $"priority {priority.Rank} for {Title(plan, priority.Item)}"),
        SetState state => new($"at {Title(plan, state.Item)} er {PlanVocabulary.Of(state.State).Danish}", $"{Title(plan, state.Item)} being {PlanVocabulary.Of(state.State).English}"),
        SetOutcome outcome => new($"at {Title(plan, outcome.Gate)} bliver {PlanVocabulary.Of(outcome.Result).Danish}", $"{Title(plan, outcome.Gate)} being {PlanVocabulary.Of(outcome.Result).English}"),
        DropCondition dropped => new($"at {Title(plan, dropped.Item)} ikke venter på sin betingelse", $"{Title(plan, dropped.Item)} not waiting for its condition"),
        JudgeCircumstance circumstance => circumstance.Holds ? new($"at «{circumstance.Text}» vurderes i orden", $"«{circumstance.Text}» being judged in order") : new($"at «{circumstance.Text}» vurderes ikke i orden", $"«{circumstance.Text}» being judged not in order"),
        SetFunding funding => new($"at {Funding(plan, funding.Funding)} er {PlanVocabulary.Of(funding.State).Danish}", $"{Funding(plan, funding.Funding)} being {PlanVocabulary.Of(funding.State).English}"),
        SetOpeningBalance balance => new($"en beholdning på {Sum(plan, balance.Value).Danish} ved planens begyndelse", $"{Sum(plan, balance.Value).English} at hand when the plan begins"),
        SetReserve reserve => new($"en reserve på {Sum(plan, reserve.Value).Danish}", $"a reserve of {Sum(plan, reserve.Value).English}"),
        SetAmount amount => new($"{Sum(plan, amount.Amount).Danish} til {Line(plan, amount.Line)}", $"{Sum(plan, amount.Amount).English} for {Line(plan, amount.Line)}"),
        AddAmount amount => new($"{Sum(plan, Quantity.Exactly(Math.Abs(amount.Added))).Danish} {More(amount.Added).Danish} til {Line(plan, amount.Line)}", $"{Sum(plan, Quantity.Exactly(Math.Abs(amount.Added))).English} {More(amount.Added).English} for {Line(plan, amount.Line)}"),
        SetCount count => new($"{PlanText.Range(count.Count).Danish} {Term(plan, count.Line, count.Label)}", $"{PlanText.Range(count.Count).English} {Term(plan, count.Line, count.Label)}"),
        SetPrice price => new($"en pris på {Sum(plan, price.Price).Danish} for {Term(plan, price.Line, price.Label)}", $"a price of {Sum(plan, price.Price).English} for {Term(plan, price.Line, price.Label)}"),
        AddPrice price => new($"{Sum(plan, Quantity.Exactly(Math.Abs(price.Added))).Danish} {More(price.Added).Danish} i pris for {Term(plan, price.Line, price.Label)}", $"{Sum(plan, Quantity.Exactly(Math.Abs(price.Added))).English} {More(price.Added).English} in price for {Term(plan, price.Line, price.Label)}"),
        _ => BilingualText.Same(change.ToString()),
    };

    private static BilingualText Capacity(ActionPlan plan, AddCapacity capacity)
    {
        BilingualText hours = PlanText.Number(Math.Abs(capacity.HoursPerWeek));
        BilingualText more = capacity.HoursPerWeek < 0m ? new("færre", "fewer") : new("mere", "more");
        BilingualText unit = Math.Abs(capacity.HoursPerWeek) == 1m ? new("time", "hour") : new("timer", "hours");
        string from = capacity.From is { } date ? date.Text : "";
        return new(
            $"{hours.Danish} {unit.Danish} {more.Danish} om ugen hos {Name(plan, capacity.Resource)}{(from.Length > 0 ? $" fra {from}" : "")}",
            $"{hours.English} {more.English} {unit.English} a week of {Name(plan, capacity.Resource)}{(from.Length > 0 ? $" from {from}" : "")}");
    }

    private static BilingualText More(decimal added) => added < 0m ? new("mindre", "less") : new("mere", "more");

    private static string Term(ActionPlan plan, BudgetLineId id, string label) => $"«{(label.Length > 0 ? label : (plan.BudgetLines.First(one => one.Id == id).Amount as DrivenAmount)?.Terms[0].Label)}» ({Line(plan, id)})";

    private static BilingualText Sum(ActionPlan plan, Quantity amount) => PlanText.Sum(new(amount, plan.Budget.Currency));

    private static string Title(ActionPlan plan, ItemId item) => $"«{plan.Item(item).Title}»";

    private static string Name(ActionPlan plan, ResourceId id) => $"«{plan.Resources.First(one => one.Id == id).Name}»";

    private static string Funding(ActionPlan plan, FundingId id) => $"«{plan.Funding.First(one => one.Id == id).Title}»";

    private static string Line(ActionPlan plan, BudgetLineId id) => $"«{plan.BudgetLines.First(one => one.Id == id).Title}»";
}
