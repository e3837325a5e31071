using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Tests.Engines.ProjectScheduling.Search;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Portfolio;

/// <summary>The population half under a limit that is enough for several populations.</summary>
public class PopulationHalfTests
{
    private const int Round = 100;

    [Theory]
    [InlineData(400, 1000, 1)]
    [InlineData(600, 1000, 2)]
    [InlineData(1400, 1000, 2)]
    [InlineData(4000, 1000, 5)]
    public void As_many_populations_follow_one_another_as_the_limit_is_enough_for(long whole, long enough, int populations)
    {
        var half = Half();
        half.BeginMain(whole, enough, null);
        var worst = half.Best;
        for (var done = 0; done < 2 * whole; done += Round)
        {
            half.Run(Round, 0.5, default);
            Assert.False(half.Best.IsWorseThan(worst), "The best schedule of an earlier population is lost.");
            worst = half.Best;
        }

        Assert.Equal(populations, half.Populations);
        Assert.True(half.Schedules >= whole);
    }

    private static PopulationHalf Half()
    {
        var options = new PortfolioOptions { WorkLimit = 10_000 };
        return new(new SearchInstance(ScheduleSearchTests.Hard(60)), options, new PortfolioClock(options, default), default);
    }
}
