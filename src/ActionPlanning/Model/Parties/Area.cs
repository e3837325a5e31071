namespace ActionPlanning;

/// <summary>An area, such as a municipality.</summary>
/// <param name="Id">The id, unique within its set.</param>
/// <param name="Name">The name as written.</param>
public sealed record Area(AreaId Id, string Name);
