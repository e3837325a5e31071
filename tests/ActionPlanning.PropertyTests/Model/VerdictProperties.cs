using ActionPlanning.PropertyTests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Model;

public class VerdictProperties
{
    [Property(typeof(Verdicts), Runs = 500)]
    public void Not_both_is_either_not((Verdict Left, Verdict Right) pair) =>
        Assert.Equal(pair.Left.And(pair.Right).Not(), pair.Left.Not().Or(pair.Right.Not()));

    [Property(typeof(Verdicts), Runs = 500)]
    public void Learning_what_is_missing_never_turns_a_settled_answer((Verdict Left, Verdict Right) pair, bool learned)
    {
        Verdict known = pair.Left.Answer == Answer.Undetermined ? Verdict.Of(learned) : pair.Left;
        foreach (Func<Verdict, Verdict, Verdict> combine in new Func<Verdict, Verdict, Verdict>[] { (a, b) => a.And(b), (a, b) => a.Or(b) })
        {
            Answer before = combine(pair.Left, pair.Right).Answer;
            Assert.True(before == Answer.Undetermined || before == combine(known, pair.Right).Answer);
        }
    }

    [Property(typeof(Verdicts), Runs = 500)]
    public void What_is_undetermined_says_why_and_what_is_settled_has_no_excuse((Verdict Left, Verdict Right) pair)
    {
        foreach (Verdict verdict in new[] { pair.Left.And(pair.Right), pair.Left.Or(pair.Right), pair.Left.Not() })
        {
            Assert.Equal(verdict.Answer == Answer.Undetermined, !verdict.Because.IsEmpty);
        }
    }

    private static class Verdicts
    {
        public static Arbitrary<(Verdict Left, Verdict Right)> Pairs()
        {
            Gen<Verdict> one = Gen.OneOf(
                Gen.Constant(Verdict.Yes),
                Gen.Constant(Verdict.No),
                Gen.Elements("a", "b", "c").NonEmptyListOf().Select(paths => Verdict.Undetermined(paths.Select(path => new MissingInput(path, new(path, path))))));
            return (from left in one from right in one select (left, right)).ToArbitrary();
        }
    }
}
