namespace ActionPlanning.Scheduling.Compiling;

/// <summary>Who comes after whom among nodes, and whether one more pair would close a circle.</summary>
internal sealed class NodeOrder(int count)
{
    private readonly List<int>?[] after = new List<int>?[count];

    public void Add(int before, int then) => (after[before] ??= []).Add(then);

    /// <summary>Adds a pair unless the second is already bound to come before the first.</summary>
    public bool TryAdd(int before, int then)
    {
        if (before == then || Leads(then, before))
        {
            return false;
        }

        Add(before, then);
        return true;
    }

    private bool Leads(int from, int to)
    {
        HashSet<int> seen = [from];
        Stack<int> open = new([from]);
        while (open.TryPop(out int node))
        {
            if (node == to)
            {
                return true;
            }

            foreach (int next in after[node] ?? [])
            {
                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
