namespace ActionPlanning.Benchmarks.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("runner-tests-").FullName;

    public string Path(string name) => System.IO.Path.Combine(_path, name);

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string With(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public string[] Lines(string name) => File.ReadAllLines(Path(name));

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
