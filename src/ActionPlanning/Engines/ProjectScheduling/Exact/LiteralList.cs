namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A list of literals that is filled and emptied all the time and grows at most a few times.</summary>
internal sealed class LiteralList
{
    private int[] _items = new int[64];

    public int Count { get; set; }

    public int this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(int side, int value) => Add(BoundLiteral.Pack(side, value));

    public void Add(int literal)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, 2 * Count);
        }

        _items[Count++] = literal;
    }

    public ReadOnlySpan<int> Items() => _items.AsSpan(0, Count);
}
