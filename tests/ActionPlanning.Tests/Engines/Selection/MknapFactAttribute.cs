namespace ActionPlanning.Tests.Engines.Selection;

/// <summary>A test over the knapsack instances beside the repository; skipped with a reason where they are absent, except in CI, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MknapFactAttribute : FactAttribute
{
    public MknapFactAttribute()
    {
        if (!Directory.Exists(Mknap.Folder) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"The knapsack instances are not at {Mknap.Folder} (see ../shared/data/README.md).";
        }
    }
}
