namespace ActionPlanning.Json;

/// <summary>The limits under which a plan file is read. They keep a hostile file from taking memory or time; real plans are far below them.</summary>
public sealed record PlanJsonOptions
{
    /// <summary>Gets the default limits.</summary>
    public static PlanJsonOptions Default { get; } = new();

    /// <summary>Gets the greatest size of a file in bytes. Default: 8 MiB (8,388,608).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1 GiB.</exception>
    public int MaximumBytes { get; init => field = Checked(value, 1 << 30, nameof(MaximumBytes)); } = 8 * 1024 * 1024;

    /// <summary>Gets how deep lists and objects may be nested; the plan itself is the first level. Default: 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 256.</exception>
    public int MaximumDepth { get; init => field = Checked(value, 256, nameof(MaximumDepth)); } = 64;

    /// <summary>Gets the greatest number of values in a file, lists and objects included. Default: 200,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 100 million.</exception>
    public int MaximumValues { get; init => field = Checked(value, 100_000_000, nameof(MaximumValues)); } = 200_000;

    /// <summary>Gets the greatest number of elements in a list, such as items or links. Default: 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 100 million.</exception>
    public int MaximumListLength { get; init => field = Checked(value, 100_000_000, nameof(MaximumListLength)); } = 10_000;

    /// <summary>Gets the greatest length of a text or property name in UTF-8 bytes as written. Default: 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1 GiB.</exception>
    public int MaximumTextLength { get; init => field = Checked(value, 1 << 30, nameof(MaximumTextLength)); } = 100_000;

    /// <summary>Gets the greatest number of faults that are listed. Default: 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1 million.</exception>
    public int MaximumFaults { get; init => field = Checked(value, 1_000_000, nameof(MaximumFaults)); } = 1_000;

    private static int Checked(int value, int greatest, string name) =>
        value >= 1 && value <= greatest ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The limit must be from 1 to {greatest}."));
}
