using System.Globalization;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Json.V1;

namespace ActionPlanning.Json;

/// <summary>A version of the plan file format: its documents' shape, and how they become a plan. A new version is a new folder beside <c>V1</c> and a line in <see cref="All"/>.</summary>
internal abstract class PlanFormat
{
    public const string Property = "format";

    private const string Family = "actionplanning/";

    /// <summary>Gets the versions that can be read, oldest first.</summary>
    public static IReadOnlyList<PlanFormat> All { get; } = [V1Format.Instance];

    /// <summary>Gets the version that is written.</summary>
    public static PlanFormat Newest => All[^1];

    /// <summary>Gets the value of the property <c>format</c>.</summary>
    public abstract string Version { get; }

    /// <summary>Gets the shape of a file.</summary>
    public abstract Shape Root { get; }

    /// <summary>Makes a plan of a file that fits the shape.</summary>
    public abstract ActionPlan Bind(ReadOnlySpan<byte> json);

    public static bool IsNewer(string format) =>
        format.StartsWith(Family, StringComparison.Ordinal)
        && int.TryParse(format.AsSpan(Family.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
        && version > All.Count;
}
