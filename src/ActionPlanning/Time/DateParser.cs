using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning.Time;

/// <summary>Reads a whole text: an opening ("senest", "fra"), one unit or a range of two, a close ("og frem"). Recursive descent over tokens, never back by more than a few of them.</summary>
internal ref struct DateParser
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<DateToken> tokens;
    private DateTermReader terms;

    private DateParser(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens)
    {
        this.text = text;
        this.tokens = tokens;
        terms = new DateTermReader(tokens);
    }

    /// <inheritdoc cref="PlanDate.TryParse(string?, out PlanDate?, out PlanDateError?)"/>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PlanDate? date, [NotNullWhen(false)] out PlanDateError? error)
    {
        date = null;
        error = null;
        if (string.IsNullOrEmpty(text))
        {
            error = DateErrors.Of(DateCodes.Empty, 0, 0);
            return false;
        }

        if (text.Length > PlanDate.MaxTextLength)
        {
            error = DateErrors.Of(DateCodes.TooLong, PlanDate.MaxTextLength, text.Length - PlanDate.MaxTextLength);
            return false;
        }

        Span<DateToken> tokens = stackalloc DateToken[DateTokenizer.MaxTokens];
        ImmutableArray<DateCorrection>.Builder? corrections = null;
        var count = DateTokenizer.Read(text, tokens, ref corrections);
        if (count == 1)
        {
            error = DateErrors.Of(DateCodes.Empty, 0, 0);
            return false;
        }

        var parser = new DateParser(text, tokens[..count]);
        if (parser.Read(out var value))
        {
            date = new PlanDate(value, text, corrections?.DrainToImmutable() ?? []);
            return true;
        }

        error = parser.Error();
        return false;
    }

    private bool Read(out DateValue value)
    {
        value = default;
        if (!ReadOpening(out var shape, out var between) || !terms.Read(default, out var first))
        {
            return false;
        }

        if (first.HasLast)
        {
            return Close(DateRules.TryRange(first.Term, first.Last, out value), first, first, shape);
        }

        var separator = terms.At;
        if (!ReadSeparator(shape, out var isAnd))
        {
            if (first.IsPartial || between)
            {
                return first.IsPartial ? terms.FailAt(first.From, separator) : terms.Fail();
            }

            var term = DateRules.Settled(first.Term);
            if (shape == PlanDateKind.Day && SkipOnwards())
            {
                shape = PlanDateKind.From;
            }

            value = shape == PlanDateKind.Day ? DateValue.Single(term) : DateValue.Open(shape, term);
            return Close(DateProblem.None, first, first, PlanDateKind.Day);
        }

        if (terms.Current.Kind == DateTokenKind.DotDot && tokens[separator].Kind == DateTokenKind.Slash && !first.IsPartial && shape == PlanDateKind.Day)
        {
            terms.At++;
            value = DateValue.Open(PlanDateKind.From, DateRules.Settled(first.Term));
            return Close(DateProblem.None, first, first, PlanDateKind.Day);
        }

        SkipFillers();
        if (!terms.Read(first, out var last))
        {
            return false;
        }

        if (last.IsPartial || last.HasLast)
        {
            return terms.FailAt(last.From, last.To);
        }

        if (first.IsPartial && !terms.Complete(ref first, last))
        {
            return false;
        }

        var problem = DateRules.TryRange(first.Term, last.Term, out value);
        if (problem.IsNone && isAnd && !between && !DateRules.Follows(value.First, value.Last))
        {
            // "marts og oktober" are two months, not eight.
            return terms.FailAt(first.From, last.To, DateCodes.Ambiguous);
        }

        return Close(problem, first, last, shape == PlanDateKind.From ? PlanDateKind.Day : shape);
    }

    /// <summary>What may follow the date: a point, a comma, a colon. Then the text must be at its end.</summary>
    private bool Close(DateProblem problem, DatePiece first, DatePiece last, PlanDateKind shape)
    {
        if (!problem.IsNone)
        {
            var place = problem.Code == DateCodes.Ambiguous ? (first.From, last.To) : problem.OnLast ? (last.From, last.To) : (first.From, first.To);
            return terms.FailAt(place.Item1, place.Item2, problem.Code!, problem.Term);
        }

        // A limit takes one unit: "senest 21.-23. oktober" could be either end.
        if (shape != PlanDateKind.Day)
        {
            return terms.FailAt(first.From, last.To, DateCodes.Ambiguous);
        }

        while (terms.Current.Kind is DateTokenKind.Dot or DateTokenKind.Comma or DateTokenKind.Colon)
        {
            terms.At++;
        }

        return terms.Current.Kind == DateTokenKind.End || terms.Fail();
    }

    private bool ReadOpening(out PlanDateKind shape, out bool between)
    {
        shape = PlanDateKind.Day;
        between = false;
        var negated = false;
        if (terms.Current.Kind == DateTokenKind.DotDot && terms.Peek(1).Kind == DateTokenKind.Slash)
        {
            terms.At += 2;
            shape = PlanDateKind.Until;
            return true;
        }

        if (terms.Current.Kind is DateTokenKind.Less or DateTokenKind.Greater)
        {
            shape = terms.Current.Kind == DateTokenKind.Less ? PlanDateKind.Before : PlanDateKind.After;
            terms.At++;
            return true;
        }

        while (terms.Current.Kind == DateTokenKind.Word)
        {
            var word = terms.Current.Word;
            var next = terms.Peek(1);
            var chosen = PlanDateKind.Day;
            var taken = 1;
            switch (word.Meaning)
            {
                case WordMeaning.Filler:
                    break;
                case WordMeaning.From:
                    chosen = PlanDateKind.From;
                    taken = next.Is(WordMeaning.And) && terms.Peek(2).Is(WordMeaning.With) ? 3 : 1;
                    break;
                case WordMeaning.To:
                    chosen = PlanDateKind.Until;
                    taken = next.Is(WordMeaning.And) && terms.Peek(2).Is(WordMeaning.With) ? 3 : 1;
                    break;
                case WordMeaning.Until:
                    chosen = PlanDateKind.Until;
                    break;
                case WordMeaning.Onwards when next.Is(WordMeaning.To):
                    // "frem til" is "til".
                    break;
                case WordMeaning.Before when next.Is(WordMeaning.For):
                    // "inden for 2021" is "within 2021".
                    taken = 2;
                    break;
                case WordMeaning.Before:
                    chosen = negated ? PlanDateKind.From : PlanDateKind.Before;
                    negated = false;
                    break;
                case WordMeaning.After when !negated:
                    chosen = PlanDateKind.After;
                    break;
                case WordMeaning.Between when shape == PlanDateKind.Day:
                    between = true;
                    break;
                case WordMeaning.Not or WordMeaning.NumberNoun when next.Is(WordMeaning.Later) && (terms.Peek(2).Is(WordMeaning.Than) || terms.Peek(2).Word.Trait == WordTrait.End):
                    chosen = PlanDateKind.Until;
                    taken = 3;
                    break;
                case WordMeaning.Not when next.Is(WordMeaning.Before):
                    negated = true;
                    break;
                case WordMeaning.Part when word.Trait == WordTrait.End && shape is PlanDateKind.Until or PlanDateKind.Before:
                    // "inden udgangen af marts", "by the end of March": the last day of March is still in time.
                    shape = PlanDateKind.Until;
                    break;
                default:
                    return true;
            }

            if (chosen != PlanDateKind.Day)
            {
                if (shape != PlanDateKind.Day || between)
                {
                    return terms.Fail();
                }

                shape = chosen;
            }

            terms.At += taken;
        }

        return true;
    }

    private bool ReadSeparator(PlanDateKind shape, out bool isAnd)
    {
        isAnd = false;
        var token = terms.Current;
        switch (token.Kind)
        {
            case DateTokenKind.Dash:
                while (terms.Current.Kind == DateTokenKind.Dash)
                {
                    terms.At++;
                }

                return true;
            case DateTokenKind.Slash:
                terms.At++;
                return true;
            case DateTokenKind.Word when token.Word.Meaning == WordMeaning.To:
                terms.At += terms.Peek(1).Is(WordMeaning.And) && terms.Peek(2).Is(WordMeaning.With) ? 3 : 1;
                return true;
            case DateTokenKind.Word when token.Word.Meaning == WordMeaning.Until && shape == PlanDateKind.From:
                terms.At++;
                return true;
            case DateTokenKind.Word when token.Word.Meaning == WordMeaning.And && !terms.Peek(1).Is(WordMeaning.Onwards):
                terms.At++;
                isAnd = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>"og frem", "onwards".</summary>
    private bool SkipOnwards()
    {
        var words = terms.Current.Is(WordMeaning.And) ? 1 : 0;
        if (!terms.Peek(words).Is(WordMeaning.Onwards))
        {
            return false;
        }

        terms.At += words + 1;
        return true;
    }

    private void SkipFillers()
    {
        while (terms.Current.Is(WordMeaning.Filler))
        {
            terms.At++;
        }
    }

    private readonly PlanDateError Error()
    {
        var from = tokens[terms.FaultFrom];
        var start = (int)from.Start;
        var end = start + from.Length;
        if (terms.FaultTo > terms.FaultFrom)
        {
            var last = tokens[terms.FaultTo - 1];
            end = last.Start + last.Length;
        }

        var code = terms.FaultCode;
        if (code == DateCodes.NotADate && RelativeDates.TryRecognize(text, out _, out var place))
        {
            code = DateCodes.Relative;
            (start, end) = (place.Start.Value, place.End.Value);
        }

        return DateErrors.Of(code, start, end - start, terms.FaultTerm, text[start..end].ToString());
    }
}
