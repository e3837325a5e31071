namespace ActionPlanning;

/// <summary>The kind of ambition behind a goal.</summary>
public enum Ambition
{
    /// <summary>Keep what there is (<em>fastholde</em>).</summary>
    Maintain,

    /// <summary>Make it new (<em>forny</em>).</summary>
    Renew,

    /// <summary>Go on (<em>fortsætte</em>).</summary>
    Continue,

    /// <summary>Make it stronger (<em>styrke</em>).</summary>
    Strengthen,

    /// <summary>Make it larger (<em>udvide</em>).</summary>
    Expand,

    /// <summary>As much as possible (<em>størst muligt</em>).</summary>
    Maximise,

    /// <summary>As little as possible (<em>minimere</em>).</summary>
    Minimise,

    /// <summary>Bring into being (<em>etablere</em>, <em>udvikle</em>).</summary>
    Establish,
}
