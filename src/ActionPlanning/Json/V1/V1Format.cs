using System.Text.Json;
using ActionPlanning.Json.Shapes;

namespace ActionPlanning.Json.V1;

/// <summary>Version 1 of the plan file.</summary>
internal sealed class V1Format : PlanFormat
{
    public const string Name = "actionplanning/1";

    private readonly Lazy<Shape> root = new(() => new ShapeBuilder(PlanJsonContext.Default).Of(typeof(PlanDocument)));

    private V1Format()
    {
    }

    public static V1Format Instance { get; } = new();

    public override string Version => Name;

    public override Shape Root => root.Value;

    public override ActionPlan Bind(ReadOnlySpan<byte> json) => Mapping.Model(JsonSerializer.Deserialize(json, PlanJsonContext.Default.PlanDocument)!);

    public static byte[] Write(ActionPlan plan) => JsonSerializer.SerializeToUtf8Bytes(Mapping.Document(plan), PlanJsonContext.Default.PlanDocument);
}
