using System.Numerics;

namespace ActionPlanning.Engines.Selection;

/// <summary>A linear relaxation as a condensed tableau that is solved by the bounded dual simplex method.</summary>
/// <remarks>
/// Rows are basic variables, columns the others, each at one of its bounds: <c>basic = beta + Σ a·(x − value)</c> and <c>value = z + Σ d·(x − value)</c>. Variables below
/// <see cref="SelectionModel.Columns"/> are columns of the model, those above the activities of its rows. Since every column has two bounds, any signs of d can be made right by choosing the bound:
/// the basis is dual feasible whatever is fixed, and z is a bound after every pivot. Only plain products and sums are used, lane by lane, so that the numbers do not depend on the width of the
/// processor's registers.
/// </remarks>
internal sealed class Relaxation
{
    /// <summary>A structural value this near to 0 or 1 counts as that.</summary>
    public const double Whole = 1e-6;

    private const double Feasible = 1e-7;
    private const double CertainlyInfeasible = 1e-6;
    private const double FarFromBinding = 0.25;
    private const double LeastPivot = 1e-9;
    private const double LeastCost = 1e-11;
    private const int MostGaps = 4;
    private const int MostUnsorted = 64;
    private const int StepsForEachColumn = 4;

    private readonly SelectionModel _model;
    private readonly RelaxationScratch _scratch;
    private double[] _a = [];
    private double[] _length = [];
    private int _stride;

    public Relaxation(SelectionModel model, RelaxationScratch scratch) => (_model, _scratch) = (model, scratch);

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>Gets the variable of each row.</summary>
    public int[] Basic { get; private set; } = [];

    public double[] Beta { get; private set; } = [];

    public double[] Low { get; private set; } = [];

    public double[] Up { get; private set; } = [];

    /// <summary>Gets the variable of each column.</summary>
    public int[] Nonbasic { get; private set; } = [];

    public double[] D { get; private set; } = [];

    public double[] At { get; private set; } = [];

    public double[] ColumnLow { get; private set; } = [];

    public double[] ColumnUp { get; private set; } = [];

    /// <summary>Gets the value: no solution of the relaxation has a greater one.</summary>
    public double Z { get; private set; }

    /// <summary>Gets the pivots done with this tableau and those from which it was copied.</summary>
    public long Pivots { get; private set; }

    /// <summary>Begins with no rows: every open column at its better bound.</summary>
    public void Begin(ColumnDomains domains)
    {
        (Rows, Columns, Z) = (0, 0, 0);
        Reserve(0, _model.Columns);
        for (var j = 0; j < _model.Columns; j++)
        {
            if (domains.State[j] != ColumnDomains.Open)
            {
                Z += domains.State[j] * (double)_model.Value[j];
                continue;
            }

            Nonbasic[Columns] = j;
            D[Columns] = _model.Value[j];
            (ColumnLow[Columns], ColumnUp[Columns], At[Columns]) = (0, 1, _model.Value[j] > 0 ? 1 : 0);
            Z += At[Columns] * _model.Value[j];
            _scratch.Where[j] = ~Columns++;
        }

        _stride = DenseRows.Padded(Columns);
    }

    /// <summary>Takes over another tableau without what is fixed: columns, rows of rules that do not bind, capacities that cannot bind any more.</summary>
    public void CopyFrom(Relaxation other, ColumnDomains domains)
    {
        unchecked
        {
            var (n, kept, count) = (_model.Columns, _scratch.Kept, 0);
            var state = domains.State;
            for (var q = 0; q < other.Columns; q++)
            {
                var variable = other.Nonbasic[q];
                if (variable < n ? state[variable] != other.At[q] : other.ColumnLow[q] < other.ColumnUp[q])
                {
                    kept[count++] = q;
                }
            }

            (Columns, Z, Pivots) = (count, other.Z, other.Pivots);
            _stride = DenseRows.Padded(Columns);
            Reserve(other.Rows, Columns);
            var there = kept.AsSpan(0, count);
            var where = _scratch.Where;
            for (var c = 0; c < there.Length; c++)
            {
                var q = there[c];
                Nonbasic[c] = other.Nonbasic[q];
                where[Nonbasic[c]] = ~c;
                D[c] = other.D[q];
                At[c] = other.At[q];
                ColumnLow[c] = other.ColumnLow[q];
                ColumnUp[c] = other.ColumnUp[q];
            }

            var r = 0;
            for (var s = 0; s < other.Rows; s++)
            {
                var variable = other.Basic[s];
                if (variable >= n && IsLoose(other, s, variable - n, domains))
                {
                    continue;
                }

                (Basic[r], Beta[r], Low[r], Up[r], _length[r]) = (variable, other.Beta[s], other.Low[s], other.Up[s], other._length[s]);
                where[variable] = r;
                var from = other._a.AsSpan(s * other._stride, other.Columns);
                var to = _a.AsSpan(r * _stride, _stride);
                if (other.Columns - count <= MostGaps)
                {
                    DenseRows.CopyRuns(from, to, there);
                }
                else
                {
                    for (var c = 0; c < there.Length; c++)
                    {
                        to[c] = from[there[c]];
                    }
                }

                to[there.Length..].Clear();
                r++;
            }

            Rows = r;
        }
    }

