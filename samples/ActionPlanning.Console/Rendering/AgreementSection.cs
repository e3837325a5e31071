using ActionPlanning.Diagnostics;
using ActionPlanning.Prioritisation;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>Whether a selection can be scheduled and paid to the day, and which can when it cannot.</summary>
internal sealed class AgreementSection(Page page, ActionPlan plan, PlanAgreement agreement, PlanLanguage language)
{
    private const int MostConflicts = 3;

    /// <summary>The section.</summary>
    /// <param name="selected">What the hours and the money of the periods allow.</param>
    public void Write(PlanSelection selected)
    {
        page.Heading(Say(new("Dag for dag", "To the day")));
        if (agreement.Outcome is null)
        {
            page.Write(Page.Text(
                agreement.IsProved
                    ? Say(new("Intet valg kan både planlægges og betales; det er bevist.", "No selection can be both scheduled and paid; that is proved."))
                    : Say(new("Der blev ikke fundet et valg, der både kan planlægges og betales. Det er ikke bevist, at der intet er.", "No selection was found that can be both scheduled and paid. That there is none is not proved.")),
                Tone.Bad));
        }
        else if (agreement.Conflicts.IsEmpty)
        {
            page.Write(Page.Text(Say(new("Valget kan planlægges og betales, som det er.", "The selection can be scheduled and paid as it is.")), Tone.Good));
        }
        else
        {
            HashSet<ItemId> kept = [.. agreement.Selection.Chosen.Select(item => item.Item)];
            string gone = Names(selected.Chosen.Select(item => item.Item).Where(item => !kept.Contains(item)));
            string proved = agreement.IsProved ? Say(new("det er bevist, at intet er bedre", "it is proved that none is better")) : Say(new("det er ikke bevist, at intet er bedre", "that none is better is not proved"));
            string more = Names(kept.Where(id => selected.Chosen.All(item => item.Item != id)));
            string with = more.Length > 0 ? Say(new($" og med {more}", $" and with {more}")) : "";
            page.Write(Page.Text(Say(new(
                $"Valget kan ikke både planlægges og betales. Det bedste, der kan, er uden {gone}{with}; {proved}.",
                $"The selection cannot be both scheduled and paid. The best that can is without {gone}{with}; {proved}."))));
        }

        page.Columns(agreement.Conflicts.OrderBy(conflict => conflict.Items.Count).Take(MostConflicts).Select(conflict => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text(Say(Conflict(conflict))) }), [1, 0]);
    }

    private BilingualText Conflict(AgreementConflict conflict)
    {
        if (conflict.Items.IsEmpty)
        {
            return conflict.Kind == AgreementConflictKind.CannotBePaid
                ? new("Selv uden noget af det brydes reserven", "Even without any of it the reserve is broken")
                : new("Selv uden noget af det er der ikke plads til resten", "Even without any of it the rest finds no place");
        }

        string items = Names(conflict.Items);
        return conflict.Kind == AgreementConflictKind.CannotBePaid
            ? new($"{items} kan ikke betales sammen, uden at reserven brydes", $"{items} cannot be paid together without breaking the reserve")
            : new($"{items} kan ikke få plads sammen", $"{items} find no place together");
    }

    private string Names(IEnumerable<ItemId> items) => Say(PlanText.Names(items.Select(id => plan.Item(id).Title)));

    private string Say(BilingualText text) => text.In(language);
}
