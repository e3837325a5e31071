using System.Globalization;
using ActionPlanning.Amounts;

namespace ActionPlanning.Criteria;

/// <summary>Numbers in running text, the same in both languages: 24, 2–4, ≥ 25.</summary>
internal static class PlainNumbers
{
    public static string Of(Quantity quantity) =>
        quantity.IsUnknown ? "?"
        : quantity.IsExact ? Number(quantity.Low)
        : quantity.High is null ? $"≥ {Number(quantity.Low)}"
        : quantity.Low is null ? $"≤ {Number(quantity.High)}"
        : $"{Number(quantity.Low)}–{Number(quantity.High)}";

    public static string Of(Target target) => target.Kind switch
    {
        TargetKind.AtLeast => $"≥ {Of(target.Value)}",
        TargetKind.AtMost => $"≤ {Of(target.Value)}",
        TargetKind.Exactly => $"= {Of(target.Value)}",
        TargetKind.PercentAtLeast => $"≥ {Of(target.Value)} %",
        _ => Of(target.Value),
    };

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
}
