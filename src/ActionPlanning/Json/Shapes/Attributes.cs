namespace ActionPlanning.Json.Shapes;

/// <summary>Names the model type that a document carries, so that a test can tell whether every property of the model has its place.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MirrorsAttribute(Type model) : Attribute
{
    public Type Model { get; } = model;
}

/// <summary>Names the properties that stand for an element in a path, joined by <c>&gt;</c>: <c>links[a&gt;b]</c>. Without it the property <c>id</c> does; without that, the index.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AddressedAttribute(params string[] by) : Attribute
{
    public string[] By { get; } = by;
}

/// <summary>Says that paths leave the property's name out: <c>occurrences[x]</c>, not <c>occurrences.known[x]</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SkippedInPathsAttribute : Attribute;

/// <summary>Bounds a whole number, both ends included.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WithinAttribute(int least, int greatest) : Attribute
{
    public int Least { get; } = least;

    public int Greatest { get; } = greatest;
}
