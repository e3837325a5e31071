namespace ActionPlanning;

/// <summary>That one part of a plan names another by its id.</summary>
/// <param name="Path">The place of the reference, by ids.</param>
/// <param name="Kind">What kind of part is named.</param>
/// <param name="Id">Its id; for an area, the id within <paramref name="Scope"/>.</param>
/// <param name="Scope">The set that an area belongs to; empty for every other kind.</param>
internal readonly record struct Reference(string Path, PartKind Kind, string Id, string Scope = "");
