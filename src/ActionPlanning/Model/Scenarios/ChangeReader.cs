using System.Globalization;
using System.Text;
using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>A place in the text of a change, and the small forms that begin there. Every form passes over spaces before it, and gives null after a fault.</summary>
internal sealed class ChangeReader(string text)
{
    /// <summary>The greatest magnitude of a number, as in plan files: a million million.</summary>
    private const decimal Greatest = 1_000_000_000_000m;

    private int at;

    /// <summary>Gets the first fault; null while there is none.</summary>
    public PlanChangeError? Error { get; private set; }

    public bool AtEnd()
    {
        SkipSpaces();
        return at == text.Length;
    }

    public bool NextIs(char c) => !AtEnd() && text[at] == c;

    public bool NextIsLetter() => !AtEnd() && char.IsLetter(text[at]);

    /// <summary>Reports that the rest, or its want, is not what belongs here.</summary>
    public void FailUnexpected() => Fail(AtEnd() ? ChangeErrors.Incomplete(at) : ChangeErrors.Unexpected(at, Rest()));

    /// <summary>One of several words, in upper or lower case; gives it as the list writes it.</summary>
    public string? Choice(IReadOnlyList<string> words, Func<int, string, IReadOnlyList<string>, PlanChangeError> otherwise)
    {
        SkipSpaces();
        int start = at;
        string word = Word();
        foreach (string known in words)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        Fail(otherwise(start, word.Length > 0 || start == text.Length ? word : text.Substring(start, 1), words));
        return null;
    }

