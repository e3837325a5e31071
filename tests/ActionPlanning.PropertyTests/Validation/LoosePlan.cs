using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.PropertyTests.Validation;

/// <summary>Random plans that say strange things: the parts as steps on a builder, so that they can be put in another order.</summary>
internal static class LoosePlan
{
    private static readonly string[] Dates =
    [
        "21.10.2016", "uge 3 2017", "nov./dec. 2016", "marts-maj 2017", "primo juni 2017", "5.6.2017", "efteråret 2021", "2021-2022", "fra 1.3.2017", "senest maj 2017", "maj", "29.2.", "år 9998", "1.1.0001", "31.12.9998", "dec. 1991", "jan. 2101",
    ];

    private static readonly decimal[] Numbers = [0m, 1m, 24m, -3m, 0.5m, 100_000m, decimal.MaxValue, decimal.MinValue];

    private static readonly int[] Counts = [int.MinValue, -1, 0, 1, 2, 6, 1000, int.MaxValue];

    /// <summary>The steps that add the parts. With loose ends, some references lead nowhere and links may run in circles.</summary>
    public static List<Action<ActionPlanBuilder>> Steps(int seed, bool looseEnds = false)
    {
        Random random = new(seed);
        int count = random.Next(1, 12);
        List<Action<ActionPlanBuilder>> steps = [];
        ItemId Item() => looseEnds && random.Next(8) == 0 ? "nowhere" : $"i{random.Next(count)}";
        T Of<T>(params T[] values) => values[random.Next(values.Length)];
        T Any<T>()
            where T : struct, Enum => Of(Enum.GetValues<T>());
        PlanDate? Date() => random.Next(3) == 0 || !PlanDate.TryParse(Of(Dates), out PlanDate? date, out _) ? null : date;
        LocalDate Day() => new LocalDate(2017, 1, 1).PlusDays(random.Next(-1000, 2000));
        Quantity Number() => random.Next(4) switch { 0 => Quantity.Unknown, 1 => Quantity.AtLeast(Of(Numbers)), 2 => Quantity.AtMost(Of(Numbers)), _ => Quantity.Exactly(Of(Numbers)) };
        Amount Sum() => new(Number(), Of(Currency.Dkk, Currency.Dkk, Currency.Eur));
        Target Goal() => Target.Of(Any<TargetKind>(), Number());
        Condition When(int depth) => random.Next(depth > 3 ? 5 : 7) switch
        {
            0 => new CapacityAtLeast("office", Number()),
            1 => new LiquidityAtLeast { Amount = random.Next(2) == 0 ? null : Sum() },
            2 => new FundingGranted("pool"),
            3 => new Circumstance(Of("", "Vejret")) { Holds = Of<bool?>(null, true, false) },
            4 => new BreaksEven(Item()),
            5 => new AllOf([.. Enumerable.Range(0, random.Next(3)).Select(_ => When(depth + 1))]),
            _ => new AnyOf([.. Enumerable.Range(0, random.Next(3)).Select(_ => When(depth + 1))]),
        };
        ItemState State() => random.Next(8) switch
        {
            0 => new Cancelled(Of("", "aflyst")) { When = Date() },
            1 => new StandBy(Any<StandByReason>(), Of("", "for få")) { ResumeWhen = random.Next(2) == 0 ? null : When(0) },
            2 => new Completed { On = Day() },
            3 => new InProgress(),
            _ => new Planned(),
        };
        Reading Read() => new() { Value = Of<decimal?>(null, 1m), Numerator = Of<decimal?>(null, 3m), Denominator = Of<decimal?>(null, 0m, 2m), Text = Of(null, "fint") };
        Occurrences? Times() => random.Next(2) == 0 ? null : new(Of(Counts))
        {
            MinimumGap = Of(Counts),
            MaximumPerWeek = Of<int?>(null, 0, 2),
            Covers = Of<AreaSetId?>(null, "areas"),
            Known = [.. Enumerable.Range(0, random.Next(4)).Select(i => new Occurrence($"o{i}", Of("", "Gang")) { When = Date(), State = State(), Hours = Of<Quantity?>(null, -1), Condition = random.Next(4) == 0 ? When(0) : null, Areas = Of<PlanList<AreaId>>([], ["a"], ["a", "b"]), Results = [Read()] })],
            Avoid = Date() is { } avoid ? [avoid] : [],
        };

        steps.Add(plan => plan.Body("board", "Bestyrelse").Role("amb", "Ambassadører", 24, RoleFunction.Participating, null, "areas").Role("group", "Styregruppe", function: RoleFunction.Steering, heldBy: "board").Areas("areas", "Områder", ("a", "A"), ("b", "B")));
        steps.Add(plan => plan.Audience("one", "Den ene").Audience("both", "Begge", "one").Metric("heads", "Deltagere"));
        Resource office = new("office", "Sekretariat") { Capacity = [new(Number()) { Cause = Any<CapacityCause>(), From = Date(), When = random.Next(3) == 0 ? When(0) : null, MonthlyCost = Sum() }] };
        Resource time = new("time", "Frikøb") { Of = "amb", BoughtOut = random.Next(2) == 0 ? null : new(Number(), Number(), Sum()) };
        steps.Add(plan => plan.Add(office));
        steps.Add(plan => plan.Add(time));
        Funding pool = new("pool", "Pulje", Sum()) { Steps = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new FundingStep(Any<FundingState>()) { When = Date() })], Enables = [Item()] };
        steps.Add(plan => plan.Add(pool));
        PlanDate? period = Date();
        PlanStatus status = Any<PlanStatus>();
        Adoption? adoption = Date() is { } adopted ? new("board", adopted) : null;
        steps.Add(plan =>
        {
            plan.Period = period;
            plan.Status = status;
            plan.Adoption = adoption;
        });
        foreach (string track in (string[])["t0", "t1"])
        {
            Track part = new(track, Of("", "Spor")) { StatedCount = Of<int?>(null, 1, 6), StatedCountOf = Item() };
            steps.Add(plan => plan.Add(part));
        }

        for (int i = 0; i < count; i++)
        {
            ItemId id = $"i{i}";
            ItemId? whole = i > 0 && random.Next(3) == 0 ? new ItemId($"i{random.Next(i)}") : (ItemId?)null;
            PlanItem item = random.Next(4) switch
            {
                0 => new Activity(id, Of("", "Arbejde")) { Nature = Any<Nature>(), Duration = Number(), Pace = Any<Pace>(), Occurrences = Times() },
                1 => new PlanEvent(id, Of("", "Møde")) { Hours = Number(), Occurrences = Times(), Results = [Read()] },
                2 => new Deadline(id, "Frist") { Limits = [Item(), Item()], IsHard = random.Next(3) > 0 },
                _ => new Gate(id, "Beslutning") { Body = Of<PartyId?>(null, "board"), Decides = [Item(), Item()], Inputs = [new(Of("", "Tal")) { From = Item() }], Options = Of<PlanList<string>>([], ["a"]), Outcome = random.Next(3) > 0 ? null : new(Any<GateResult>(), Day()) { Option = Of(null, "a", "b"), DeferredTo = Date() } },
            };
            item = item with
            {
                Track = Of<TrackId?>(null, "t0", "t1"),
                PartOf = whole,
                When = Date(),
                Owner = Of<PartyId?>(null, "board", "amb"),
                Modality = Any<Modality>(),
                State = State(),
                Condition = random.Next(4) == 0 ? When(0) : null,
                Priority = random.Next(3) == 0 ? new(random.Next(-1, 3)) : null,
                Audience = Of<AudienceId?>(null, "one"),
                Participants = random.Next(2) == 0 ? [] : [new("amb", Any<Phase>()) { Modality = Any<Modality>() }],
                Effort = random.Next(2) == 0 ? [] : [new("office", Number())],
                Deliverables = random.Next(3) == 0 ? [new($"d{i}", Of("", "Papir")) { NeededBy = Item(), Due = Date() }] : [],
                Serves = random.Next(2) == 0 ? null : new(Item(), Any<Phase>()),
            };
            steps.Add(plan => plan.Add(item));
        }

        for (int i = 0; i < count; i++)
        {
            (int a, int b) = (random.Next(count), random.Next(count));
            if (a != b || looseEnds)
            {
                Link link = new($"i{(looseEnds ? a : Math.Min(a, b))}", $"i{(looseEnds ? b : Math.Max(a, b))}") { Kind = Any<LinkKind>(), Lag = new(Of(Counts), Any<DayUnit>()), Wording = Of(null, "herefter") };
                steps.Add(plan => plan.Add(link));
            }

            Flow flow = new($"f{i}", Item(), Item(), Of("", "input")) { Into = Of<Phase?>(null, Phase.Planning, Phase.Execution), PerOccurrence = Number() };
            BudgetLine line = new($"l{i}", Of("", "Linje"), Any<BudgetDirection>(), random.Next(3) switch { 0 => new FixedAmount(Sum()), 1 => new DrivenAmount(random.Next(2) == 0 ? [] : [new("deltagere", Number(), Sum())]), _ => new BoughtOutAmount("time") }) { Item = Item(), When = Date() };
            SuccessCriterion criterion = new($"c{i}", Of("", "Kriterium"), random.Next(5) switch { 0 => new HeadcountMeasure("amb", Goal()), 1 => new HeldMeasure(Item()) { Audience = "both" }, 2 => new EachOccurrenceMeasure(Item(), Goal()) { Metric = Of<MetricId?>(null, "heads"), Each = random.Next(2) == 0 ? null : Goal() }, 3 => new IndicatorMeasure("indicator", Goal()), _ => new JudgedMeasure("?") }) { Due = Date(), DueAt = Item(), Track = Of<TrackId?>(null, "t0") };
            DutyToInform duty = new($"u{i}", Of("", "Status")) { When = Date(), After = Item(), Recipient = Of<PartyId?>(null, "board") };
            Assumption assumption = new($"a{i}", "Antagelse") { RestsOn = [Item()], Carries = [Item()], CheckBy = Date() };
            steps.AddRange([plan => plan.Add(flow), plan => plan.Add(line), plan => plan.Add(criterion), plan => plan.Add(duty), plan => plan.Add(assumption)]);
        }

        // A notice orders two items in time, as a link does; in one direction only, it makes no circle.
        (int first, int second) = (random.Next(count), random.Next(count));
        if (first != second || looseEnds)
        {
            NoticeRule notice = new($"i{Math.Min(first, second)}", $"i{Math.Max(first, second)}", Of(Counts)) { Unit = Any<DayUnit>() };
            steps.Add(plan => plan.Add(notice));
        }

        YieldRule[] yields = [new(Item(), Item()), new(Item(), Item())];
        steps.Add(plan => plan.Add(yields[0]));
        steps.Add(plan => plan.Add(yields[1]));
        Indicator indicator = new("indicator", "Tal") { Readings = [Read()], BaselineEdition = Item() };
        Goal goal = new("goal", "Mål") { Steers = new(Any<Direction>(), "tal"), Tracks = Of<PlanList<TrackId>>([], ["t0"]) };
        EffectGoal effect = new("effect", "Trivsel", Any<Direction>()) { Indicator = Of<IndicatorId?>(null, "indicator") };
        Purpose purpose = new("purpose", "Formål") { Items = random.Next(2) == 0 ? [] : [Item()] };
        steps.AddRange([plan => plan.Add(indicator), plan => plan.Add(goal), plan => plan.Add(effect), plan => plan.Add(purpose)]);
        Decision[] log = [new("d0", "Først") { When = Date() }, new("d1", "Så") { When = Date(), Replaces = Of<DecisionId?>(null, "d0", "d2") }, new("d2", "Sidst") { When = Date() }];
        Baseline baseline = new("first") { Dates = Date() is { } was ? [new(Item(), was), new(Item(), was)] : [] };
        steps.Add(plan => plan.Add(log[0]).Add(log[1]).Add(log[2]).Add(new Note(NoteKind.Unresolved, "?")).Add(new Risk("risk", "Årsag", "Virkning")).Add(baseline));

        // They have no ids, and are named by their place: one step, so that they keep it.
        PlanDriver Drawn() => Of<PlanDriver>(new DurationDriver(Item()), new ConditionDriver(Item()), new ResultDriver(Item(), "heads"));
        Uncertainty[] uncertain = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Uncertainty(Drawn(), new UniformSpread(Of(Numbers), Of(Numbers))))];
        Correlation[] together = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Correlation(Drawn(), Drawn(), Of(Numbers)))];
        steps.Add(plan =>
        {
            Array.ForEach(uncertain, part => plan.Add(part));
            Array.ForEach(together, part => plan.Add(part));
        });
        return steps;
    }

    public static ActionPlanBuilder Of(IEnumerable<Action<ActionPlanBuilder>> steps)
    {
        ActionPlanBuilder plan = new("plan", "Plan");
        foreach (Action<ActionPlanBuilder> step in steps)
        {
            step(plan);
        }

        return plan;
    }
}
