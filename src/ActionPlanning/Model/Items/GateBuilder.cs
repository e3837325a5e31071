namespace ActionPlanning;

/// <summary>Says more about a gate.</summary>
public sealed class GateBuilder : ItemBuilder<GateBuilder>
{
    internal GateBuilder(ActionPlanBuilder plan, Gate gate)
        : base(plan, gate)
    {
    }

    private Gate Gate => (Gate)Item;

    /// <summary>Says which body decides.</summary>
    /// <param name="body">The body.</param>
    /// <returns>This builder.</returns>
    public GateBuilder DecidedBy(PartyId body) => With(Gate with { Body = body });

    /// <summary>Says which items it decides on.</summary>
    /// <param name="items">The items.</param>
    /// <returns>This builder.</returns>
    public GateBuilder Decides(params ReadOnlySpan<ItemId> items) => With(Gate with { Decides = [.. items] });

    /// <summary>Says that every later item depends on the outcome.</summary>
    /// <returns>This builder.</returns>
    public GateBuilder BlocksLaterItems() => With(Gate with { BlocksLaterItems = true });

    /// <summary>Says what the body needs on its table.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <returns>This builder.</returns>
    public GateBuilder Considers(params ReadOnlySpan<string> inputs)
    {
        PlanList<GateInput> list = Gate.Inputs;
        foreach (string input in inputs)
        {
            list = list.Add(new(input));
        }

        return With(Gate with { Inputs = list });
    }

    /// <summary>Says which alternatives are before the body.</summary>
    /// <param name="options">The alternatives.</param>
    /// <returns>This builder.</returns>
    public GateBuilder ChoosesAmong(params ReadOnlySpan<string> options) => With(Gate with { Options = [.. options] });
}
