namespace ActionPlanning.Engines.Selection;

/// <summary>A node on the path that is being searched, with its relaxation.</summary>
internal sealed class TreeLevel(SelectionModel model, RelaxationScratch scratch)
{
    public Relaxation Relaxation { get; } = new(model, scratch);

    /// <summary>Gets or sets how many of the decisions are in the relaxation.</summary>
    public int Applied { get; set; }

    /// <summary>Gets or sets how many decisions there are in the node, all that follows included.</summary>
    public int Mark { get; set; }

    /// <summary>Gets or sets the column to branch on; the first option of an item when its options are split.</summary>
    public int Variable { get; set; }

    /// <summary>Gets or sets the first option of the second part when the options of an item are split: value 0 leaves out the first part, value 1 the second; 0 for a branch on one column.</summary>
    public int Split { get; set; }

    /// <summary>Gets or sets the end of the second part, exclusive.</summary>
    public int SplitEnd { get; set; }

    /// <summary>Gets or sets where it stands in the relaxation; of a split, how much the first part has.</summary>
    public double Fraction { get; set; }

    /// <summary>Gets or sets the value that is tried first.</summary>
    public int First { get; set; }

    /// <summary>Gets or sets how many of the two values have been tried.</summary>
    public int Tried { get; set; }

    /// <summary>Gets the bounds of the two children, in the order in which they are tried.</summary>
    public double[] ChildBound { get; } = new double[2];
}
