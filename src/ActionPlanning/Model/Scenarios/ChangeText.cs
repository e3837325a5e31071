using System.Globalization;
using System.Text;
using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;
using NodaTime.Text;

namespace ActionPlanning;

/// <summary>Prints the values of changes in the form that <see cref="ChangeParser"/> reads.</summary>
internal static class ChangeText
{
    public const string None = "none";
    public const string Unknown = "unknown";

    public static string Number(decimal number) => number == 0m ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Quantity(Quantity quantity) => quantity switch
    {
        { IsUnknown: true } => Unknown,
        { IsExact: true } => Number(quantity.Low!.Value),
        { High: null } => $">= {Number(quantity.Low!.Value)}",
        { Low: null } => $"<= {Number(quantity.High!.Value)}",
        _ => $"{Number(quantity.Low!.Value)}..{Number(quantity.High!.Value)}",
    };

    /// <summary>The author's words when they say by themselves what is meant, else the machine form.</summary>
    public static string Date(PlanDate date) =>
        date.Text.Trim() == date.Text && !date.Text.Any(char.IsControl) && PlanDate.TryParse(date.Text, out PlanDate? read, out _) && read == date ? date.Text : date.Canonical;

    public static string From(PlanDate? date) => date is null ? "" : $" from {Date(date)}";

    public static string Day(LocalDate? day) => day is { } known ? $" {LocalDatePattern.Iso.Format(known.WithCalendar(CalendarSystem.Iso))}" : "";

    public static string Name<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string OptionalQuote(string text) => text.Length == 0 ? "" : $" {Quote(text)}";

    /// <summary>A text in quotation marks, on one line whatever it holds.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"", text.Length + 2);
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A product; null when it is too large for a number.</summary>
    public static decimal? TryScale(decimal size, decimal factor)
    {
        try
        {
            return size * factor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
