using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Tests;

public class ReaderTests
{
    [Theory]
    [InlineData(".sm")]
    [InlineData(".rcp")]
    public void Files_with_one_mode_say_what_stands_in_them(string ending)
    {
        var file = Assert.IsType<ProjectFile>(Texts.Read(ending, Texts.Of(ending)));

        Assert.Equal(("tiny", 2), (file.Name, file.Activities));
        Assert.Equal([0, 2, 3, 0], file.Durations);
        Assert.Equal([new(0, 1), new(0, 2), new(1, 3), new PrecedenceLink(2, 3)], file.Links);
        Assert.Equal([0, 0, 1, 0, 2, 1, 0, 0], file.Demand);
        Assert.Equal([2, 1], file.Capacity);
        Assert.Equal(ending == ".sm" ? 6 : 5, file.Horizon);
        Assert.Equal(3, file.CriticalPath);
    }

    [Fact]
    public void Files_with_several_modes_say_what_stands_in_them()
    {
        var file = Assert.IsType<ModesFile>(Texts.Read(".mm", Texts.Mm));

        Assert.Equal([1, 2, 2, 1], file.Modes);
        Assert.Equal([0, 1, 3, 2, 5, 0], file.Durations);
        Assert.Equal([0, 2, 2, 1, 1, 0], file.Demand);
        Assert.Equal([0, 5, 1, 5, 1, 0], file.Consumption);
        Assert.Equal([2], file.Capacity);
        Assert.Equal([6], file.Stock);
        Assert.Equal(9, file.Horizon);
        Assert.Equal(2, file.CriticalPath);
    }

    [Theory]
    [InlineData("0 2 0 5", "1 2 1 1", false)]
    [InlineData("0 0 1 6", "1 1 2 1", false)]
    [InlineData("0 2 0 3", "1 1 1 1", true)]
    [InlineData("0 0 0 2", "1 2 1 1", true)]
    [InlineData("0 0 1 6", "1 3 2 1", true)]
    public void Modes_of_a_result_are_numbered_from_1_and_checked_so(string starts, string modes, bool broken)
    {
        var file = Texts.Read(".mm", Texts.Mm);
        var result = Runs.Feasible(Numbers(starts), 0) with { Modes = Numbers(modes) };

        Assert.Equal(broken, file.Violations(result) > 0);
        if (!broken)
        {
            Assert.Equal(result.Starts[^1], file.Finish(result));
        }
    }

    [Fact]
    public void Negative_distances_become_maximum_lags_and_so_does_the_one_that_closes_a_circle()
    {
        var file = Assert.IsType<LagsFile>(Texts.Read(".sch", Texts.Sch));
        var (links, maximum) = file.Divide();

        Assert.Equal(3, file.Activities);
        Assert.Equal(7, links.Length);
        Assert.All(links, link => Assert.True(link.Lag >= 0 && link.Type == LinkType.StartToStart));
        Assert.Equal([new StartArc(2, 1, 0), new StartArc(3, 1, -4)], maximum);
        Assert.Equal(
            [new MaximumLag(1, 2, 0, LinkType.StartToStart), new MaximumLag(1, 3, 4, LinkType.StartToStart)],
            file.Problem.MaximumLags.ToArray());
    }

    [Theory]
    [InlineData("0 0 0 2 5", false)]
    [InlineData("0 3 3 0 5", false)]
    [InlineData("0 1 1 0 4", true)]
    [InlineData("0 0 0 5 8", true)]
    [InlineData("0 0 1 2 5", true)]
    [InlineData("0 0 0 1 4", true)]
    public void A_schedule_is_held_against_the_problem_and_against_the_distances_of_the_file(string starts, bool broken) =>
        Assert.Equal(broken, Texts.Read(".sch", Texts.Sch).Violations(Runs.Feasible(Numbers(starts), 5)) > 0);

