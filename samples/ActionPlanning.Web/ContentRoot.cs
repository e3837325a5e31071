namespace ActionPlanning.Web;

/// <summary>Where <c>wwwroot</c> is: where the caller says, else in the current directory, else beside the executable.</summary>
internal static class ContentRoot
{
    /// <summary>Gives the directory to name explicitly; null when the caller names one or the current one has it.</summary>
    public static string? Find(string[] args) =>
        args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) || Directory.Exists(Path.Combine(Directory.GetCurrentDirectory(), "wwwroot"))
            ? null
            : AppContext.BaseDirectory;
}