    /// <summary>Makes this the relaxation that is worked on, after others were.</summary>
    public void Locate()
    {
        for (var r = 0; r < Rows; r++)
        {
            _scratch.Where[Basic[r]] = r;
        }

        for (var q = 0; q < Columns; q++)
        {
            _scratch.Where[Nonbasic[q]] = ~q;
        }
    }

    /// <summary>The steps that copying takes, about.</summary>
    public long Size => (long)(Rows + 1) * (Columns + DenseRows.Lanes);

    /// <summary>Takes over what has been decided. Whether that moves a variable, so that the tableau is to be solved again.</summary>
    public bool Apply(ReadOnlySpan<int> decided, ReadOnlySpan<byte> state)
    {
        var moved = false;
        foreach (var j in decided)
        {
            double value = state[j];
            var at = _scratch.Where[j];
            if (at >= 0)
            {
                if (at < Rows && Basic[at] == j)
                {
                    (Low[at], Up[at]) = (value, value);
                    moved |= Math.Abs(Beta[at] - value) > Feasible;
                }

                continue;
            }

            // One that is not here was decided as it stood when the copy was made.
            var q = ~at;
            if (q >= Columns || Nonbasic[q] != j)
            {
                continue;
            }

            (ColumnLow[q], ColumnUp[q]) = (value, value);
            if (At[q] != value)
            {
                Shift(q, value - At[q]);
                At[q] = value;
                moved = true;
            }
        }

        return moved;
    }

    /// <summary>Adds a row of the model in terms of the columns that are here.</summary>
    public void AddRow(int row, ColumnDomains domains)
    {
        unchecked
        {
            Reserve(Rows + 1, Columns);
            var (scale, activity) = (_model.Scale[row], 0.0);
            var target = _a.AsSpan(Rows * _stride, _stride);
            target.Clear();
            for (var k = _model.RowStart[row]; k < _model.RowStart[row + 1]; k++)
            {
                var (j, weight) = (_model.RowColumn[k], _model.RowWeight[k] * scale);
                var at = _scratch.Where[j];
                if (at >= 0 && at < Rows && Basic[at] == j)
                {
                    activity += weight * Beta[at];
                    DenseRows.AddScaled(target, _a.AsSpan(at * _stride, _stride), weight);
                }
                else if (at < 0 && ~at < Columns && Nonbasic[~at] == j)
                {
                    activity += weight * At[~at];
                    target[~at] += weight;
                }
                else
                {
                    activity += weight * domains.State[j];
                }
            }

            Basic[Rows] = _model.Columns + row;
            Beta[Rows] = activity;
            Low[Rows] = _model.Low[row] <= -SelectionModel.Unbounded ? double.NegativeInfinity : _model.Low[row] * scale;
            Up[Rows] = _model.High[row] >= SelectionModel.Unbounded ? double.PositiveInfinity : _model.High[row] * scale;
            _length[Rows] = 0;
            _scratch.Where[_model.Columns + row] = Rows++;
        }
    }

    /// <summary>Whether a row of the model is in the tableau.</summary>
    public bool HasRow(int row)
    {
        var (variable, at) = (_model.Columns + row, _scratch.Where[_model.Columns + row]);
        return at >= 0 ? at < Rows && Basic[at] == variable : ~at < Columns && Nonbasic[~at] == variable;
    }

    /// <summary>Pivots until every row is within its bounds, or the value is below the cutoff.</summary>
    public RelaxationOutcome Solve(double cutoff, SelectionLimits limits)
    {
        var most = 200 + (20L * Rows);
        for (var pivots = 0; ; pivots++)
        {
            if (Z < cutoff)
            {
                return RelaxationOutcome.BelowCutoff;
            }

            var row = Leaving(out var steps);
            if (row < 0 || pivots >= most)
            {
                return RelaxationOutcome.Solved;
            }

            // Columns that change to their other bound on the way may bring the row to its bound already: it leaves at the bound that it was outside of.
            var bound = Beta[row] < Low[row] ? Low[row] : Up[row];
            var entering = Entering(row, out var outcome);
            if (entering >= 0)
            {
                Pivot(row, entering, bound);
            }
            else if (outcome == RelaxationOutcome.Infeasible)
            {
                return outcome;
            }

            if (limits.Spend(Size + steps + (StepsForEachColumn * Columns)))
            {
                return RelaxationOutcome.Interrupted;
            }
        }
    }

