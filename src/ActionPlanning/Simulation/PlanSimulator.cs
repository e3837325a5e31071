using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Criteria;
using ActionPlanning.Engines;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Windows;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Simulation;

/// <summary>Simulates a plan that was worked through: compiles its budget, schedule and criteria into a problem of the engine, and the engine's solution back.</summary>
internal sealed class PlanSimulator
{
    /// <summary>Sums are calculated in units of at most so many decimals; what has more is rounded to the nearest unit.</summary>
    private const int MostDecimals = 6;

    private const int MostMonths = 120;

    private readonly PlanWindows windows;
    private readonly BudgetSummary budget;
    private readonly PlanSchedule schedule;
    private readonly PlanSimulationOptions options;
    private readonly DriverBook book;
    private readonly PlanList<LineTerms> lines;
    private readonly FinishCompiler? finishes;
    private readonly CriteriaCompiler.Question[] asked;
    private readonly LineCompiler compiler;
    private readonly PlanList<ItemStatus> statuses;
    private readonly Factor opening;
    private readonly decimal? reserve;

    private readonly List<SimulationTerm> terms = [];
    private readonly List<SimulationPayment> payments = [];
    private readonly List<SimulationOutput> outputs = [];
    private readonly List<SimulationQuestion> questions = [];
    private readonly List<LocalDate> days = [];
    private readonly Dictionary<LineTerms, TermMultiple[][]> termsOf = [];
    private decimal scale;
    private Compiled? compiled;

    public PlanSimulator(PlanWindows windows, BudgetSummary budget, PlanSchedule schedule, PlanList<ItemStatus> statuses, PlanList<CriterionResult> criteria, PlanSimulationOptions options)
    {
        (this.windows, this.budget, this.schedule, this.statuses, this.options) = (windows, budget, schedule, statuses, options);
        book = new(Plan);
        compiler = new(windows, budget, statuses, book);
        lines = compiler.Compile();
        finishes = FinishCompiler.Of(schedule, book);
        CriteriaCompiler questioner = new(Plan, book, compiler.Count);
        asked = [.. Plan.Criteria.Select(criterion => questioner.Compile(criterion, criteria.FirstOrDefault(result => result.Criterion == criterion.Id)))];
        Quantity atHand = Plan.Budget.OpeningBalance;
        opening = Math.Abs(atHand.Low ?? 0m) > 1e14m || Math.Abs(atHand.High ?? 0m) > 1e14m ? new([new("budget.openingBalance", new("en beholdning, der kan regnes med", "an opening balance that can be calculated with"))]) : book.Range("budget.openingBalance", atHand, new("beholdningen ved planens begyndelse", "the money at hand when the plan begins"));
        reserve = Plan.Budget.Reserve.High;
        AssumeRest();
    }

    /// <summary>Gets how many runs are to be worked through anew.</summary>
    public int Replans => options.Replans ?? (book.Drivers.Count > 0 && (finishes is not null || Plan.Conditions().Any() || Plan.Funding.Any(funding => !funding.Enables.IsEmpty)) ? Math.Min(options.Runs, PlanSimulationOptions.DefaultReplans) : 0);

    private ActionPlan Plan => windows.Plan;

    /// <summary>What the plan states and the simulation does not use, so that nobody takes it for counted.</summary>
    private void AssumeRest()
    {
        if (Plan.Budget.Reserve is { IsExact: false, High: { } high })
        {
            book.Assume("budget.reserve", new($"Reserven er regnet som det højeste, den kan være: {PlanText.Number(high).Danish}.", $"The reserve is counted as the highest that it can be: {PlanText.Number(high).English}."));
        }

        foreach (Risk risk in Plan.Risks)
        {
            if (risk.Impacts.IsEmpty)
            {
                book.Assume($"risks[{risk.Id}].impacts", new($"Risikoen «{risk.Cause}» er ikke regnet med: planen siger ikke, hvilke tal den ændrer, og hvor meget.", $"The risk «{risk.Cause}» is not counted: the plan does not say which numbers it changes, and by how much."));
            }
            else if (!risk.Impacts.Any(impact => book.Used.Contains(impact.On)))
            {
                book.Assume($"risks[{risk.Id}].impacts", new($"Risikoen «{risk.Cause}» ændrer ikke noget af det, der er regnet på.", $"The risk «{risk.Cause}» changes nothing of what was calculated."));
            }
        }

        for (int i = 0; i < Plan.Uncertainties.Count; i++)
        {
            if (!book.Used.Contains(Plan.Uncertainties[i].Of) || !Plan.Uncertainties[i].IsSound)
            {
                string path = Plan.Uncertainties[i].Of.Path;
                book.Assume($"uncertainties[{i}]", new($"Usikkerheden for «{path}» er ikke brugt.", $"The uncertainty of «{path}» is not used."));
            }
        }

        AssumeIndependence();
    }

