using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>
/// Plans as associations write them, made up from a seed: two years, a few tracks, a small staff whose hours change, items of every kind with coarse dates, hours here and there, links, gates,
/// conditions, stand-by, rules of yielding. Windows are now and then too tight and hours too many on purpose.
/// </summary>
public sealed class GeneratedPlan
{
    private static readonly string[] Resources = ["secretariat", "board", "volunteers"];
    private readonly Random random;
    private readonly int count;
    private readonly bool crowded;
    private readonly bool orderly;
    private readonly ActionPlanBuilder builder = new ActionPlanBuilder("generated", "Generated plan").Covers("2021-2022");

    private GeneratedPlan(int seed, int count)
    {
        (random, this.count) = (new(seed), count);
        crowded = random.Next(3) == 0;
        orderly = random.Next(4) > 0;
    }

    /// <summary>Makes a plan.</summary>
    /// <param name="seed">The seed; the same one gives the same plan.</param>
    /// <param name="items">The number of items, at least 1.</param>
    public static ActionPlan Of(int seed, int items) => new GeneratedPlan(seed, items).Make();

    private ActionPlan Make()
    {
        builder.Body("body", "Bestyrelsen");
        for (int i = 0; i < 4; i++)
        {
            builder.Track($"track-{i}", $"Spor {i + 1}");
        }

        foreach (string resource in Resources)
        {
            builder.Add(MakeResource(resource));
        }

        for (int i = 0; i < count; i++)
        {
            builder.Add(MakeItem(i));
        }

        for (int i = 1; i < count; i++)
        {
            if (random.Next(3) == 0)
            {
                builder.Add(MakeLink(i));
            }
        }

        if (count > 4 && random.Next(2) == 0)
        {
            int first = random.Next(count - 1);
            builder.Add(new YieldRule(Id(first), Id(first + 1 + random.Next(count - first - 1))));
        }

        return builder.Build();
    }

    private static ItemId Id(int index) => new(FormattableString.Invariant($"item-{index:000}"));

    private Resource MakeResource(string id)
    {
        decimal hours = crowded ? 10 + random.Next(30) : 40 + random.Next(count * 2);
        PlanList<CapacityStep> steps = random.Next(8) switch
        {
            0 => [],
            1 or 2 => [new(hours), new(hours / 2) { From = PlanDate.Parse("1.9.2021"), Cause = CapacityCause.Reduction }],
            3 => [new(hours), new(8) { Cause = CapacityCause.Extension, When = new LiquidityAtLeast() }],
            _ => [new(hours)],
        };
        return new(id, id)
        {
            Capacity = steps,
            WorkDays = random.Next(3) == 0 ? [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday] : [],
            Absences = random.Next(3) == 0 ? [new(PlanDate.Parse("juli 2021"), "ferie")] : [],
        };
    }

    private PlanItem MakeItem(int index)
    {
        ItemId id = Id(index);
        string title = $"Punkt {index}";
        PlanItem item = random.Next(12) switch
        {
            0 or 1 => new PlanEvent(id, title) { Occurrences = random.Next(3) == 0 ? MakeOccurrences() : null },
            2 when index > 0 => new Deadline(id, title) { Limits = [Id(random.Next(index))], IsHard = random.Next(2) == 0 },
            3 => new Gate(id, title) { Body = "body", Decides = index > 0 && random.Next(2) == 0 ? [Id(random.Next(index))] : [], Outcome = random.Next(3) == 0 ? new(GateResult.Approved, new(2021, 3, 1)) : null },
            4 => new Activity(id, title) { Nature = (Nature)random.Next(Enum.GetValues<Nature>().Length) },
            _ => MakeWork(id, title),
        };
        return item with
        {
            Track = new TrackId($"track-{random.Next(4)}"),
            When = item is Deadline || random.Next(5) > 0 ? MakeDate(index) : null,
            Priority = random.Next(4) == 0 ? new Priority(1 + random.Next(5)) : null,
            Effort = item is Deadline or Gate || random.Next(3) == 0 ? [] : MakeEffort(item),
            State = MakeState(),
            Condition = random.Next(12) == 0 ? MakeCondition(index) : null,
        };
    }

