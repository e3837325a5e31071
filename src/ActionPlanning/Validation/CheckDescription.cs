using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation;

/// <summary>What a diagnostic code stands for.</summary>
/// <param name="Code">The stable code, such as <c>check.input-after-use</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">The rule in a few words.</param>
public sealed record CheckDescription(string Code, Severity Severity, BilingualText Title)
{
    /// <summary>Gets the family of the code: the part before the first point.</summary>
    public string Family => Code.Split('.', 2)[0];
}
