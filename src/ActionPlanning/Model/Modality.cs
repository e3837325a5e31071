namespace ActionPlanning;

/// <summary>How firmly something is meant. Reports never upgrade it.</summary>
public enum Modality
{
    /// <summary>It will be done (<em>skal</em>, a plain statement).</summary>
    Committed,

    /// <summary>It is expected to happen (<em>det forventes</em>); not a commitment.</summary>
    Expected,

    /// <summary>It is the intention (<em>det er tanken</em>); its absence is a remark, not a fault.</summary>
    Intended,

    /// <summary>It may be done (<em>kan</em>); becomes a proposal when its condition holds, never a commitment by itself.</summary>
    May,

    /// <summary>It is proposed and awaits adoption (<em>det foreslås</em>).</summary>
    Proposed,
}
