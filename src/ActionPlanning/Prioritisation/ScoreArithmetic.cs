using ActionPlanning.Amounts;

namespace ActionPlanning.Prioritisation;

/// <summary>One item on its way to a score; keeps account of what is missing.</summary>
/// <param name="item">The item.</param>
/// <param name="inputs">What is known of it.</param>
/// <param name="sized">Whether sizes are given at all; otherwise the plan's hours are the sizes.</param>
internal sealed class ScoreArithmetic(PlanItem item, ScoreInputs inputs, bool sized)
{
    public PlanItem Item => item;

    public ScoreInputs Inputs => inputs;

    public List<MissingInput> Missing { get; } = [];

    public static void ThrowIfWrong(ScoreInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Check(inputs.CostOfDelay.Low is < 0m, nameof(inputs.CostOfDelay));
        Check(inputs.JobSize.Low is <= 0m, nameof(inputs.JobSize));
        Check(inputs.Reach.Low is < 0m, nameof(inputs.Reach));
        Check(inputs.Impact.Low is < 0m, nameof(inputs.Impact));
        Check(inputs.Confidence.Low is < 0m || inputs.Confidence.High is > 1m, nameof(inputs.Confidence));
        Check(inputs.CostOfDelay.High is < 0m || inputs.JobSize.High is <= 0m || inputs.Reach.High is < 0m || inputs.Impact.High is < 0m || inputs.Confidence.High is < 0m || inputs.Confidence.Low is > 1m, "a bound");

        void Check(bool wrong, string input)
        {
            if (wrong)
            {
                throw new ArgumentException($"An input of '{inputs.Item}' lies outside its range: {input}.", nameof(inputs));
            }
        }
    }

    /// <summary>A quotient of what is not negative by what is positive: every quotient that the two allow.</summary>
    public static Quantity Over(Quantity value, Quantity size)
    {
        decimal low = size.High is > 0m and var most ? Math.Max(value.Low ?? 0m, 0m) / most : 0m;
        decimal? high = value.High == 0m ? 0m : size.Low is > 0m and var least && value.High is { } greatest ? Quotient(greatest, least) : null;
        return Quantity.TryCreate(low, high, out Quantity quotient) ? quotient : Quantity.AtLeast(low);
    }

    /// <summary>Names an input as missing and goes on with what it may be.</summary>
    public Quantity Lacks(string field, string danish, string english, Quantity possible)
    {
        Missing.Add(new($"scores[{item.Id}].{field}", new($"{danish} for «{item.Title}»", $"{english} for «{item.Title}»")));
        return possible;
    }

    /// <summary>An input that is 0 or more, and no more than <paramref name="most"/>. A range is an answer, one that is open says too little.</summary>
    public Quantity NotNegative(Quantity stated, string field, string danish, string english, decimal? most = null)
    {
        Quantity.TryCreate(Math.Max(0m, stated.Low ?? 0m), stated.High ?? most, out Quantity possible);
        return stated.IsBounded ? stated : Lacks(field, danish, english, possible);
    }

    public Quantity Size()
    {
        Quantity size = sized ? inputs.JobSize
            : item.Effort.IsEmpty || item.Effort.Any(effort => effort.Basis != EffortBasis.Total) ? Quantity.Unknown
            : item.Effort.Aggregate(Quantity.Zero, (sum, effort) => sum + effort.Hours);
        return size.IsBounded && size.Low > 0m ? size : NotNegative(size.IsBounded ? Quantity.AtMost(size.High!.Value) : size, "jobSize", "størrelsen", "the size");
    }

    public Quantity Mark(string criterion) =>
        inputs.Marks.FirstOrDefault(mark => mark.Criterion == criterion)?.Mark is { IsBounded: true } known
            ? known
            : Lacks($"marks[{criterion}]", $"karakteren for {criterion}", $"the mark for {criterion}", inputs.Marks.FirstOrDefault(mark => mark.Criterion == criterion)?.Mark ?? Quantity.Unknown);

    private static decimal? Quotient(decimal value, decimal by)
    {
        try
        {
            return value / by;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
