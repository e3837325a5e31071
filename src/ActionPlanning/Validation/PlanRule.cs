using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation;

/// <summary>One rule: what it is called, and how it finds what breaks it. Stateless.</summary>
internal abstract class PlanRule(CheckDescription description)
{
    public CheckDescription Description { get; } = description;

    /// <summary>Finds every breach. References that lead nowhere are passed over: they are faults of structure.</summary>
    public abstract IEnumerable<Diagnostic> Find(PlanFacts facts);

    protected Diagnostic Report(string path, string? subject, BilingualText message, BilingualText hint, params IEnumerable<string> related) =>
        new(Description.Code, Description.Severity, path, message, hint) { Subject = subject, Related = [.. related.Distinct()] };

    /// <summary>Reports on an item.</summary>
    protected Diagnostic Report(PlanItem item, string property, BilingualText message, BilingualText hint, params IEnumerable<string> related) =>
        Report(property.Length == 0 ? $"items[{item.Id}]" : $"items[{item.Id}].{property}", item.Id.Value, message, hint, related);
}
