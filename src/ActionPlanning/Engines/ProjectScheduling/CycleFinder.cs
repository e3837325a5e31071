namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Finds one short cycle for every knot of activities that wait for each other.</summary>
/// <remarks>Strongly connected components by Tarjan (1972), without recursion; inside each, a breadth-first search from its smallest index.</remarks>
internal static class CycleFinder
{
    public static List<int[]> Find(Network network, int count)
    {
        var component = Components(network, count, out var components);
        var size = new int[components];
        foreach (var c in component)
        {
            size[c]++;
        }

        var cycles = new List<int[]>();
        var done = new bool[components];
        var parent = new int[count];
        Array.Fill(parent, -1);
        for (var root = 0; root < count; root++)
        {
            var c = component[root];
            if (!done[c])
            {
                done[c] = true;
                if (CycleThrough(root, network, component, parent, size[c]) is { } cycle)
                {
                    cycles.Add(cycle);
                }
            }
        }

        return cycles;
    }

    private static int[]? CycleThrough(int root, Network network, int[] component, int[] parent, int size)
    {
        var queue = new int[size];
        var tail = 0;
        queue[tail++] = root;
        for (var head = 0; head < tail; head++)
        {
            var i = queue[head];
            for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
            {
                var next = network.SuccTo[s];
                if (next == root)
                {
                    var cycle = new List<int>();
                    for (var at = i; at != root; at = parent[at])
                    {
                        cycle.Add(at);
                    }

                    cycle.Add(root);
                    cycle.Reverse();
                    return [.. cycle];
                }

                if (component[next] == component[root] && parent[next] < 0)
                {
                    parent[next] = i;
                    queue[tail++] = next;
                }
            }
        }

        return null;
    }

    private static int[] Components(Network network, int count, out int components)
    {
        var component = new int[count];
        Array.Fill(component, -1);
        var index = new int[count];
        var low = new int[count];
        var edge = new int[count];
        var path = new int[count];
        var open = new int[count];
        var (depth, opened, clock) = (0, 0, 0);
        components = 0;
        for (var root = 0; root < count; root++)
        {
            if (index[root] != 0)
            {
                continue;
            }

            path[depth++] = root;
            while (depth > 0)
            {
                var i = path[depth - 1];
                if (index[i] == 0)
                {
                    index[i] = low[i] = ++clock;
                    edge[i] = network.SuccOffset[i];
                    open[opened++] = i;
                }

                var descended = false;
                while (edge[i] < network.SuccOffset[i + 1])
                {
                    var next = network.SuccTo[edge[i]];
                    if (index[next] == 0)
                    {
                        path[depth++] = next;
                        descended = true;
                        break;
                    }

                    if (component[next] < 0)
                    {
                        low[i] = Math.Min(low[i], low[next]);
                    }

                    edge[i]++;
                }

                if (descended)
                {
                    continue;
                }

                depth--;
                if (low[i] == index[i])
                {
                    int member;
                    do
                    {
                        member = open[--opened];
                        component[member] = components;
                    }
                    while (member != i);

                    components++;
                }
            }
        }

        return component;
    }
}
