namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>A test over the RCPSP/max instances beside the repository; skipped with a reason where they are absent, except in CI, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RcpspMaxFactAttribute : FactAttribute
{
    public RcpspMaxFactAttribute()
    {
        if (!Directory.Exists(RcpspMax.Folder) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"The RCPSP/max instances are not at {RcpspMax.Folder} (see ../shared/data/README.md).";
        }
    }
}
