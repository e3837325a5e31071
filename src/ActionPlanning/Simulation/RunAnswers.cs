using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Simulation;

/// <summary>How a question was answered in each of several runs.</summary>
/// <param name="Yes">The runs that said yes.</param>
/// <param name="No">The runs that said no.</param>
/// <param name="Undetermined">The runs that left it open.</param>
public sealed record RunAnswers(int Yes, int No, int Undetermined)
{
    /// <summary>Gets all runs.</summary>
    public int Runs => Yes + No + Undetermined;

    /// <summary>Gets the share of all runs that said yes, with its confidence interval: where some left it open, the least that the probability can be.</summary>
    public ProbabilityEstimate AtLeast => new(Yes, Runs);

    /// <summary>Gets the share of all runs that did not say no, with its confidence interval: where some left it open, the most that the probability can be.</summary>
    public ProbabilityEstimate AtMost => new(Yes + Undetermined, Runs);

    /// <summary>Gets what was missing where it was left open, in the order of the runs.</summary>
    public PlanList<MissingInput> Missing { get; init; }

    internal static RunAnswers Of(IReadOnlyCollection<Verdict> verdicts) => new(
        verdicts.Count(verdict => verdict.Answer == Answer.Yes),
        verdicts.Count(verdict => verdict.Answer == Answer.No),
        verdicts.Count(verdict => verdict.Answer == Answer.Undetermined))
    { Missing = [.. verdicts.SelectMany(verdict => verdict.Because).Distinct()] };
}
