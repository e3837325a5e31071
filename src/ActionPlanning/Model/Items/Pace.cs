namespace ActionPlanning;

/// <summary>How the duration of an activity comes about.</summary>
public enum Pace
{
    /// <summary>The stated duration.</summary>
    Fixed,

    /// <summary>The effort is fixed and the duration follows from the hours that are free (<em>tempoet afstemmes</em>).</summary>
    Elastic,
}
