namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What is left of a multi-mode problem after reduction, in the form in which the search reads it.</summary>
/// <remarks>
/// The needs of a mode and the free units of a slot are packed into the same words: one field for each resource that can become short, with a guard bit above it. The fields of a slot's word hold the free
/// units with the guards set; a need is subtracted whole, and where a field is too small its guard is gone.
/// </remarks>
internal sealed class ModeModel
{
    private const int WordBits = 64;

    public ModeModel(MultiModeProblem problem, ModeReduction reduction)
    {
        Problem = problem;
        Frontier = reduction.Frontier;
        SomeChoice = reduction.SomeChoice;
        var n = problem.ActivityCount;
        First = new int[n + 1];
        var original = new List<int>();
        var consumption = new List<int>();
        for (var a = 0; a < n; a++)
        {
            var (units, modes) = reduction.Consumptions(a);
            original.AddRange(modes);
            consumption.AddRange(units);
            First[a + 1] = original.Count;
        }

        Original = [.. original];
        Consumption = [.. consumption];
        Stock = [.. problem.Stock.Where((_, k) => reduction.StockMatters[k])];
        Duration = [.. original.Select(m => problem.Durations[m])];
        Release = new int[n];
        Limit = new int[n];
        for (var a = 0; a < n; a++)
        {
            Release[a] = Math.Max(problem.ProjectStart, problem.NotBefore[a]);
            Limit[a] = problem.NotAfter[a] == CpmProblem.Unset ? problem.Horizon : Math.Min(problem.Horizon, problem.NotAfter[a]);
        }

        var (field, words) = Fields(problem);
        Words = words;
        (Need, Capacity, Guard) = Pack(problem, field);
        IsPlain = problem.Links.All(l => l is { Type: LinkType.FinishToStart, Lag: >= 0 });
    }

    public MultiModeProblem Problem { get; }

    public int Count => First.Length - 1;

    /// <summary>Gets where each activity's modes begin, those left numbered anew.</summary>
    public int[] First { get; }

    /// <summary>Gets per mode its number in the problem.</summary>
    public int[] Original { get; }

    public int[] Duration { get; }

    /// <summary>Gets what a mode consumes of the stocks that matter: mode m and stock k at m · stocks + k.</summary>
    public int[] Consumption { get; }

    /// <summary>Gets the stocks that matter.</summary>
    public int[] Stock { get; }

    public StockFrontier? Frontier { get; }

    /// <summary>Gets a choice within the stocks, per activity the position among its modes; null where the frontier tells, or none is known.</summary>
    public int[]? SomeChoice { get; }

    /// <summary>Gets the first slot in which an activity may start.</summary>
    public int[] Release { get; }

    /// <summary>Gets the slot by which an activity must have finished.</summary>
    public int[] Limit { get; }

    /// <summary>Gets the number of words for each slot and each mode; 0 when no resource can become short.</summary>
    public int Words { get; }

    /// <summary>Gets the needs of the modes: mode m and word w at m · Words + w; nothing for a mode without duration.</summary>
    public ulong[] Need { get; }

    /// <summary>Gets the free units of the empty slots with their guards: slot t and word w at t · Words + w.</summary>
    public ulong[] Capacity { get; }

    /// <summary>Gets the guards of each word.</summary>
    public ulong[] Guard { get; }

    /// <summary>Gets whether all links lead from a finish to a start and have no lead: then the order of the starts respects the links.</summary>
    public bool IsPlain { get; }

    // Per resource its word and shift, −1 where no mode needs it.
    private ((int Word, int Shift, int Bits)[] Fields, int Words) Fields(MultiModeProblem problem)
    {
        var fields = new (int, int, int)[problem.ResourceCount];
        var (word, used) = (0, 0);
        var any = false;
        for (var k = 0; k < fields.Length; k++)
        {
            fields[k] = (-1, 0, 0);
            if (!Array.Exists(Original, m => problem.Durations[m] > 0 && problem.Demand[(m * problem.ResourceCount) + k] > 0))
            {
                continue;
            }

            var most = problem.Capacity[k].Length == 0 ? 0 : problem.Capacity[k].Max();
            var bits = WordBits + 1 - System.Numerics.BitOperations.LeadingZeroCount((ulong)most);
            if (used + bits > WordBits)
            {
                (word, used) = (word + 1, 0);
            }

            fields[k] = (word, used, bits);
            used += bits;
            any = true;
        }

        return (fields, any ? word + 1 : 0);
    }

    private (ulong[] Need, ulong[] Capacity, ulong[] Guard) Pack(MultiModeProblem problem, (int Word, int Shift, int Bits)[] fields)
    {
        var need = new ulong[Original.Length * Words];
        var capacity = new ulong[(long)problem.Horizon * Words];
        var guard = new ulong[Words];
        for (var k = 0; k < fields.Length; k++)
        {
            var (word, shift, bits) = fields[k];
            if (word < 0)
            {
                continue;
            }

            guard[word] |= 1UL << (shift + bits - 1);
            for (var t = 0; t < problem.Horizon; t++)
            {
                capacity[(t * Words) + word] |= (1UL << (shift + bits - 1)) | ((ulong)problem.Capacity[k][t] << shift);
            }

            for (var m = 0; m < Original.Length; m++)
            {
                if (Duration[m] > 0)
                {
                    need[(m * Words) + word] |= (ulong)problem.Demand[(Original[m] * problem.ResourceCount) + k] << shift;
                }
            }
        }

        return (need, capacity, guard);
    }
}
