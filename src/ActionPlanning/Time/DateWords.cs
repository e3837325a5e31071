namespace ActionPlanning.Time;

/// <summary>The Danish and English words of planning dates, looked up whatever their casing, accents (å = aa = a + ring) and, when long enough, one typing slip.</summary>
internal static class DateWords
{
    /// <summary>No word of the vocabulary is longer, folded.</summary>
    public const int Longest = 24;

    /// <summary>Words from this length on may carry one typing slip.</summary>
    public const int ShortestCorrected = 5;

    private static readonly string[] DanishMonths = ["", "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] DanishWeekdays = ["", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
    private static readonly string[] EnglishWeekdays = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly Dictionary<string, Word> Vocabulary = Build();
    private static readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Lookup = Vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string DanishMonth(int month) => DanishMonths[month];

    public static string EnglishMonth(int month) => EnglishMonths[month];

    public static string DanishWeekday(int day) => DanishWeekdays[day];

    public static string EnglishWeekday(int day) => EnglishWeekdays[day];

    /// <summary>Finds a folded word as it stands.</summary>
    public static bool TryFind(ReadOnlySpan<char> folded, out Word word) => Lookup.TryGetValue(folded, out word);

    /// <summary>Finds the only word one slip away: a letter missing, added, wrong, or two neighbours swapped. Two candidates of different meaning are none.</summary>
    public static bool TryCorrect(ReadOnlySpan<char> folded, out Word word, out string readAs)
    {
        word = default;
        readAs = "";
        if (folded.Length < ShortestCorrected - 1)
        {
            return false;
        }

        foreach (var (key, candidate) in Vocabulary)
        {
            if (key.Length < ShortestCorrected || !IsOneSlipAway(folded, key))
            {
                continue;
            }

            if (readAs.Length == 0)
            {
                // Among spellings of one meaning the first listed is the plainest.
                (readAs, word) = (key, candidate);
            }
            else if (candidate.Meaning != word.Meaning || candidate.Number != word.Number)
            {
                return false;
            }
        }

        readAs = Unfold(readAs);
        return readAs.Length > 0;
    }

    /// <summary>Writes a word in lower case with å, ø, æ as aa, oe, ae. Returns its length, or −1 when it is longer than any word that is known.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var c in word)
        {
            var (one, two) = c switch
            {
                >= 'a' and <= 'z' => (c, '\0'),
                >= 'A' and <= 'Z' => ((char)(c | 0x20), '\0'),
                'å' or 'Å' or '\u212B' => ('a', 'a'),
                'ø' or 'Ø' => ('o', 'e'),
                'æ' or 'Æ' => ('a', 'e'),
                CombiningRing => ('a', '\0'),
                SoftHyphen => ('\0', '\0'),
                _ => (char.ToLowerInvariant(c), '\0'),
            };
            if (one == '\0')
            {
                continue;
            }

            if (length + 2 > target.Length)
            {
                return -1;
            }

            target[length++] = one;
            if (two != '\0')
            {
                target[length++] = two;
            }
        }

        return length;
    }

    public const char CombiningRing = '\u030A';

    public const char SoftHyphen = '\u00AD';

