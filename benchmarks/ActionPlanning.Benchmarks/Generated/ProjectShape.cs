namespace ActionPlanning.Benchmarks.Generated;

/// <summary>What a generated project is like, in the measures of ProGen (Kolisch, Sprecher and Drexl 1995).</summary>
/// <param name="Activities">Without the dummy source and sink.</param>
/// <param name="Resources">Renewable resources.</param>
/// <param name="Complexity">Links an activity, dummies counted; 1.5 to 2.1 in PSPLIB.</param>
/// <param name="Factor">The share of the resources that an activity needs on average, above 0 to 1.</param>
/// <param name="Strength">How much there is of each: 0, just enough for the greatest request; 1, enough for a schedule without resource limits.</param>
internal sealed record ProjectShape(int Activities, int Resources = 4, double Complexity = 1.8, double Factor = 0.75, double Strength = 0.3);
