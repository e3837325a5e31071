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
    private const string ScoreCode = "score.unreadable";
    private const string SteerCode = "steer.unreadable";
    private const string Periods = "quarter|month";

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Option<string> model = settings.Choice("--model", Models, new("Hvordan punkterne vejes: given (planens egen rækkefølge), moscow, wsjf eller rice.", "How items are scored: given (the order that the plan states), moscow, wsjf or rice."));
        Option<string> period = settings.Choice("--period", Periods, new("Hvad timerne måles over: quarter eller month.", "What hours are compared over: quarter or month."));
        Option<string[]> musts = new("--must") { HelpName = "ITEM", Description = settings.Text(new("Et punkt, der skal med; kan gives flere gange.", "An item that must be in; may be given several times.")), DefaultValueFactory = _ => [] };
        Option<string[]> scores = new("--score")
        {
            HelpName = "ITEM:FIELD=VALUE",
            Description = settings.Text(new(
                "Hvad et punkt er værd: moscow=must|should|could|wont, delay, size, reach, impact, confidence; et tal eller et interval som 10..20; kan gives flere gange.",
                "What an item is worth: moscow=must|should|could|wont, delay, size, reach, impact, confidence; a number or a range such as 10..20; may be given several times.")),
            DefaultValueFactory = _ => [],
        };
        Option<string[]> steers = new("--steer")
        {
            HelpName = "NUMBER:up|down[:TRACK]",
            Description = settings.Text(new(
                "Et tal, der styres efter blandt lige gode valg: participants, cost eller hours; evt. kun for et spor; kan gives flere gange.",
                "A number to steer by among selections that are equally good: participants, cost or hours, of one track if given; may be given several times.")),
            DefaultValueFactory = _ => [],
        };
        Option<string?> scenario = ScenarioNames.Option(settings);
        Option<bool> agree = new("--to-the-day") { Description = settings.Text(new("Planlæg og betal også valget dag for dag, og find det bedste, der kan.", "Schedule and pay the selection to the day as well, and find the best that can be.")) };
        Command command = new("prioritise", settings.Text(new("Vælg, hvad der er timer til, og sig, hvad resten mangler.", "Select what there are hours for, and say what the rest lacks."))) { file, model, period, musts, scores, steers, scenario, agree };
        command.SetAction(parsed => Run(settings.Of(parsed), parsed.GetRequiredValue(file), new(parsed.GetValue(model)!, parsed.GetValue(period)!, parsed.GetRequiredValue(musts), parsed.GetRequiredValue(scores), parsed.GetRequiredValue(steers), parsed.GetValue(scenario), parsed.GetValue(agree))));
        return command;
    }

    private static int Run(Invocation invocation, string file, Wishes wishes)
    {
        (PlanSession? session, int exitCode) = PlanSession.Open(invocation, file);
        if (session is null)
        {
            return exitCode;
        }

        if (ScoreOptions.Read(wishes.Scores, out Dictionary<string, ScoreInputs> inputs) is { } unread)
        {
            return Failure.Write(invocation, ScoreCode, new($"«{PlanInput.Shown(unread)}» siger intet om et punkts værd.", $"'{PlanInput.Shown(unread)}' says nothing of an item's worth."), new("Skriv fx konference:delay=80 eller messe:moscow=should.", "Write, for example, conference:delay=80 or fair:moscow=should."));
        }

        List<SelectionSteering> steering = [];
        foreach (string text in wishes.Steers)
        {
            if (ScoreOptions.Steering(text) is not { } steer || (steer.Track is { } track && session.Plan.Tracks.All(one => one.Id != track)))
            {
                return Failure.Write(invocation, SteerCode, new($"«{PlanInput.Shown(text)}» er intet, der kan styres efter.", $"'{PlanInput.Shown(text)}' is nothing to steer by."), new("Skriv fx participants:up eller cost:down:akademiet, med et spor i planen.", "Write, for example, participants:up or cost:down:academy, with a track of the plan."));
            }

            steering.Add(steer);
        }

        foreach (string id in wishes.Musts.Concat(inputs.Keys))
        {
            if (session.Plan.Items.All(item => item.Id.Value != id))
            {
                return WhyCommand.Unknown(invocation, session.Plan, id);
            }
        }

        (Scenario[] scenarios, int? unknown) = ScenarioNames.Find(invocation, session.Plan, wishes.Scenario is { } name ? [name] : []);
        if (unknown is { } failed)
        {
            return failed;
        }

        Scenario? scenario = scenarios is [var only] ? only : null;
        ActionPlan plan = scenario?.ApplyTo(session.Plan) ?? session.Plan;
        PlanSelectionOptions options = new()
        {
            Model = wishes.Model switch { "moscow" => new MoscowScoring(), "wsjf" => new WsjfScoring(), "rice" => new RiceScoring(), _ => new GivenOrder() },
            Period = wishes.Period == "month" ? SelectionPeriod.Month : SelectionPeriod.Quarter,
            MustHaves = [.. wishes.Musts.Distinct().Select(id => new ItemId(id))],
            Inputs = [.. inputs.Values],
            Steering = [.. steering],
        };
        PlanSelection selection = new ActionPlanner().Prioritise(plan, options);
        PlanAgreement? agreement = wishes.ToTheDay && selection.Value is not null ? new ActionPlanner().Agree(plan, options) : null;
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, PrioritiseDocuments.Of(plan, scenario, selection, agreement, wishes.Model, wishes.Period, invocation.Language), OutputContext.Readable.PrioritiseDocument);
        }
        else
        {
            new PrioritisePage(new(invocation.Host), plan, scenario, selection, agreement, invocation.Language).Write();
        }

        return selection.Status == SelectionStatus.Infeasible ? ExitCodes.PlanHasErrors : PlanSession.ExitCode(session.Everything());
    }

    /// <summary>What the options ask for.</summary>
    private sealed record Wishes(string Model, string Period, string[] Musts, string[] Scores, string[] Steers, string? Scenario, bool ToTheDay);
}
