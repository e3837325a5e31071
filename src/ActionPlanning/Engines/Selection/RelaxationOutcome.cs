namespace ActionPlanning.Engines.Selection;

/// <summary>How solving a relaxation ended. Its value is a bound in any case.</summary>
internal enum RelaxationOutcome
{
    /// <summary>It is solved, or not worth more pivots.</summary>
    Solved,

    /// <summary>Nothing fulfils the rows.</summary>
    Infeasible,

    /// <summary>Its value fell below the cutoff.</summary>
    BelowCutoff,

    /// <summary>A limit of the search was reached.</summary>
    Interrupted,
}
