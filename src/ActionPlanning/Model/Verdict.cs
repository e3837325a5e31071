namespace ActionPlanning;

/// <summary>
/// The answer to a question about a plan: yes, no, or undetermined because of named inputs. One type for dates, money, criteria, gates and conditions.
/// </summary>
/// <remarks>Combined by Kleene's strong three-valued logic (Kleene, 1938): one certain <em>no</em> settles a conjunction, one certain <em>yes</em> a disjunction, whatever else is missing.</remarks>
public sealed record Verdict
{
    private Verdict(Answer answer, PlanList<MissingInput> because)
    {
        Answer = answer;
        Because = because;
    }

    /// <summary>Gets the certain yes.</summary>
    public static Verdict Yes { get; } = new(Answer.Yes, []);

    /// <summary>Gets the certain no.</summary>
    public static Verdict No { get; } = new(Answer.No, []);

    /// <summary>Gets the answer.</summary>
    public Answer Answer { get; }

    /// <summary>Gets the inputs that are missing; empty unless the answer is <see cref="Answer.Undetermined"/>, and then never empty.</summary>
    public PlanList<MissingInput> Because { get; }

    /// <summary>Makes the verdict that cannot be reached for want of inputs.</summary>
    /// <param name="because">What is missing; at least one input. Repeated inputs are named once.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentException"><paramref name="because"/> is empty: an undetermined verdict always says why.</exception>
    public static Verdict Undetermined(params IEnumerable<MissingInput> because)
    {
        PlanList<MissingInput> inputs = [.. because.Distinct()];
        return inputs.IsEmpty
            ? throw new ArgumentException("An undetermined verdict names at least one missing input.", nameof(because))
            : new(Answer.Undetermined, inputs);
    }

    /// <summary>Makes a verdict of a comparison that may be open.</summary>
    /// <param name="holds">Whether it holds; null when the inputs leave it open.</param>
    /// <param name="missing">What is missing when <paramref name="holds"/> is null.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Of(bool? holds, params IEnumerable<MissingInput> missing) =>
        holds switch { true => Yes, false => No, null => Undetermined(missing) };

    /// <summary>Both must hold.</summary>
    /// <param name="other">The other verdict.</param>
    /// <returns>No if either is no; yes if both are yes; otherwise undetermined because of all that is missing.</returns>
    public Verdict And(Verdict other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Answer == Answer.No || other.Answer == Answer.No ? No
            : Answer == Answer.Yes && other.Answer == Answer.Yes ? Yes
            : Undetermined(Because.Concat(other.Because));
    }

    /// <summary>One must hold.</summary>
    /// <param name="other">The other verdict.</param>
    /// <returns>Yes if either is yes; no if both are no; otherwise undetermined because of all that is missing.</returns>
    public Verdict Or(Verdict other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Answer == Answer.Yes || other.Answer == Answer.Yes ? Yes
            : Answer == Answer.No && other.Answer == Answer.No ? No
            : Undetermined(Because.Concat(other.Because));
    }

    /// <summary>The opposite.</summary>
    /// <returns>Yes for no, no for yes; undetermined stays as it is.</returns>
    public Verdict Not() => Answer switch { Answer.Yes => No, Answer.No => Yes, _ => this };

    /// <summary>Prints the answer and what is missing, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Answer == Answer.Undetermined ? $"undetermined because of {string.Join(", ", Because.Select(missing => missing.What.English))}" : Answer == Answer.Yes ? "yes" : "no";
}