    /// <summary>The correlations that the plan states and no run has.</summary>
    private void AssumeIndependence()
    {
        HashSet<Correlation> used = [.. book.Correlations().Select(one => one.Stated)];
        for (int i = 0; i < Plan.Correlations.Count; i++)
        {
            if (!used.Contains(Plan.Correlations[i]))
            {
                (string first, string second) = (Plan.Correlations[i].First.Path, Plan.Correlations[i].Second.Path);
                book.Assume($"correlations[{i}]", new($"Sammenhængen mellem «{first}» og «{second}» er ikke brugt.", $"The correlation of «{first}» and «{second}» is not used."));
            }
        }
    }

    public PlanSimulation Run(IProgress<PlanSimulationProgress>? progress, CancellationToken cancellationToken)
    {
        int decimals = Math.Min(MostDecimals, Math.Max(2, lines.SelectMany(line => line.Products.Select(product => product.Constant).Concat(line.Stated)).Append(opening.Constant).Append(reserve ?? 0m).Max(number => (int)number.Scale)));
        for (; ; decimals--)
        {
            try
            {
                return Run(decimals, progress, cancellationToken);
            }
            catch (EngineInputException problem) when (decimals > 0 && problem.Faults.All(fault => fault.Code == EngineFaultCodes.Overflow))
            {
                // Sums of many digits are calculated in greater units.
            }
        }
    }

    private PlanSimulation Run(int decimals, IProgress<PlanSimulationProgress>? progress, CancellationToken cancellationToken)
    {
        scale = 1m;
        for (int i = 0; i < decimals; i++)
        {
            scale *= 10m;
        }

        terms.Clear();
        payments.Clear();
        outputs.Clear();
        questions.Clear();
        termsOf.Clear();
        LayOutPayments();
        int openingTerm = AddTerm(new((double)((opening.Driver is null ? opening.Constant : 1m) * scale), opening.Driver is { } drawn ? [drawn] : []));

        PlanList<MissingInput> moneyMissing = lines.IsEmpty ? [new("budgetLines", new("budgettets linjer", "the lines of the budget"))] : [.. lines.SelectMany(line => line.Missing).Distinct()];
        PlanList<MissingInput> cashMissing = [.. opening.Missing.Concat(moneyMissing).Distinct()];
        PlanList<MissingInput> reserveMissing = [.. (reserve is null ? [new MissingInput("budget.reserve", new("størrelsen af reserven", "the size of the reserve"))] : Array.Empty<MissingInput>()).Concat(cashMissing)];

        // Earmarked money that its tracks cannot use does not balance anything; how much that is follows from a flow, which no run works out.
        decimal? unusable = budget.Usable == budget.Result ? 0m : book.Drivers.Count == 0 && (budget.Result - budget.Usable) is { IsExact: true, Low: { } idle } ? idle : null;
        PlanList<MissingInput> balanceMissing = unusable is null ? [.. moneyMissing.Append(new("funding", new("hvor meget af de øremærkede penge der kan bruges", "how much of the earmarked money can be used")))] : moneyMissing;

        int result = Add(SimulationOutput.Sum([.. lines.SelectMany(Whole)]) with { WithSwings = moneyMissing.IsEmpty });
        int lowest = Add(SimulationOutput.Lowest with { WithSwings = cashMissing.IsEmpty });
        int lowestAt = Add(SimulationOutput.LowestAt);
        int balances = Ask(result, (double)((unusable ?? 0m) * scale));
        int keeps = Ask(lowest, (double)((reserve ?? 0m) * scale));
        (int Year, int Output, PlanList<MissingInput> Missing)[] years = [.. budget.Cash.Years.Select(year => (year.Year, Add(SimulationOutput.Sum([.. lines.SelectMany(line => InYear(line, year.Year))])), (PlanList<MissingInput>)[.. lines.Where(line => line.Days.Any(day => day.Year == year.Year)).SelectMany(line => line.Missing).Distinct()]))];
        (ItemId Item, int Output, int Question, PlanList<MissingInput> Missing)[] items = [.. budget.BreakEvens.Select(even => even.Item).Select(item => (Item: item, Lines: lines.Where(line => line.Item == item).ToArray())).Where(one => one.Lines.Length > 0)
            .Select(one => (one.Item, Output: Add(SimulationOutput.Sum([.. one.Lines.SelectMany(Whole)])), Missing: ItemMissing(one.Item, one.Lines)))
            .Select(one => (one.Item, one.Output, Ask(one.Output, 0), one.Missing))];
        int[] ends = finishes is null ? [] : [.. finishes.Varying.Select(one => Add(SimulationOutput.Finish(one.Node)))];
        int[] inTime = finishes is null ? [] : [.. finishes.Varying.Select((one, i) => one.NotAfter is { } limit ? AskAtMost(ends[i], limit) : -1)];
        int last = finishes is null ? -1 : Add(SimulationOutput.LastFinish);
        int[] answers = [.. asked.Select(question => question.Sums.IsEmpty ? -1 : AskAll(question))];
        (YearMonth Month, int Output)[] months = budget.Cash.Months.Count <= MostMonths && cashMissing.IsEmpty && (long)options.Runs * (outputs.Count + budget.Cash.Months.Count) <= SimulationOptions.MaxKept
            ? [.. budget.Cash.Months.Select(month => (month.Month, Add(SimulationOutput.Balance(BucketUpTo(month.Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth))))))]
            : [];

