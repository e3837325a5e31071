namespace ActionPlanning;

/// <summary>By how much a measure can be done: in steps from the least to the most, both included.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="Step">The steps between; only the two ends when it is not positive, or would make more than <see cref="MostSteps"/> of them.</param>
public sealed record MeasureScale(decimal Least, decimal Most, decimal Step)
{
    /// <summary>The most steps that are told apart.</summary>
    public const int MostSteps = 10_000;

    /// <summary>Gets how many amounts there are.</summary>
    internal int Count => Least >= Most ? 1 : !IsStepped ? 2 : (int)decimal.Ceiling((Most - Least) / Step) + 1;

    private bool IsStepped => Step > 0m && (Most - Least) / MostSteps <= Step;

    /// <summary>One of the amounts, from 0 for the least.</summary>
    internal decimal At(int index) => index == Count - 1 ? Most : !IsStepped ? Least : Least + (index * Step);
}
