using ActionPlanning.Amounts;

namespace ActionPlanning.Prioritisation;

/// <summary>
/// How items are scored. A closed set: <see cref="GivenOrder"/>, <see cref="MoscowScoring"/>, <see cref="WsjfScoring"/>, <see cref="RiceScoring"/>, <see cref="WeightedScoring"/>.
/// </summary>
public abstract record ScoringModel
{
    private protected ScoringModel()
    {
    }

    /// <summary>Scores the items of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">What is known of the items, at most one entry each; items may be left out.</param>
    /// <param name="items">The items that are compared; null for all.</param>
    /// <returns>The scores in the order of the items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="inputs"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is named twice, or an input lies outside its range.</exception>
    public PlanList<ItemScore> Score(ActionPlan plan, IEnumerable<ScoreInputs> inputs, IEnumerable<ItemId>? items = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(inputs);
        Dictionary<ItemId, ScoreInputs> known = [];
        foreach (ScoreInputs one in inputs)
        {
            ScoreArithmetic.ThrowIfWrong(one);
            if (!known.TryAdd(one.Item, one))
            {
                throw new ArgumentException($"The item '{one.Item}' is scored twice.", nameof(inputs));
            }
        }

        bool sized = known.Values.Any(one => !one.JobSize.IsUnknown);
        ScoreArithmetic[] scored = [.. (items ?? plan.Items.Select(item => item.Id)).Select(id => new ScoreArithmetic(plan.Item(id), known.GetValueOrDefault(id) ?? new(id), sized))];
        Quantity[] scores = [.. scored.Select(Of)];
        return
        [
            .. scored.Select((one, i) => new ItemScore(
                one.Item.Id,
                scores[i],
                [.. one.Missing],
                1 + scores.Count(other => other.Low > scores[i].High),
                1 + scores.Where((other, j) => j != i && (other.High is null || scores[i].Low is null || other.High > scores[i].Low)).Count())),
        ];
    }

    private protected abstract Quantity Of(ScoreArithmetic item);
}

/// <summary>The order that the plan states: priority 1 counts 64, each rank below it half as much, 6 and below 2, and no priority 1, as when the plan is scheduled.</summary>
public sealed record GivenOrder : ScoringModel
{
    private const int Highest = 7;

    private protected override Quantity Of(ScoreArithmetic item) =>
        item.Item.Priority is { } priority ? 1 << Math.Clamp(Highest - priority.Rank, 1, Highest - 1) : 1;
}

/// <summary>MoSCoW (Clegg and Barker, 1994): what must be counts 9, what should be 3, what could be 1, what will not be 0. The numbers are this library's; the method has none.</summary>
public sealed record MoscowScoring : ScoringModel
{
    private protected override Quantity Of(ScoreArithmetic item) => item.Inputs.Moscow switch
    {
        MoscowClass.Must => 9,
        MoscowClass.Should => 3,
        MoscowClass.Could => 1,
        MoscowClass.Wont => 0,
        _ => item.Lacks("moscow", "MoSCoW-klassen", "the MoSCoW class", Quantity.Between(0, 9)),
    };
}

/// <summary>Weighted shortest job first (Reinertsen, 2009): the cost of delay over the size of the job.</summary>
public sealed record WsjfScoring : ScoringModel
{
    private protected override Quantity Of(ScoreArithmetic item) =>
        ScoreArithmetic.Over(item.NotNegative(item.Inputs.CostOfDelay, "costOfDelay", "hvad en udsættelse koster", "what a delay costs"), item.Size());
}

/// <summary>RICE (McBride, 2016): reach × impact × confidence over the effort.</summary>
public sealed record RiceScoring : ScoringModel
{
    private protected override Quantity Of(ScoreArithmetic item)
    {
        Quantity reach = item.NotNegative(item.Inputs.Reach, "reach", "hvor mange det når", "how many it reaches");
        Quantity impact = item.NotNegative(item.Inputs.Impact, "impact", "hvor meget det betyder for hver", "how much it does for each");
        Quantity confidence = item.NotNegative(item.Inputs.Confidence, "confidence", "hvor sikkert det er", "how sure it is", 1m);
        return ScoreArithmetic.Over(reach * impact * confidence, item.Size());
    }
}

/// <summary>The weighted sum of marks on criteria of one's own.</summary>
/// <param name="Criteria">The criteria and what they weigh.</param>
public sealed record WeightedScoring(PlanList<CriterionWeight> Criteria) : ScoringModel
{
    private protected override Quantity Of(ScoreArithmetic item) => Criteria.Aggregate(
        Quantity.Zero,
        (sum, criterion) => sum + (Quantity.Exactly(criterion.Weight) * item.Mark(criterion.Criterion)));
}
