using NodaTime;

namespace ActionPlanning;

/// <summary>The answer to a condition.</summary>
/// <param name="Verdict">Whether it holds at some time within the plan's period.</param>
/// <param name="FirstDate">The first day on which it holds; null when it does not, when that is undetermined, or when the day is not known.</param>
public sealed record ConditionAnswer(Verdict Verdict, LocalDate? FirstDate = null)
{
    /// <summary>Both must hold.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>The conjunction; it holds from the later of the two days.</returns>
    public ConditionAnswer And(ConditionAnswer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Verdict both = Verdict.And(other.Verdict);
        return new(both, both.Answer == Answer.Yes ? Later(FirstDate, other.FirstDate) : null);
    }

    /// <summary>One must hold.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>The disjunction; it holds from the earlier of the days known.</returns>
    public ConditionAnswer Or(ConditionAnswer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Verdict either = Verdict.Or(other.Verdict);
        return new(either, either.Answer != Answer.Yes ? null
            : Verdict.Answer != Answer.Yes ? other.FirstDate
            : other.Verdict.Answer != Answer.Yes ? FirstDate
            : FirstDate is { } mine && other.FirstDate is { } theirs ? LocalDate.Min(mine, theirs)
            : null);
    }

    private static LocalDate? Later(LocalDate? left, LocalDate? right) =>
        left is { } a && right is { } b ? LocalDate.Max(a, b) : null;
}
