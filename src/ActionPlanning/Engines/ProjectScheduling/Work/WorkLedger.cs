namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Who takes how much of what and when: the entries of each task as a chain in flat arrays that grow to what the problem needs and are then used again.</summary>
internal sealed class WorkLedger(int[][] available, int tasks)
{
    private readonly int[][] _left = [.. available.Select(row => (int[])row.Clone())];
    private readonly int[] _first = new int[tasks];
    private int[] _resource = new int[Math.Max(16, 4 * tasks)];
    private int[] _slot = new int[Math.Max(16, 4 * tasks)];
    private int[] _amount = new int[Math.Max(16, 4 * tasks)];
    private int[] _next = new int[Math.Max(16, 4 * tasks)];
    private int _count;

    /// <summary>What is left of a resource, slot by slot.</summary>
    public int[] Left(int resource) => _left[resource];

    public void Reset()
    {
        for (int r = 0; r < _left.Length; r++)
        {
            available[r].CopyTo(_left[r], 0);
        }

        Array.Fill(_first, -1);
        _count = 0;
    }

    public void Take(int task, int resource, int slot, int amount)
    {
        if (_count == _slot.Length)
        {
            int size = 2 * _count;
            Array.Resize(ref _resource, size);
            Array.Resize(ref _slot, size);
            Array.Resize(ref _amount, size);
            Array.Resize(ref _next, size);
        }

        _left[resource][slot] -= amount;
        (_resource[_count], _slot[_count], _amount[_count], _next[_count]) = (resource, slot, amount, _first[task]);
        _first[task] = _count++;
    }

    /// <summary>Gives back all that a task has taken. Its entries stay in the arrays and belong to nobody.</summary>
    public void GiveBack(int task)
    {
        for (int at = _first[task]; at >= 0; at = _next[at])
        {
            _left[_resource[at]][_slot[at]] += _amount[at];
        }

        _first[task] = -1;
    }

    /// <summary>The entries of a task, by slot and resource.</summary>
    public WorkEntry[] Entries(int task)
    {
        List<WorkEntry> entries = [];
        for (int at = _first[task]; at >= 0; at = _next[at])
        {
            entries.Add(new(_resource[at], _slot[at], _amount[at]));
        }

        entries.Sort((a, b) => a.Slot != b.Slot ? a.Slot.CompareTo(b.Slot) : a.Resource.CompareTo(b.Resource));
        return [.. entries];
    }
}
