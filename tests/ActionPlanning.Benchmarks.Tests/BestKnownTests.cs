using ActionPlanning.Benchmarks.Rcpsp;

namespace ActionPlanning.Benchmarks.Tests;

public class BestKnownTests
{
    [Fact]
    public void Rows_have_bounds_nothing_or_the_word_infeasible()
    {
        using var folder = new Folder();
        var table = BestKnown.Read(folder.With("t.csv", "instance,lower_bound,upper_bound,cpm\r\na,3,5,2\r\nb,,,\r\nc,infeasible,infeasible,\r\nd,4,\r\n\r\n"));

        Assert.Equal(new(3, 5, 2, false), table.For("a"));
        Assert.Equal(default, table.For("b"));
        Assert.Equal(new(null, null, null, true), table.For("c"));
        Assert.Equal(new(4, null, null, false), table.For("d"));
        Assert.Equal(default, table.For("e"));
        Assert.Equal((true, false, true, false), (table.For("a").HasVerdict, table.For("b").HasVerdict, table.For("c").HasVerdict, table.For("d").HasVerdict));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("name,low,high\n", 1)]
    [InlineData("instance,lower_bound,upper_bound,cpm\na,3,5,2\nb,3\n", 3)]
    [InlineData("instance,lower_bound,upper_bound,cpm\na,3,x,2\n", 2)]
    [InlineData("instance,lower_bound,upper_bound,cpm\na,infeasible,3,2\n", 2)]
    [InlineData("instance,lower_bound,upper_bound,cpm\na,-1,3,2\n", 2)]
    public void A_malformed_table_is_refused_with_its_line(string text, int line)
    {
        using var folder = new Folder();
        var path = folder.With("t.csv", text);

        Assert.Contains($"t.csv, line {line}: file.", Assert.Throws<InvalidDataException>(() => BestKnown.Read(path)).Message, StringComparison.Ordinal);
    }
}
