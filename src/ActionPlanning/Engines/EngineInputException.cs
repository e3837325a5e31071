using System.Collections.Immutable;

namespace ActionPlanning.Engines;

/// <summary>Thrown when arrays handed to an engine make no problem. Lists every fault found, not only the first.</summary>
/// <remarks>
/// Malformed input is misuse by the programmer and throws. A well-formed problem without a solution (limits that contradict
/// each other, no room before a deadline) never throws: it is answered by a solution that says so.
/// </remarks>
public sealed class EngineInputException : ArgumentException
{
    private const int FaultsInMessage = 5;

    /// <summary>Creates an exception without faults; prefer the constructor that takes them.</summary>
    public EngineInputException()
        : this([])
    {
    }

    /// <summary>Creates an exception with a message and no faults; prefer the constructor that takes faults.</summary>
    /// <param name="message">What is wrong.</param>
    public EngineInputException(string message)
        : base(message) => Faults = [];

    /// <summary>Creates an exception with a message, a cause and no faults; prefer the constructor that takes faults.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public EngineInputException(string message, Exception innerException)
        : base(message, innerException) => Faults = [];

    /// <summary>Creates an exception that lists faults.</summary>
    /// <param name="faults">Every fault found; the message quotes the first five.</param>
    public EngineInputException(ImmutableArray<EngineFault> faults)
        : base(Describe(faults)) => Faults = faults.IsDefault ? [] : faults;

    /// <summary>Gets every fault found, in the order in which they were found.</summary>
    public ImmutableArray<EngineFault> Faults { get; }

    private static string Describe(ImmutableArray<EngineFault> faults)
    {
        if (faults.IsDefaultOrEmpty)
        {
            return "The engine's input is malformed.";
        }

        var shown = string.Join(" | ", faults.Take(FaultsInMessage));
        var more = faults.Length > FaultsInMessage ? $" | and {faults.Length - FaultsInMessage} more" : "";
        return $"The engine's input has {faults.Length} fault(s). {shown}{more}";
    }
}
