namespace ActionPlanning.Tests.Model;

public class PlanListTests
{
    [Fact]
    public void Lists_with_equal_elements_in_the_same_order_are_equal()
    {
        PlanList<string> one = ["a", "b"];
        PlanList<string> other = ["a", "b"];
        PlanList<string> turned = ["b", "a"];
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != turned);
    }

    [Fact]
    public void The_default_list_is_the_empty_list()
    {
        PlanList<int> none = default;
        Assert.Empty(none);
        Assert.True(none == []);
        Assert.Equal([1], none.Add(1));
    }
}
