using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Reporting;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>balance FILE</c>: whether the money goes round, what decides it, and the cash month by month.</summary>
internal static class BalanceCommand
{
    private const string Formats = "text|json|svg";

    public static Command Create(Settings settings) => new ScenarioReport(Write, Compare).Create(
        settings,
        "balance",
        new("Går det op? Pengene, måned for måned, og det tal, der afgør det.", "Does it balance? The money, month by month, and the number that decides it."),
        name => new(settings, name, Formats, new("Hvad der skrives: text, json eller svg (pengene måned for måned).", "What is written: text, json or svg (the money month by month)."), (PlanCashChartOptions.MinWidth, PlanCashChartOptions.MaxWidth)));

    private static void Compare(Invocation invocation, WorkedScenario[] balanced)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, BalanceDocuments.Compare(balanced, invocation.Language), OutputContext.Readable.BalanceComparisonDocument);
        }
        else
        {
            new BalanceComparisonPage(new(invocation.Host), balanced, invocation.Language).Write();
        }
    }

    private static void Write(Invocation invocation, Output output, WorkedScenario balanced)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, BalanceDocuments.Of(balanced, invocation.Language), OutputContext.Readable.BalanceDocument);
        }
        else if (output.Format == "svg")
        {
            invocation.Host.Output.Write(SvgWriter.Write(PlanCashChart.Draw(balanced.Outcome, new() { Language = invocation.Language, Width = output.Width ?? PlanCashChartOptions.Default.Width })));
        }
        else
        {
            new BalancePage(new(invocation.Host), balanced, invocation.Language).Write();
        }
    }
}
