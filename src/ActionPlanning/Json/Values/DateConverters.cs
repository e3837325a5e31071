using System.Text.Json;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using NodaTime;
using NodaTime.Text;

namespace ActionPlanning.Json.Values;

/// <summary>A planning date as an object: the author's words with the year of their heading, or with their exact meaning.</summary>
internal sealed class DateParts
{
    public required string Text { get; init; }

    [Shapes.Within(PlanDate.MinYear, PlanDate.MaxYear)]
    public int? Year { get; init; }

    public string? Date { get; init; }
}

/// <summary>
/// Planning dates: a text in the author's words; <c>{ "text": "21.10.", "year": 2016 }</c> when the year stands in a heading; and
/// <c>{ "text": "when the snow melts", "date": "2017-03" }</c> when the words do not say by themselves what is meant.
/// </summary>
internal sealed class PlanDateConverter : ValueConverter<PlanDate>
{
    public override bool TakesText => true;

    public override Type Parts => typeof(DateParts);

    public override BilingualText Expected => new("en dato som «Uge 3» eller { \"text\": \"21.10.\", \"year\": 2016 }", "a date such as \"Uge 3\" or { \"text\": \"21.10.\", \"year\": 2016 }");

    public override ValueFault? CheckText(string text) => PlanDate.TryParse(text, out _, out PlanDateError? error) ? null : Fault(error, null);

    public override ValueFault? CheckParts(ref Utf8JsonReader reader)
    {
        TryRead(JsonSerializer.Deserialize(ref reader, PlanJsonContext.Default.DateParts)!, out _, out ValueFault? fault);
        return fault;
    }

    public override PlanDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return PlanDate.Parse(reader.GetString());
        }

        DateParts parts = JsonSerializer.Deserialize(ref reader, PlanJsonContext.Default.DateParts)!;
        return TryRead(parts, out PlanDate? date, out ValueFault? fault) ? date! : throw new JsonException(fault!.Message.English);
    }

    public override void Write(Utf8JsonWriter writer, PlanDate value, JsonSerializerOptions options)
    {
        bool understood = PlanDate.TryParse(value.Text, out PlanDate? read, out _);
        if (understood && read == value)
        {
            writer.WriteStringValue(value.Text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        if (understood && value.HasYear && !read!.HasYear && read.TryWithYear(value.Value.First.Year, out PlanDate? dated, out _) && dated == value)
        {
            writer.WriteNumber("year", value.Value.First.Year);
        }
        else
        {
            writer.WriteString("date", value.Canonical);
        }

        writer.WriteEndObject();
    }

    private static bool TryRead(DateParts parts, out PlanDate? date, out ValueFault? fault)
    {
        fault = null;
        string part = parts.Date is null ? "text" : "date";
        if (!PlanDate.TryParse(parts.Date ?? parts.Text, out date, out PlanDateError? error))
        {
            fault = Fault(error, part);
        }
        else if (parts.Year is { } year && !date.TryWithYear(year, out date, out error))
        {
            fault = Fault(error, part);
        }
        else if (parts.Date is not null)
        {
            if (parts.Text.Length <= PlanDate.MaxTextLength)
            {
                date = date.WithText(parts.Text);
            }
            else
            {
                fault = JsonFaults.DateTextTooLong() with { Part = "text" };
            }
        }

        return fault is null;
    }

    private static ValueFault Fault(PlanDateError error, string? part) =>
        new(error.Code, new(error.Danish, error.English), new(error.HintDanish, error.HintEnglish)) { TextOffset = error.Position, Part = part };
}

/// <summary>Calendar days: <c>"2016-10-21"</c>.</summary>
internal sealed class LocalDateConverter : ValueConverter<LocalDate>
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.Iso;

    public override bool TakesText => true;

    public override BilingualText Expected => new("en dag som «2016-10-21»", "a day such as \"2016-10-21\"");

    public override ValueFault? CheckText(string text) =>
        Pattern.Parse(text).TryGetValue(default, out LocalDate date) && date.Year is >= 1 and <= 9999 ? null : JsonFaults.BadDay();

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Pattern.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Pattern.Format(value.WithCalendar(CalendarSystem.Iso)));
}

/// <summary>Days of the year: <c>"03-01"</c> is 1 March.</summary>
internal sealed class AnnualDateConverter : ValueConverter<AnnualDate>
{
    private static readonly AnnualDatePattern Pattern = AnnualDatePattern.Iso;

    public override bool TakesText => true;

    public override BilingualText Expected => new("en dag i året som «03-01» (1. marts)", "a day of the year such as \"03-01\" (1 March)");

    public override ValueFault? CheckText(string text) => Pattern.Parse(text).Success ? null : JsonFaults.BadDay();

    public override AnnualDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Pattern.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, AnnualDate value, JsonSerializerOptions options) => writer.WriteStringValue(Pattern.Format(value));
}
