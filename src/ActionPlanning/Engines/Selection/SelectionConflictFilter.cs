using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>Reduces an infeasible problem to a smallest set of rules that is still infeasible.</summary>
/// <remarks>By a <see cref="DeletionFilter"/>.</remarks>
internal sealed class SelectionConflictFilter
{
    private readonly SelectionProblem _problem;
    private readonly SelectionOptions _options;
    private readonly SelectionLimits _limits;
    private readonly bool[] _required;
    private readonly bool[] _barred;
    private readonly bool[] _rows;
    private readonly bool[] _prerequisites;
    private readonly bool[] _exclusions;
    private readonly bool[] _minima;
    private readonly bool[] _maxima;
    private bool _unsure;

    private SelectionConflictFilter(SelectionProblem problem, SelectionOptions options, SelectionLimits limits)
    {
        (_problem, _options, _limits) = (problem, options, limits);
        _required = [.. problem.Rules.Select(r => r == ItemRule.Required)];
        _barred = [.. problem.Rules.Select(r => r == ItemRule.Barred)];
        _rows = [.. problem.Capacities.Select(_ => true)];
        _prerequisites = [.. problem.Prerequisites.Select(_ => true)];
        _exclusions = [.. problem.Exclusions.Select(_ => true)];
        _minima = [.. problem.Groups.Select(g => g.AtLeast > 0)];
        _maxima = [.. problem.Groups.Select(g => g.AtMost < g.Items.Length)];
    }

    /// <summary>A smallest contradiction of a problem that is known to be infeasible.</summary>
    public static SelectionConflict Find(SelectionProblem problem, SelectionOptions options, SelectionLimits limits)
    {
        var filter = new SelectionConflictFilter(problem, options, limits);
        var reduction = new DeletionFilter(filter.IsInfeasible);
        foreach (var members in (bool[][])[filter._rows, filter._prerequisites, filter._exclusions, filter._maxima, filter._minima, filter._barred, filter._required])
        {
            reduction.Reduce(members, Indices(members).AsSpan());
        }

        return new SelectionConflict
        {
            Required = Indices(filter._required),
            Barred = Indices(filter._barred),
            Rows = Indices(filter._rows),
            Prerequisites = Indices(filter._prerequisites),
            Exclusions = Indices(filter._exclusions),
            GroupMinima = Indices(filter._minima),
            GroupMaxima = Indices(filter._maxima),
            IsMinimal = !filter._unsure,
        };
    }

    private static ImmutableArray<int> Indices(bool[] members) => [.. Enumerable.Range(0, members.Length).Where(at => members[at])];

    // Not being sure counts as feasible: the rule stays, and the outcome is not called minimal.
    private bool IsInfeasible()
    {
        var status = _limits.IsOver ? SelectionStatus.Unknown
            : new SelectionRun(Relaxed(), new SelectionOptions { Seed = _options.Seed }, null, _limits).Solve().Status;
        _unsure |= status == SelectionStatus.Unknown;
        return status == SelectionStatus.Infeasible;
    }

    // The rules that are left; what it is worth does not matter.
    private SelectionProblem Relaxed()
    {
        var rows = Indices(_rows);
        var weights = new long[_problem.OptionCount * rows.Length];
        for (var o = 0; o < _problem.OptionCount; o++)
        {
            for (var r = 0; r < rows.Length; r++)
            {
                weights[(o * rows.Length) + r] = _problem.Weights[(o * _problem.RowCount) + rows[r]];
            }
        }

        return new(
            [.. Enumerable.Range(0, _problem.ItemCount).Select(i => _problem.FirstOption[i + 1] - _problem.FirstOption[i])],
            new long[_problem.OptionCount],
            [.. rows.Select(r => _problem.Capacities[r])],
            weights,
            [.. _required.Select((required, i) => required ? ItemRule.Required : _barred[i] ? ItemRule.Barred : ItemRule.Free)],
            [.. Indices(_prerequisites).Select(p => _problem.Prerequisites[p])],
            [.. Indices(_exclusions).Select(e => _problem.Exclusions[e])],
            [.. _problem.Groups.Select((g, at) => new ItemGroup(g.Items.AsSpan(), _minima[at] ? g.AtLeast : 0, _maxima[at] ? g.AtMost : int.MaxValue))]);
    }
}
