using System.Globalization;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json.Values;
using ActionPlanning.Time;

namespace ActionPlanning.Json;

/// <summary>The faults of plan files: what they say. Where they are is added by the one who finds them.</summary>
internal static class JsonFaults
{
    private const int ShownCharacters = 40;

    public static ValueFault InvalidUtf8() =>
        new(JsonCodes.Syntax, new("Filen er ikke gyldig UTF-8 her.", "The file is not valid UTF-8 here."), new("Gem filen som UTF-8.", "Save the file as UTF-8."));

    public static ValueFault LoneSurrogate() =>
        new(JsonCodes.Syntax, new("Teksten har en halv \\u-kode, som ikke er et tegn.", "The text has half a \\u code, which is no character."), new("Skriv tegnet selv.", "Write the character itself."));

    public static ValueFault UnexpectedEnd() =>
        new(
            JsonCodes.Syntax,
            new("Filen slutter midt i det hele.", "The file ends in the middle."),
            new("En klamme eller et anførselstegn mangler til sidst.", "A bracket or a quotation mark is missing at the end."));

    public static ValueFault Unexpected(string shown, BilingualText hint) =>
        new(JsonCodes.Syntax, new($"{shown} kan ikke stå her i en JSON-fil.", $"{shown} cannot stand here in a JSON file."), hint);

    public static ValueFault TooLarge(long limit) =>
        new(JsonCodes.TooLarge, new($"Filen fylder mere end {N(limit)} byte.", $"The file is larger than {N(limit)} bytes."), new("Del planen, eller hæv grænsen i PlanJsonOptions.", "Divide the plan, or raise the limit in PlanJsonOptions."));

    public static ValueFault TooDeep(int limit) =>
        new(JsonCodes.TooDeep, new($"Lister og objekter ligger mere end {N(limit)} niveauer inde i hinanden.", $"Lists and objects are nested more than {N(limit)} levels deep."), new("Skriv betingelsen fladere.", "Write the condition flatter."));

    public static ValueFault TooManyValues(int limit) =>
        new(JsonCodes.TooMany, new($"Filen har mere end {N(limit)} værdier.", $"The file has more than {N(limit)} values."), new("Del planen, eller hæv grænsen i PlanJsonOptions.", "Divide the plan, or raise the limit in PlanJsonOptions."));

    public static ValueFault TooManyElements(int limit) =>
        new(JsonCodes.TooMany, new($"Listen har mere end {N(limit)} led.", $"The list has more than {N(limit)} elements."), new("Del planen, eller hæv grænsen i PlanJsonOptions.", "Divide the plan, or raise the limit in PlanJsonOptions."));

    public static ValueFault TooManyFaults(int limit) =>
        new(JsonCodes.TooMany, new($"Der er flere end {N(limit)} fejl; resten vises ikke.", $"There are more than {N(limit)} faults; the rest are not shown."), new("Ret de første, og læs filen igen.", "Correct the first ones and read the file again."));

    public static ValueFault TooLong(int limit) =>
        new(JsonCodes.TooLong, new($"Teksten er længere end {N(limit)} byte.", $"The text is longer than {N(limit)} bytes."), new("Læg teksten i et dokument, og henvis til det som kilde.", "Put the text in a document and refer to it as a source."));

    public static ValueFault DateTextTooLong() =>
        new(JsonCodes.TooLong, new($"En dato skrives med højst {N(PlanDate.MaxTextLength)} tegn.", $"A date is written in at most {N(PlanDate.MaxTextLength)} characters."), new("Flyt resten til en note.", "Move the rest to a note."));

    public static ValueFault DuplicateProperty(string name) =>
        new(JsonCodes.DuplicateProperty, new($"Egenskaben «{Show(name)}» står her to gange.", $"The property «{Show(name)}» stands here twice."), new("Fjern den ene.", "Remove one of them."));

    public static ValueFault UnknownProperty(string name, string? near, string? otherKind) =>
        new(
            JsonCodes.UnknownProperty,
            new($"Egenskaben «{Show(name)}» kendes ikke og springes over.", $"The property «{Show(name)}» is not known and is passed over."),
            otherKind is not null ? new($"Den hører til «{otherKind}».", $"It belongs to «{otherKind}».")
            : near is not null ? new($"Menes «{near}»?", $"Is «{near}» meant?")
            : new("Fjern den, eller skriv den som note.", "Remove it, or write it as a note."));

    public static ValueFault WrongType(BilingualText expected, BilingualText found) =>
        new(JsonCodes.WrongType, new($"Her ventes {expected.Danish}, men der står {found.Danish}.", $"Expected {expected.English} here, found {found.English}."), new("", ""));

