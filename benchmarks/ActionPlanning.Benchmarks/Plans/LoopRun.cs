using System.Diagnostics;
using System.Globalization;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Scheduling;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>Works many generated plans with money through the whole loop, balances them, and selects until selection, schedule and budget agree; every answer is checked: <c>loop [--count N] [--items A[-B]] [--seed N]</c>.</summary>
internal static class LoopRun
{
    public const string Usage = "loop [--count N] [--items A[-B]] [--seed N]   (5000 plans of 5-40 items, seed 1)";

    /// <summary>Runs, and prints a summary.</summary>
    /// <returns>The exit code: 0 when nothing failed.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (new GeneratedRun(5_000, 5, 40, 1).Read(args, Usage, errors) is not { } asked)
        {
            return RunnerProgram.Unreadable;
        }

        int count = asked.Count;
        Counts counts = new();
        Stopwatch clock = Stopwatch.StartNew();
        for (int i = 0; i < count; i++)
        {
            int size = asked.Size(i);
            try
            {
                foreach (string fault in Check(GeneratedMoney.Of(unchecked(asked.Seed + i), size), counts))
                {
                    counts.Faults++;
                    errors.WriteLine($"seed {asked.Seed + i}, {size} items: {fault}");
                }
            }
#pragma warning disable CA1031 // Whatever goes wrong is what this run is to find.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                if (++counts.Exceptions <= GeneratedRun.MostShown)
                {
                    errors.WriteLine($"seed {asked.Seed + i}, {size} items: {exception}");
                }
            }
        }

        using Process process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} plans: {clock.Elapsed.TotalSeconds:F1} s, {process.TotalProcessorTime.TotalSeconds:F1} CPU s, {process.TotalProcessorTime.TotalMilliseconds / Math.Max(1, count):F1} ms a plan for all three"));
        output.WriteLine($"loop: {counts.Yes} balance, {counts.No} do not, {counts.Open} undetermined; rounds {string.Join(" ", counts.Rounds.Select((plans, at) => (plans, at)).Where(one => one.plans > 0).Select(one => $"{one.at}:{one.plans}"))}, not settled {counts.Unsettled}");
        output.WriteLine($"balancing: {counts.Balanced} of {counts.No + counts.Open} balanced, {counts.Proved} proved, {counts.Tried} plans worked through");
        output.WriteLine($"selection: {counts.Agreed} agree, {counts.AgreedProved} proved best, {counts.NoneProved} proved that none does, at most {counts.MostAgreeRounds} rounds, {counts.Conflicts} conflicts");
        output.WriteLine($"faults {counts.Faults}, exceptions {counts.Exceptions}");
        return counts.Faults + counts.Exceptions == 0 ? RunnerProgram.Fine : RunnerProgram.Wrong;
    }

    /// <summary>Everything that is wrong with the answers on a plan.</summary>
    private static IEnumerable<string> Check(ActionPlan plan, Counts counts)
    {
        ActionPlanner planner = new();
        PlanningOptions planning = new() { WorkLimit = 50 };
        PlanBalance balance = planner.Balance(plan, new() { Planning = planning, WorkLimit = 30, MostMeasures = 2, MostSets = 1 });
        counts.Rounds[Math.Min(balance.Before.Rounds, counts.Rounds.Length - 1)]++;
        counts.Unsettled += balance.Before.IsSettled ? 0 : 1;
        counts.Tried += balance.Tried;
        _ = balance.Balanced.Answer switch { Answer.Yes => counts.Yes++, Answer.No => counts.No++, _ => counts.Open++ };
        counts.Balanced += balance.Sets.Count;
        counts.Proved += balance.Balanced.Answer != Answer.Yes && balance.IsProved ? 1 : 0;
        foreach (PlanOutcome outcome in balance.Sets.Select(set => set.Outcome).Prepend(balance.Before))
        {
            foreach (PlanScheduleViolation violation in PlanScheduleChecker.Check(outcome.Schedule).Take(1))
            {
                yield return $"schedule: {violation}";
            }

            if (new MoneyRecount(outcome).FalseGreen() is { } fault)
            {
                yield return $"money: {fault}";
            }
        }

        foreach (BalancedPlan set in balance.Sets)
        {
            if (set.Outcome.Budget.Balanced.And(set.Outcome.Budget.Cash.KeepsReserve).Answer != Answer.Yes)
            {
                yield return "a set that does not balance";
            }

            foreach (TakenMeasure measure in set.Measures.Where(one => one.Without.Budget.Balanced.And(one.Without.Budget.Cash.KeepsReserve).Answer == Answer.Yes && one.Without.IsSettled))
            {
                yield return $"a set of which '{measure.Measure.Id}' is not needed";
            }
        }

        PlanAgreement agreement = planner.Agree(plan, new() { WorkLimit = 20_000 }, planning);
        counts.MostAgreeRounds = Math.Max(counts.MostAgreeRounds, agreement.Rounds);
        counts.Conflicts += agreement.Conflicts.Count;
        counts.NoneProved += agreement.Outcome is null && agreement.IsProved ? 1 : 0;
        if (agreement.Selection.Solution is { } solution && !solution.Chosen.IsDefaultOrEmpty && SelectionChecker.Check(agreement.Selection.Problem!, solution.Chosen.AsSpan()) is [var broken, ..])
        {
            yield return $"selection: {broken}";
        }

        if (agreement.Outcome is { } agreed)
        {
            counts.Agreed++;
            counts.AgreedProved += agreement.IsProved ? 1 : 0;
            HashSet<ItemId> chosen = [.. agreement.Selection.Chosen.Select(item => item.Item)];
            if (agreed.Schedule.Items.FirstOrDefault(item => chosen.Contains(item.Item) && item.State is PlacementState.NoRoom or PlacementState.ReadyTooLate or PlacementState.NoOpenDay or PlacementState.Dormant) is { } unplaced)
            {
                yield return $"chosen and not placed: {unplaced.Item} {unplaced.State}";
            }

            if (agreed.Budget.Cash.KeepsReserve.Answer == Answer.No || agreement.Value > agreement.Bound)
            {
                yield return "a set that cannot be paid, or is better than its bound";
            }

            foreach (PlanScheduleViolation violation in PlanScheduleChecker.Check(agreed.Schedule).Take(1))
            {
                yield return $"schedule of the selection: {violation}";
            }

            if (new MoneyRecount(agreed).FalseGreen() is { } fault)
            {
                yield return $"money of the selection: {fault}";
            }
        }
    }

    private sealed class Counts
    {
        public int[] Rounds { get; } = new int[50];

        public int Yes { get; set; }

        public int No { get; set; }

        public int Open { get; set; }

        public int Unsettled { get; set; }

        public int Balanced { get; set; }

        public int Proved { get; set; }

        public long Tried { get; set; }

        public int Agreed { get; set; }

        public int AgreedProved { get; set; }

        public int NoneProved { get; set; }

        public int MostAgreeRounds { get; set; }

        public int Conflicts { get; set; }

        public int Faults { get; set; }

        public int Exceptions { get; set; }
    }
}
