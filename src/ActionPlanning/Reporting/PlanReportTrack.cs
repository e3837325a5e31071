
namespace ActionPlanning.Reporting;

/// <summary>A track with its rows, or the rows that belong to none.</summary>
/// <param name="Track">The track; null for the items without one.</param>
/// <param name="Title">The title as written, or the words for items without a track.</param>
/// <param name="Modality">How firmly the track is meant, in words; null when it is simply meant, or the plan is adopted.</param>
/// <param name="Rows">The items in the plan's order.</param>
public sealed record PlanReportTrack(TrackId? Track, string Title, string? Modality, PlanList<PlanReportRow> Rows);
