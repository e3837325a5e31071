using System.Globalization;
using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Puts what is wrong with the text of a change into words.</summary>
internal static class ChangeErrors
{
    private const int ShownCharacters = 40;

    private static readonly BilingualText Example = new("Skriv fx «resources[secretariat].capacity += 14».", "Write e.g. «resources[secretariat].capacity += 14».");

    public static PlanChangeError Empty() => new(PlanChangeCodes.Empty, 0, 0, new("Der står ingen ændring.", "There is no change."), Example);

    public static PlanChangeError TooLong() =>
        new(
            PlanChangeCodes.TooLong,
            PlanChange.MaxTextLength,
            0,
            new($"Teksten er længere end {PlanChange.MaxTextLength} tegn.", $"The text is longer than {PlanChange.MaxTextLength} characters."),
            new("Skriv én ændring på hver linje.", "Write one change a line."));

    public static PlanChangeError Incomplete(int at) =>
        new(PlanChangeCodes.Unexpected, at, 0, new("Her mangler resten af ændringen.", "The rest of the change is missing here."), Example);

    public static PlanChangeError Unexpected(int at, string rest) =>
        new(
            PlanChangeCodes.Unexpected,
            at,
            rest.Length,
            new($"«{Show(rest)}» hører ikke til her.", $"«{Show(rest)}» does not belong here."),
            rest.StartsWith(',')
                ? new("Skriv decimaler med punktum: 1.5.", "Write decimals with a point: 1.5.")
                : new("En ændring er en sti, et «=», «+=» eller «-=» og en værdi.", "A change is a path, one of «=», «+=» and «-=», and a value."));

    public static PlanChangeError UnknownPath(int at, string word, IReadOnlyList<string> known) => NotOne(PlanChangeCodes.UnknownPath, at, word, known);

    public static PlanChangeError UnknownValue(int at, string word, IReadOnlyList<string> known) => NotOne(PlanChangeCodes.UnknownValue, at, word, known);

    public static PlanChangeError UnknownUnit(int at, string word, IReadOnlyList<string> known) =>
        NotOne(PlanChangeCodes.UnknownValue, at, word, known) with
        {
            Hint = new("Vinduer forlænges i kalenderdage; fem arbejdsdage er som regel syv.", "Windows are extended by calendar days; five working days are seven as a rule."),
        };

    public static PlanChangeError NotFrom(int at, string word, IReadOnlyList<string> known) =>
        NotOne(PlanChangeCodes.UnknownValue, at, word, known) with { Hint = new("Skriv fx «from 2021-08-01», eller intet.", "Write e.g. «from 2021-08-01», or nothing.") };

    public static PlanChangeError BadId(int at, string id) =>
        new(
            PlanChangeCodes.BadId,
            at,
            id.Length,
            id.Length == 0 ? new("Her mangler et id.", "An id is missing here.") : new($"«{Show(id)}» er ikke et id.", $"«{Show(id)}» is not an id."),
            new("Et id er 1–64 af a–z, 0–9 og bindestreg, fx «workshop-3».", "An id is 1–64 of a–z, 0–9 and hyphen, such as «workshop-3»."));

    public static PlanChangeError BadOperator(int at, string found, ReadOnlySpan<string> allowed)
    {
        string list = string.Join(" ", allowed!);
        return new(
            PlanChangeCodes.BadOperator,
            at,
            found.Length,
            new($"«{found}» kan ikke bruges her.", $"«{found}» cannot be used here."),
            new($"Brug {list}.", $"Use {list}."));
    }

    public static PlanChangeError BadNumber(int at, string rest) =>
        new(
            PlanChangeCodes.BadNumber,
            at,
            rest.Length,
            rest.Length == 0 ? new("Her mangler et tal.", "A number is missing here.") : new($"«{Show(rest)}» er ikke et tal.", $"«{Show(rest)}» is not a number."),
            new("Skriv fx 12, 1.5, 12..15, >= 12, <= 15 eller unknown.", "Write e.g. 12, 1.5, 12..15, >= 12, <= 15 or unknown."));

    public static PlanChangeError OutOfRange(int at, int length, decimal least, decimal greatest)
    {
        string low = least.ToString(CultureInfo.InvariantCulture);
        string high = greatest.ToString(CultureInfo.InvariantCulture);
        bool isWhole = greatest <= int.MaxValue;
        return new(
            PlanChangeCodes.OutOfRange,
            at,
            length,
            new("Tallet er uden for det tilladte.", "The number is out of range."),
            isWhole ? new($"Det skal være et helt tal fra {low} til {high}.", $"It must be a whole number from {low} to {high}.") : new($"Det skal være fra {low} til {high}.", $"It must be from {low} to {high}."));
    }

    public static PlanChangeError Reversed(int at, int length) =>
        new(PlanChangeCodes.OutOfRange, at, length, new("Det første tal er større end det sidste.", "The first number is greater than the last."), new("Byt dem om.", "Swap them."));

    public static PlanChangeError NoQuote(int at) =>
        new(PlanChangeCodes.BadText, at, 0, new("Her ventes en tekst i anførselstegn.", "Expected a text in quotation marks here."), new("Skriv fx \"COVID-19 sikkerhed\".", "Write e.g. \"COVID-19 sikkerhed\"."));

    public static PlanChangeError OpenQuote(int at, int length) =>
        new(PlanChangeCodes.BadText, at, length, new("Teksten slutter ikke.", "The text does not end."), new("Sæt anførselstegn også efter den.", "Close the quotation marks."));

    public static PlanChangeError BadEscape(int at) =>
        new(
            PlanChangeCodes.BadText,
            at,
            1,
            new("Efter «\\» står her ikke noget, der betyder et tegn.", "What stands after «\\» here means no character."),
            new("Skriv \\\" for anførselstegn, \\\\ for skråstreg og \\n for ny linje.", "Write \\\" for a quotation mark, \\\\ for a backslash and \\n for a new line."));

    public static PlanChangeError BadDay(int at, int length) =>
        new(PlanChangeCodes.BadDay, at, length, new("Det er ikke én dag med sit år.", "This is not one day with its year."), new("Skriv fx «2016-10-28».", "Write e.g. «2016-10-28»."));

    private static PlanChangeError NotOne(string code, int at, string word, IReadOnlyList<string> known)
    {
        string list = string.Join(", ", known);
        return new(
            code,
            at,
            word.Length,
            word.Length == 0 ? new($"Her ventes {(known.Count == 1 ? "" : "en af ")}{list}.", $"Expected {(known.Count == 1 ? "" : "one of ")}{list} here.")
            : known.Count == 1 ? new($"«{Show(word)}» er ikke {list}.", $"«{Show(word)}» is not {list}.")
            : new($"«{Show(word)}» er ikke en af {list}.", $"«{Show(word)}» is not one of {list}."),
            known.Count == 1 ? new($"Skriv «{list}».", $"Write «{list}».") : new("Vælg en af dem.", "Choose one of them."));
    }

    // Lone surrogates and control characters have no place in a message.
    private static string Show(string text) =>
        string.Concat(text.Take(ShownCharacters).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)) + (text.Length > ShownCharacters ? "…" : "");
}
