using ActionPlanning.Amounts;
using NodaTime;

namespace ActionPlanning;

/// <summary>The answer to a condition.</summary>
/// <param name="Verdict">Whether it holds at some time within the plan's period.</param>
/// <param name="FirstDate">The first day on which it holds; null when it does not, when that is undetermined, or when the day is not known.</param>
public sealed record ConditionAnswer(Verdict Verdict, LocalDate? FirstDate = null)
{
    /// <summary>Gets how much money is lacking, at best, when it does not hold for want of money; null otherwise.</summary>
    public Amount? Shortfall { get; init; }

    /// <summary>Gets the day before which it certainly does not hold; null when no such day is known. A part of it may have such a day though the whole has no <see cref="FirstDate"/>.</summary>
    internal LocalDate? NotBefore { get; init; } = FirstDate;

    /// <summary>Both must hold.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>The conjunction; it holds from the later of the two days.</returns>
    public ConditionAnswer And(ConditionAnswer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Verdict both = Verdict.And(other.Verdict);
        return new(both, both.Answer == Answer.Yes ? Later(FirstDate, other.FirstDate) : null)
        {
            NotBefore = both.Answer == Answer.No ? null : Later(NotBefore, other.NotBefore) ?? NotBefore ?? other.NotBefore,
            Shortfall = both.Answer == Answer.No ? Shortfall ?? other.Shortfall : null,
        };
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
            : null)
        {
            NotBefore = either.Answer == Answer.No ? null
                : Verdict.Answer == Answer.No ? other.NotBefore
                : other.Verdict.Answer == Answer.No ? NotBefore
                : NotBefore is { } one && other.NotBefore is { } two ? LocalDate.Min(one, two)
                : null,
            Shortfall = either.Answer == Answer.No ? Shortfall ?? other.Shortfall : null,
        };
    }

    /// <summary>The less green of two answers to one question: of yes the one that comes later.</summary>
    internal ConditionAnswer LessGreen(ConditionAnswer other) => (Verdict.Answer, other.Verdict.Answer) switch
    {
        (Answer.Yes, Answer.Yes) => this with { FirstDate = Later(FirstDate, other.FirstDate), NotBefore = Later(NotBefore, other.NotBefore) ?? NotBefore ?? other.NotBefore },
        (Answer.Undetermined, Answer.Undetermined) => this with { Verdict = Verdict.And(other.Verdict), NotBefore = null },
        (Answer.No, _) => this,
        (_, Answer.No) => other,
        (Answer.Undetermined, _) => this,
        _ => other,
    };

    private static LocalDate? Later(LocalDate? left, LocalDate? right) =>
        left is { } a && right is { } b ? LocalDate.Max(a, b) : null;
}
