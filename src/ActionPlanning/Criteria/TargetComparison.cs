using ActionPlanning.Amounts;

namespace ActionPlanning.Criteria;

/// <summary>Compares numbers with targets, three-valued.</summary>
internal static class TargetComparison
{
    /// <summary>Tells whether a number meets a target that is a number or range; null when that is open.</summary>
    public static bool? IsMet(this Target target, Quantity value) => target.Kind switch
    {
        TargetKind.AtLeast or TargetKind.PercentAtLeast => target.Value.Low is { } low ? value.IsAtLeast(low) : null,
        TargetKind.AtMost => target.Value.High is { } high ? value.IsAtMost(high) : null,
        TargetKind.Exactly or TargetKind.Between => Within(target.Value, value),
        _ => null,
    };

    private static bool? Within(Quantity range, Quantity value)
    {
        bool? above = range.Low is { } low ? value.IsAtLeast(low) : true;
        bool? below = range.High is { } high ? value.IsAtMost(high) : true;
        return range.IsUnknown ? null
            : above == false || below == false ? false
            : above == true && below == true ? true
            : null;
    }
}
