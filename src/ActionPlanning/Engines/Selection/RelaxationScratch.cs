namespace ActionPlanning.Engines.Selection;

/// <summary>Room that the relaxations of one search share, since only one is worked on at a time.</summary>
internal sealed class RelaxationScratch(SelectionModel model)
{
    private const int Padding = 8;

    /// <summary>Gets where a variable is in the relaxation worked on: its row, or the complement of its column. Of variables that are not in it: anything.</summary>
    public int[] Where { get; } = new int[model.Columns + model.Rows];

    /// <summary>Gets room for one number for each column.</summary>
    public int[] Candidates { get; } = new int[model.Columns + Padding];

    public double[] Ratios { get; } = new double[model.Columns + Padding];

    public double[] Gain { get; } = new double[model.Columns + Padding];

    public int[] Kept { get; } = new int[model.Columns + Padding];
}