    /// <summary>A named value, in the camel case of plan files.</summary>
    public T? Name<T>()
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        string[] names = Array.ConvertAll(values, ChangeText.Name);
        return Choice(names, ChangeErrors.UnknownValue) is { } name ? values[Array.IndexOf(names, name)] : null;
    }

    /// <summary>A member of the part that was read: <c>.capacity</c>.</summary>
    public string? Member(IReadOnlyList<string> names) => Take('.') ? Choice(names, ChangeErrors.UnknownPath) : null;

    /// <summary>An id, in brackets or after a point: <c>[secretariat]</c>, <c>.secretariat</c>.</summary>
    public string? Id()
    {
        if (!NextIs('.') && !NextIs('['))
        {
            FailUnexpected();
            return null;
        }

        bool isBracketed = text[at++] == '[';
        SkipSpaces();
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }

        string id = text[start..at];
        if (!Slug.IsValid(id))
        {
            Fail(ChangeErrors.BadId(start, id));
            return null;
        }

        return !isBracketed || Take(']') ? id : null;
    }

    /// <summary>An operator, one of those that the place has.</summary>
    public string? Operator(params ReadOnlySpan<string> allowed)
    {
        SkipSpaces();
        string found = at + 1 < text.Length && text[at] is '+' or '-' or '*' or '/' && text[at + 1] == '=' ? text.Substring(at, 2) : at < text.Length && text[at] == '=' ? "=" : "";
        if (found.Length == 0)
        {
            FailUnexpected();
            return null;
        }

        if (!allowed.Contains(found))
        {
            Fail(ChangeErrors.BadOperator(at, found, allowed));
            return null;
        }

        at += found.Length;
        return found;
    }

    /// <summary>A number within the limits of plan files, with a point before its decimals.</summary>
    public decimal? Number()
    {
        SkipSpaces();
        int start = at;
        at += at < text.Length && text[at] is '-' or '+' ? 1 : 0;
        int digits = Digits();
        if (digits > 0 && at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            Digits();
        }

        if (digits == 0)
        {
            at = start;
            Fail(ChangeErrors.BadNumber(start, Rest()));
            return null;
        }

        if (!decimal.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) || Math.Abs(number) > Greatest)
        {
            Fail(ChangeErrors.OutOfRange(start, at - start, -Greatest, Greatest));
            return null;
        }

        return number;
    }

    /// <summary>A whole number within bounds.</summary>
    public int? Whole(int least, int greatest)
    {
        SkipSpaces();
        int start = at;
        if (Number() is not { } number)
        {
            return null;
        }

        if (number < least || number > greatest || number != decimal.Truncate(number))
        {
            Fail(ChangeErrors.OutOfRange(start, at - start, least, greatest));
            return null;
        }

        return (int)number;
    }

    /// <summary>An exact number, <c>2..4</c>, <c>&gt;= 2</c>, <c>&lt;= 4</c> or <c>unknown</c>; also as <see cref="Amounts.Quantity"/> prints itself.</summary>
    public Quantity? Quantity()
    {
        SkipSpaces();
        if (NextIsLetter())
        {
            return Choice([ChangeText.Unknown, "ukendt"], static (start, word, _) => ChangeErrors.BadNumber(start, word)) is null ? null : Amounts.Quantity.Unknown;
        }

        if (Skip("?"))
        {
            return Amounts.Quantity.Unknown;
        }

        if (Skip(">=") || Skip("≥"))
        {
            return Number() is { } least ? Amounts.Quantity.AtLeast(least) : null;
        }

        if (Skip("<=") || Skip("≤") || Skip(".."))
        {
            return Number() is { } most ? Amounts.Quantity.AtMost(most) : null;
        }

        int start = at;
        if (Number() is not { } low)
        {
            return null;
        }

        if (!Skip(".."))
        {
            return Amounts.Quantity.Exactly(low);
        }

        if (AtEnd() || NextIsLetter())
        {
            return Amounts.Quantity.AtLeast(low);
        }

        if (Number() is not { } high)
        {
            return null;
        }

        if (Amounts.Quantity.TryCreate(low, high, out Quantity range))
        {
            return range;
        }

        Fail(ChangeErrors.Reversed(start, at - start));
        return null;
    }

    /// <summary>A planning date, which takes the rest of the text; a range may also be written <c>2017-02-13..2017-02-28</c>.</summary>
    public PlanDate? Date()
    {
        SkipSpaces();
        int start = at;
        string words = Rest();
        at = text.Length;
        if (PlanDate.TryParse(words, out PlanDate? date, out PlanDateError? error))
        {
            return date;
        }

        int dots = words.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0 && PlanDate.TryParse(words[..dots], out PlanDate? first, out _) && PlanDate.TryParse(words[(dots + 2)..], out PlanDate? last, out _)
            && PlanDate.TryParse($"{first.Canonical}/{last.Canonical}", out date, out _))
        {
            return date;
        }

        Fail(new(error.Code, start + error.Position, error.Length, new(error.Danish, error.English), new(error.HintDanish, error.HintEnglish)));
        return null;
    }

    /// <summary>«from» and a date, if anything stands here; false after a fault.</summary>
    public bool TryFrom(out PlanDate? from)
    {
        from = null;
        if (AtEnd())
        {
            return true;
        }

        if (!NextIsLetter())
        {
            FailUnexpected();
            return false;
        }

        from = Choice(["from", "fra"], ChangeErrors.NotFrom) is null ? null : Date();
        return from is not null;
    }

    /// <summary>A single day with its year, if anything stands here; false after a fault.</summary>
    public bool TryDay(out LocalDate? day)
    {
        day = null;
        if (AtEnd())
        {
            return true;
        }

        int start = at;
        if (Date() is not { } date)
        {
            return false;
        }

        if (date is { Kind: PlanDateKind.Day, HasYear: true } && date.Resolve().Window is { } window)
        {
            day = window.Start;
            return true;
        }

        Fail(ChangeErrors.BadDay(start, text.Length - start));
        return false;
    }

    /// <summary>A text in quotation marks; the empty text when nothing stands here.</summary>
    public string? OptionalQuoted() => AtEnd() ? "" : Quoted();

    /// <summary>A text in quotation marks, if one stands here; the empty text when not.</summary>
    public string? QuotedIfAny() => NextIs('"') || NextIs('«') ? Quoted() : "";

    /// <summary>A text in quotation marks, or in brackets as paths have it: <c>circumstance[COVID-19]</c>.</summary>
    public string? QuotedOrBracketed()
    {
        if (!NextIs('['))
        {
            return Quoted();
        }

        int start = ++at;
        if (NextIs('"') || NextIs('«'))
        {
            return Quoted() is { } quoted && Take(']') ? quoted : null;
        }

        return UpTo(']', start);
    }

    private string? Quoted()
    {
        SkipSpaces();
        int start = at;
        if (Skip("«"))
        {
            return UpTo('»', at);
        }

        if (!Skip("\""))
        {
            Fail(ChangeErrors.NoQuote(start));
            return null;
        }

        StringBuilder words = new();
        while (at < text.Length)
        {
            char c = text[at++];
            if (c == '"')
            {
                return words.ToString();
            }

            if (c == '\\')
            {
                if (Escaped() is not { } meant)
                {
                    Fail(ChangeErrors.BadEscape(at - 1));
                    return null;
                }

                c = meant;
            }

            words.Append(c);
        }

        Fail(ChangeErrors.OpenQuote(start, text.Length - start));
        return null;
    }

    /// <summary>What stands for a character after a backslash; the reader moves past it when it is one.</summary>
    private char? Escaped()
    {
        char c = at < text.Length ? text[at] : '\0';
        char? meant = c switch
        {
            '"' or '\\' => c,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' when at + 4 < text.Length && ushort.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit) => (char)unit,
            _ => null,
        };
        at += meant is null ? 0 : c == 'u' ? 5 : 1;
        return meant;
    }

    private string? UpTo(char end, int start)
    {
        int close = text.IndexOf(end, start);
        if (close < 0)
        {
            Fail(ChangeErrors.OpenQuote(start - 1, text.Length - start + 1));
            return null;
        }

        at = close + 1;
        return text[start..close];
    }

    private bool Take(char c)
    {
        if (NextIs(c))
        {
            at++;
            return true;
        }

        FailUnexpected();
        return false;
    }

    private bool Skip(string mark)
    {
        SkipSpaces();
        if (!text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal))
        {
            return false;
        }

        at += mark.Length;
        return true;
    }

    private int Digits()
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }

    private string Word()
    {
        int start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private string Rest() => text[at..].TrimEnd();

    private void SkipSpaces()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    private void Fail(PlanChangeError error) => Error ??= error;
}
