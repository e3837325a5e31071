using System.Collections.Immutable;

namespace ActionPlanning.Engines.Simulation;

/// <summary>A whole amount that follows from drivers: their product times a coefficient, rounded to the nearest whole number (half to even).</summary>
/// <param name="Coefficient">The coefficient; the amount itself when there are no drivers.</param>
/// <param name="Drivers">The drivers; empty for an amount that does not vary.</param>
public sealed record SimulationTerm(double Coefficient, ImmutableArray<int> Drivers);

/// <summary>A term that is paid once: in runs of payments in this order the balance is kept.</summary>
/// <param name="Bucket">The position in time (a day, a month), not below that of the payment before.</param>
/// <param name="Term">The term.</param>
/// <param name="Times">What it is multiplied by; negative for money out.</param>
public readonly record struct SimulationPayment(int Bucket, int Term, int Times);

/// <summary>A term as a part of a sum.</summary>
/// <param name="Term">The term.</param>
/// <param name="Times">What it is multiplied by.</param>
public readonly record struct TermMultiple(int Term, int Times);
