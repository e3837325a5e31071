using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Tests;

public class GeneratedProjectTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(120)]
    [InlineData(3000)]
    public void A_generated_project_has_the_shape_asked_for(int activities)
    {
        var file = ProjectGenerator.Make(new(activities), seed: 1);
        var schedule = SerialScheduler.Solve(file.Problem);

        Assert.Equal(activities, file.Activities);
        Assert.InRange(schedule.Status, ScheduleStatus.Optimal, ScheduleStatus.Feasible);
        if (activities >= 30)
        {
            Assert.InRange((double)file.Links.Length / file.Durations.Length, 1.6, 2.0);
            Assert.InRange((double)file.Demand.Count(units => units > 0) / (4 * activities), 0.65, 0.85);
            Assert.InRange(schedule.Finish, schedule.Statistics.CriticalPathBound + 1, file.Horizon);
        }
    }

    [Fact]
    public void Shape_and_seed_decide_everything()
    {
        var text = RcpFile.Text(ProjectGenerator.Make(new(60), seed: 4));

        Assert.Equal(text, RcpFile.Text(ProjectGenerator.Make(new(60), seed: 4)));
        Assert.NotEqual(text, RcpFile.Text(ProjectGenerator.Make(new(60), seed: 5)));
    }

    [Fact]
    public void A_generated_project_written_and_read_is_the_same()
    {
        var file = ProjectGenerator.Make(new(30), seed: 2);
        var read = Assert.IsType<ProjectFile>(InstanceFile.Read(new InstanceText("x.rcp", RcpFile.Text(file))));

        Assert.Equal(file.Durations, read.Durations);
        Assert.Equal(file.Demand, read.Demand);
        Assert.Equal(file.Capacity, read.Capacity);
        Assert.Equal(file.Horizon, read.Horizon);
        Assert.Equal(file.Links.ToHashSet(), read.Links.ToHashSet());
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(120, false)]
    [InlineData(120, true)]
    [InlineData(2000, false)]
    public void Schedules_allocate_nothing(int activities, bool general)
    {
        var passes = new SchedulePasses(ProjectGenerator.Make(new(activities), seed: 1).Problem, general);
        passes.Improve();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            passes.Improve();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void The_scaling_table_has_a_row_for_each_size_and_refuses_what_is_none()
    {
        using StringWriter output = new(), errors = new();

        Assert.Equal(0, ScalingTable.Run(["10", "200"], output, errors));
        Assert.Equal(3, output.ToString().Count('\n'));
        Assert.Equal(2, ScalingTable.Run(["0"], output, errors));
        Assert.Equal(2, ScalingTable.Run(["many"], output, errors));
    }
}
