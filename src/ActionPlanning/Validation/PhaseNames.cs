using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation;

/// <summary>The phases in words, in the definite form.</summary>
internal static class PhaseNames
{
    public static BilingualText Of(Phase phase) => phase switch
    {
        Phase.Ideation => new("idéfasen", "ideation"),
        Phase.Planning => new("planlægningen", "planning"),
        Phase.Development => new("udviklingen", "development"),
        Phase.Execution => new("afviklingen", "execution"),
        _ => new("evalueringen", "evaluation"),
    };
}