    /// <summary>
    /// For the row of a fractional variable, by how much the value falls at least when it goes down to 0 and up to 1; infinity where it cannot (Driebeek 1966). Call
    /// <see cref="PreparePenalties"/> first.
    /// </summary>
    public (double Down, double Up) Penalties(int row)
    {
        var a = DenseRows.Vectors(_a.AsSpan(row * _stride, _stride));
        var gain = DenseRows.Vectors(_scratch.Gain.AsSpan(0, _stride));
        var (most, least) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var v = 0; v < a.Length; v++)
        {
            var product = a[v] * gain[v];
            most = Vector.Max(most, product);
            least = Vector.Min(least, product);
        }

        var (up, down) = (0.0, 0.0);
        for (var lane = 0; lane < Vector<double>.Count; lane++)
        {
            up = Math.Max(up, most[lane]);
            down = Math.Min(down, least[lane]);
        }

        var value = Beta[row];
        return (down < 0 ? -value / down : double.PositiveInfinity, up > 0 ? (1 - value) / up : double.PositiveInfinity);
    }

    /// <summary>Per column the rise of a row with weight 1 for each unit of value given up; 0 where the column is fixed.</summary>
    public void PreparePenalties()
    {
        var gain = _scratch.Gain;
        for (var q = 0; q < Columns; q++)
        {
            gain[q] = ColumnLow[q] >= ColumnUp[q] ? 0 : (At[q] > ColumnLow[q] ? -1 : 1) / Math.Max(Math.Abs(D[q]), LeastCost);
        }

        gain.AsSpan(Columns, _stride - Columns).Clear();
    }

    // A capacity that may bind again soon is worth keeping.
    private bool IsLoose(Relaxation other, int s, int row, ColumnDomains domains) =>
        row >= _model.CapacityRows ? other.Beta[s] > other.Low[s] + Feasible && other.Beta[s] < other.Up[s] - Feasible
        : domains.IsRedundant(row) || (row >= _model.FirstLazy && other.Beta[s] < other.Up[s] - FarFromBinding);

    private void Shift(int q, double by)
    {
        Z += D[q] * by;
        for (var (r, at) = (0, q); r < Rows; r++, at += _stride)
        {
            Beta[r] += _a[at] * by;
        }
    }

    // The row furthest outside its bounds, measured against the length of its weights.
    private int Leaving(out long steps)
    {
        unchecked
        {
            var (best, first, score, count) = (-1, 0.0, 0.0, 0);
            steps = Rows;
            for (var r = 0; r < Rows; r++)
            {
                var outside = Math.Max(Low[r] - Beta[r], Beta[r] - Up[r]);
                if (outside <= Feasible)
                {
                    continue;
                }

                if (count++ == 0)
                {
                    (best, first) = (r, outside);
                    continue;
                }

                if (count == 2)
                {
                    score = first * first / Length(best, ref steps);
                }

                var own = outside * outside / Length(r, ref steps);
                if (own > score)
                {
                    (best, score) = (r, own);
                }
            }

            return best;
        }
    }

    // Known until a pivot changes the row; columns that were dropped since are still in it.
    private double Length(int row, ref long steps)
    {
        if (_length[row] == 0)
        {
            steps += Columns;
            var sum = 1.0;
            foreach (var weight in _a.AsSpan(row * _stride, Columns))
            {
                sum += weight * weight;
            }

            _length[row] = sum;
        }

        return _length[row];
    }

    // The column that enters for a row; columns whose whole range does not suffice change to their other bound on the way (long steps).
    private int Entering(int row, out RelaxationOutcome outcome)
    {
        unchecked
        {
            outcome = RelaxationOutcome.Solved;
            var rises = Beta[row] < Low[row];
            var missing = rises ? Low[row] - Beta[row] : Beta[row] - Up[row];
            var a = _a.AsSpan(row * _stride, Columns);
            var (candidates, ratios, count) = (_scratch.Candidates, _scratch.Ratios, 0);
            for (var q = 0; q < a.Length; q++)
            {
                var (low, up) = (ColumnLow[q], ColumnUp[q]);
                var weight = a[q];
                if (low >= up || Math.Abs(weight) <= LeastPivot || (weight > 0 == rises) == At[q] > low)
                {
                    continue;
                }

                candidates[count] = q;
                ratios[count++] = Math.Abs(D[q] / weight);
            }

            if (count > MostUnsorted)
            {
                Array.Sort(ratios, candidates, 0, count);
            }

            var flips = 0;
            while (flips < count)
            {
                // The smallest ratio, and the safest pivot among equals.
                var best = flips;
                for (var k = flips + 1; k < count && (count <= MostUnsorted || ratios[k] <= ratios[flips] + LeastCost); k++)
                {
                    var difference = ratios[k] - ratios[best];
                    if (difference < -LeastCost || (difference <= LeastCost && Math.Abs(a[candidates[k]]) > Math.Abs(a[candidates[best]])))
                    {
                        best = k;
                    }
                }

                (candidates[flips], candidates[best]) = (candidates[best], candidates[flips]);
                (ratios[flips], ratios[best]) = (ratios[best], ratios[flips]);
                var q = candidates[flips];
                var reach = Math.Abs(a[q]) * (ColumnUp[q] - ColumnLow[q]);
                if (reach >= missing)
                {
                    break;
                }

                missing -= reach;
                flips++;
            }

            if (flips == count && missing > CertainlyInfeasible)
            {
                outcome = RelaxationOutcome.Infeasible;
                return -1;
            }

            for (var k = 0; k < flips; k++)
            {
                var q = candidates[k];
                var other = At[q] > ColumnLow[q] ? ColumnLow[q] : ColumnUp[q];
                Shift(q, other - At[q]);
                At[q] = other;
            }

            if (flips == count)
            {
                // Outside by less than can be told from rounding.
                Beta[row] = rises ? Low[row] : Up[row];
                return -1;
            }

            return candidates[flips];
        }
    }

    private void Pivot(int row, int q, double bound)
    {
        unchecked
        {
            Pivots++;
            var pivotRow = _a.AsSpan(row * _stride, _stride);
            var pivot = pivotRow[q];
            var step = (bound - Beta[row]) / pivot;
            var (leaving, low, up) = (Basic[row], Low[row], Up[row]);
            var factor = new Vector<double>(-1 / pivot);
            foreach (ref var vector in DenseRows.Vectors(pivotRow))
            {
                vector *= factor;
            }

            pivotRow[q] = 0;
            for (var r = 0; r < Rows; r++)
            {
                var at = (r * _stride) + q;
                var multiplier = _a[at];
                if (multiplier == 0 || r == row)
                {
                    continue;
                }

                _length[r] = 0;
                Beta[r] += multiplier * step;
                DenseRows.AddScaled(_a.AsSpan(r * _stride, _stride), pivotRow, multiplier);
                _a[at] = multiplier / pivot;
            }

            _length[row] = 0;
            pivotRow[q] = 1 / pivot;
            var cost = D[q];
            Z += cost * step;
            if (cost != 0)
            {
                for (var c = 0; c < Columns; c++)
                {
                    D[c] += cost * pivotRow[c];
                }
            }

            D[q] = cost / pivot;
            (Basic[row], Beta[row], Low[row], Up[row]) = (Nonbasic[q], At[q] + step, ColumnLow[q], ColumnUp[q]);
            (Nonbasic[q], At[q], ColumnLow[q], ColumnUp[q]) = (leaving, bound, low, up);
            _scratch.Where[Basic[row]] = row;
            _scratch.Where[leaving] = ~q;
        }
    }

    private void Reserve(int rows, int columns)
    {
        if (Basic.Length < rows)
        {
            var length = Math.Max(rows, 2 * Basic.Length);
            (Basic, Beta, Low, Up) = (DenseRows.Longer(Basic, length), DenseRows.Longer(Beta, length), DenseRows.Longer(Low, length), DenseRows.Longer(Up, length));
            _length = DenseRows.Longer(_length, length);
        }

        var padded = DenseRows.Padded(columns);
        if (Nonbasic.Length < padded)
        {
            (Nonbasic, D, At) = (DenseRows.Longer(Nonbasic, padded), DenseRows.Longer(D, padded), DenseRows.Longer(At, padded));
            (ColumnLow, ColumnUp) = (DenseRows.Longer(ColumnLow, padded), DenseRows.Longer(ColumnUp, padded));
        }

        if (_a.Length < rows * padded)
        {
            _a = DenseRows.Longer(_a, Math.Max(rows * padded, Math.Min(2 * _a.Length, _a.Length + (1 << 20))));
        }
    }
}
