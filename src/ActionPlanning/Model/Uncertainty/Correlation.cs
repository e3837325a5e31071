namespace ActionPlanning;

/// <summary>That two uncertain numbers move together: when one turns out high, the other tends to, or, below zero, tends to turn out low.</summary>
/// <param name="First">The one number; it has an uncertainty of its own.</param>
/// <param name="Second">The other; so has it.</param>
/// <param name="Rank">The correlation of their ranks (Spearman 1904), more than −1 and less than 1. Of a yes or no, the ranks are those of the number that it is drawn by.</param>
public sealed record Correlation(PlanDriver First, PlanDriver Second, decimal Rank)
{
    /// <summary>Gets where the estimate comes from, as written; null when nobody says.</summary>
    public string? Basis { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }

    /// <summary>Gets a value indicating whether it joins two numbers that are drawn once in a run, by a correlation that there can be.</summary>
    internal bool IsSound => First != Second && First is not ResultDriver && Second is not ResultDriver && Rank is > -1m and < 1m;

    /// <summary>Whether it joins the same two numbers.</summary>
    internal bool Joins(Correlation other) => (First == other.First && Second == other.Second) || (First == other.Second && Second == other.First);
}
