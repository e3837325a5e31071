using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ActionPlanning.Json.Values;

namespace ActionPlanning.Json.Shapes;

/// <summary>Turns the serializer's metadata into shapes: one description for checking, for the schema and for finding places in a file.</summary>
internal sealed class ShapeBuilder(JsonSerializerContext context)
{
    private readonly Dictionary<Type, Shape> made = [];

    public Shape Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return made.TryGetValue(plain, out Shape? shape) ? shape : Make(plain);
    }

    private Shape Make(Type type)
    {
        JsonTypeInfo info = context.GetTypeInfo(type) ?? throw new InvalidOperationException($"The serializer context does not know {type}.");
        if (info.Converter is IValueFormat format)
        {
            return made[type] = new ValueShape(format, format.Parts is { } parts ? (ObjectShape)Of(parts) : null);
        }

        if (info.Kind == JsonTypeInfoKind.Enumerable)
        {
            return made[type] = new ListShape(Of(info.ElementType!));
        }

        if (info.Kind == JsonTypeInfoKind.Object)
        {
            return info.PolymorphismOptions is { } options ? Choice(type, options) : Object(type, info);
        }

        return made[type] = new ScalarShape(
            type == typeof(string) ? ScalarKind.Text
            : type == typeof(bool) ? ScalarKind.TrueOrFalse
            : type == typeof(int) ? ScalarKind.WholeNumber
            : throw new InvalidOperationException($"{type} needs a converter that says how it is written."));
    }

    private ChoiceShape Choice(Type type, JsonPolymorphismOptions options)
    {
        ChoiceShape choice = new(type, options.TypeDiscriminatorPropertyName);
        made.Add(type, choice);
        foreach (JsonDerivedType derived in options.DerivedTypes)
        {
            choice.Add((string)derived.TypeDiscriminator!, (ObjectShape)Of(derived.DerivedType));
        }

        return choice;
    }

    private ObjectShape Object(Type type, JsonTypeInfo info)
    {
        string[] address = type.GetCustomAttribute<AddressedAttribute>()?.By
            ?? (info.Properties.Any(property => property.Name == "id") ? ["id"] : []);
        ObjectShape shape = new(type, address);
        made.Add(type, shape);
        shape.Complete(info.Properties.OrderBy(property => property.Order).Select((property, index) => new PropertyShape(
            index,
            property.Name,
            Of(property.PropertyType),
            property.IsRequired,
            property.AttributeProvider?.IsDefined(typeof(SkippedInPathsAttribute), inherit: false) == true,
            property.AttributeProvider?.GetCustomAttributes(typeof(WithinAttribute), inherit: false) is [WithinAttribute bounds] ? bounds : null)));
        return shape;
    }
}
