namespace ActionPlanning.Time;

/// <summary>Puts faults into words. One place, so that a code says the same wherever it comes from.</summary>
internal static class DateErrors
{
    public static PlanDateError Of(DateProblem problem, int position, int length, int? year = null) =>
        Of(problem.Code!, position, length, problem.Term, null, year);

    public static PlanDateError Of(string code, int position, int length, DateTerm term = default, string? written = null, int? year = null)
    {
        var (danish, english, hintDanish, hintEnglish) = Words(code, term, Quoted(written), year);
        return new PlanDateError(code, position, length, danish, english, hintDanish, hintEnglish);
    }

    private static (string Danish, string English, string HintDanish, string HintEnglish) Words(string code, DateTerm term, string written, int? year)
    {
        switch (code)
        {
            case DateCodes.Empty:
                return ("Der står ingen dato.", "There is no date.", "Skriv fx «21.10.», «uge 3» eller «primo juni».", "Write e.g. \"21 October\", \"week 3\" or \"early June\".");
            case DateCodes.TooLong:
                return ($"Teksten er længere end {PlanDate.MaxTextLength} tegn.", $"The text is longer than {PlanDate.MaxTextLength} characters.", "Skriv kun datoen her.", "Write only the date here.");
            case DateCodes.Relative:
                return ($"{written} siger hvornår i forhold til noget andet; det er ikke en dato.", $"{written} says when in relation to something else; it is not a date.", "Lad datoen stå tom, og knyt punktet til det, det følger efter eller sker sammen med.", "Leave the date empty and link the item to the one it follows or goes with.");
            case DateCodes.Ambiguous:
                return written.Length == 0
                    ? ("Perioden kan læses på flere måder.", "The period can be read in more than one way.", "Skriv begge ender ens og med år, fx «marts 2021 - december 2022».", "Write both ends alike and with their years, e.g. \"March 2021 - December 2022\".")
                    : ($"{written} kan læses på flere måder.", $"{written} can be read in more than one way.", "Skriv måneden med bogstaver og året med fire cifre, fx «21. juni 2021», «2021/2022» eller «sommeren 2021».", "Write the month in letters and the year with four digits, e.g. \"21 June 2021\", \"2021/2022\" or \"summer 2021\".");
            case DateCodes.ImpossibleDay:
                return (
                    $"Der er ingen {term.Detail}. {DateWords.DanishMonth(term.Number)}{InYear(term, year, " i ")}.",
                    $"There is no {term.Detail} {DateWords.EnglishMonth(term.Number)}{InYear(term, year, " in ")}.",
                    term is { Number: 2, Detail: 29 } ? "Året er ikke et skudår; skriv 28. februar eller 1. marts." : "Ret dagen; dagen skrives før måneden.",
                    term is { Number: 2, Detail: 29 } ? "The year is not a leap year; write 28 February or 1 March." : "Correct the day; the day is written before the month.");
            case DateCodes.NoSuchMonth:
                return ($"Der er ingen måned {term.Number}.", $"There is no month {term.Number}.", "Måneder er 1–12; dagen skrives før måneden, fx «21.10.2016».", "Months are 1–12; the day is written before the month, e.g. \"21.10.2016\".");
            case DateCodes.NoSuchWeek:
                return (
                    $"Der er ingen uge {term.Number}{InYear(term, year, " i ")}.",
                    $"There is no week {term.Number}{InYear(term, year, " in ")}.",
                    term.Number == 53 ? "Kun nogle år har 53 uger; skriv uge 52 eller uge 1 det følgende år." : "Uger er 1–52, i nogle år 53.",
                    term.Number == 53 ? "Only some years have 53 weeks; write week 52, or week 1 of the next year." : "Weeks are 1–52, in some years 53.");
            case DateCodes.NoSuchQuarter:
                return ($"Der er intet {term.Number}. kvartal.", $"There is no quarter {term.Number}.", "Kvartaler er 1–4.", "Quarters are 1–4.");
            case DateCodes.NoSuchHalf:
                return ($"Der er intet {term.Number}. halvår.", $"There is no half-year {term.Number}.", "Halvår er 1 og 2.", "Half-years are 1 and 2.");
            case DateCodes.YearOutOfRange:
                return ("Året ligger uden for kalenderen.", "The year is outside the calendar.", $"Skriv et år fra {PlanDate.MinYear} til {PlanDate.MaxYear}.", $"Write a year from {PlanDate.MinYear} to {PlanDate.MaxYear}.");
            case DateCodes.Reversed:
                return ("Perioden slutter, før den begynder.", "The period ends before it starts.", "Byt enderne om, eller skriv begge årstal, hvis den går hen over årsskiftet.", "Swap the ends, or write both years if it crosses the year end.");
            case DateCodes.NoYear:
                return ("Datoen har intet år, og der er intet år i overskriften.", "The date carries no year, and there is no heading year.", "Skriv året ved datoen, eller giv afsnittet et år.", "Write the year with the date, or give its section a year.");
            case DateCodes.WrongWeekday:
                return ("Ugedagen passer ikke til datoen.", "The weekday is not that of the date.", "Ret ugedagen eller datoen, eller udelad ugedagen.", "Correct the weekday or the date, or leave the weekday out.");
            default:
                return written.Length == 0
                    ? ("Her mangler resten af datoen.", "The rest of the date is missing here.", "Skriv fx «21.10.2016», «uge 3», «Nov./dec.» eller «primo juni».", "Write e.g. \"21 October 2016\", \"week 3\", \"Nov./Dec.\" or \"early June\".")
                    : ($"{written} er ikke en dato, der kan læses.", $"{written} is not a date that can be read.", "Skriv fx «21.10.2016», «uge 3», «Nov./dec.» eller «primo juni».", "Write e.g. \"21 October 2016\", \"week 3\", \"Nov./Dec.\" or \"early June\".");
        }
    }

    // Lone surrogates and control characters have no place in a message.
    private static string Quoted(string? written)
    {
        if (string.IsNullOrEmpty(written))
        {
            return "";
        }

        const int Longest = 40;
        var shown = written.Length > Longest ? written.AsSpan(0, Longest) : written;
        return string.Create(shown.Length + 2 + (written.Length > Longest ? 1 : 0), shown, static (target, source) =>
        {
            target.Fill('…');
            target[0] = '«';
            for (var i = 0; i < source.Length; i++)
            {
                target[i + 1] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) ? '\uFFFD' : source[i];
            }

            target[^1] = '»';
        });
    }

    private static string InYear(DateTerm term, int? year, string before) => term.HasYear ? $"{before}{term.Year}" : year is { } y ? $"{before}{y}" : "";
}
