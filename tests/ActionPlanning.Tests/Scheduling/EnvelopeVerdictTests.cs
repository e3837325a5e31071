using ActionPlanning.Scheduling;
using NodaTime;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>Whether an item fits whatever days are chosen before it, and how certain an order between two windows is.</summary>
public class EnvelopeVerdictTests
{
    private static ItemEnvelope Of(PlanOutcome outcome, ItemId item) => outcome.Envelope.TryGet(item, out ItemEnvelope? envelope) ? envelope : throw new KeyNotFoundException(item.Value);

    /// <summary>Five days in one window and after them five in another.</summary>
    private static PlanOutcome Two(string first, string then, int lag = 0) => Empty()
        .Activity("first", "Først", item => item.When(first).Takes(5)).Activity("then", "Så", item => item.When(then).Takes(5).After("first", new(lag))).Work();

    [Theory]
    [InlineData("1.3.-12.3.", "15.3.-26.3.", EnvelopeVerdict.Feasible)]
    [InlineData("1.3.-12.3.", "1.3.-19.3.", EnvelopeVerdict.Feasible)]
    [InlineData("1.3.-12.3.", "1.3.-18.3.", EnvelopeVerdict.AtRisk)]
    [InlineData("marts", "marts", EnvelopeVerdict.AtRisk)]
    [InlineData("1.3.-12.3.", "1.3.-12.3.", EnvelopeVerdict.AtRisk)]
    [InlineData("1.3.-12.3.", "1.3.-11.3.", EnvelopeVerdict.Impossible)]
    public void An_item_fits_always_or_only_when_things_lie_early_or_never(string first, string then, EnvelopeVerdict expected) =>
        Assert.Equal(expected, Of(Two(first, then), "then").Verdict);

    [Fact]
    public void A_range_of_duration_is_at_risk_when_only_its_lower_end_fits()
    {
        PlanOutcome outcome = Empty().Activity("first", "Først", item => item.When("1.3.-5.3.").Takes(ActionPlanning.Amounts.Quantity.Between(3, 5)).After("e")).Event("e", "Møde", item => item.When("1.3.")).Work();
        Assert.Equal(EnvelopeVerdict.AtRisk, Of(outcome, "first").Verdict);
    }

    [Theory]
    [InlineData("1.3.-5.3.", "8.3.-19.3.", 0, OrderCertainty.Certain, 0, 5)]
    [InlineData("1.3.-5.3.", "8.3.-19.3.", 2, OrderCertainty.Possible, -2, 3)]
    [InlineData("1.3.-12.3.", "8.3.-19.3.", 0, OrderCertainty.Possible, -5, 5)]
    [InlineData("1.3.-5.3.", "1.3.-5.3.", 0, OrderCertainty.Impossible, -5, -5)]
    public void The_certainty_of_a_link_is_counted_in_working_days(string first, string then, int lag, OrderCertainty order, int least, int greatest)
    {
        LinkCertainty link = Assert.Single(Two(first, then, lag).Envelope.Links);
        Assert.Equal((order, least, greatest), (link.Order, link.LeastRoom, link.GreatestRoom));
    }

    [Fact]
    public void A_campaign_before_a_conference_in_August_is_safe_when_it_is_over_before_the_first_day_of_August()
    {
        // A24. 1 August 2021 is a Sunday: the conference is on the 2nd at the earliest, and on the 31st at the latest.
        PlanOutcome outcome = Empty().Activity("campaign", "Kampagne", item => item.Takes(20)).Event("conference", "Konference", item => item.When("august").After("campaign")).Work();
        ItemEnvelope campaign = Of(outcome, "campaign");
        Assert.Equal((new LocalDate(2021, 7, 5), new LocalDate(2021, 8, 3)), (campaign.SafeLatestStart!.Value, campaign.LatestStart));
        Assert.Null(Of(outcome, "conference").SafeLatestStart);
    }

    [Fact]
    public void What_has_a_window_of_its_own_is_judged_by_that()
    {
        PlanOutcome outcome = Empty().Activity("campaign", "Kampagne", item => item.When("april-juli").Takes(20)).Event("conference", "Konference", item => item.When("august").After("campaign")).Work();
        Assert.Null(Of(outcome, "campaign").SafeLatestStart);
        Assert.Equal(OrderCertainty.Certain, Assert.Single(outcome.Envelope.Links).Order);
    }
}
