namespace ActionPlanning.Time;

/// <summary>Reads one unit – a day, a week, a month … – in any of its spellings. What begins with a number or a month name is in its own file.</summary>
internal ref partial struct DateTermReader(ReadOnlySpan<DateToken> tokens)
{
    private readonly ReadOnlySpan<DateToken> tokens = tokens;

    // Where the parts of the unit stand, for the place of a fault.
    private int yearAt;
    private int monthAt;
    private int numberAt;
    private int weekdayAt;

    /// <summary>The token to read next.</summary>
    public int At;

    /// <summary>The fault: its code, its tokens, the term it is about.</summary>
    public string FaultCode = DateCodes.NotADate;
    public int FaultFrom;
    public int FaultTo;
    public DateTerm FaultTerm;

    public readonly DateToken Current => tokens[At];

    public readonly DateToken Peek(int ahead) => At + ahead < tokens.Length ? tokens[At + ahead] : tokens[^1];

    /// <summary>The text is no date because of the current token.</summary>
    public bool Fail() => FailAt(At, At + 1);

    public bool FailAt(int from, int to, string code = DateCodes.NotADate, DateTerm term = default)
    {
        (FaultCode, FaultFrom, FaultTo, FaultTerm) = (code, from, to, term);
        return false;
    }

    /// <summary>Reads a unit. After a first one, a bare number may be another of its kind.</summary>
    public bool Read(DatePiece first, out DatePiece piece)
    {
        piece = new DatePiece { From = At };
        (yearAt, monthAt, numberAt, weekdayAt) = (At, At, At, At);
        if (!ReadUnit(first, ref piece))
        {
            return false;
        }

        piece.To = At;
        return piece.IsPartial || Check(piece.Term);
    }

    /// <summary>Gives a partial first unit what it takes from the last: the month, or the unit of its number.</summary>
    public bool Complete(ref DatePiece first, DatePiece last)
    {
        var kind = last.Term.Kind;
        if (first.Term.Kind == PlanDateKind.PartOfMonth && kind == PlanDateKind.PartOfMonth)
        {
            first.Term = first.Term with { Number = last.Term.Number };
        }
        else if (first.Term.Kind == PlanDateKind.Day && kind == PlanDateKind.Day)
        {
            // The year comes with the month, so that 29.-30. February is judged by it.
            first.Term = first.Term with { Number = last.Term.Number, Year = last.Term.Year };
        }
        else if (first.Term.Kind == PlanDateKind.Day && first.Term.Weekday == 0 && kind is PlanDateKind.Quarter or PlanDateKind.HalfYear)
        {
            first.Term = DateTerm.Of(kind, 0, first.Term.Detail);
        }
        else
        {
            return FailAt(first.From, first.To);
        }

        first.IsPartial = false;
        return DateRules.Check(first.Term) is not { } code || FailAt(first.From, first.To, code, first.Term);
    }

    private bool Check(DateTerm term)
    {
        if (DateRules.Check(term) is not { } code)
        {
            return true;
        }

        var at = code switch
        {
            DateCodes.YearOutOfRange => yearAt,
            DateCodes.NoSuchMonth => monthAt,
            DateCodes.WrongWeekday => weekdayAt,
            _ => numberAt,
        };
        return FailAt(at, at + 1, code, term);
    }

    private bool ReadUnit(DatePiece first, ref DatePiece piece)
    {
        var token = Current;
        if (token.IsShortNumber)
        {
            return ReadNumberLed(first, ref piece);
        }

        if (token.IsYear)
        {
            return ReadYearLed(ref piece);
        }

        if (token.Kind != DateTokenKind.Word)
        {
            return Fail();
        }

        switch (token.Word.Meaning)
        {
            case WordMeaning.NoYear:
                return ReadYearLed(ref piece);
            case WordMeaning.Month:
                return ReadMonthLed(ref piece);
            case WordMeaning.Part:
                return ReadPart(ref piece);
            case WordMeaning.Week:
                return ReadLettered(PlanDateKind.Week, null, ref piece);
            case WordMeaning.Quarter:
                return ReadLettered(PlanDateKind.Quarter, null, ref piece);
            case WordMeaning.Half:
                return ReadLettered(PlanDateKind.HalfYear, null, ref piece);
            case WordMeaning.Season:
                return ReadSeason(ref piece);
            case WordMeaning.Ordinal:
                return ReadOrdinal(ref piece);
            case WordMeaning.Weekday:
                return ReadWeekday(first, ref piece);
            case WordMeaning.YearNoun when Peek(1).IsYear:
                At++;
                return ReadYearLed(ref piece);
            default:
                return Fail();
        }
    }

    /// <summary>What begins with four digits or XXXX: ISO 8601, EDTF, and "2017 uge 3".</summary>
    private bool ReadYearLed(ref DatePiece piece)
    {
        yearAt = At;
        var year = YearOf(Current);
        At++;
        var next = Peek(1);
        var glued = Current.Kind == DateTokenKind.Dash && !Current.Spaced && !next.Spaced;
        if (glued && next.Kind == DateTokenKind.Number && next.Digits == 2)
        {
            return ReadIso(year, ref piece);
        }

        var unit = glued ? next : Current;
        if (unit.Kind == DateTokenKind.Word && unit.Word.Meaning is WordMeaning.Week or WordMeaning.Quarter or WordMeaning.Half)
        {
            At += glued ? 1 : 0;
            return ReadLettered(KindOf(unit.Word.Meaning), year, ref piece);
        }

        if (glued && next.Is(WordMeaning.Season))
        {
            At += 2;
            piece.Term = DateTerm.Of(PlanDateKind.Season, year, next.Word.Number);
            return true;
        }

        if (year == 0)
        {
            return FailAt(yearAt, yearAt + 1);
        }

        piece.Term = DateTerm.Of(PlanDateKind.Year, year);
        return Current.Kind != DateTokenKind.Slash || next.Kind != DateTokenKind.Number || next.Digits != 2 || Peek(2).Kind is DateTokenKind.Dot or DateTokenKind.Slash
            || ReadShortYear(year, next.Value, ref piece);
    }

    /// <summary>The 22 of <c>2021/22</c>. What could be a month instead is not guessed at.</summary>
    private bool ReadShortYear(int year, int shortYear, ref DatePiece piece)
    {
        var years = (shortYear - (year % 100) + 100) % 100;
        if (shortYear is >= 1 and <= 12 || years == 0 || year < 0)
        {
            return FailAt(yearAt, At + 2, DateCodes.Ambiguous);
        }

        At += 2;
        piece.Last = DateTerm.Of(PlanDateKind.Year, year + years);
        piece.HasLast = true;
        return true;
    }

    private bool ReadIso(int year, ref DatePiece piece)
    {
        At++;
        monthAt = numberAt = At;
        var number = Current.Value;
        At++;
        var next = Peek(1);
        var glued = Current.Kind == DateTokenKind.Dash && !Current.Spaced && !next.Spaced;
        if (glued && next.Kind == DateTokenKind.Number && next.Digits == 2)
        {
            numberAt = At + 1;
            At += 2;
            var weekday = year == 0 && Current.Kind == DateTokenKind.Dash && !Current.Spaced && Peek(1).Is(WordMeaning.Weekday) ? Peek(1).Word.Number : 0;
            At += weekday == 0 ? 0 : 2;
            piece.Term = DateTerm.Of(PlanDateKind.Day, year, number, next.Value, weekday);
            return true;
        }

        if (glued && next.Is(WordMeaning.Part))
        {
            At += 2;
            piece.Term = DateTerm.Of(PlanDateKind.PartOfMonth, year, number, next.Word.Number);
            return true;
        }

        if (number is >= 21 and <= 24)
        {
            // EDTF numbers the seasons 21-24; "2021-22" is also how people write two years.
            if (CanonicalForm.SeasonLooksLikeYears(year, number))
            {
                return FailAt(yearAt, At, DateCodes.Ambiguous);
            }

            piece.Term = DateTerm.Of(PlanDateKind.Season, year, number - 20);
            return true;
        }

        if (number > 12 && year > 0 && number > year % 100)
        {
            piece.Term = DateTerm.Of(PlanDateKind.Year, year);
            piece.Last = DateTerm.Of(PlanDateKind.Year, year - (year % 100) + number);
            piece.HasLast = true;
            return true;
        }

        piece.Term = DateTerm.Of(PlanDateKind.Month, year, number);
        return true;
    }

    private bool ReadPart(ref DatePiece piece)
    {
        var partAt = At;
        var part = Current.Word.Number;
        At++;
        while (Current.Is(WordMeaning.Filler))
        {
            At++;
        }

        if (Current.Kind == DateTokenKind.Dash && !Current.Spaced && !Peek(1).Spaced && Peek(1).Is(WordMeaning.Month))
        {
            At++;
        }

        if (Current.Is(WordMeaning.Month))
        {
            if (Current.MayBeChristmas)
            {
                return FailAt(At, At + 1, DateCodes.Ambiguous);
            }

            monthAt = At;
            var month = Current.Word.Number;
            At++;
            SkipMonthNoun();
            piece.Term = DateTerm.Of(PlanDateKind.PartOfMonth, TryYear(glued: true), month, part);
            return true;
        }

        if (Current.Kind is DateTokenKind.Dash or DateTokenKind.Slash || Current.Is(WordMeaning.To) || Current.Is(WordMeaning.And))
        {
            piece.Term = DateTerm.Of(PlanDateKind.PartOfMonth, 0, 0, part);
            piece.IsPartial = true;
            return true;
        }

        // "primo 2021": which weeks of the year that is, nobody has agreed on.
        return Current.IsYear || Current.Is(WordMeaning.Season) || Current.Is(WordMeaning.Week) || Current.IsShortNumber || (Current.Is(WordMeaning.YearNoun) && Peek(1).IsYear)
            ? FailAt(partAt, At + 1, DateCodes.Ambiguous)
            : Fail();
    }

    /// <summary><c>uge 3</c>, <c>W03</c>, <c>Q3 2016</c>, <c>H1</c>: the letter or word, then the number.</summary>
    private bool ReadLettered(PlanDateKind kind, int? year, ref DatePiece piece)
    {
        At++;
        At += Current.Is(WordMeaning.NumberNoun) ? 1 : 0;
        numberAt = At;
        if (!Current.IsShortNumber)
        {
            return Fail();
        }

        var number = Current.Value;
        At++;
        piece.Term = DateTerm.Of(kind, year ?? TryYear(glued: true), number);
        return true;
    }

    private bool ReadSeason(ref DatePiece piece)
    {
        var season = Current.Word.Number;
        At++;
        var year = TryYear(glued: false);
        piece.Term = DateTerm.Of(PlanDateKind.Season, year, season);
        var next = Peek(1);
        if (season == (int)Season.Winter && year > 0 && Current.Kind is DateTokenKind.Slash or DateTokenKind.Dash
            && next.Kind == DateTokenKind.Number
            && ((next.Digits == 2 && next.Value == (year + 1) % 100) || (next.Digits == 4 && next.Value == year + 1)))
        {
            // "vinteren 2021/22" is one winter.
            At += 2;
        }

        return true;
    }

    private bool ReadOrdinal(ref DatePiece piece)
    {
        numberAt = At;
        int number = Current.Word.Number;
        At++;
        if (Current.Kind != DateTokenKind.Word || Current.Word.Meaning is not (WordMeaning.Week or WordMeaning.Quarter or WordMeaning.Half))
        {
            return Fail();
        }

        var kind = KindOf(Current.Word.Meaning);
        At++;
        SkipHalfYearNoun(kind);
        var year = TryYear(glued: true);
        if (number == 99 && year > 0)
        {
            number = kind switch
            {
                PlanDateKind.Week => year <= PlanDate.MaxYear ? DateRules.WeeksIn(year) : 52,
                PlanDateKind.Quarter => 4,
                _ => 2,
            };
        }
        else if (year == 0 && (number == 99 || kind == PlanDateKind.Week))
        {
            // "last week", "første uge": of what?
            return FailAt(numberAt, At);
        }

        piece.Term = DateTerm.Of(kind, year, number);
        return true;
    }

    private bool ReadWeekday(DatePiece first, ref DatePiece piece)
    {
        var at = At;
        var weekday = Current.Word.Number;
        At++;
        At += Current.Kind == DateTokenKind.Comma ? 1 : 0;
        while (Current.Is(WordMeaning.Filler))
        {
            At++;
        }

        if (Current.Is(WordMeaning.Weekday) || !ReadUnit(first, ref piece))
        {
            return Current.Is(WordMeaning.Weekday) && Fail();
        }

        weekdayAt = at;
        if (piece.Term.Kind != PlanDateKind.Day || piece.HasLast)
        {
            return FailAt(at, at + 1);
        }

        piece.Term = piece.Term with { Weekday = weekday };
        return true;
    }

    /// <summary>Reads the year after a unit if one stands there; 0 when none does.</summary>
    /// <param name="glued">Whether a dash or slash may stand between: <c>Q3/2016</c>, <c>nov-2016</c>.</param>
    /// <param name="looseDash">Whether the dash may have spaces around it: <c>21/10 - 2016</c>.</param>
    private int TryYear(bool glued, bool looseDash = false)
    {
        var ahead = 0;
        if (glued && Current.Kind is DateTokenKind.Dash or DateTokenKind.Slash && (looseDash || (!Current.Spaced && !Peek(1).Spaced)))
        {
            ahead = 1;
        }
        else
        {
            ahead += Current.Kind == DateTokenKind.Comma ? 1 : 0;
            while (Peek(ahead).Is(WordMeaning.Filler) || Peek(ahead).Is(WordMeaning.YearNoun))
            {
                ahead++;
            }
        }

        var year = Peek(ahead);
        var after = Peek(ahead + 1);
        var another = Peek(ahead + 2);
        if (!year.IsYear || (ahead == 1 && after.Kind == DateTokenKind.Dash && !after.Spaced && !another.Spaced && (another.Kind == DateTokenKind.Word || another.Digits == 2)))
        {
            // A date in ISO form after a dash is the other end of a range.
            return 0;
        }

        yearAt = At + ahead;
        At += ahead + 1;
        return YearOf(year);
    }

    // A year 0 is out of range, but 0 is "no year" here.
    private static int YearOf(DateToken token) => token.Kind == DateTokenKind.Word ? 0 : token.Value == 0 ? -1 : token.Value;

    private static PlanDateKind KindOf(WordMeaning meaning) => meaning switch
    {
        WordMeaning.Week => PlanDateKind.Week,
        WordMeaning.Quarter => PlanDateKind.Quarter,
        _ => PlanDateKind.HalfYear,
    };

    private void SkipMonthNoun() => At += Current.Is(WordMeaning.MonthNoun) ? 1 : 0;

    // "first half-year", "first half of the year 2021"; the latter's "of" and "year" go with the year.
    private void SkipHalfYearNoun(PlanDateKind kind)
    {
        if (kind == PlanDateKind.HalfYear)
        {
            At += Current.Kind == DateTokenKind.Dash && Peek(1).Is(WordMeaning.YearNoun) ? 2 : Current.Is(WordMeaning.YearNoun) && !Peek(1).IsYear ? 1 : 0;
        }
    }
}
