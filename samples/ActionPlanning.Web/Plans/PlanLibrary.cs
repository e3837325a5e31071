using System.Collections.Concurrent;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;

namespace ActionPlanning.Web.Plans;

/// <summary>The plan files of one directory. A file is read when it is asked for, and again when it has changed.</summary>
internal sealed class PlanLibrary(string directory)
{
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, PlanFile File)> cache = new(StringComparer.Ordinal);

    /// <summary>Gives all plans, by the name of their file.</summary>
    public IReadOnlyList<PlanFile> All() => [.. Files().Select(Read).OrderBy(file => file.Id, StringComparer.Ordinal)];

    /// <summary>Finds a plan; null when there is none of that name. Names are compared with those of the files there are, so none leads out of the directory.</summary>
    public PlanFile? Find(string id) => Files().FirstOrDefault(file => Path.GetFileNameWithoutExtension(file.Name) == id) is { } found ? Read(found) : null;

    private IEnumerable<FileInfo> Files() => Directory.Exists(directory) ? new DirectoryInfo(directory).EnumerateFiles("*.json") : [];

    private PlanFile Read(FileInfo info)
    {
        string id = Path.GetFileNameWithoutExtension(info.Name);
        try
        {
            (DateTime written, long length) = (info.LastWriteTimeUtc, info.Length);
            if (cache.TryGetValue(info.Name, out (DateTime Written, long Length, PlanFile File) known) && known.Written == written && known.Length == length)
            {
                return known.File;
            }

            using FileStream stream = info.OpenRead();
            PlanReadResult result = PlanJson.Read(stream);
            PlanFile file = new(id, info.Name, result.Plan, result.Diagnostics);
            cache[info.Name] = (written, length, file);
            return file;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The file went away or is locked; the next request tries again.
            Diagnostic diagnostic = new("file.unreadable", Severity.Error, "", new("Filen kan ikke åbnes.", "The file cannot be opened."), new("Prøv igen om lidt.", "Try again in a moment."));
            return new(id, info.Name, null, [diagnostic]);
        }
    }
}
