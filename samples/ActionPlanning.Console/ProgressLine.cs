using System.Diagnostics;
using ActionPlanning.Diagnostics;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.ConsoleHost;

/// <summary>One line on a terminal that says how far a long simulation has come, and goes away when it is done.</summary>
internal sealed class ProgressLine(TextWriter terminal, PlanLanguage language) : IProgress<PlanSimulationProgress>
{
    /// <summary>What is done sooner needs no line.</summary>
    private const int PatientMilliseconds = 400;

    private readonly Stopwatch since = Stopwatch.StartNew();
    private int shown;

    public void Report(PlanSimulationProgress value)
    {
        if (since.ElapsedMilliseconds < PatientMilliseconds)
        {
            return;
        }

        (BilingualText done, BilingualText runs) = (PlanText.Number(value.Done), PlanText.Number(value.Runs));
        string text = new BilingualText(
            $"{done.Danish} af {runs.Danish} {(value.IsReplanning ? "omplanlagte " : "")}gennemregninger",
            $"{done.English} of {runs.English} {(value.IsReplanning ? "replanned " : "")}runs").In(language);
        terminal.Write($"\r{text.PadRight(shown)}");
        shown = text.Length;
    }

    public void Clear()
    {
        if (shown > 0)
        {
            terminal.Write($"\r{new string(' ', shown)}\r");
        }
    }
}
