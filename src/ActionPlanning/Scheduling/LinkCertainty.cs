namespace ActionPlanning.Scheduling;

/// <summary>How certain it is that two windows keep a dependency between their items.</summary>
/// <param name="Dependency">The dependency.</param>
/// <param name="Order">Whether it holds whichever days of the windows are chosen, for some of them, or for none.</param>
/// <param name="LeastRoom">The working days to spare when the first lies as late and the second as early as its own window allows; negative when so many are missing then.</param>
/// <param name="GreatestRoom">The working days to spare when the first lies as early and the second as late as possible.</param>
public sealed record LinkCertainty(PlanDependency Dependency, OrderCertainty Order, int LeastRoom, int GreatestRoom);
