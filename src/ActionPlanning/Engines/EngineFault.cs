using System.Collections.Immutable;

namespace ActionPlanning.Engines;

/// <summary>One thing that is wrong with the arrays handed to an engine.</summary>
/// <param name="Code">A stable code, one of <see cref="EngineFaultCodes"/>.</param>
/// <param name="Message">What is wrong, in English, with the offending values.</param>
/// <param name="Indices">
/// The zero-based positions concerned. For <see cref="EngineFaultCodes.Cycle"/>: the activities of the cycle in the direction of the
/// links, the smallest index first and not repeated at the end. For faults of one array: the positions in the array named by the message.
/// Empty where no position applies.
/// </param>
public sealed record EngineFault(string Code, string Message, ImmutableArray<int> Indices)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Message}";
}
