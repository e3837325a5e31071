namespace ActionPlanning.Tests.Model;

public class VerdictTests
{
    private static readonly MissingInput A = new("a", new("a", "a"));
    private static readonly MissingInput B = new("b", new("b", "b"));
    private static readonly Verdict OpenA = Verdict.Undetermined(A);
    private static readonly Verdict OpenB = Verdict.Undetermined(B);

    [Fact]
    public void One_certain_no_settles_a_conjunction_whatever_is_missing()
    {
        Assert.Equal(Verdict.No, OpenA.And(Verdict.No));
        Assert.Equal(Verdict.No, Verdict.No.And(OpenA));
    }

    [Fact]
    public void One_certain_yes_settles_a_disjunction_whatever_is_missing()
    {
        Assert.Equal(Verdict.Yes, OpenA.Or(Verdict.Yes));
        Assert.Equal(Verdict.Yes, Verdict.Yes.Or(OpenA));
    }

    [Fact]
    public void What_is_open_names_everything_that_is_missing_once()
    {
        Assert.Equal([A, B], OpenA.And(OpenB).And(OpenA).Because);
        Assert.Equal([A], OpenA.And(Verdict.Yes).Because);
    }

    [Fact]
    public void Undetermined_is_not_no()
    {
        Assert.NotEqual(Answer.No, OpenA.Answer);
        Assert.Equal(OpenA, OpenA.Not());
    }

    [Fact]
    public void An_undetermined_verdict_without_a_reason_is_refused() => Assert.Throws<ArgumentException>(() => Verdict.Undetermined());

    [Fact]
    public void A_condition_holds_from_the_later_of_its_parts_and_an_alternative_from_the_earlier()
    {
        NodaTime.LocalDate early = new(2021, 3, 1);
        NodaTime.LocalDate late = new(2021, 9, 1);
        ConditionAnswer first = new(Verdict.Yes, early);
        ConditionAnswer second = new(Verdict.Yes, late);
        Assert.Equal(late, first.And(second).FirstDate);
        Assert.Equal(early, first.Or(second).FirstDate);
        Assert.Null(first.And(new(OpenA)).FirstDate);
        Assert.Equal(early, first.Or(new(Verdict.No)).FirstDate);
    }
}
