using ActionPlanning.Json.Values;

namespace ActionPlanning.Json.Shapes;

/// <summary>What a place in a plan file may hold. Made from the metadata that System.Text.Json's source generator writes for the documents.</summary>
internal abstract class Shape;

/// <summary>A text, a truth value or a whole number.</summary>
internal sealed class ScalarShape(ScalarKind kind) : Shape
{
    public ScalarKind Kind { get; } = kind;
}

/// <summary>The plain scalars.</summary>
internal enum ScalarKind
{
    Text,
    TrueOrFalse,
    WholeNumber,
}

/// <summary>A value with a notation of its own, such as a date or an amount; it may also be written as an object of parts.</summary>
internal sealed class ValueShape(IValueFormat format, ObjectShape? parts) : Shape
{
    public IValueFormat Format { get; } = format;

    public ObjectShape? Parts { get; } = parts;
}

/// <summary>A list.</summary>
internal sealed class ListShape(Shape element) : Shape
{
    public Shape Element { get; } = element;
}

/// <summary>An object with named properties.</summary>
internal sealed class ObjectShape(Type document, string[] address) : Shape
{
    private readonly Dictionary<string, PropertyShape> byName = [];
    private PropertyShape[] properties = [];

    public Type Document { get; } = document;

    /// <summary>Gets the properties that stand for the object in a path; empty when its index does.</summary>
    public string[] Address { get; } = address;

    /// <summary>Gets the properties in the order they are written.</summary>
    public IReadOnlyList<PropertyShape> Properties => properties;

    public PropertyShape? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Sets the properties; apart from the constructor because shapes contain themselves (conditions within conditions).</summary>
    internal void Complete(IEnumerable<PropertyShape> list)
    {
        properties = [.. list];
        foreach (PropertyShape property in properties)
        {
            byName.Add(property.Name, property);
        }
    }
}

/// <summary>A property of an object.</summary>
/// <param name="Index">Its place in the order of writing, from 0.</param>
/// <param name="Name">Its name in the file.</param>
/// <param name="Shape">What it may hold.</param>
/// <param name="Required">Whether the object means nothing without it.</param>
/// <param name="SkippedInPaths">Whether paths leave its name out.</param>
/// <param name="Bounds">The bounds of a whole number; null when it is none or has only those of its type.</param>
internal sealed record PropertyShape(int Index, string Name, Shape Shape, bool Required, bool SkippedInPaths, WithinAttribute? Bounds);

/// <summary>One of several objects, told apart by a property.</summary>
internal sealed class ChoiceShape(Type document, string discriminator) : Shape
{
    private readonly Dictionary<string, ObjectShape> kinds = [];

    public Type Document { get; } = document;

    public string Discriminator { get; } = discriminator;

    /// <summary>Gets the kinds by the discriminator's value, in the order they are declared.</summary>
    public IReadOnlyDictionary<string, ObjectShape> Kinds => kinds;

    internal void Add(string kind, ObjectShape shape) => kinds.Add(kind, shape);
}
