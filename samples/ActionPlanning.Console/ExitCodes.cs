namespace ActionPlanning.ConsoleHost;

/// <summary>What the process ends with. Documented in docs/console.md.</summary>
internal static class ExitCodes
{
    /// <summary>Everything went well. Gaps and tensions are not errors.</summary>
    public const int Fine = 0;

    /// <summary>The plan has errors.</summary>
    public const int PlanHasErrors = 1;

    /// <summary>Bad usage, or input that cannot be read.</summary>
    public const int BadInput = 2;

    /// <summary>Interrupted by Ctrl+C.</summary>
    public const int Cancelled = 130;
}
