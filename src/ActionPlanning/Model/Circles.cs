using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Finds circles in a graph of ids by depth-first search (Tarjan, 1972), without recursion. One circle is reported for each edge that closes one.</summary>
internal static class Circles
{
    public static IEnumerable<Diagnostic> Of(IEnumerable<(string From, string To)> edges, Func<IReadOnlyList<string>, Diagnostic> report)
    {
        Dictionary<string, List<string>> successors = [];
        List<string> order = [];
        foreach ((string from, string to) in edges)
        {
            if (!successors.TryGetValue(from, out List<string>? list))
            {
                successors.Add(from, list = []);
                order.Add(from);
            }

            list.Add(to);
        }

        HashSet<string> finished = [];
        foreach (string start in order)
        {
            foreach (IReadOnlyList<string> circle in From(start, successors, finished))
            {
                yield return report(circle);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> From(string start, Dictionary<string, List<string>> successors, HashSet<string> finished)
    {
        if (finished.Contains(start))
        {
            yield break;
        }

        List<string> path = [start];
        Dictionary<string, int> place = new() { [start] = 0 };
        Stack<int> next = new([0]);
        while (path.Count > 0)
        {
            string node = path[^1];
            int child = next.Pop();
            if (!successors.TryGetValue(node, out List<string>? children) || child == children.Count)
            {
                path.RemoveAt(path.Count - 1);
                place.Remove(node);
                finished.Add(node);
                continue;
            }

            next.Push(child + 1);
            string to = children[child];
            if (place.TryGetValue(to, out int at))
            {
                yield return [.. path.Skip(at)];
            }
            else if (!finished.Contains(to))
            {
                place.Add(to, path.Count);
                path.Add(to);
                next.Push(0);
            }
        }
    }
}
