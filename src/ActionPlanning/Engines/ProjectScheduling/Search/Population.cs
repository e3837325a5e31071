namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Schedules kept side by side, each as the list of its activities in the order of their starts.</summary>
internal sealed class Population(int capacity, int activities)
{
    private readonly int[][] _lists = new int[capacity][];
    private readonly Fitness[] _fitness = new Fitness[capacity];
    private readonly ulong[] _fingerprints = new ulong[capacity];

    public int Count { get; private set; }

    public bool IsFull => Count == _lists.Length;

    public ReadOnlySpan<int> List(int member) => _lists[member];

    public ref readonly Fitness Fitness(int member) => ref _fitness[member];

    /// <summary>Adds a member; the only operation that allocates.</summary>
    public void Add(ReadOnlySpan<int> list, in Fitness fitness, ulong fingerprint)
    {
        _lists[Count] = new int[activities];
        Put(Count++, list, fitness, fingerprint);
    }

    /// <summary>Puts a schedule in the place of a member, unless there is one like it already.</summary>
    public void Replace(int member, ReadOnlySpan<int> list, in Fitness fitness, ulong fingerprint)
    {
        if (!_fingerprints.AsSpan(0, Count).Contains(fingerprint))
        {
            Put(member, list, fitness, fingerprint);
        }
    }

    /// <summary>Lets the worst member go.</summary>
    public void DropWorst()
    {
        var worst = Worst();
        Count--;
        (_lists[worst], _lists[Count]) = (_lists[Count], _lists[worst]);
        _fitness[worst] = _fitness[Count];
        _fingerprints[worst] = _fingerprints[Count];
    }

    /// <summary>The worst member.</summary>
    public int Worst()
    {
        var worst = 0;
        for (var m = 1; m < Count; m++)
        {
            worst = _fitness[m].IsWorseThan(_fitness[worst]) ? m : worst;
        }

        return worst;
    }

    private void Put(int member, ReadOnlySpan<int> list, in Fitness fitness, ulong fingerprint)
    {
        list.CopyTo(_lists[member]);
        _fitness[member] = fitness;
        _fingerprints[member] = fingerprint;
    }
}
