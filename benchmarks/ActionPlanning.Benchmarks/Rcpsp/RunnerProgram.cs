using ActionPlanning.Engines;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>What every runner over instance files does alike: end early on Ctrl+C, answer bad input, go through the files.</summary>
internal static class RunnerProgram
{
    /// <summary>Everything is as it should be.</summary>
    public const int Fine = 0;

    /// <summary>A schedule breaks a rule, or a result contradicts a known bound, or anything else that was checked fails.</summary>
    public const int Wrong = 1;

    /// <summary>Arguments or a file cannot be read.</summary>
    public const int Unreadable = 2;

    /// <summary>The run was interrupted.</summary>
    public const int Interrupted = 130;

    /// <summary>Runs on the console, ending early on Ctrl+C.</summary>
    /// <returns>The exit code.</returns>
    public static int OnConsole(Func<TextWriter, TextWriter, ProgressLine, CancellationToken, int> run)
    {
        using var interrupt = new CancellationTokenSource();
        ConsoleCancelEventHandler stop = (_, pressed) =>
        {
            // The second time the process just ends.
            pressed.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        };
        Console.CancelKeyPress += stop;
        try
        {
            return run(Console.Out, Console.Error, ProgressLine.OnTerminal(), interrupt.Token);
        }
        finally
        {
            Console.CancelKeyPress -= stop;
        }
    }

    /// <summary>Runs, and tells of what is wrong with arguments or files.</summary>
    /// <returns>The exit code.</returns>
    public static int Guarded(ProgressLine progress, TextWriter errors, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Tell(progress, errors, fault.Message);
            if (fault is ArgumentException and not EngineInputException)
            {
                errors.WriteLine("See --help.");
            }

            return Unreadable;
        }
    }

    /// <summary>Goes through files: one that cannot be read is told of and passed over.</summary>
    /// <returns>How many could not be read, and whether the run was interrupted.</returns>
    public static (int Unreadable, bool Interrupted) Each(string[] files, ProgressLine progress, TextWriter errors, Action<int> runOne)
    {
        var unreadable = 0;
        for (var i = 0; i < files.Length; i++)
        {
            progress.Show($"{i + 1}/{files.Length} {Path.GetFileName(files[i])}");
            try
            {
                runOne(i);
            }
            catch (InvalidDataException fault)
            {
                unreadable++;
                Tell(progress, errors, fault.Message);
            }
            catch (OperationCanceledException)
            {
                Tell(progress, errors, $"Interrupted after {i} of {files.Length} instances.");
                return (unreadable, true);
            }
        }

        progress.Clear();
        return (unreadable, false);
    }

    /// <summary>Tells something without breaking the line of progress.</summary>
    public static void Tell(ProgressLine progress, TextWriter errors, string message)
    {
        progress.Clear();
        errors.WriteLine(message);
    }
}
