using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Gaps;

/// <summary>A rule that asks the plan the same question in many places. What is not answered is a gap: a remark, never an error.</summary>
internal abstract class GapRule(string code, BilingualText title, BilingualText hint) : PlanRule(new(code, Severity.Remark, title))
{
    public abstract IEnumerable<Question> Ask(PlanFacts facts);

    public Diagnostic Gap(Question question) => Report(question.Path, question.Subject, question.Message(), hint, question.Blocks?.Invoke() ?? []);

    public override IEnumerable<Diagnostic> Find(PlanFacts facts) => Ask(facts).Where(question => !question.Answered).Select(Gap);

    protected static Question About(PlanItem item, string property, bool answered, Func<BilingualText> message, Func<IEnumerable<string>>? blocks = null) =>
        new($"items[{item.Id}].{property}", item.Id.Value, item.Track, answered, message, blocks);
}
