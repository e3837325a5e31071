using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>Says which rules of a problem a selection breaks. Shares no code with the solver; naive on purpose.</summary>
public static class SelectionChecker
{
    /// <summary>Checks a selection.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="chosen">Per item the position of the chosen option among its options, from 0; −1 for an item that is left out.</param>
    /// <returns>
    /// Every violation; empty when the selection is feasible. An item chosen in an option that does not exist counts as left out in the other checks.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not one entry for each item.</exception>
    public static ImmutableArray<SelectionViolation> Check(SelectionProblem problem, ReadOnlySpan<int> chosen)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (chosen.Length != problem.ItemCount)
        {
            throw new ArgumentException($"There are {chosen.Length} choices for {problem.ItemCount} items.", nameof(chosen));
        }

        var found = ImmutableArray.CreateBuilder<SelectionViolation>();
        var taken = new bool[problem.ItemCount];
        var options = new HashSet<int>();
        for (var item = 0; item < chosen.Length; item++)
        {
            var count = problem.FirstOption[item + 1] - problem.FirstOption[item];
            if (chosen[item] < -1 || chosen[item] >= count)
            {
                found.Add(new(SelectionViolationKind.Option, item, 0));
            }
            else if (chosen[item] >= 0)
            {
                taken[item] = true;
                options.Add(problem.FirstOption[item] + chosen[item]);
            }
        }

        for (var row = 0; row < problem.RowCount; row++)
        {
            var used = options.Aggregate(default(Int128), (sum, o) => sum + problem.Weights[(o * problem.RowCount) + row]);
            if (used > problem.Capacities[row])
            {
                found.Add(new(SelectionViolationKind.Capacity, row, (long)(used - problem.Capacities[row])));
            }
        }

        for (var item = 0; item < taken.Length; item++)
        {
            if (problem.Rules[item] == ItemRule.Required && !taken[item])
            {
                found.Add(new(SelectionViolationKind.Required, item, 0));
            }

            if (problem.Rules[item] == ItemRule.Barred && taken[item])
            {
                found.Add(new(SelectionViolationKind.Barred, item, 0));
            }
        }

        for (var p = 0; p < problem.Prerequisites.Length; p++)
        {
            if (problem.Prerequisites[p].Options.Any(options.Contains) && !problem.Prerequisites[p].AnyOf.Any(options.Contains))
            {
                found.Add(new(SelectionViolationKind.Prerequisite, p, 0));
            }
        }

        for (var e = 0; e < problem.Exclusions.Length; e++)
        {
            if (taken[problem.Exclusions[e].First] && taken[problem.Exclusions[e].Second])
            {
                found.Add(new(SelectionViolationKind.Exclusion, e, 0));
            }
        }

        for (var g = 0; g < problem.Groups.Length; g++)
        {
            var count = problem.Groups[g].Items.Count(item => taken[item]);
            if (count < problem.Groups[g].AtLeast)
            {
                found.Add(new(SelectionViolationKind.GroupMinimum, g, problem.Groups[g].AtLeast - count));
            }

            if (count > problem.Groups[g].AtMost)
            {
                found.Add(new(SelectionViolationKind.GroupMaximum, g, count - problem.Groups[g].AtMost));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The value of a selection.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="chosen">Per item the position of the chosen option among its options; −1 for an item that is left out.</param>
    /// <returns>The sum of the values of the options chosen; those that do not exist count nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not one entry for each item.</exception>
    public static long Value(SelectionProblem problem, ReadOnlySpan<int> chosen)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (chosen.Length != problem.ItemCount)
        {
            throw new ArgumentException($"There are {chosen.Length} choices for {problem.ItemCount} items.", nameof(chosen));
        }

        var sum = 0L;
        for (var item = 0; item < chosen.Length; item++)
        {
            if (chosen[item] >= 0 && chosen[item] < problem.FirstOption[item + 1] - problem.FirstOption[item])
            {
                sum += problem.Values[problem.FirstOption[item] + chosen[item]];
            }
        }

        return sum;
    }
}