    private Activity MakeWork(ItemId id, string title) => new(id, title)
    {
        Duration = random.Next(3) == 0 ? Quantity.Unknown : random.Next(4) == 0 ? Quantity.Between(2, 2 + random.Next(10)) : Quantity.Exactly(random.Next(20)),
        Pace = random.Next(4) == 0 ? Pace.Elastic : Pace.Fixed,
        Timing = random.Next(6) == 0 ? Timing.AsLateAsPossible : Timing.AsSoonAsPossible,
    };

    private Occurrences MakeOccurrences() => new(2 + random.Next(6))
    {
        MinimumGap = 1 + random.Next(10),
        MaximumPerWeek = random.Next(3) == 0 ? 1 : null,
        Avoid = random.Next(3) == 0 ? [PlanDate.Parse("uge 7 2021"), PlanDate.Parse("juli 2021")] : [],
    };

    // In an orderly plan later items lie later, give or take.
    private PlanDate MakeDate(int index)
    {
        int of24 = orderly ? Math.Clamp((24 * index / count) + random.Next(-1, 3), 0, 23) : random.Next(24);
        (int year, int month) = (2021 + (of24 / 12), 1 + (of24 % 12));
        return random.Next(7) switch
        {
            0 => PlanDate.Day(new LocalDate(year, month, 1 + random.Next(28))),
            1 => PlanDate.Week(year, Math.Clamp((4 * month) + random.Next(4), 1, 52)),
            2 => PlanDate.PartOfMonth(year, month, (MonthPart)(1 + random.Next(3))),
            3 => PlanDate.Quarter(year, 1 + ((month - 1) / 3)),
            4 => PlanDate.Range(PlanDate.Month(year, month), PlanDate.Month(year, Math.Min(12, month + random.Next(4)))),
            5 => PlanDate.Year(year),
            _ => PlanDate.Month(year, month),
        };
    }

    private PlanList<Effort> MakeEffort(PlanItem item)
    {
        int hours = 1 + random.Next(crowded ? 120 : 40);
        EffortBasis basis = item.OccurrenceTemplate() is not null ? EffortBasis.PerOccurrence
            : item is Activity { Nature: not Nature.OneOff } ? EffortBasis.PerWeek
            : EffortBasis.Total;
        Effort first = new(Resources[random.Next(3)], random.Next(10) == 0 ? Quantity.Unknown : random.Next(5) == 0 ? Quantity.Between(hours / 2m, hours) : hours / (basis == EffortBasis.Total ? 1m : 8m)) { Basis = basis };
        return random.Next(4) == 0 ? [first, new(Resources[random.Next(3)], hours / 4m)] : [first];
    }

    private ItemState MakeState() => random.Next(20) switch
    {
        0 => new Cancelled("aflyst"),
        1 => new StandBy(StandByReason.Staffing, "bemanding") { ResumeWhen = new CapacityAtLeast("secretariat", 30) },
        2 => new Completed { On = new LocalDate(2021, 2, 1 + random.Next(20)) },
        3 => new InProgress { Since = new LocalDate(2021, 2, 1 + random.Next(20)) },
        _ => new Planned(),
    };

    private Condition MakeCondition(int index) => random.Next(4) switch
    {
        0 => new CapacityAtLeast("secretariat", 20 + random.Next(30)),
        1 => new Circumstance("smitte") { Holds = random.Next(3) switch { 0 => true, 1 => false, _ => null } },
        2 when index > 0 => new ItemCompleted(Id(random.Next(index))),
        _ => new AllOf([new LiquidityAtLeast(), new CapacityAtLeast("board", 10)]),
    };

    // From a lower to a higher number only, as conditions and decisions go: no circles.
    private Link MakeLink(int to) => new(Id(random.Next(to)), Id(to))
    {
        Kind = random.Next(4) == 0 ? (LinkKind)random.Next(4) : LinkKind.FinishToStart,
        Lag = random.Next(3) == 0 ? new(random.Next(-2, 10), (DayUnit)random.Next(2)) : default,
    };
}
