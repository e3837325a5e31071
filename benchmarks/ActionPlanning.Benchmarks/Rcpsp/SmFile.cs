using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The single-mode format of ProGen (Kolisch and Sprecher 1996), file names ending in <c>.sm</c>.</summary>
internal static class SmFile
{
    private const int MostActivities = 1_000_000;
    private const int MostResources = 1000;

    public static ProjectFile Read(string path)
    {
        var text = File.ReadAllText(path);
        var jobs = After("jobs (incl. supersource/sink )").Next("the number of jobs", MostActivities);
        var horizon = After("horizon").Next("the horizon", CpmProblem.MaxTime);
        var resources = After("- renewable").Next("the number of renewable resources", MostResources);
        if (After("- nonrenewable").Next("the number of nonrenewable resources") > 0)
        {
            throw new InvalidDataException($"{path}: nonrenewable resources cannot be read.");
        }

        var precedence = Section("PRECEDENCE RELATIONS:", lines: 1);
        var links = new List<PrecedenceLink>();
        for (var job = 1; job <= jobs; job++)
        {
            Expect(precedence, job, "a job number");
            Expect(precedence, 1, "the number of modes");
            var successors = precedence.Next("a number of successors", jobs);
            foreach (var to in precedence.Next("a successor", successors, jobs))
            {
                links.Add(new(job - 1, to - 1));
            }
        }

        var requests = Section("REQUESTS/DURATIONS:", lines: 2);
        var durations = new int[jobs];
        var demand = new List<int>();
        for (var job = 1; job <= jobs; job++)
        {
            Expect(requests, job, "a job number");
            Expect(requests, 1, "a mode");
            durations[job - 1] = requests.Next("a duration", CpmProblem.MaxTime);
            demand.AddRange(requests.Next("a request", resources, int.MaxValue));
        }

        var capacity = Section("RESOURCEAVAILABILITIES:", lines: 1).Next("a capacity", resources, int.MaxValue);
        return new(Path.GetFileNameWithoutExtension(path), durations, [.. links], [.. demand], capacity, horizon);

        // The words behind the colon on the line that begins so.
        NumberReader After(string heading)
        {
            var colon = text.IndexOf(':', Find(heading));
            return new(path, colon < 0 ? "" : text[(colon + 1)..]);
        }

        // The words behind a heading and some lines of column names.
        NumberReader Section(string heading, int lines)
        {
            var at = text.IndexOf('\n', Find(heading));
            for (; lines > 0 && at >= 0; lines--)
            {
                at = text.IndexOf('\n', at + 1);
            }

            return new(path, at < 0 ? "" : text[at..]);
        }

        int Find(string heading)
        {
            var at = text.IndexOf(heading, StringComparison.Ordinal);
            return at >= 0 ? at : throw new InvalidDataException($"{path}: '{heading}' is missing.");
        }

        void Expect(NumberReader reader, int expected, string what)
        {
            var number = reader.Next(what);
            if (number != expected)
            {
                throw new InvalidDataException($"{path}: {what} is {number}, {expected} is expected.");
            }
        }
    }
}
