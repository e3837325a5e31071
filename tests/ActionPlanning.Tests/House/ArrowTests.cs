namespace ActionPlanning.Tests.House;

public class ArrowTests
{
    private static readonly Type[] Types = typeof(ActionPlan).Assembly.GetTypes();

    [Fact]
    public void Arrows_between_rooms_point_downwards_only()
    {
        IEnumerable<string> wrong =
            from type in Types
            let room = Room.Of(type)
            where room is not null
            from used in UsedTypes.Of(type)
            let other = Room.Of(used)
            where other is not null && other != room && !Room.Arrows[room].Contains(other)
            select $"{room} must not use {other}: {type.FullName} uses {used.FullName}";
        Assert.Empty(wrong.Distinct().Order());
    }

    [Fact]
    public void Every_namespace_of_the_library_is_a_room_of_the_house_plan()
    {
        Assert.Empty(Types.Select(Room.Of).OfType<string>().Distinct().Except(Room.Arrows.Keys));
    }

    [Fact]
    public void The_house_plan_itself_has_no_circles()
    {
        Dictionary<string, string[]> left = Room.Arrows.ToDictionary(room => room.Key, room => room.Value);
        while (left.Keys.FirstOrDefault(room => left[room].All(used => !left.ContainsKey(used))) is { } lowest)
        {
            left.Remove(lowest);
        }

        Assert.Empty(left);
    }

    [Theory]
    [InlineData("Time", "NodaTime")]
    [InlineData("Amounts")]
    [InlineData("Engines")]
    public void The_ground_floor_uses_no_package_but_those_it_is_built_on(string room, params string[] packages)
    {
        IEnumerable<string> used =
            from type in Types
            where Room.Of(type) == room
            from other in UsedTypes.Of(type)
            let assembly = other.Assembly.GetName().Name!
            where other.Assembly != typeof(ActionPlan).Assembly && !assembly.StartsWith("System.", StringComparison.Ordinal)
            select assembly;
        Assert.Empty(used.Distinct().Except(packages));
    }

    [Fact]
    public void The_library_depends_on_its_three_packages_and_nothing_else()
    {
        IEnumerable<string> referenced = typeof(ActionPlan).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Empty(referenced.Except(["NodaTime", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions"]));
    }

    [Fact]
    public void No_type_of_the_library_reads_an_ambient_clock_culture_or_time_zone()
    {
        string[] forbidden = ["get_Now", "get_UtcNow", "get_Today", "get_CurrentCulture", "get_CurrentUICulture", "get_Local", "GetSystemDefault"];
        IEnumerable<string> found =
            from type in Types
            where Room.Of(type) is not null
            from method in UsedTypes.Calls(type)
            where forbidden.Contains(method.Name) && method.DeclaringType?.Assembly != typeof(ActionPlan).Assembly
            select $"{type.FullName} calls {method.DeclaringType?.Name}.{method.Name}";
        Assert.Empty(found.Distinct());
    }
}
