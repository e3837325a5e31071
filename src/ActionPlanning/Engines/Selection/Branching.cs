namespace ActionPlanning.Engines.Selection;

/// <summary>Chooses where a node is branched: on an item or an only option first; on which of the options of an item it is, when every item is settled.</summary>
/// <param name="model">The model.</param>
/// <param name="domains">What is decided; what can only be one way is decided on the way.</param>
/// <param name="history">What branching has cost before.</param>
/// <param name="x">The solution of the relaxation by column, which whoever asks keeps up to date.</param>
internal sealed class Branching(SelectionModel model, ColumnDomains domains, BranchHistory history, double[] x)
{
    private const double LeastPenalty = 1e-6;

    /// <summary>Chooses, and writes it to the node.</summary>
    /// <param name="level">The node, with its relaxation solved.</param>
    /// <param name="room">By how much the value may fall before the node is not worth searching.</param>
    public BranchOutcome Choose(TreeLevel level, double room)
    {
        var relaxation = level.Relaxation;
        var (best, bestScore, decided, prepared) = (-1, -1.0, false, false);
        var (split, splitScore) = (-1, -1.0);
        var (bestDown, bestUp) = (0.0, 0.0);
        for (var r = 0; r < relaxation.Rows; r++)
        {
            var value = relaxation.Beta[r];
            var column = relaxation.Basic[r];
            if (column >= model.Columns || value < Relaxation.Whole || value > 1 - Relaxation.Whole)
            {
                continue;
            }

            if (!prepared)
            {
                relaxation.PreparePenalties();
                prepared = true;
            }

            var (down, up) = relaxation.Penalties(r);
            if (down > room || up > room)
            {
                if ((down > room && up > room) || !domains.Fix(column, down > room ? 1 : 0))
                {
                    return BranchOutcome.Closed;
                }

                decided = true;
                continue;
            }

            if (column < model.Options && model.ChoiceOf(column) is var choice && choice != column)
            {
                // Which of its options is a question for later than whether.
                var first = model.OptionsOf(choice).First;
                var spread = model.Share(column) * history.Estimate(first, 0) * history.Estimate(first, 1) * value * (1 - value);
                if (spread > splitScore)
                {
                    (split, splitScore) = (choice, spread);
                }

                continue;
            }

            var toZero = Math.Max(Math.Max(down, history.Estimate(column, 0) * value), LeastPenalty);
            var toOne = Math.Max(Math.Max(up, history.Estimate(column, 1) * (1 - value)), LeastPenalty);
            if (toZero * toOne > bestScore)
            {
                (best, bestScore, bestDown, bestUp, level.First) = (r, toZero * toOne, down, up, toZero < toOne ? 0 : 1);
            }
        }

        if (decided)
        {
            return domains.Propagate() ? BranchOutcome.Decided : BranchOutcome.Closed;
        }

        if (best >= 0)
        {
            level.Split = 0;
            level.Variable = relaxation.Basic[best];
            level.Fraction = relaxation.Beta[best];
            level.ChildBound[level.First] = relaxation.Z - bestDown;
            level.ChildBound[1 - level.First] = relaxation.Z - bestUp;
            return BranchOutcome.Branched;
        }

        if (split < 0)
        {
            return BranchOutcome.Whole;
        }

        Split(level, split);
        return BranchOutcome.Branched;
    }

    // The options of an item in two parts, as they stand in order, of which the relaxation uses both as evenly as can be (Beale, Tomlin 1970).
    private void Split(TreeLevel level, int choice)
    {
        var (first, end) = model.OptionsOf(choice);
        var whole = 0.0;
        for (var o = first; o < end; o++)
        {
            whole += x[o];
        }

        var (part, most) = (0.0, -1.0);
        (level.Variable, level.SplitEnd) = (first, end);
        for (var o = first; o < end - 1; o++)
        {
            part += x[o];
            if (Math.Min(part, whole - part) > most)
            {
                most = Math.Min(part, whole - part);
                (level.Split, level.Fraction) = (o + 1, part);
            }
        }

        level.First = level.Fraction < whole / 2 ? 0 : 1;
        level.ChildBound[0] = level.ChildBound[1] = level.Relaxation.Z;
    }
}
