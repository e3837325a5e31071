using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning;

/// <summary>
/// One small change of a plan, as a value and as a line of text: <c>resources[secretariat].capacity += 14</c>. Scenarios, what-if questions and
/// explanations («14 hours more would do») speak this one language.
/// </summary>
/// <remarks>
/// <para>A closed set: <see cref="AddCapacity"/>, <see cref="SetCapacity"/>, <see cref="SetDate"/>, <see cref="ExtendWindow"/>, <see cref="SetDuration"/>, <see cref="SetEffort"/>,
/// <see cref="SetPriority"/>, <see cref="SetState"/>, <see cref="SetOutcome"/>, <see cref="DropCondition"/>, <see cref="JudgeCircumstance"/>, <see cref="SetFunding"/>,
/// <see cref="SetOpeningBalance"/>, <see cref="SetReserve"/>, <see cref="SetAmount"/>, <see cref="AddAmount"/>, <see cref="SetCount"/>, <see cref="SetPrice"/> and <see cref="AddPrice"/>.</para>
/// <para>The text of every change is listed in docs/plan-files.md.</para>
/// </remarks>
public abstract record PlanChange
{
    /// <summary>The longest text that is read, in UTF-16 code units.</summary>
    public const int MaxTextLength = 100_000;

    private protected PlanChange()
    {
    }

    /// <summary>Gets how much is changed, when the change can be made by less or more: hours a week, days, money. Null when it is made or not made.</summary>
    public virtual decimal? Size => null;

    /// <summary>Gets the place in the plan that is changed, by ids, such as <c>items[conference].when</c>.</summary>
    public abstract string Path { get; }

    /// <summary>Reads a change.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The change.</returns>
    /// <exception cref="PlanChangeException">The text is not a change (null and empty included); the exception carries code, place and hint.</exception>
    public static PlanChange Parse(string? text) => TryParse(text, out PlanChange? change, out PlanChangeError? error) ? change : throw new PlanChangeException(error);

    /// <summary>Reads a change. Never throws, whatever the text; time is linear in its length.</summary>
    /// <param name="text">The text, at most <see cref="MaxTextLength"/> code units. Spaces between its parts, and upper and lower case in names, do not matter.</param>
    /// <param name="change">The change, when the result is true.</param>
    /// <param name="error">What is wrong and where, when the result is false.</param>
    /// <returns>Whether it is a change.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PlanChange? change, [NotNullWhen(false)] out PlanChangeError? error) =>
        ChangeParser.TryParse(text, out change, out error);

    /// <summary>Makes the change.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The changed copy. It has no scenarios of its own: it is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ActionPlanException">The plan lacks a part that the change names, or the change cannot be made.</exception>
    public ActionPlan ApplyTo(ActionPlan plan) => PlanChanges.Apply(plan, [this], _ => Path);

    /// <summary>The same change by another amount, such as half of it.</summary>
    /// <param name="factor">What <see cref="Size"/> is multiplied by.</param>
    /// <returns>The change; null when it is not divisible, or nothing that can be said is left of it.</returns>
    public virtual PlanChange? Scaled(decimal factor) => null;

    /// <summary>Prints the line of text; <see cref="Parse"/> reads an equal change from it. Dates keep their author's words where these say what is meant.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{Path} {Operation}";

    /// <summary>Gets what follows the path: the operator and the value.</summary>
    private protected abstract string Operation { get; }

    /// <summary>Lists the parts that the plan must have.</summary>
    internal abstract IEnumerable<Reference> References(string place);

    /// <summary>Gets a value indicating whether a later change may be possible or not for this one.</summary>
    internal virtual bool IsCondition => false;

    /// <summary>Tells why the change cannot be made in a draft that has every part of <see cref="References"/>; null when it can.</summary>
    internal virtual ChangeObstacle? Obstacle(PlanDraft plan) => null;

    /// <summary>Makes the change in a draft where nothing keeps it from being made.</summary>
    internal abstract void Make(PlanDraft plan);
}
