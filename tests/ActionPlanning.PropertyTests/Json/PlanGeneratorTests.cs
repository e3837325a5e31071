using System.Collections;
using System.Reflection;

namespace ActionPlanning.PropertyTests.Json;

/// <summary>A property test is worth what its generator reaches.</summary>
public class PlanGeneratorTests
{
    [Fact]
    public void The_generator_reaches_every_kind_of_part_and_every_property_of_it()
    {
        Dictionary<Type, HashSet<string>> reached = [];
        for (int seed = 0; seed < 150; seed++)
        {
            Visit(PlanGenerator.OfSeed(seed), reached);
        }

        IEnumerable<string> missed =
            from type in typeof(ActionPlan).Assembly.GetTypes()
            where type is { Namespace: "ActionPlanning", IsPublic: true, IsAbstract: false, IsClass: true } && Roots.Any(root => type.IsAssignableTo(root))
            from property in type.GetProperties().Where(property => property.SetMethod is not null)
            where !reached.TryGetValue(type, out HashSet<string>? names) || !names.Contains(property.Name)
            select $"{type.Name}.{property.Name}";
        Assert.Empty(missed);
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan() => Assert.Equal(PlanGenerator.OfSeed(5), PlanGenerator.OfSeed(5));

    [Fact]
    public void Plans_shrink_to_smaller_sound_plans()
    {
        ActionPlan plan = PlanGenerator.OfSeed(5);
        ActionPlan[] smaller = [.. PlanGenerator.Smaller(plan)];
        Assert.NotEmpty(smaller);
        Assert.All(smaller, part => Assert.True(part != plan && part.ToBuilder().TryBuild(out _, out _)));
    }

    /// <summary>Everything that a plan can hold, by the types of its lists and parts.</summary>
    private static readonly HashSet<Type> Roots = PartsOf(typeof(ActionPlan));

    private static HashSet<Type> PartsOf(Type plan)
    {
        HashSet<Type> found = [];
        Queue<Type> open = new([plan]);
        while (open.TryDequeue(out Type? type))
        {
            if (type is { Namespace: "ActionPlanning", IsClass: true } && found.Add(type))
            {
                IEnumerable<Type> kinds = type.Assembly.GetTypes().Where(kind => kind.IsSubclassOf(type));
                foreach (Type next in type.GetProperties().Select(property => property.PropertyType).SelectMany(used => used.IsGenericType ? used.GetGenericArguments() : [used]).Concat(kinds))
                {
                    open.Enqueue(next);
                }
            }
        }

        found.Remove(typeof(Target));
        return found;
    }

    /// <summary>Notes the properties that are other than empty.</summary>
    private static void Visit(object part, Dictionary<Type, HashSet<string>> reached)
    {
        Type type = part.GetType();
        if (!reached.TryGetValue(type, out HashSet<string>? names))
        {
            reached.Add(type, names = []);
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            object? value = property.GetValue(part);
            object? empty = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
            if (!Equals(value, empty))
            {
                names.Add(property.Name);
                IEnumerable<object> inner = value is IEnumerable list and not string ? list.Cast<object>() : [value!];
                foreach (object element in inner.Where(element => element.GetType() is { IsClass: true, Namespace: "ActionPlanning" }))
                {
                    Visit(element, reached);
                }
            }
        }
    }
}