    [Theory]
    [InlineData(".sm", "jobs (incl", "works", 1, "file.heading", "jobs (incl. supersource/sink )")]
    [InlineData(".sm", "sink ):  4", "sink )  4", 2, "file.heading", "colon")]
    [InlineData(".sm", "sink ):  4", "sink ):  0", 2, "file.number", "the number of jobs")]
    [InlineData(".sm", "sink ):  4", "sink ):  99999999999", 2, "file.number", "the number of jobs")]
    [InlineData(".sm", "horizon                       :  6", "horizon : -6", 3, "file.number", "the horizon")]
    [InlineData(".sm", ":  0   N", ":  1   N", 6, "file.number", "nonrenewable")]
    [InlineData(".sm", "   3        1          1", "   5        1          1", 13, "file.order", "a job number")]
    [InlineData(".sm", "2           2   3", "2           2   7", 11, "file.number", "a successor is expected, a whole number from 1 to 4")]
    [InlineData(".sm", "2           2   3", "9           2   3", 11, "file.number", "a number of successors")]
    [InlineData(".sm", "2           2   3", "1           2   3", 11, "file.order", "a job number")]
    [InlineData(".sm", "2      1     2 ", "2     -1     2 ", 20, "file.order", "a mode")]
    [InlineData(".sm", "2      1     2 ", "2      1    -2 ", 20, "file.number", "a duration")]
    [InlineData(".sm", "2      1     2 ", "2      1    2147483648 ", 20, "file.number", "a duration")]
    [InlineData(".sm", "2      1     2 ", "2      1    two ", 20, "file.number", "'two' stands where a duration")]
    [InlineData(".sm", "3       2    1", "3       3    1", 26, "file.demand", "job 3")]
    [InlineData(".sm", "R 2\n    2    1\n", "R 2\n    2\n", 27, "file.number", "a capacity")]
    [InlineData(".sm", "R 2\n    2    1\n", "R 2\n    2    1   7\n", 26, "file.excess", "end of the file")]
    [InlineData(".mm", "   2        2          1", "   2        0          1", 12, "file.number", "the number of modes")]
    [InlineData(".mm", "         2     3       2", "         3     3       2", 21, "file.order", "a mode")]
    [InlineData(".mm", "2    5\n", "2   -5\n", 20, "file.number", "a consumption")]
    [InlineData(".sch", "3 1 0 0\n", "3 1 1 0\n", 1, "file.order", "nonrenewable")]
    [InlineData(".sch", "[2]", "2", 3, "file.number", "in brackets")]
    [InlineData(".sch", "[2]", "[2", 3, "file.number", "in brackets")]
    [InlineData(".sch", "[2]", "[9999999999]", 3, "file.number", "a distance")]
    [InlineData(".sch", "2 1 2 1 4 [0]", "2 1 2 2 4 [1]", 4, "file.number", "itself")]
    [InlineData(".sch", "3 1 3 2", "3 1 3 3", 12, "file.demand", "activity 3")]
    [InlineData(".sch", "4 1 0\n", "4 1 1\n", 7, "file.number", "a distance")]
    [InlineData(".rcp", "4 2\n", "1000001 2\n", 1, "file.number", "the number of activities")]
    [InlineData(".rcp", "4 2\n", "4 -2\n", 1, "file.number", "the number of resources")]
    [InlineData(".rcp", "2 1 0 1 4", "2 1 2 1 4", 4, "file.demand", "resource 2")]
    [InlineData(".rcp", "2 1 0 1 4", "2 1 0 1 5", 4, "file.number", "a successor")]
    [InlineData(".rcp", "0 0 0 0", "0 0 0", 6, "file.end", "a number of successors")]
    [InlineData(".rcp", "0 0 0 0", "0 0 0 0 0", 6, "file.excess", "end of the file")]
    public void A_malformed_file_is_refused_with_line_code_and_what_was_expected(string ending, string what, string by, int line, string code, string expected)
    {
        var text = Texts.Of(ending);
        Assert.Contains(what, text, StringComparison.Ordinal);
        var at = text.IndexOf(what, StringComparison.Ordinal);

        var fault = Assert.Throws<InvalidDataException>(() => Texts.Read(ending, text[..at] + by + text[(at + what.Length)..]));

        Assert.StartsWith($"tiny{ending}, line {line}: {code}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".sm", "   4        1          0", "   4        1          1    2")]
    [InlineData(".mm", "   4        1          0", "   4        1          1    2")]
    [InlineData(".rcp", "0 0 0 0", "0 0 0 1 2")]
    public void A_cycle_is_told_with_the_engines_code_and_the_name_of_the_file(string ending, string what, string by)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Texts.Read(ending, Texts.Of(ending).Replace(what, by, StringComparison.Ordinal)));

        Assert.StartsWith($"tiny{ending}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("engine.cycle", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_positive_distances_is_well_formed_and_infeasible()
    {
        var file = Texts.Read(".sch", Texts.Sch.Replace("2 1 2 1 4 [0]", "2 1 2 1 4 [1]", StringComparison.Ordinal));

        Assert.Equal(ScheduleStatus.Infeasible, RunEngines.For(null, file).Run(file, new RunLimits { Work = 1000 }, default).Status);
    }

    [Theory]
    [MemberData(nameof(Texts.Endings), MemberType = typeof(Texts))]
    public void A_file_cut_off_anywhere_is_refused_or_lacks_only_its_last_ruling(string ending)
    {
        var text = Texts.Of(ending);
        var needed = text.TrimEnd('*', '\n').Length;
        for (var length = 0; length < text.Length; length++)
        {
            var cut = text[..length];
            if (length >= needed)
            {
                Texts.Read(ending, cut);
                continue;
            }

            // The last number cut short is another number: only that can pass.
            var fault = Record.Exception(() => Texts.Read(ending, cut));
            Assert.True(fault is InvalidDataException || (fault is null && char.IsAsciiDigit(text[length])), $"{length}: {fault}");
            Assert.StartsWith("tiny" + ending, fault?.Message ?? "tiny" + ending, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Texts.Endings), MemberType = typeof(Texts))]
    public void A_file_with_any_character_changed_is_read_or_refused_and_nothing_else(string ending)
    {
        var text = Texts.Of(ending);
        foreach (var by in "9-x[ \n\0\u001b")
        {
            for (var at = 0; at < text.Length; at++)
            {
                var fault = Record.Exception(() => Texts.Read(ending, text[..at] + by + text[(at + 1)..]));
                Assert.True(fault is null or InvalidDataException, $"'{by}' at {at}: {fault}");
                Assert.DoesNotContain('\u001b', fault?.Message ?? "");
            }
        }
    }

    [Fact]
    public void Sizes_beyond_reason_are_refused_before_memory_is_taken()
    {
        const string Many = "1000000 1000\n";
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refused("file.end", () => Texts.Read(".rcp", Many));
        Refused("file.size", () => Texts.Read(".sm", Texts.Sm.Replace(":  6", ":  536870912", StringComparison.Ordinal)));
        Refused("file.size", () => Texts.Read(".rcp", Texts.Rcp.Replace("3 2 1 1 4", "536870912 2 1 1 4", StringComparison.Ordinal)));
        Refused("file.size", () => Texts.Read(".rcp", Texts.Rcp.Replace("3 2 1 1 4", "99999999 2 1 1 4", StringComparison.Ordinal)));
        Refused("file.number", () => Texts.Read(".rcp", "1 1\n1\n" + new string('7', 1_000_000)));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);

        static void Refused(string code, Action read)
        {
            var message = Assert.Throws<InvalidDataException>(read).Message;
            Assert.Contains(code, message, StringComparison.Ordinal);
            Assert.InRange(message.Length, 0, 300);
        }
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused()
    {
        using var folder = new Folder();
        var path = folder.Path("large.rcp");
        using (var file = File.Create(path))
        {
            file.SetLength(InstanceText.MostBytes + 1L);
        }

        Assert.Contains("file.size", Assert.Throws<InvalidDataException>(() => InstanceFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_other_kinds_are_refused() =>
        Assert.Contains("file.kind", Assert.Throws<InvalidDataException>(() => InstanceFile.Read("notes.txt")).Message, StringComparison.Ordinal);

    private static int[] Numbers(string text) => [.. text.Split(' ').Select(int.Parse)];
}
