namespace ActionPlanning.Time;

/// <content>The units that begin with a short number or the name of a month: most of them are days.</content>
internal ref partial struct DateTermReader
{
    /// <summary>What begins with one or two digits: days, "3. kvartal", the second number of "uge 31-35".</summary>
    private bool ReadNumberLed(DatePiece first, ref DatePiece piece)
    {
        numberAt = At;
        var number = Current.Value;
        At++;
        if (Current.Is(WordMeaning.Suffix) && !Current.Spaced)
        {
            At++;
        }

        var dotted = Current.Kind == DateTokenKind.Dot;
        At += dotted ? 1 : 0;
        if (dotted && Current.IsShortNumber)
        {
            return ReadNumericDay(number, ref piece);
        }

        if (!dotted && Current.Kind == DateTokenKind.Slash && Peek(1).IsShortNumber && !Peek(2).Is(WordMeaning.Month) && !(Peek(2).Kind == DateTokenKind.Dot && Peek(3).Is(WordMeaning.Month)))
        {
            At++;
            return ReadNumericDay(number, ref piece);
        }

        var skip = 0;
        while (Peek(skip).Is(WordMeaning.Filler) || (skip == 0 && Peek(0).Kind == DateTokenKind.Dash && !Peek(0).Spaced && !Peek(1).Spaced))
        {
            skip++;
        }

        if (Peek(skip).Is(WordMeaning.Month))
        {
            At += skip;
            monthAt = At;
            var month = Current.Word.Number;
            At++;
            SkipMonthNoun();
            piece.Term = DateTerm.Of(PlanDateKind.Day, TryYear(glued: true), month, number);
            return true;
        }

        if (Current.Kind == DateTokenKind.Word && Current.Word.Meaning is WordMeaning.Quarter or WordMeaning.Half)
        {
            var kind = KindOf(Current.Word.Meaning);
            At++;
            SkipHalfYearNoun(kind);
            piece.Term = DateTerm.Of(kind, TryYear(glued: true), number);
            return true;
        }

        if (!first.IsPartial && first.To > 0 && (first.MonthFirst || first.Term.Kind is PlanDateKind.Week or PlanDateKind.Quarter or PlanDateKind.HalfYear))
        {
            var kind = first.Term.Kind;
            piece.MonthFirst = first.MonthFirst;
            var year = TryYear(glued: kind != PlanDateKind.Day);
            piece.Term = kind == PlanDateKind.Day
                ? DateTerm.Of(kind, year, first.Term.Number, number)
                : DateTerm.Of(kind, year, number);
            return true;
        }

        // A number alone: the first of a range whose unit comes last, or no date.
        if (first.To > 0 || !(Current.Kind is DateTokenKind.Dash or DateTokenKind.Slash || Current.Is(WordMeaning.To) || Current.Is(WordMeaning.And)))
        {
            return Current.Kind == DateTokenKind.End ? FailAt(numberAt, At) : Fail();
        }

        piece.Term = DateTerm.Of(PlanDateKind.Day, 0, 0, number);
        piece.IsPartial = true;
        return true;
    }

    /// <summary><c>21.10.</c>, <c>21.10.2016</c>, <c>21.10.16</c>, <c>21/10 2016</c>, <c>21/10-16</c>: the day has been read, the month is next. Two digits of year are of this century.</summary>
    private bool ReadNumericDay(int day, ref DatePiece piece)
    {
        monthAt = At;
        var month = Current.Value;
        At++;
        var year = 0;
        var next = Peek(1);
        if (Current.Kind is DateTokenKind.Dot or DateTokenKind.Slash or DateTokenKind.Dash
            && next.Kind == DateTokenKind.Number
            && next.Digits == 2
            && !Current.Spaced
            && !next.Spaced
            && Peek(2).Kind is not (DateTokenKind.Slash or DateTokenKind.Dot or DateTokenKind.Word))
        {
            yearAt = At + 1;
            year = 2000 + next.Value;
            At += 2;
        }
        else
        {
            At += Current.Kind == DateTokenKind.Dot ? 1 : 0;
            year = TryYear(glued: true, looseDash: true);
        }

        piece.Term = DateTerm.Of(PlanDateKind.Day, year, month, day);
        return true;
    }

    private bool ReadMonthLed(ref DatePiece piece)
    {
        monthAt = At;
        var name = Current;
        var word = name.Word;
        At++;
        SkipMonthNoun();
        if (!Current.IsShortNumber)
        {
            if (name.MayBeChristmas)
            {
                return FailAt(monthAt, monthAt + 1, DateCodes.Ambiguous);
            }

            piece.Term = DateTerm.Of(PlanDateKind.Month, TryYear(glued: true), word.Number);
            return true;
        }

        numberAt = At;
        var number = Current;
        At++;
        var sure = word.Trait == WordTrait.EnglishOnly || number.Digits == 1 || number.Value <= 12;
        if (Current.Is(WordMeaning.Suffix) && !Current.Spaced)
        {
            At++;
            sure = true;
        }

        var year = TryYear(glued: false);
        if (year == 0 && !sure && !(Current.Kind == DateTokenKind.Dash && Peek(1).IsShortNumber))
        {
            // "juni 21" may be a year.
            return FailAt(piece.From, numberAt + 1, DateCodes.Ambiguous);
        }

        piece.Term = DateTerm.Of(PlanDateKind.Day, year, word.Number, number.Value);
        piece.MonthFirst = true;
        return true;
    }
}
