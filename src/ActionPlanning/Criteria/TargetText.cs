using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Criteria;

/// <summary>Targets in words: «mindst 25», «2–4», «præcis 6».</summary>
internal static class TargetText
{
    public static BilingualText Of(Target target)
    {
        BilingualText number = PlanText.Range(target.Value);
        return target.Kind switch
        {
            TargetKind.AtLeast => new($"mindst {number.Danish}", $"at least {number.English}"),
            TargetKind.AtMost => new($"højst {number.Danish}", $"at most {number.English}"),
            TargetKind.Exactly => new($"præcis {number.Danish}", $"exactly {number.English}"),
            TargetKind.PercentAtLeast => new($"mindst {number.Danish} %", $"at least {number.English} %"),
            _ => number,
        };
    }
}