    public static ValueFault NotWhole() =>
        new(JsonCodes.WrongType, new("Her ventes et helt tal.", "Expected a whole number here."), new("Skriv det uden decimaler og eksponent, fx 6.", "Write it without decimals and exponent, such as 6."));

    public static ValueFault UnknownValue(string text, IReadOnlyCollection<string> allowed)
    {
        string list = string.Join(", ", allowed);
        string? near = Spelling.Nearest(text, allowed);
        return new(
            JsonCodes.UnknownValue,
            new($"«{Show(text)}» er ikke en af {list}.", $"«{Show(text)}» is not one of {list}."),
            near is null ? new("Vælg en af dem.", "Choose one of them.") : new($"Menes «{near}»?", $"Is «{near}» meant?"));
    }

    public static ValueFault MissingProperty(string name, string? nearest) =>
        new(
            JsonCodes.MissingProperty,
            new($"Egenskaben «{name}» mangler.", $"The property «{name}» is missing."),
            nearest is null ? new("Tilføj den.", "Add it.") : new($"Er «{Show(nearest)}» ment som den?", $"Is «{Show(nearest)}» meant as it?"));

    public static ValueFault NotADriver(string text) =>
        new(
            JsonCodes.UnknownValue,
            new($"«{Show(text)}» er ikke stien til et tal i planen.", $"«{Show(text)}» is not the path of a number of the plan."),
            new(
                "Skriv «budgetLines[id].amount», «budgetLines[id].terms[navn].count» eller «.price», «funding[id].granted», «items[id].duration», «items[id].condition», «items[id].results[måltal]» eller «indicators[id].value».",
                "Write «budgetLines[id].amount», «budgetLines[id].terms[label].count» or «.price», «funding[id].granted», «items[id].duration», «items[id].condition», «items[id].results[metric]» or «indicators[id].value»."));

    public static ValueFault BadId(string text) =>
        new(
            JsonCodes.BadId,
            new($"«{Show(text)}» er ikke et id.", $"«{Show(text)}» is not an id."),
            new("Et id er 1–64 af a–z, 0–9 og bindestreg, fx «workshop-3».", "An id is 1–64 of a–z, 0–9 and hyphen, such as «workshop-3»."));

    public static ValueFault BadDay() =>
        new(JsonCodes.BadDay, new("Det er ikke en dag.", "This is not a day."), new("Skriv år, måned og dag, fx «2016-10-21».", "Write year, month and day, such as «2016-10-21»."));

    public static ValueFault BadCurrency(string text) =>
        new(JsonCodes.UnknownValue, new($"«{Show(text)}» er ikke en valutakode.", $"«{Show(text)}» is not a currency code."), new("Skriv tre store bogstaver, fx «DKK».", "Write three capital letters, such as «DKK»."));

    public static ValueFault OutOfRange(string least, string greatest) =>
        new(JsonCodes.OutOfRange, new("Tallet er uden for det tilladte.", "The number is out of range."), new($"Det skal være fra {least} til {greatest}.", $"It must be from {least} to {greatest}."));

    public static ValueFault BoundsReversed() =>
        new(JsonCodes.OutOfRange, new("«low» er større end «high».", "«low» is greater than «high»."), new("Byt dem om.", "Swap them."));

    public static ValueFault ValueAndBounds() =>
        new(JsonCodes.OutOfRange, new("Et beløb har enten «value» eller «low» og «high».", "An amount has either «value» or «low» and «high»."), new("Fjern det ene.", "Remove one of them."));

    public static ValueFault NewerVersion(string format, string newest) =>
        new(
            JsonCodes.Version,
            new($"Filen er skrevet i «{Show(format)}», som er nyere end denne udgave af biblioteket kan læse.", $"The file is written in «{Show(format)}», which is newer than this release of the library can read."),
            new($"Opdatér biblioteket; denne udgave læser til og med «{newest}».", $"Update the library; this release reads up to «{newest}»."));

    public static ValueFault UnknownFormat(string format, string newest) =>
        new(JsonCodes.Version, new($"«{Show(format)}» er ikke et format for planer.", $"«{Show(format)}» is not a format of plans."), new($"Skriv \"format\": \"{newest}\".", $"Write \"format\": \"{newest}\"."));

    /// <summary>A text of the file inside a message: short, on one line.</summary>
    public static string Show(string text)
    {
        string line = string.Concat(text.Take(ShownCharacters).Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length <= ShownCharacters ? line : (char.IsHighSurrogate(line[^1]) ? line[..^1] : line) + "…";
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}
