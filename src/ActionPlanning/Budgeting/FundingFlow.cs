namespace ActionPlanning.Budgeting;

/// <summary>Sends money from sources to lines along the pairs that are allowed: as much as possible, the sources of the first rank first, then those of the next.</summary>
/// <remarks>
/// Maximum flow by shortest augmenting paths (Edmonds and Karp, 1972), rank by rank: a path that is added later never takes back what a source gives, so the earlier ranks give as much as
/// they would without the later ones. Sums are exact: only additions, subtractions and comparisons of decimals. Ties go to the earlier source and line.
/// </remarks>
internal sealed class FundingFlow
{
    private const decimal Unlimited = 1_000_000_000_000_000_000m;

    private readonly decimal?[] left;
    private readonly decimal?[] room;
    private readonly int[][] pays;
    private readonly decimal[,] paid;
    private readonly int[] cameFromSource;
    private readonly int[] cameFromLine;

    /// <summary>Sends the money.</summary>
    /// <param name="sources">What each source has; null without limit.</param>
    /// <param name="ranks">The rank of each source; the least goes first.</param>
    /// <param name="lines">What each line can take; null without limit.</param>
    /// <param name="pays">The lines that each source may pay, in order of preference.</param>
    public FundingFlow(decimal?[] sources, int[] ranks, decimal?[] lines, int[][] pays)
    {
        left = [.. sources];
        room = [.. lines];
        this.pays = pays;
        paid = new decimal[sources.Length, lines.Length];
        cameFromSource = new int[lines.Length];
        cameFromLine = new int[sources.Length];
        foreach (int rank in ranks.Distinct().Order())
        {
            for (int source = 0; source < sources.Length; source++)
            {
                while (ranks[source] == rank && left[source] is not <= 0m && Augment(source))
                {
                }
            }
        }
    }

    public decimal Paid(int source, int line) => paid[source, line];

    public decimal PaidBy(int source) => pays[source].Sum(line => paid[source, line]);

    public decimal PaidTo(int line)
    {
        decimal sum = 0m;
        for (int source = 0; source < pays.Length; source++)
        {
            sum += paid[source, line];
        }

        return sum;
    }

    /// <summary>The sources that could bring more to a line, directly or by paying for another source that then pays the line, if they had more: the tight side of the minimum cut.</summary>
    public IReadOnlySet<int> Limits(int line)
    {
        HashSet<int> limits = [];
        Queue<int> open = new([line]);
        HashSet<int> seen = [line];
        while (open.TryDequeue(out int at))
        {
            for (int source = 0; source < pays.Length; source++)
            {
                if (pays[source].Contains(at) && limits.Add(source))
                {
                    // What this source pays elsewhere could be paid by others, which would free it for the line.
                    foreach (int other in pays[source].Where(other => paid[source, other] > 0m && seen.Add(other)))
                    {
                        open.Enqueue(other);
                    }
                }
            }
        }

        return limits;
    }

    private bool Augment(int start)
    {
        Array.Fill(cameFromSource, -1);
        Array.Fill(cameFromLine, -1);
        Queue<int> open = new([start]);
        HashSet<int> seen = [start];
        while (open.TryDequeue(out int source))
        {
            foreach (int line in pays[source])
            {
                if (cameFromSource[line] >= 0)
                {
                    continue;
                }

                cameFromSource[line] = source;
                if (room[line] is not <= 0m)
                {
                    Send(start, line);
                    return true;
                }

                for (int other = 0; other < pays.Length; other++)
                {
                    if (paid[other, line] > 0m && seen.Add(other))
                    {
                        cameFromLine[other] = line;
                        open.Enqueue(other);
                    }
                }
            }
        }

        return false;
    }

    private void Send(int start, int end)
    {
        decimal? amount = Least(left[start], room[end]);
        for (int line = end, source = cameFromSource[line]; source != start; line = cameFromLine[source], source = cameFromSource[line])
        {
            amount = Least(amount, paid[source, cameFromLine[source]]);
        }

        // Money without limit to a line without limit: what is paid cannot be said, but both are then beyond any sum that matters.
        decimal sent = amount ?? Unlimited;
        for (int line = end, source = cameFromSource[line]; ; line = cameFromLine[source], source = cameFromSource[line])
        {
            paid[source, line] += sent;
            if (source == start)
            {
                break;
            }

            paid[source, cameFromLine[source]] -= sent;
        }

        left[start] = amount is null ? 0m : left[start] - sent;
        room[end] = amount is null ? 0m : room[end] - sent;
    }

    private static decimal? Least(decimal? a, decimal? b) => a is not { } left ? b : b is { } right ? Math.Min(left, right) : a;
}
