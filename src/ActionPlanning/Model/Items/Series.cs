namespace ActionPlanning;

/// <summary>Something that comes in editions, such as a yearly conference.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
public sealed record Series(SeriesId Id, string Title);