    /// <summary>Whether two different words differ by one insertion, deletion, substitution or swap of neighbours (optimal string alignment distance 1).</summary>
    internal static bool IsOneSlipAway(ReadOnlySpan<char> written, ReadOnlySpan<char> known)
    {
        if (Math.Abs(written.Length - known.Length) > 1)
        {
            return false;
        }

        var same = written.CommonPrefixLength(known);
        var a = written[same..];
        var b = known[same..];
        if (a.Length == b.Length)
        {
            return a.Length > 0
                && (a[1..].SequenceEqual(b[1..])
                    || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])));
        }

        return a.Length > b.Length ? a[1..].SequenceEqual(b) : a.SequenceEqual(b[1..]);
    }

    private static string Unfold(string key) => key
        .Replace("foraar", "forår", StringComparison.Ordinal)
        .Replace("efteraar", "efterår", StringComparison.Ordinal)
        .Replace("halvaar", "halvår", StringComparison.Ordinal)
        .Replace("aaret", "året", StringComparison.Ordinal)
        .Replace("maaned", "måned", StringComparison.Ordinal)
        .Replace("loerdag", "lørdag", StringComparison.Ordinal)
        .Replace("soendag", "søndag", StringComparison.Ordinal)
        .Replace("loebet", "løbet", StringComparison.Ordinal)
        .Replace("foerst", "først", StringComparison.Ordinal);

    private static Dictionary<string, Word> Build()
    {
        var words = new Dictionary<string, Word>(256, StringComparer.Ordinal);
        for (var month = 1; month <= 12; month++)
        {
            Add(WordMeaning.Month, month, DanishMonths[month]);
        }

        // What Danish writes alike was added above and stays unmarked.
        for (var month = 1; month <= 12; month++)
        {
            words.TryAdd(EnglishMonths[month].ToLowerInvariant(), new Word(WordMeaning.Month, (byte)month, WordTrait.EnglishOnly));
        }

        Add(WordMeaning.Month, 1, "jan");
        Add(WordMeaning.Month, 2, "feb febr");
        Add(WordMeaning.Month, 3, "mar");
        Add(WordMeaning.Month, 4, "apr");
        Add(WordMeaning.Month, 6, "jun");
        words.Add("jul", new Word(WordMeaning.Month, 7, WordTrait.Christmas));
        Add(WordMeaning.Month, 8, "aug");
        Add(WordMeaning.Month, 9, "sep sept");
        Add(WordMeaning.Month, 10, "okt");
        words.Add("oct", new Word(WordMeaning.Month, 10, WordTrait.EnglishOnly));
        Add(WordMeaning.Month, 11, "nov");
        Add(WordMeaning.Month, 12, "dec");

        Add(WordMeaning.Season, (int)Season.Spring, "foraar foraaret spring springtime");
        Add(WordMeaning.Season, (int)Season.Summer, "sommer sommeren summer summertime");
        Add(WordMeaning.Season, (int)Season.Autumn, "efteraar efteraaret autumn fall");
        Add(WordMeaning.Season, (int)Season.Winter, "vinter vinteren winter");

        Add(WordMeaning.Part, (int)MonthPart.Early, "primo begyndelsen starten start beginning early foerst tidlig tidligt");
        Add(WordMeaning.Part, (int)MonthPart.Mid, "medio midt midten mid middle");
        Add(WordMeaning.Part, (int)MonthPart.Late, "ultimo late sent sidst");
        foreach (var end in (ReadOnlySpan<string>)["slutningen", "slut", "udgangen", "end"])
        {
            words.Add(end, new Word(WordMeaning.Part, (byte)MonthPart.Late, WordTrait.End));
        }

        Add(WordMeaning.Week, 0, "uge ugen uger ugerne week weeks wk w u");
        Add(WordMeaning.Quarter, 0, "kvartal kvartalet kvartaler kvt kv quarter quarters qtr q");
        Add(WordMeaning.Half, 0, "halvaar halvaaret half h");

        Span<char> folded = stackalloc char[Longest];
        for (var day = 1; day <= 7; day++)
        {
            Add(WordMeaning.Weekday, day, new string(folded[..Fold(DanishWeekdays[day], folded)]));
            Add(WordMeaning.Weekday, day, EnglishWeekdays[day].ToLowerInvariant());
        }

        Add(WordMeaning.Weekday, 1, "man mon");
        Add(WordMeaning.Weekday, 2, "tir tirs tue tues");
        Add(WordMeaning.Weekday, 3, "ons wed");
        Add(WordMeaning.Weekday, 4, "tor tors thu thur thurs");
        Add(WordMeaning.Weekday, 5, "fre fri");
        Add(WordMeaning.Weekday, 6, "loer sat");
        Add(WordMeaning.Weekday, 7, "soen sun");

        Add(WordMeaning.Ordinal, 1, "foerste first");
        Add(WordMeaning.Ordinal, 2, "anden andet second");
        Add(WordMeaning.Ordinal, 3, "tredje third");
        Add(WordMeaning.Ordinal, 4, "fjerde fourth");
        Add(WordMeaning.Ordinal, 99, "sidste last");

        Add(WordMeaning.YearNoun, 0, "aar aaret kalenderaaret year");
        Add(WordMeaning.MonthNoun, 0, "maaned month");
        Add(WordMeaning.NumberNoun, 0, "nr no");
        Add(WordMeaning.Suffix, 0, "st nd rd th");
        Add(WordMeaning.Filler, 0, "i af in of the den d on paa at ved during within throughout loebet course hele whole");
        Add(WordMeaning.From, 0, "fra from tidligst earliest starting");
        Add(WordMeaning.To, 0, "til to through thru");
        Add(WordMeaning.Until, 0, "senest by until till latest indtil");
        Add(WordMeaning.Before, 0, "inden foer before");
        Add(WordMeaning.After, 0, "efter after");
        Add(WordMeaning.Between, 0, "mellem between");
        Add(WordMeaning.And, 0, "og and");
        Add(WordMeaning.With, 0, "med");
        Add(WordMeaning.For, 0, "for");
        Add(WordMeaning.Onwards, 0, "frem fremefter fremad onwards onward forward");
        Add(WordMeaning.Not, 0, "ikke not");
        Add(WordMeaning.Later, 0, "senere later");
        Add(WordMeaning.Than, 0, "than");
        Add(WordMeaning.NoYear, 0, "xxxx");
        return words;

        void Add(WordMeaning meaning, int number, string spellings)
        {
            foreach (var spelling in spellings.Split(' '))
            {
                words[spelling] = new Word(meaning, (byte)number);
            }
        }
    }
}
