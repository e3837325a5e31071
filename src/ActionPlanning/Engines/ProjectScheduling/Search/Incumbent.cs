namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The best schedule so far.</summary>
internal sealed class Incumbent(int count)
{
    private readonly int[] _start = new int[count];
    private Fitness _fitness = Fitness.Worst;

    /// <summary>Gets how good it is; <see cref="Fitness.Worst"/> while there is none.</summary>
    public ref readonly Fitness Fitness => ref _fitness;

    public ReadOnlySpan<int> Start => _start;

    /// <summary>Gets the number of schedules generated when it was found.</summary>
    public long FoundAt { get; private set; }

    /// <summary>Gets how often a better one was found.</summary>
    public int Improvements { get; private set; }

    /// <summary>Takes a schedule when it is a better answer.</summary>
    public void Offer(in Fitness fitness, ReadOnlySpan<int> start, long schedules)
    {
        if (fitness.IsBetterAnswerThan(_fitness))
        {
            start.CopyTo(_start);
            Take(fitness, schedules);
        }
    }

    /// <summary>Takes a schedule given by its finishes when it is a better answer.</summary>
    public void Offer(in Fitness fitness, ReadOnlySpan<int> finish, ReadOnlySpan<int> duration, long schedules)
    {
        if (fitness.IsBetterAnswerThan(_fitness))
        {
            for (var i = 0; i < _start.Length; i++)
            {
                _start[i] = finish[i] - duration[i];
            }

            Take(fitness, schedules);
        }
    }

    private void Take(in Fitness fitness, long schedules)
    {
        _fitness = fitness;
        FoundAt = schedules;
        Improvements++;
    }
}
