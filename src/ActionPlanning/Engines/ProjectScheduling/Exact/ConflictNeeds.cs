namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The strongest bound of each side that the analysis of a conflict has yet to explain or keep.</summary>
internal sealed class ConflictNeeds(int sides)
{
    private readonly bool[] _wanted = new bool[sides];
    private readonly int[] _value = new int[sides];
    private readonly int[] _place = new int[sides];
    private readonly int[] _sides = new int[sides];

    public int Count { get; private set; }

    public int SideAt(int index) => _sides[index];

    public bool Wants(int side) => _wanted[side];

    public int Value(int side) => _value[side];

    public void Want(int side, int value)
    {
        unchecked
        {
            if (!_wanted[side])
            {
                _wanted[side] = true;
                _place[side] = Count;
                _sides[Count++] = side;
            }

            _value[side] = value;
        }
    }

    public void Drop(int side)
    {
        unchecked
        {
            _wanted[side] = false;
            var last = _sides[--Count];
            _sides[_place[side]] = last;
            _place[last] = _place[side];
        }
    }

    public void Clear()
    {
        for (var at = 0; at < Count; at++)
        {
            _wanted[_sides[at]] = false;
        }

        Count = 0;
    }

    /// <summary>How much a literal would add to the analysis: −1 when nothing, otherwise the trail entry that made it true (the later, the worse).</summary>
    public int Age(BoundTrail trail, int side, int value, int position) =>
        value <= trail.RootBound[side] || (_wanted[side] && _value[side] >= value) ? -1 : trail.EntryOf(side, value, position);
}
