namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>A test over the PSPLIB instances beside the repository; skipped with a reason where they are absent, except in CI, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PsplibFactAttribute : FactAttribute
{
    public PsplibFactAttribute()
    {
        if (!Directory.Exists(Psplib.Folder) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"The PSPLIB instances are not at {Psplib.Folder} (see ../shared/data/README.md).";
        }
    }
}
