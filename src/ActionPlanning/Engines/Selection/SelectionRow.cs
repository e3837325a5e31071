namespace ActionPlanning.Engines.Selection;

/// <summary>A row <c>low ≤ a·x ≤ high</c> of whole numbers, the heaviest columns first.</summary>
internal readonly record struct SelectionRow(int[] Columns, long[] Weights)
{
    public long Low { get; init; } = -SelectionModel.Unbounded;

    public long High { get; init; } = SelectionModel.Unbounded;

    public static SelectionRow Sorted(int[] columns, long[] weights)
    {
        var order = Enumerable.Range(0, columns.Length).OrderByDescending(k => Math.Abs(weights[k])).ThenBy(k => columns[k]).ToArray();
        return new([.. order.Select(k => columns[k])], [.. order.Select(k => weights[k])]);
    }
}