        compiled = new(openingTerm, result, lowest, balances, keeps, answers, moneyMissing, cashMissing, balanceMissing, reserveMissing);
        DriverCorrelation[] together = [.. book.Correlations().Select(one => one.Drawn)];
        SimulationProblem problem = new([.. book.Drivers], [.. terms], [.. payments], openingTerm, [.. outputs], [.. questions], [.. book.Effects], together, finishes?.Network);
        SimulationSolution solution = SimulationSolver.Solve(problem, new() { Runs = options.Runs, Seed = options.Seed, Threads = options.Threads, Verify = options.Verify }, progress is null ? null : new Relay(progress), cancellationToken);

        SimulationSolution best = AtBest(problem, keeps, cancellationToken) ?? solution;

        // What only durations or criteria hang on moves no money; its differences would be chance.
        HashSet<int> moving = [.. terms.SelectMany(term => term.Drivers)];
        moving.UnionWith(book.Effects.Where(effect => moving.Contains(effect.Target)).Select(effect => effect.Event).ToArray());
        SimulatedNumber Money(int output, PlanList<MissingInput> missing) => missing.IsEmpty ? Number(solution, output, moving) : new(missing);
        SimulatedChance Chance(int question, PlanList<MissingInput> missing) => missing.IsEmpty ? new(solution.Answers[question]) : new(missing);

