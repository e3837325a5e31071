using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>A plan as it was compiled and solved: what reasons are read from.</summary>
internal sealed record ScheduledWork(PlanNetwork Network, WorkCompiler Compiler, WorkSolution Solution);
