using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>prioritise FILE</c>: what there are hours for, and what is left out and why.</summary>
internal static class PrioritiseCommand
{
    private const string Models = "given|moscow|wsjf|rice";
    private const string Periods = "quarter|month";

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Option<string> model = settings.Choice("--model", Models, new("Hvordan punkterne vejes: given (planens egen rækkefølge), moscow, wsjf eller rice.", "How items are scored: given (the order that the plan states), moscow, wsjf or rice."));
        Option<string> period = settings.Choice("--period", Periods, new("Hvad timerne måles over: quarter eller month.", "What hours are compared over: quarter or month."));
        Option<string[]> musts = new("--must") { HelpName = "ITEM", Description = settings.Text(new("Et punkt, der skal med; kan gives flere gange.", "An item that must be in; may be given several times.")), DefaultValueFactory = _ => [] };
        Command command = new("prioritise", settings.Text(new("Vælg, hvad der er timer til, og sig, hvad resten mangler.", "Select what there are hours for, and say what the rest lacks."))) { file, model, period, musts };
        command.SetAction(parsed => Run(settings.Of(parsed), parsed.GetRequiredValue(file), parsed.GetValue(model)!, parsed.GetValue(period)!, parsed.GetRequiredValue(musts)));
        return command;
    }

    private static int Run(Invocation invocation, string file, string model, string period, string[] musts)
    {
        (PlanSession? session, int exitCode) = PlanSession.Open(invocation, file);
        if (session is null)
        {
            return exitCode;
        }

        foreach (string id in musts)
        {
            if (session.Plan.Items.All(item => item.Id.Value != id))
            {
                return WhyCommand.Unknown(invocation, session.Plan, id);
            }
        }

        PlanSelection selection = new ActionPlanner().Prioritise(session.Plan, new()
        {
            Model = model switch { "moscow" => new MoscowScoring(), "wsjf" => new WsjfScoring(), "rice" => new RiceScoring(), _ => new GivenOrder() },
            Period = period == "month" ? SelectionPeriod.Month : SelectionPeriod.Quarter,
            MustHaves = [.. musts.Distinct().Select(id => new ItemId(id))],
        });
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, PrioritiseDocuments.Of(session.Plan, selection, model, period, invocation.Language), OutputContext.Readable.PrioritiseDocument);
        }
        else
        {
            new PrioritisePage(new(invocation.Host), session.Plan, selection, invocation.Language).Write();
        }

        return selection.Status == SelectionStatus.Infeasible ? ExitCodes.PlanHasErrors : PlanSession.ExitCode(session.Everything());
    }
}
