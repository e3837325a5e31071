namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Chooses a mode and a start for every activity so that the project finishes as early as possible.</summary>
public static class MultiModeScheduler
{
}
