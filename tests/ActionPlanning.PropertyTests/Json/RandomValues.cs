using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.PropertyTests.Json;

/// <summary>Makes the small values of a plan, corners included: odd texts, ranges with open ends, dates in every form.</summary>
internal sealed class RandomValues(Random random)
{
    private static readonly string[] Texts =
    [
        "", " ", "Rekruttering", "Æblegrød på øen", "«citat» \"quote\" \\ / \b\f\n\r\t", "\u0000\u001f\u007f\u0085\u00a0\u2028\u2029\ufeff", "😀 👩‍👩‍👧 𝔘",
        "<script>alert('x') & +</script>", "Uge 3", "{\"kind\":\"gate\"}", "a\u0301", "true", "null", "1e5", "// no comment", "ﷺ",
    ];

    private static readonly string[] Dates =
    [
        "Uge 3", "21.10.", "2016-10-21", "Nov./dec.", "Marts -maj", "Primo juni", "ultimo august 2021", "efteråret 2021", "2021-2022", "maj/juni", "Q3 2024",
        "2. halvår 2023", "XXXX-06-early", "2017-W03", "2016-11/2016-12", "uge 51-2", "dec./jan.", "29.2.2024", "spring 2022",
    ];

    private static readonly Currency[] Currencies = [Currency.Dkk, Currency.Dkk, Currency.Dkk, Currency.Eur, new("JPY"), default];

    public int Depth { get; set; }

    public bool TryMake(Type type, PropertyInfo property, [NotNullWhen(true)] out object? value)
    {
        value = type switch
        {
            _ when type.IsEnum => Name(type),
            _ when type == typeof(string) => property.Name == nameof(PlanCalendar.Country) ? Pick("DK", "SE", "XX") : Text(),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(int) => property.DeclaringType == typeof(Lag) ? random.Next(-400, 400) : property.DeclaringType == typeof(ExtendWindow) ? random.Next(1, ExtendWindow.MostDays + 1) : random.Next(0, 10_001),
            _ when type == typeof(decimal) => Number(),
            _ when type == typeof(Quantity) => Quantity(),
            _ when type == typeof(Amount) => new Amount(Quantity(), Pick(Currencies)),
            _ when type == typeof(Currency) => Pick(Currencies),
            _ when type == typeof(Target) => Target.Of((TargetKind)Name(typeof(TargetKind)), Quantity()),
            _ when type == typeof(PlanDate) => Date(),
            _ when type == typeof(LocalDate) => Day(),
            _ when type == typeof(DatePolicy) => Policy(),
            _ when type == typeof(PlanId) => new PlanId("plan-1"),
            _ => null,
        };
        return value is not null;
    }

    public string Text() => Pick(Texts) + (random.Next(3) == 0 ? Pick(Texts) : "");

    /// <summary>A state that says no more than a line of text can.</summary>
    public ItemState PlainState() => random.Next(6) switch
    {
        0 => new InProgress { Since = random.Next(2) == 0 ? null : Day() },
        1 => new Completed { On = random.Next(2) == 0 ? null : Day() },
        2 => new Cancelled(Text()),
        3 => new StandBy((StandByReason)Name(typeof(StandByReason)), Text()),
        _ => new Planned(),
    };

    private decimal Number() => random.Next(8) switch
    {
        0 => 0m,
        1 => -0.0m,
        2 => 1_000_000_000_000m,
        3 => -1_000_000_000_000.000m,
        4 => 0.0000000000000000000000000001m,
        5 => 1.50m,
        _ => Math.Round((decimal)(random.NextDouble() * 100_000), random.Next(6)),
    };

    private Quantity Quantity()
    {
        decimal one = Number();
        decimal other = Number();
        return random.Next(6) switch
        {
            0 => ActionPlanning.Amounts.Quantity.Unknown,
            1 => ActionPlanning.Amounts.Quantity.AtLeast(one),
            2 => ActionPlanning.Amounts.Quantity.AtMost(one),
            3 => ActionPlanning.Amounts.Quantity.Between(Math.Min(one, other), Math.Max(one, other)),
            _ => ActionPlanning.Amounts.Quantity.Exactly(one),
        };
    }

    /// <summary>A date in the author's words, with a heading year, made by a factory, or in words that do not say what is meant.</summary>
    private PlanDate Date()
    {
        PlanDate date = PlanDate.Parse(Pick(Dates));
        return random.Next(6) switch
        {
            0 when !date.HasYear && date.TryWithYear(random.Next(1900, 2100), out PlanDate? dated, out _) => dated,
            1 => PlanDate.Parse(date.Canonical),
            2 => PlanDate.Day(Day()),
            3 => PlanDate.PartOfMonth(random.Next(2) == 0 ? null : 1 + random.Next(9998), 1 + random.Next(12), (MonthPart)Name(typeof(MonthPart))),
            4 => date.WithText(Text()),
            _ => date,
        };
    }

    private LocalDate Day() => new LocalDate(1 + random.Next(9998), 1 + random.Next(12), 1 + random.Next(28));

    private DatePolicy Policy() => random.Next(2) == 0 ? DatePolicy.Default : DatePolicy.Default with
    {
        PartOfMonth = (PartOfMonthRule)Name(typeof(PartOfMonthRule)),
        Spring = random.Next(2) == 0 ? DatePolicy.Default.Spring : Season(),
        Winter = Season(),
    };

    private SeasonSpan Season() => new(new(1 + random.Next(12), 1 + random.Next(28)), new(2, 29), random.Next(2) == 0);

    private object Name(Type type)
    {
        object[] named = [.. Enum.GetValues(type).Cast<object>().Where(value => value is not IsoDayOfWeek.None)];
        return named[random.Next(named.Length)];
    }

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];
}