        return new()
        {
            Plan = Plan,
            Runs = options.Runs,
            Seed = options.Seed,
            Result = Money(result, moneyMissing),
            Lowest = Money(lowest, cashMissing),
            Balances = Chance(balances, balanceMissing),
            KeepsReserve = Chance(keeps, reserveMissing),
            KeepsReserveAtBest = !reserveMissing.IsEmpty ? new(reserveMissing) : new(best == solution ? solution.Answers[keeps] : best.Answers[0]),
            LowestAtBest = !cashMissing.IsEmpty ? new(cashMissing) : best == solution ? Number(solution, lowest, moving) : Number(best, 0, moving),
            LowestMonths = cashMissing.IsEmpty ? LowestMonths(solution.Outputs[lowestAt]) : [],
            Months = [.. months.Select(month => new SimulatedMonth(month.Month, Number(solution, month.Output, moving)))],
            Years = [.. years.Select(year => new SimulatedYear(year.Year, Money(year.Output, year.Missing)))],
            Items = [.. items.Select(item => new SimulatedItem(item.Item, Money(item.Output, item.Missing), Chance(item.Question, item.Missing)))],
            Finishes = finishes is null ? [] : [.. finishes.Varying.Select((one, i) => Finish(one.Item, one.Planned, solution.Outputs[ends[i]], inTime[i] < 0 ? null : new(solution.Answers[inTime[i]])))],
            Finish = finishes is null || schedule.Finish is null ? null : Finish(null, finishes.Axis.IndexAtOrBefore(schedule.Finish.Value) + 1, solution.Outputs[last], null),
            Criteria = [.. Plan.Criteria.Select((criterion, i) => new SimulatedCriterion(criterion.Id, Criterion(asked[i], answers[i], solution)))],
            Drivers = [.. book.Told],
            Correlations = [.. book.Correlations().Select(one => new SimulatedCorrelation(book.Told[one.Drawn.First], book.Told[one.Drawn.Second], one.Stated.Rank))],
            Assumptions = [.. book.Assumptions.DistinctBy(one => (one.Path, one.Text))],
        };
    }

    /// <summary>The first of the very same runs once more, one by one, with numbers that only count when conditions are answered anew. <see cref="Run(IProgress{PlanSimulationProgress}?, CancellationToken)"/> comes first.</summary>
    public DrawnRuns Draw(int runs)
    {
        (int from, int assumed) = (book.Drivers.Count, book.Assumptions.Count);
        DrawnPlan plan = new(Plan, book, compiler, statuses, opening);
        SimulationOutput[] all = [.. outputs, .. Enumerable.Range(0, book.Drivers.Count).Select(SimulationOutput.Driver)];
        DriverCorrelation[] together = [.. book.Correlations().Select(one => one.Drawn)];
        SimulationProblem problem = new([.. book.Drivers], [.. terms], [.. payments], compiled!.Opening, all, [.. questions], [.. book.Effects], together, finishes?.Network);
        return new(plan, compiled, asked, problem, SimulationSolver.Keep(problem, runs, options.Seed), outputs.Count, scale)
        {
            Drivers = [.. book.Told.Skip(from)],
            Assumptions = [.. book.Assumptions.Skip(assumed).DistinctBy(one => (one.Path, one.Text))],
        };
    }

    /// <summary>Income and cost of an item as it is paid for; an item without any line of cost has a cost that is not known.</summary>
    private PlanList<MissingInput> ItemMissing(ItemId item, LineTerms[] own) =>
    [
        .. own.SelectMany(line => line.Missing).Distinct(),
        .. own.Any(line => line.Sign < 0) ? Array.Empty<MissingInput>() : [new MissingInput($"items[{item}]", new($"udgifterne ved «{Plan.Item(item).Title}»", $"the cost of «{Plan.Item(item).Title}»"))],
    ];

    /// <summary>Every payment on its day, those of one day cost first: the cautious path of the cash flow. Bucket 0 is before them all.</summary>
    private void LayOutPayments()
    {
        foreach (LineTerms line in lines)
        {
            TermMultiple[] own = !line.Missing.IsEmpty ? [] : [.. line.Products.Select(product => new TermMultiple(AddTerm(new((double)(product.Constant * scale), [.. product.Drivers])), line.Sign))];
            termsOf[line] = [.. line.Days.Select((_, i) => line.Missing.IsEmpty && !line.Stated.IsEmpty ? [new(AddTerm(new((double)(line.Stated[i] * scale), [])), line.Sign)] : own)];
        }

        days.Clear();
        days.AddRange(lines.SelectMany(line => line.Days.Concat(line.BestDays)).Distinct().Order());
        payments.AddRange(Payments(atBest: false));
    }

    private IEnumerable<SimulationPayment> Payments(bool atBest) => lines
        .SelectMany(line => (atBest ? line.BestDays : line.Days).SelectMany((day, i) => termsOf[line][i].Select(term => (Day: day, Term: term))))
        .OrderBy(move => move.Day).ThenBy(move => atBest ? move.Term.Times < 0 : move.Term.Times > 0)
        .Select(move => new SimulationPayment(days.BinarySearch(move.Day) + 1, move.Term.Term, move.Term.Times));

    /// <summary>The same runs with every payment on the best day that it can fall on; null when each has only one day.</summary>
    private SimulationSolution? AtBest(SimulationProblem problem, int keeps, CancellationToken cancellationToken)
    {
        SimulationPayment[] other = [.. Payments(atBest: true)];
        return other.SequenceEqual(payments) ? null : SimulationSolver.Solve(
            new([.. problem.Drivers], [.. problem.Terms], other, problem.Opening, [SimulationOutput.Lowest], [new([problem.Questions[keeps].Limits[0] with { Output = 0 }])], [.. problem.Effects], [.. problem.Correlations]),
            new() { Runs = options.Runs, Seed = options.Seed, Threads = options.Threads, Verify = options.Verify },
            null,
            cancellationToken);
    }

    private int BucketUpTo(LocalDate day)
    {
        int at = days.BinarySearch(day);
        return at >= 0 ? at + 1 : ~at;
    }

    private IEnumerable<TermMultiple> Whole(LineTerms line) => termsOf[line].SelectMany(terms => terms).GroupBy(term => term.Term).Select(same => new TermMultiple(same.Key, same.Sum(term => term.Times)));

    private IEnumerable<TermMultiple> InYear(LineTerms line, int year) =>
        termsOf[line].Where((_, i) => line.Days[i].Year == year).SelectMany(terms => terms).GroupBy(term => term.Term).Select(same => new TermMultiple(same.Key, same.Sum(term => term.Times)));

    private PlanList<LowestMonth> LowestMonths(OutputSummary at)
    {
        List<LowestMonth> found = [];
        int before = at.CountUpTo(0);
        if (before > 0)
        {
            found.Add(new(null, before));
        }

        foreach (IGrouping<YearMonth, int> month in Enumerable.Range(0, days.Count).GroupBy(day => days[day].ToYearMonth()))
        {
            int upTo = at.CountUpTo(month.Last() + 1);
            if (upTo > before)
            {
                found.Add(new(month.Key, upTo - before));
                before = upTo;
            }
        }

        return [.. found];
    }

    private SimulatedNumber Number(SimulationSolution solution, int output, HashSet<int> moving) => new(
        solution.Outputs[output],
        scale,
        [
            .. solution.Outputs[output].Swings.Where(swing => swing.AtLow != swing.AtHigh && moving.Contains(swing.Driver))
                .Select(swing => new SimulatedSwing(book.Told[swing.Driver], decimal.Round((decimal)swing.AtLow / scale, 2), decimal.Round((decimal)swing.AtHigh / scale, 2), swing.RankCorrelation)),
        ]);

    private SimulatedFinish Finish(ItemId? item, int planned, OutputSummary summary, SimulatedChance? inTime)
    {
        return new(item, Day(planned), Day(summary.P10), Day(summary.P50), Day(summary.P80), Day(summary.P90), inTime);

        LocalDate Day(double finish) => finishes!.Axis.DateAt(Math.Clamp((int)finish - 1, 0, finishes.Axis.Count - 1));
    }

    private static SimulatedChance Criterion(CriteriaCompiler.Question question, int answer, SimulationSolution solution) =>
        question.Settled is { } settled ? new(new ProbabilityEstimate(settled ? solution.Runs : 0, solution.Runs))
        : answer >= 0 ? new(solution.Answers[answer])
        : new(question.Missing);

    private int AddTerm(SimulationTerm term)
    {
        terms.Add(term);
        return terms.Count - 1;
    }

    private int Add(SimulationOutput output)
    {
        outputs.Add(output);
        return outputs.Count - 1;
    }

    private int Ask(int output, double atLeast)
    {
        questions.Add(new([new(output, atLeast)]));
        return questions.Count - 1;
    }

    private int AskAtMost(int output, double atMost)
    {
        questions.Add(new([new(output, double.NegativeInfinity, atMost)]));
        return questions.Count - 1;
    }

    /// <summary>All sums within their limits; a sum of one driver is that driver, with its fractions.</summary>
    private int AskAll(CriteriaCompiler.Question question)
    {
        List<OutputLimit> limits = [];
        foreach ((PlanList<Factor> parts, double atLeast, double atMost) in question.Sums)
        {
            int output = parts is [{ Driver: { } only }]
                ? Add(SimulationOutput.Driver(only))
                : Add(SimulationOutput.Sum([.. parts.Select(part => new TermMultiple(AddTerm(part.Driver is { } driver ? new(1, [driver]) : new SimulationTerm((double)part.Constant, [])), 1))]));
            limits.Add(new(output, atLeast, atMost));
        }

        questions.Add(new([.. limits]));
        return questions.Count - 1;
    }

    private sealed class Relay(IProgress<PlanSimulationProgress> to) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value) => to.Report(new(value.Done, value.Runs, false));
    }

    /// <summary>Where the engine's problem has what is asked of every run, and what is missing for it.</summary>
    /// <param name="Opening">The term that is the balance before the first payment.</param>
    /// <param name="Result">The output that is the result.</param>
    /// <param name="Lowest">The output that is the lowest balance.</param>
    /// <param name="Balances">The question whether income covers cost.</param>
    /// <param name="Keeps">The question whether the reserve is kept.</param>
    /// <param name="Criteria">The question of each criterion; −1 where nothing is asked.</param>
    /// <param name="MoneyMissing">What is missing for the result.</param>
    /// <param name="CashMissing">What is missing for the lowest balance.</param>
    /// <param name="BalanceMissing">What is missing for whether income covers cost.</param>
    /// <param name="ReserveMissing">What is missing for whether the reserve is kept.</param>
    public sealed record Compiled(
        int Opening,
        int Result,
        int Lowest,
        int Balances,
        int Keeps,
        int[] Criteria,
        PlanList<MissingInput> MoneyMissing,
        PlanList<MissingInput> CashMissing,
        PlanList<MissingInput> BalanceMissing,
        PlanList<MissingInput> ReserveMissing);
}
