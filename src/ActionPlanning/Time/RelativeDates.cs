namespace ActionPlanning.Time;

/// <summary>Recognises words that say when in relation to something else.</summary>
public static class RelativeDates
{
    private enum Role
    {
        None,
        Filler,
        Prefix,
        Decision,
        Coming,
        TimeNoun,
        Today,
        Phrase,
    }

    extension(RelativeDate)
    {
        /// <summary>Recognises a relative date, Danish or English: <c>herefter</c>, <c>samtidig</c>, <c>efter den endelige beslutning</c>, "the coming period". Never throws.</summary>
        /// <param name="text">The text.</param>
        /// <param name="relative">What it relates to, when the result is true.</param>
        /// <returns>False for everything else, and for text that is a planning date (<c>efter 1. marts</c>).</returns>
        public static bool TryRecognize(string? text, out RelativeDate relative)
        {
            relative = default;
            return text is not null
                && text.Length <= PlanDate.MaxTextLength
                && TryRecognize(text, out relative, out _)
                && !PlanDate.TryParse(text, out _, out _);
        }
    }

    /// <summary>The same, without asking whether the text is a planning date, and with the place of the words that tell.</summary>
    internal static bool TryRecognize(ReadOnlySpan<char> text, out RelativeDate relative, out Range place)
    {
        relative = default;
        place = default;
        Span<char> folded = stackalloc char[DateWords.Longest];
        var prefix = (Start: -1, End: 0);
        var coming = prefix;
        var at = 0;
        var words = 0;
        var firstWord = -1;
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var wordStart = at;
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] == DateWords.CombiningRing))
            {
                at++;
            }

            // The articles and prepositions before it belong to the phrase.
            firstWord = firstWord < 0 ? wordStart : firstWord;
            var start = words == 0 ? firstWord : wordStart;
            var length = DateWords.Fold(text[wordStart..at], folded);
            var (role, meaning) = RoleOf(length < 0 ? "" : folded[..length]);
            switch (role)
            {
                case Role.Filler:
                    continue;

                // "after the decision": the decision tells, wherever it stands.
                case Role.Prefix when prefix.Start < 0 && words == 0:
                    prefix = (start, at);
                    break;
                case Role.Decision when prefix.Start >= 0:
                    relative = RelativeDate.AfterDecision;
                    place = prefix.Start..at;
                    return true;

                // "the coming period", "next week".
                case Role.Coming when words == 0:
                    coming = (start, at);
                    relative = meaning;
                    break;
                case Role.TimeNoun when coming.Start >= 0 && words == 1:
                    place = coming.Start..at;
                    return true;

                // "i år", "i morgen"; but "år" alone says nothing.
                case Role.TimeNoun when words == 0 && start < wordStart && length == 3 && folded[..3].SequenceEqual("aar"):
                    relative = RelativeDate.FromToday;
                    place = start..at;
                    return true;
                case Role.Today or Role.Phrase when words == 0:
                    relative = meaning;
                    place = start..at;
                    return true;
                default:
                    break;
            }

            words++;
        }

        if (prefix.Start >= 0 && words > 1)
        {
            relative = RelativeDate.After;
            place = prefix.Start..prefix.End;
            return true;
        }

        if (prefix.Start < 0 && coming.Start >= 0 && relative == RelativeDate.ComingPeriod && words == 1)
        {
            place = coming.Start..coming.End;
            return true;
        }

        return false;
    }

    private static (Role Role, RelativeDate Meaning) RoleOf(ReadOnlySpan<char> word) => word switch
    {
        "i" or "in" or "den" or "det" or "de" or "the" or "at" or "as" or "umiddelbart" or "lige" or "shortly" or "just" or "and" or "og" or "paa" or "on" or "for" or "endelige" or "final" => (Role.Filler, default),
        "efter" or "after" or "following" or "upon" => (Role.Prefix, default),
        "beslutning" or "beslutningen" or "godkendelse" or "godkendelsen" or "vedtagelse" or "vedtagelsen" or "bevilling" or "bevillingen"
            or "decision" or "approval" or "adoption" => (Role.Decision, default),
        "kommende" or "naermeste" or "coming" or "upcoming" => (Role.Coming, RelativeDate.ComingPeriod),
        "naeste" or "next" or "sidste" or "last" or "this" or "denne" or "dette" or "indevaerende" or "forrige" or "previous" => (Role.Coming, RelativeDate.FromToday),
        "same" => (Role.Coming, RelativeDate.Simultaneous),
        "periode" or "tid" or "period" or "time" or "uge" or "maaned" or "aar" or "week" or "month" or "year" or "kvartal" or "quarter" or "halvaar" or "fremtid" or "future"
            or "uger" or "maaneder" or "weeks" or "months" or "years" or "weekend" or "sommer" or "summer" or "foraar" or "efteraar" or "autumn" or "spring" or "vinter" or "winter" => (Role.TimeNoun, default),
        "morgen" or "dag" or "gaar" or "today" or "tomorrow" or "yesterday" or "nu" or "now" => (Role.Today, RelativeDate.FromToday),
        "herefter" or "derefter" or "efterfoelgende" or "dernaest" or "siden" or "bagefter" or "hvorefter" or "senere" or "afterwards" or "afterward" or "thereafter" or "subsequently" or "then" or "later" => (Role.Phrase, RelativeDate.After),
        "samtidig" or "samtidigt" or "sideloebende" or "parallelt" or "imens" or "simultaneously" or "concurrently" or "meanwhile" => (Role.Phrase, RelativeDate.Simultaneous),
        "forinden" or "forud" or "forudgaaende" or "beforehand" => (Role.Phrase, RelativeDate.Before),
        "straks" or "snarest" or "hurtigst" or "omgaaende" or "asap" or "immediately" or "soon" => (Role.Phrase, RelativeDate.AsSoonAsPossible),
        "loebende" or "kontinuerligt" or "ongoing" or "continuously" or "continuous" => (Role.Phrase, RelativeDate.Ongoing),
        _ => (Role.None, default),
    };
}
