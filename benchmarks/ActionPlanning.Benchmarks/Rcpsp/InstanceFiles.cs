namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Finds the files that a run is about.</summary>
internal static class InstanceFiles
{
    /// <summary>The files named and those in the directories named, in ordinal order, thinned as the options say.</summary>
    /// <exception cref="InvalidDataException">There is none, or two that would be written to the same solution file.</exception>
    public static string[] Find(RunnerOptions options)
    {
        var files = options.Paths
            .SelectMany(path => Directory.Exists(path)
                ? Directory.EnumerateFiles(path).Where(f => InstanceFile.Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
                : [File.Exists(path) ? path : throw new FileNotFoundException($"{path}: there is no such file or directory.")])
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % options.Every == options.Offset % options.Every)
            .ToArray();
        if (files.Length == 0)
        {
            throw new InvalidDataException($"There is no file ending in {string.Join(", ", InstanceFile.Endings)}.");
        }

        if (options.Solutions is not null && files.GroupBy(Path.GetFileNameWithoutExtension).FirstOrDefault(g => g.Skip(1).Any()) is { } same)
        {
            throw new InvalidDataException($"{string.Join(" and ", same.Take(2))} have the same name; their schedules cannot go to one directory.");
        }

        return files;
    }
}
