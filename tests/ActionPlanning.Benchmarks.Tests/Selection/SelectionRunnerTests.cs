using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Benchmarks.Selection;

namespace ActionPlanning.Benchmarks.Tests.Selection;

/// <summary>The runner as a whole, on files, within this process.</summary>
public sealed class SelectionRunnerTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Theory]
    [InlineData("knapsack", "tiny.dat", SelectionReaderTests.Knapsack, "tiny,3,2,9,9,optimal")]
    [InlineData("nrp", "tiny.txt", SelectionReaderTests.Nrp, "tiny,5,6,0,0,optimal")]
    public void A_solved_instance_gives_a_row_and_a_summary(string verb, string name, string text, string row)
    {
        Assert.Equal(0, Run(verb, _folder.With(name, text), "--out", _folder.Path("new/o.csv"), "--cpu-seconds", "5", "--seed", "3", "--verify"));

        var rows = _folder.Lines("new/o.csv");
        Assert.Equal("instance,items,constraints,objective,upper_bound,status,nodes,cpu_ms,ms_to_best", rows[0]);
        Assert.StartsWith(row, rows[1], StringComparison.Ordinal);
        Assert.Equal((2, 9), (rows.Length, rows[1].Split(',').Length));
        Assert.StartsWith("instances 1, without a selection 0\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("proved 1,", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("violations 0\ncontradictions with known values 0\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _errors.ToString());
    }

    [Fact]
    public void The_table_beside_the_instance_is_taken_and_a_contradiction_ends_with_1()
    {
        var path = _folder.With("tiny.dat", SelectionReaderTests.Knapsack.Replace("3 2 9", "3 2 0", StringComparison.Ordinal));
        _folder.With("best-known.csv", "instance,orlib_name,items,constraints,tightness,best_known,lp_bound,proven\ntiny,,3,2,,10,10.5,\n");
        Assert.Equal(1, Run("knapsack", path));
        Assert.Contains("tiny.dat: Optimal, value 9, bound 9", _errors.ToString(), StringComparison.Ordinal);

        var table = _folder.With("t.csv", "instance,lower_bound,upper_bound\ntiny,9,9\n");
        Assert.Equal(0, Run("knapsack", path, "--best-known", table));
        Assert.Contains("(over 1, 1 at the best known or above)", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_others_are_solved()
    {
        _folder.With("a.dat", "3 2");
        _folder.With("b.dat", SelectionReaderTests.Knapsack);

        Assert.Equal(2, Run("knapsack", _folder.Path("."), "--out", _folder.Path("o.csv")));
        Assert.Contains("a.dat, line 1: file.end", _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, _folder.Lines("o.csv").Length);
    }

    [Theory]
    [InlineData("--nothing", "1")]
    [InlineData("--best-known", "missing.csv")]
    [InlineData("--cpu-seconds", "-1")]
    [InlineData("--cpu-seconds", "NaN")]
    [InlineData("--work", "x")]
    [InlineData("--seed", "1.5")]
    public void Bad_usage_ends_with_2(string option, string value) => Assert.Equal(2, Run("knapsack", _folder.With("tiny.dat", SelectionReaderTests.Knapsack), option, value));

    [Fact]
    public void No_file_and_a_missing_one_end_with_2_and_help_with_0()
    {
        Directory.CreateDirectory(_folder.Path("empty"));
        Assert.Equal(2, Run("nrp", _folder.Path("empty")));
        Assert.Equal(2, Run("nrp", _folder.Path("missing.txt")));
        Assert.Equal(2, Run("nrp"));
        Assert.Equal(2, Run("nrp", "x", "--out"));
        Assert.Equal(0, Run("nrp", "--help"));
        Assert.Contains("--cpu-seconds", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_keeps_its_rows_and_ends_with_130()
    {
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        string[] args = [_folder.With("tiny.dat", SelectionReaderTests.Knapsack), "--out", _folder.Path("o.csv")];

        Assert.Equal(130, SelectionRunner.Run("knapsack", args, _output, _errors, new ProgressLine(null, 0), interrupt.Token));
        Assert.Equal([SelectionRows.Header], _folder.Lines("o.csv"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,best_known\n")]
    [InlineData("instance,value\n")]
    [InlineData("instance,best_known\na,x\n")]
    [InlineData("instance,best_known\na\n")]
    public void A_malformed_table_is_refused_with_its_line(string text) =>
        Assert.Contains(
            ", line ",
            Assert.Throws<InvalidDataException>(() => SelectionBestKnown.Read(_folder.With("t.csv", text))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_table_gives_the_best_value_and_the_bound_and_where_it_is_proved_both_are_one()
    {
        var table = SelectionBestKnown.Read(_folder.With("t.csv", "instance,best_known,lp_bound,proven\na,5,7.9,\nb,6,9.5,1\nc,,,\n"));

        Assert.Equal(new(5, 7), table.For("a"));
        Assert.Equal(new(6, 6), table.For("b"));
        Assert.Equal(default, table.For("c"));
        Assert.Equal(default, table.For("d"));
    }

    public void Dispose() => _folder.Dispose();

    private int Run(string verb, params string[] args) => SelectionRunner.Run(verb, args, _output, _errors, new ProgressLine(null, 0));
}
