using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ActionPlanning.Tests.House;

/// <summary>Prints the public surface of the library, one member a line, sorted, so that a change of it shows in a diff.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (string member in type.IsEnum ? EnumMembers(type) : Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : "class";
        string shape = type is { IsAbstract: true, IsSealed: true } ? "static " : type is { IsAbstract: true, IsInterface: false } ? "abstract " : type is { IsSealed: true, IsClass: true } ? "sealed " : "";
        IEnumerable<string> bases = (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? [Name(parent)] : Array.Empty<string>());
        string inherits = string.Join(", ", bases);
        return $"{shape}{kind} {Name(type)}{(inherits.Length == 0 ? "" : $" : {inherits}")}";
    }

    private static IEnumerable<string> EnumMembers(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(value => $"{value} = {Convert.ToInt64(value, null)}");

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).Where(IsWritten).Select(Line).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>Whether a person wrote the member, rather than the compiler for a record or an extension.</summary>
    private static bool IsWritten(MemberInfo member) =>
        !member.Name.Contains('<', StringComparison.Ordinal) && member.Name != "EqualityContract"
        && !(member is MethodInfo && member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) => $"new({Parameters(constructor)})",
        PropertyInfo property when (property.GetMethod ?? property.SetMethod) is { } accessor && IsVisible(accessor) => $"{Static(accessor)}{Name(property.PropertyType)} {property.Name}{Indexer(property)} {{ {Accessors(property)} }}",
        MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) => $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        FieldInfo field when field.IsPublic || field.IsFamily => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        EventInfo item => $"event {item.Name}",
        _ => null,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Static(MethodBase method) => method.IsStatic ? "static " : method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract " : "";

    private static string Indexer(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(parameter => Name(parameter.ParameterType)))}]" : "";

    private static string Accessors(PropertyInfo property)
    {
        List<string> parts = [];
        if (property.GetMethod is { } get && IsVisible(get))
        {
            parts.Add("get;");
        }

        if (property.SetMethod is { } set && IsVisible(set))
        {
            parts.Add(set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? "init;" : "set;");
        }

        return string.Join(' ', parts);
    }

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Name(value)}?";
        }

        string name = type.IsGenericParameter ? type.Name : (type.FullName ?? $"{type.Namespace}.{type.Name}").Split('`')[0].Split('[')[0];
        name = type is { IsGenericParameter: false, Namespace: "System" or "ActionPlanning" } ? name[(type.Namespace.Length + 1)..] : name;
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
