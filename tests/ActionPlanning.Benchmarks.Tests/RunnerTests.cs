using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Tests;

/// <summary>The runner as a whole, on files, within this process.</summary>
public sealed class RunnerTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Theory]
    [InlineData("portfolio")]
    [InlineData("search")]
    [InlineData("exact")]
    public void A_solved_instance_gives_a_row_a_solution_and_a_summary(string engine)
    {
        var path = _folder.With("tiny.sm", Texts.Sm);

        Assert.Equal(0, Run(path, "--engine", engine, "--out", _folder.Path("new/o.csv"), "--solutions", _folder.Path("s"), "--work", "100", "--verify"));

        var rows = _folder.Lines("new/o.csv");
        Assert.Equal("instance,activities,makespan,lower_bound,status,schedules,nodes,cpu_ms,ms_to_best", rows[0]);
        Assert.Equal(["tiny", "2", "5", "5", "optimal"], rows[1].Split(',')[..5]);
        Assert.Equal(2, rows.Length);
        var starts = _folder.Lines("s/tiny.sol").Select(int.Parse).ToArray();
        Assert.Equal(0, Texts.Read(".sm", Texts.Sm).Violations(Runs.Feasible(starts, 5)));
        Assert.Equal(["tiny.sol"], Directory.EnumerateFiles(_folder.Path("s")).Select(Path.GetFileName));
        Assert.StartsWith("instances 1, without a schedule 0\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _errors.ToString());
    }

    [Theory]
    [InlineData(".sm")]
    [InlineData(".rcp")]
    [InlineData(".mm")]
    [InlineData(".sch")]
    public void The_default_engine_finds_the_optimum_of_each_kind(string ending)
    {
        _folder.With("tiny" + ending, Texts.Of(ending));
        _folder.With("best-known.csv", "instance,lower_bound,upper_bound,cpm\ntiny,5,5,3\n");

        Assert.Equal(0, Run(_folder.Path("."), "--work", "1000"));
        Assert.Contains("(over 1, 1 at the best known or below)", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".rcp")]
    [InlineData(".mm")]
    [InlineData(".sch")]
    public void An_engine_warms_up_on_a_schedulable_instance_of_the_kind_that_it_is_to_solve(string ending)
    {
        var file = Texts.Read(ending, Texts.Of(ending));
        var other = WarmUp.Like(file);

        Assert.Equal(file.GetType(), other.GetType());
        var result = RunEngines.For(null, other).Run(other, new() { Work = 3000 }, CancellationToken.None);
        Assert.NotEmpty(result.Starts);
        Assert.Equal(0, other.Violations(result));
        Assert.NotEqual(result.LowerBound, result.Makespan);
    }

    [Fact]
    public void The_warming_up_under_a_time_limit_is_not_counted()
    {
        Assert.Equal(0, Run(_folder.With("tiny.rcp", Texts.Rcp), "--cpu-seconds", "1", "--out", _folder.Path("o.csv")));
        Assert.Equal(["tiny"], _folder.Lines("o.csv").Skip(1).Select(row => row.Split(',')[0]));
        Assert.StartsWith("instances 1, without a schedule 0\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_others_are_solved()
    {
        _folder.With("a.sm", Texts.Sm[..300]);
        _folder.With("b.sm", Texts.Sm);

        Assert.Equal(2, Run(_folder.Path("."), "--out", _folder.Path("o.csv")));
        Assert.Contains("a.sm, line ", _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, _folder.Lines("o.csv").Length);
        Assert.StartsWith("instances 1,", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_with_the_table_ends_with_1_and_is_told()
    {
        var table = _folder.With("t.csv", "instance,lower_bound,upper_bound,cpm\ntiny,6,7,3\n");

        Assert.Equal(1, Run(_folder.With("tiny.sm", Texts.Sm), "--best-known", table));
        Assert.Contains("contradictions with known bounds 1\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("tiny.sm: Optimal, makespan 5, bound 5", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--nothing", "1")]
    [InlineData("--best-known", "missing.csv")]
    [InlineData("--engine", "best")]
    public void Bad_usage_ends_with_2(string option, string value) => Assert.Equal(2, Run(_folder.With("tiny.sm", Texts.Sm), option, value));

    [Fact]
    public void An_engine_that_does_not_take_the_kind_of_file_ends_with_2() =>
        Assert.Equal(2, Run(_folder.With("tiny.sch", Texts.Sch), "--engine", "search"));

    [Fact]
    public void No_files_a_missing_one_and_two_of_one_name_for_one_folder_end_with_2()
    {
        Directory.CreateDirectory(_folder.Path("empty"));
        Assert.Equal(2, Run(_folder.Path("empty")));
        Assert.Equal(2, Run(_folder.Path("missing.sm")));
        Assert.Equal(2, Run(_folder.With("tiny.sm", Texts.Sm), _folder.With("tiny.rcp", Texts.Rcp), "--solutions", _folder.Path("s")));
        Assert.DoesNotContain("instances", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_and_offset_thin_the_files_out()
    {
        foreach (var name in "abcdefg")
        {
            _folder.With($"{name}.rcp", Texts.Rcp);
        }

        Assert.Equal(0, Run(_folder.Path("."), "--every", "3", "--offset", "1", "--out", _folder.Path("o.csv")));
        Assert.Equal(["b", "e"], _folder.Lines("o.csv").Skip(1).Select(row => row.Split(',')[0]));
    }

    [Fact]
    public void An_interrupted_run_keeps_its_rows_and_ends_with_130()
    {
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();

        Assert.Equal(130, Run([_folder.With("tiny.sm", Texts.Sm), "--out", _folder.Path("o.csv")], interrupt.Token));
        Assert.Equal([ResultRows.Header], _folder.Lines("o.csv"));
    }

    [Fact]
    public void Each_row_is_written_out_at_once()
    {
        using var rows = ResultRows.Create(_folder.Path("o.csv"));
        rows.Add(Texts.Read(".sm", Texts.Sm), Runs.Feasible([0], 6, bound: 5), TimeSpan.FromSeconds(1.5));

        using var reader = new StreamReader(new FileStream(_folder.Path("o.csv"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        Assert.Equal($"{ResultRows.Header}\ntiny,2,6,5,feasible,100,7,1500,3\n", reader.ReadToEnd());
    }

    [Fact]
    public void Rows_leave_empty_what_there_is_not_and_quote_names()
    {
        var file = ((ProjectFile)Texts.Read(".sm", Texts.Sm)) with { Path = "a,\"b\".sm" };

        Assert.Equal("\"a,\"\"b\"\"\",2,,,infeasible,100,7,0,3", ResultRows.Row(file, Runs.Without(ScheduleStatus.Infeasible, 7), TimeSpan.Zero));
        Assert.Equal("\"a,\"\"b\"\"\",2,,4,incomplete,100,7,0,3", ResultRows.Row(file, Runs.Without(ScheduleStatus.Incomplete, 4), TimeSpan.Zero));
    }

    [Fact]
    public void Solutions_have_a_start_a_line_and_the_mode_where_there_are_several()
    {
        Assert.Equal("0\n12\n", SolutionFiles.Text(Runs.Feasible([0, 12], 12)));
        Assert.Equal("0 1\n12 3\n", SolutionFiles.Text(Runs.Feasible([0, 12], 12) with { Modes = [1, 3] }));
    }

    [Fact]
    public void Without_a_schedule_there_is_no_solution_file_not_even_an_old_one()
    {
        var files = new SolutionFiles(_folder.Path("s"));
        files.Save("tiny", Runs.Feasible([0], 5));
        Assert.True(File.Exists(_folder.Path("s/tiny.sol")));

        files.Save("tiny", Runs.Without(ScheduleStatus.Infeasible));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path("s")));
    }

    [Fact]
    public void The_progress_line_fits_the_terminal_and_is_taken_away()
    {
        var terminal = new StringWriter();
        var line = new ProgressLine(terminal, width: 5);
        line.Show("1/2 long");
        line.Show("2/2");
        line.Clear();
        line.Clear();

        Assert.Equal("\r1/2 l\r2/2  \r   \r", terminal.ToString());
        new ProgressLine(null, 5).Show("nothing");
    }

    public void Dispose() => _folder.Dispose();

    private int Run(params string[] args) => Run(args, default);

    private int Run(string[] args, CancellationToken token) => RcpspRunner.Run(args, _output, _errors, new ProgressLine(null, 0), token);
}
