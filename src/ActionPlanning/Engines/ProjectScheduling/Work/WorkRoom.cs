namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Whether there is room for a task's work at a place, and taking it. One method pair for each form.</summary>
internal sealed class WorkRoom
{
    private readonly WorkProblem _problem;
    private readonly WorkLedger _ledger;

    // Per resource, for each slot and the one after the last: in how many slots before it the resource works.
    private readonly int[][] _workedBefore;

    public WorkRoom(WorkProblem problem, WorkLedger ledger)
    {
        (_problem, _ledger) = (problem, ledger);
        _workedBefore = [.. problem.Capacity.Select(Count)];
    }

    /// <summary>Gets the resource that had too little at the last refusal.</summary>
    public int Blocker { get; private set; }

    /// <summary>Gets the slot in which it had too little.</summary>
    public int BlockedAt { get; private set; }

    /// <summary>Whether the even shares of a span find room; the slot and resource that lack it otherwise.</summary>
    public bool FitsSpan(int task, int start, int duration)
    {
        for (int w = _problem.WorkOffset[task]; w < _problem.WorkOffset[task + 1]; w++)
        {
            int resource = _problem.WorkResource[w];
            int days = Worked(resource, start, start + duration);
            if (days == 0)
            {
                return Refuse(resource, start);
            }

            (int share, int extra) = Math.DivRem(_problem.WorkAmount[w], days);
            int[] left = _ledger.Left(resource);
            int[] capacity = _problem.Capacity[resource];
            for (int slot = start + duration - 1, day = days; slot >= start; slot--)
            {
                if (capacity[slot] == 0)
                {
                    continue;
                }

                day--;
                if (left[slot] < (day < extra ? share + 1 : share))
                {
                    return Refuse(resource, slot);
                }
            }
        }

        return true;
    }

    /// <summary>Takes the even shares of a span, or of each what there is; gives what found no room.</summary>
    public int TakeSpan(int task, int start, int duration)
    {
        int undone = 0;
        for (int w = _problem.WorkOffset[task]; w < _problem.WorkOffset[task + 1]; w++)
        {
            int resource = _problem.WorkResource[w];
            int days = Worked(resource, start, start + duration);
            if (days == 0)
            {
                undone += _problem.WorkAmount[w];
                continue;
            }

            (int share, int extra) = Math.DivRem(_problem.WorkAmount[w], days);
            int[] left = _ledger.Left(resource);
            for (int slot = start, day = 0; slot < start + duration; slot++)
            {
                if (_problem.Capacity[resource][slot] > 0)
                {
                    int wanted = day++ < extra ? share + 1 : share;
                    int taken = Math.Clamp(left[slot], 0, wanted);
                    undone += wanted - taken;
                    Take(task, resource, slot, taken);
                }
            }
        }

        return undone;
    }

    /// <summary>From when to when work takes what is free, slot by slot; the start is −1 when not all of it is done before a limit.</summary>
    public (int Start, int Finish) Elastic(int task, int from, int limit)
    {
        (int start, int finish) = (int.MaxValue, from);
        for (int w = _problem.WorkOffset[task]; w < _problem.WorkOffset[task + 1]; w++)
        {
            int[] left = _ledger.Left(_problem.WorkResource[w]);
            int rest = _problem.WorkAmount[w];
            for (int slot = from; rest > 0; slot++)
            {
                if (slot >= limit)
                {
                    Refuse(_problem.WorkResource[w], limit - 1);
                    return (-1, -1);
                }

                if (left[slot] > 0 && !IsClosed(task, slot))
                {
                    rest -= left[slot];
                    start = Math.Min(start, slot);
                    finish = Math.Max(finish, slot + 1);
                }
            }
        }

        return start == int.MaxValue ? (from, from) : (start, finish);
    }

    /// <summary>Takes what is free, slot by slot, until the work is done or the limit comes; gives where it lies and what is not done. The start is −1 when nothing was taken.</summary>
    public (int Start, int Finish, int Undone) TakeElastic(int task, int from, int limit)
    {
        (int start, int finish, int undone) = (-1, -1, 0);
        for (int w = _problem.WorkOffset[task]; w < _problem.WorkOffset[task + 1]; w++)
        {
            int resource = _problem.WorkResource[w];
            int[] left = _ledger.Left(resource);
            int rest = _problem.WorkAmount[w];
            for (int slot = Math.Max(0, from); slot < limit && rest > 0; slot++)
            {
                int taken = IsClosed(task, slot) ? 0 : Math.Clamp(left[slot], 0, rest);
                if (taken > 0)
                {
                    Take(task, resource, slot, taken);
                    rest -= taken;
                    start = start < 0 ? slot : Math.Min(start, slot);
                    finish = Math.Max(finish, slot + 1);
                }
            }

            undone += rest;
        }

        return (start, finish, undone);
    }

    /// <summary>Takes what is free backwards from a finish, as far as a first slot; gives what is not done.</summary>
    public int TakeBack(int task, int finish, int first)
    {
        int undone = 0;
        for (int w = _problem.WorkOffset[task]; w < _problem.WorkOffset[task + 1]; w++)
        {
            int resource = _problem.WorkResource[w];
            int[] left = _ledger.Left(resource);
            int rest = _problem.WorkAmount[w];
            for (int slot = finish - 1; slot >= first && rest > 0; slot--)
            {
                int taken = Math.Clamp(left[slot], 0, rest);
                Take(task, resource, slot, taken);
                rest -= taken;
            }

            undone += rest;
        }

        return undone;
    }

    /// <summary>Whether the work of a point finds room in its slot and those before it.</summary>
    public bool FitsPoint(int task, int slot)
    {
        for (int w = _problem.WorkOffset[task]; w < _problem.WorkOffset[task + 1]; w++)
        {
            int resource = _problem.WorkResource[w];
            int[] left = _ledger.Left(resource);
            int rest = _problem.WorkAmount[w];
            for (int at = slot; at >= _problem.WorkFrom[task] && rest > 0; at--)
            {
                rest -= Math.Max(0, left[at]);
            }

            if (rest > 0)
            {
                return Refuse(resource, slot);
            }
        }

        return true;
    }

    /// <summary>Whether a slot is closed to a task.</summary>
    public bool IsClosed(int task, int slot) => _problem.Closed[task] >= 0 && _problem.Masks[_problem.Closed[task]][slot];

    private static int[] Count(int[] capacity)
    {
        int[] before = new int[capacity.Length + 1];
        for (int slot = 0; slot < capacity.Length; slot++)
        {
            before[slot + 1] = before[slot] + (capacity[slot] > 0 ? 1 : 0);
        }

        return before;
    }

    private int Worked(int resource, int from, int to) => _workedBefore[resource][to] - _workedBefore[resource][from];

    private bool Refuse(int resource, int slot)
    {
        (Blocker, BlockedAt) = (resource, slot);
        return false;
    }

    private void Take(int task, int resource, int slot, int amount)
    {
        if (amount > 0)
        {
            _ledger.Take(task, resource, slot, amount);
        }
    }
}
