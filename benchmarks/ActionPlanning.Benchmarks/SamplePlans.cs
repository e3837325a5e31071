using ActionPlanning.Json;

namespace ActionPlanning.Benchmarks;

/// <summary>The two real plans, and one of them with amounts that are made up, as files and as values.</summary>
internal static class SamplePlans
{
    public const string Ambassadors = "ambassador-corps";
    public const string Association = "association-2021-2022";
    public const string Amounts = "association-2021-2022.example-amounts";

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "plans", $"{name}.json"));

    public static ActionPlan Plan(string name) => PlanJson.Read(Bytes(name)).Plan ?? throw new InvalidOperationException($"The plan '{name}' cannot be read.");
}
