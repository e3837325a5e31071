using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Benchmarks.Selection;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Tests.Selection;

public class SelectionReaderTests
{
    public const string Knapsack = "3 2 9\n 5 4\n 3\n 1 2 3\n 3 0 1\n 3 4\n";
    public const string Nrp = "0.5\n2\n2\n3 4\n1\n2\n2\n1 3\n2 3\n2\n10 1 3\n7 2 1 2\n";

    [Fact]
    public void A_knapsack_says_what_stands_in_it()
    {
        var file = Read(".dat", Knapsack);

        Assert.Equal(("tiny", 3, 2, 9L), (file.Name, file.Items, file.Constraints, file.Optimum));
        Assert.Equal([5, 4, 3], file.Problem.Values.ToArray());
        Assert.Equal([3, 4], file.Problem.Capacities.ToArray());
        Assert.Equal([1, 3, 2, 0, 3, 1], file.Problem.Weights.ToArray());
    }

    [Fact]
    public void A_release_problem_has_its_customers_first_and_half_of_an_odd_sum_is_rounded_up()
    {
        var file = Read(".txt", Nrp);

        Assert.Equal((5, 6), (file.Items, file.Constraints));
        Assert.Equal([10, 7, 0, 0, 0], file.Problem.Values.ToArray());
        Assert.Equal([5], file.Problem.Capacities.ToArray());
        Assert.Equal([0, 0, 3, 4, 2], file.Problem.Weights.ToArray());
        Assert.Equal(["4>2", "4>3", "0>4", "1>2", "1>3"], file.Problem.Prerequisites.Select(p => $"{p.Options.Single()}>{p.AnyOf.Single()}"));

        // The first customer needs all there is: 9 of 5. The second one 7.
        Assert.Equal(0, SelectionSolver.Solve(file.Problem).Value);
        Assert.Equal(7, SelectionSolver.Solve(Read(".txt", Nrp.Replace("0.5", "0.75", StringComparison.Ordinal)).Problem).Value);
    }

    [Theory]
    [InlineData(".dat", "3 2 9", "0 2 9", 1, "file.number", "the number of items")]
    [InlineData(".dat", "3 2 9", "3 -2 9", 1, "file.number", "the number of rows")]
    [InlineData(".dat", "5 4", "5 x", 2, "file.number", "'x' stands where a value")]
    [InlineData(".dat", "1 2 3", "1 -2 3", 4, "file.number", "a weight")]
    [InlineData(".dat", " 3 4\n", " 3\n", 7, "file.end", "a capacity")]
    [InlineData(".dat", " 3 4\n", " 3 4 5\n", 6, "file.excess", "end of the file")]
    [InlineData(".txt", "0.5", "1.5", 1, "file.number", "the budget ratio")]
    [InlineData(".txt", "3 4", "3 -4", 4, "file.number", "a cost")]
    [InlineData(".txt", "1 3\n2 3", "1 3\n2 4", 9, "file.number", "a requirement")]
    [InlineData(".txt", "10 1 3", "10 4 3", 11, "file.number", "the number of requirements of a customer")]
    [InlineData(".txt", "2 1 2\n", "2 1\n", 13, "file.end", "a requirement")]
    [InlineData(".txt", "2 1 2\n", "2 1 2 0\n", 12, "file.excess", "end of the file")]
    public void A_malformed_file_is_refused_with_line_code_and_what_was_expected(string ending, string what, string by, int line, string code, string expected)
    {
        var text = ending == ".dat" ? Knapsack : Nrp;
        Assert.Contains(what, text, StringComparison.Ordinal);
        var at = text.LastIndexOf(what, StringComparison.Ordinal);

        var fault = Assert.Throws<InvalidDataException>(() => Read(ending, text[..at] + by + text[(at + what.Length)..]));

        Assert.StartsWith($"tiny{ending}, line {line}: {code}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".dat")]
    [InlineData(".txt")]
    public void A_file_with_any_character_changed_or_cut_off_anywhere_is_read_or_refused_and_nothing_else(string ending)
    {
        var text = ending == ".dat" ? Knapsack : Nrp;
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var by in "9-x. \n\0\u001b")
            {
                var fault = Record.Exception(() => Read(ending, text[..at] + by + text[(at + 1)..]));
                Assert.True(fault is null or InvalidDataException, $"'{by}' at {at}: {fault}");
                Assert.DoesNotContain('\u001b', fault?.Message ?? "");
            }

            Assert.True(Record.Exception(() => Read(ending, text[..at])) is null or InvalidDataException, $"{at}");
        }
    }

    [Fact]
    public void Sizes_beyond_reason_are_refused_before_memory_is_taken()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<InvalidDataException>(() => Read(".dat", "100000 10000 0\n1 2"));
        Assert.Throws<InvalidDataException>(() => Read(".dat", "2000000000 1 0\n1 2"));
        Assert.Throws<InvalidDataException>(() => Read(".txt", "0.5 1 100000 1 2"));
        Assert.Throws<InvalidDataException>(() => Read(".txt", "0.5 1 1 1 1000000 1 1"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    internal static SelectionFile Read(string ending, string text) =>
        ending == ".dat" ? KnapsackFile.Read(new InstanceText("tiny.dat", text)) : NrpFile.Read(new InstanceText("tiny.txt", text));
}
