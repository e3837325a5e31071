using System.Collections.Immutable;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Engines.Simulation;

/// <summary>Activities whose durations are drawn: each starts as early as links and dates allow, by a forward pass in every run.</summary>
/// <remarks>
/// With a schedule's starts as earliest dates this is the railway policy: nothing begins before its planned day, and what is delayed delays what comes after it
/// (Herroelen and Leus 2004). An order that resources force is stated by links.
/// </remarks>
/// <param name="Problem">The activities, links and earliest dates; latest dates do not matter here.</param>
/// <param name="DurationDrivers">Per activity the driver that is its duration, rounded to whole slots and not below 0; −1 where the duration does not vary.</param>
public sealed record SimulationNetwork(CpmProblem Problem, ImmutableArray<int> DurationDrivers);
