namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How good a schedule is to the search; what comes first counts first, less is better.</summary>
/// <param name="Violation">Units by which stocks are exceeded and slots by which activities end behind their hard limits; 0 for a schedule that may be returned.</param>
/// <param name="Finish">The finish of the last activity.</param>
/// <param name="Tie">The sum of all finishes: of two schedules of equal length the one whose activities end earlier has more room to become shorter.</param>
internal readonly record struct ModeFitness(long Violation, int Finish, long Tie)
{
    public static readonly ModeFitness Worst = new(long.MaxValue, int.MaxValue, long.MaxValue);

    public bool IsBetterThan(in ModeFitness other) =>
        Violation != other.Violation ? Violation < other.Violation
        : Finish != other.Finish ? Finish < other.Finish
        : Tie < other.Tie;

    /// <summary>Whether this is a better answer; ties are no part of an answer.</summary>
    public bool IsBetterAnswerThan(in ModeFitness other) =>
        Violation != other.Violation ? Violation < other.Violation : Finish < other.Finish;
}
