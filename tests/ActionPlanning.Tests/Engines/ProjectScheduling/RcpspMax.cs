using System.Globalization;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>The instances of Schwindt (ProGen/max, 1998) with minimum and maximum lags, read from <c>../shared/data/rcpsp-max</c> beside the repository.</summary>
/// <param name="Name">The name in the table of best known finishes.</param>
/// <param name="Best">The best known finish; null when the instance is infeasible.</param>
/// <param name="IsProved">Whether the table gives the finish as optimal, or the instance as infeasible.</param>
/// <param name="Problem">The instance.</param>
internal sealed record RcpspMax(string Name, int? Best, bool IsProved, ScheduleProblem Problem)
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Psplib.Folder, "..", "..", "rcpsp-max"));

    public static IEnumerable<RcpspMax> Of(string set) =>
        from line in File.ReadLines(Path.Combine(Folder, set, "best-known.csv")).Skip(1)
        let cells = line.Split(',')
        select new RcpspMax(
            cells[0],
            cells[2] == "infeasible" ? null : Number(cells[2]),
            cells[1] == cells[2],
            Read(Path.Combine(Folder, set, cells[0] + ".sch")));

    private static ScheduleProblem Read(string path)
    {
        var rows = File.ReadLines(path).Where(line => line.Trim().Length > 0)
            .Select(line => line.Split((char[])[' ', '\t', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray()).ToArray();
        var (jobs, resources) = (rows[0][0] + 2, rows[0][1]);
        var work = rows[(1 + jobs)..(1 + (2 * jobs))];
        var (links, lags) = (new List<PrecedenceLink>(), new List<MaximumLag>());
        foreach (var row in rows[1..(1 + jobs)])
        {
            for (var s = 0; s < row[2]; s++)
            {
                var (from, to, lag) = (row[0], row[3 + s], row[3 + row[2] + s]);
                if (lag > 0 || (lag == 0 && (from == 0 || to == jobs - 1)))
                {
                    links.Add(new(from, to, LinkType.StartToStart, lag));
                }
                else
                {
                    // start(to) ≥ start(from) + lag, that is start(from) ≤ start(to) − lag.
                    lags.Add(new(to, from, -lag, LinkType.StartToStart));
                }
            }
        }

        // Whoever starts last waits for others no longer than they take or their lags demand, or as long as a maximum lag lets him.
        var horizon = Enumerable.Range(0, jobs).Sum(i => Math.Max(work[i][2], links.Where(l => l.From == i).Select(l => l.Lag).DefaultIfEmpty(0).Max()));
        return new ScheduleProblem(
            new CpmProblem([.. work.Select(row => row[2])], [.. links]),
            horizon,
            Net.Constant(horizon, rows[^1][..resources]),
            [.. work.SelectMany(row => row[3..(3 + resources)])],
            maximumLags: [.. lags]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
