using System.Reflection;
using System.Text.Json;
using ActionPlanning.Amounts;
using ActionPlanning.Json;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Json;

/// <summary>Nothing of the model may be lost in a file: every part has a document, and every property of it a place there.</summary>
public class DocumentCoverageTests
{
    /// <summary>Properties that follow from others.</summary>
    private static readonly string[] Derived = ["Funding.State", "BoughtOutTime.Hours", "BoughtOutTime.Cost"];

    /// <summary>Small values that have a notation of their own instead of a document.</summary>
    private static readonly Type[] Values = [typeof(Quantity), typeof(Amount), typeof(Currency), typeof(Money), typeof(PlanDate), typeof(PlanChange), typeof(PlanDriver)];

    private static readonly Dictionary<Type, Type> DocumentOf = typeof(PlanJson).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<MirrorsAttribute>(inherit: false) is not null)
        .ToDictionary(type => type.GetCustomAttribute<MirrorsAttribute>(inherit: false)!.Model);

    public static TheoryData<Type> Parts()
    {
        TheoryData<Type> data = [];
        HashSet<Type> seen = [];
        Queue<Type> open = new([typeof(ActionPlan)]);
        while (open.TryDequeue(out Type? type))
        {
            if (seen.Add(type))
            {
                data.Add(type);
                foreach (Type next in Properties(type).Select(property => Plain(property.PropertyType)).Concat(type.IsAbstract ? Kinds(type) : []).Where(IsPart))
                {
                    open.Enqueue(next);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_property_of_the_model_has_its_place_in_the_documents(Type part)
    {
        Assert.True(DocumentOf.TryGetValue(part, out Type? document), $"{part.Name} has no document.");
        string[] places = [.. document!.GetProperties().Select(property => property.Name)];
        Assert.Empty(Properties(part).Select(property => property.Name).Except(places));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_property_of_a_document_is_one_of_the_model(Type part)
    {
        string[] own = part == typeof(ActionPlan) ? ["Format", "Schema"] : [];
        Assert.Empty(DocumentOf[part].GetProperties().Select(property => property.Name).Except(part.GetProperties().Select(property => property.Name)).Except(own));
    }

    [Fact]
    public void Every_kind_of_a_closed_hierarchy_has_its_name_in_the_file()
    {
        foreach ((Type model, Type document) in DocumentOf.Where(pair => pair.Key.IsAbstract))
        {
            Type[] named = [.. document.GetCustomAttributes<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType.GetCustomAttribute<MirrorsAttribute>(inherit: false)!.Model)];
            Assert.Equal(Kinds(model).OrderBy(type => type.Name), named.OrderBy(type => type.Name));
        }
    }

    [Fact]
    public void No_object_has_more_properties_than_the_check_can_mark_as_seen()
    {
        Assert.All(DocumentOf.Values, document => Assert.InRange(document.GetProperties().Length, 0, 64));
    }

    [Fact]
    public void Names_in_a_file_are_those_of_the_model_in_camel_case()
    {
        ObjectShape root = (ObjectShape)PlanFormat.Newest.Root;
        Assert.All(
            root.Properties.Where(property => property.Name is not "$schema" and not "format"),
            property => Assert.NotNull(typeof(ActionPlan).GetProperties().SingleOrDefault(model => JsonNamingPolicy.CamelCase.ConvertName(model.Name) == property.Name)));
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !Derived.Contains($"{type.Name}.{property.Name}"));

    private static IEnumerable<Type> Kinds(Type type) => type.Assembly.GetTypes().Where(kind => kind.IsSubclassOf(type) && !kind.IsAbstract);

    private static Type Plain(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(PlanList<>) ? plain.GetGenericArguments()[0] : plain;
    }

    private static bool IsPart(Type type) =>
        type.Assembly == typeof(ActionPlan).Assembly && !type.IsEnum && !type.Name.EndsWith("Id", StringComparison.Ordinal) && !Values.Contains(type);
}
