using ActionPlanning.Diagnostics;
using ActionPlanning.Json;

namespace ActionPlanning.ConsoleHost;

/// <summary>Reads plan files, sample plans and standard input, never more than the limit.</summary>
internal static class PlanInput
{
    public const string StandardInput = "-";
    public const string DefaultPlan = "ambassador-corps";
    public const string NotFoundCode = "input.not-found";
    public const string DirectoryCode = "input.is-directory";
    public const string NoPermissionCode = "input.no-permission";
    public const string UnreadableCode = "input.unreadable";

    /// <summary>Reads the input as bytes, at most one more than the limit, so that the reader can tell that it is too large. Exactly one of the results is there.</summary>
    public static (byte[]? Bytes, InputProblem? Problem) Read(HostConsole host, string file)
    {
        try
        {
            using Stream stream = Open(host, file);
            using MemoryStream head = new();
            byte[] buffer = new byte[1 << 16];
            while (head.Length <= PlanJsonOptions.Default.MaximumBytes && stream.Read(buffer) is > 0 and int count)
            {
                head.Write(buffer, 0, count);
            }

            return (head.ToArray(), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, Describe(host, file, problem));
        }
    }

    private static Stream Open(HostConsole host, string file) =>
        file == StandardInput ? host.OpenInput()
        : !File.Exists(file) && !Directory.Exists(file) && Sample(host, file) is { } sample ? File.OpenRead(sample)
        : File.OpenRead(file);

    /// <summary>A bare name, without folder, may be that of a sample plan. There may be points in it.</summary>
    private static string? Sample(HostConsole host, string name)
    {
        bool bare = name.Length > 0 && name[0] != '.' && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.');
        string path = Path.Combine(host.Samples, bare ? $"{name}.json" : "");
        return bare && File.Exists(path) ? path : null;
    }

    private static InputProblem Describe(HostConsole host, string file, Exception problem)
    {
        string name = Shown(file);
        return problem switch
        {
            FileNotFoundException or DirectoryNotFoundException => new(NotFoundCode, new($"Filen «{name}» findes ikke.", $"There is no file '{name}'."), Samples(host)),
            UnauthorizedAccessException when Directory.Exists(file) => new(DirectoryCode, new($"«{name}» er en mappe.", $"'{name}' is a folder."), new("Nævn en planfil i mappen.", "Name a plan file in the folder.")),
            UnauthorizedAccessException => new(NoPermissionCode, new($"Filen «{name}» må ikke læses.", $"The file '{name}' may not be read."), new("Giv læseadgang til filen.", "Give permission to read the file.")),
            ArgumentException => new(NotFoundCode, new($"«{name}» er ikke navnet på en fil.", $"'{name}' is not the name of a file."), Samples(host)),
            _ => new(UnreadableCode, new($"«{name}» kan ikke læses.", $"'{name}' cannot be read."), new("Prøv med en kopi af filen.", "Try with a copy of the file.")),
        };
    }

    private static BilingualText Samples(HostConsole host)
    {
        string names = Directory.Exists(host.Samples)
            ? string.Join(", ", Directory.EnumerateFiles(host.Samples, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))
            : "";
        return names.Length == 0 ? new("Se efter, om stien er rigtig.", "See whether the path is right.") : new($"Medfølgende planer: {names}.", $"Plans that come along: {names}.");
    }

    public static string Shown(string file)
    {
        const int Most = 300;
        string clean = string.Concat(file.Take(Most).Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
        return file.Length > Most ? clean + "…" : clean;
    }
}

/// <summary>Why there is no input.</summary>
internal sealed record InputProblem(string Code, BilingualText Message, BilingualText Hint);
