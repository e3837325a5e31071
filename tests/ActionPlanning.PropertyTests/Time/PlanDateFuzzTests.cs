using ActionPlanning.Time;

namespace ActionPlanning.PropertyTests.Time;

/// <summary>Hostile text: random UTF-16 with lone surrogates, and mutations of valid forms. Every answer is a date or an error inside the text.</summary>
public class PlanDateFuzzTests
{
    private const int Rounds = 100_000;

    private static readonly string[] Seeds =
    [
        "21.10.", "Nov./dec.", "Uge 3", "Marts -maj", "Primo juni", "den 24.februar 2021", "I løbet af 2021-2022", "efteråret 2021", "21.-23. oktober 2016",
        "28/12-3/1", "uge 51-2", "2017-W03", "2016-11/2016-12", "XXXX-06-early", "XXXX-10-21-Fri", "2021-05-01/..", "../2021", "<2021-06", "fra og med 1. marts til og med 3. april 2021",
        "no later than the end of March 2021", "Feb 24, 2021", "vinteren 2021/22", "1.-2. kvartal 2021", "last week of 2015", "efter den endelige beslutning", "ikke senere end uge 53",
    ];

    private static readonly char[] Spice = ['\uD800', '\uDC00', '\u030A', '\u00AD', '\u200B', '\0', '\uFFFF', '٣', '９', 'İ', 'ß', '–', '/', '.', '-', ',', '<', '>', 'X', '0', '9', ' ', '\u2028', 'å'];

    [Fact]
    public void Random_UTF16_never_throws()
    {
        var random = new Random(20161021);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new char[random.Next(0, 40)];
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = random.Next(3) == 0 ? (char)random.Next(char.MaxValue + 1) : random.Next(2) == 0 ? (char)random.Next(' ', '~') : Spice[random.Next(Spice.Length)];
            }

            Answers(new string(text));
        }
    }

    [Fact]
    public void Mutated_dates_never_throw()
    {
        var random = new Random(20210224);
        var read = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var text = Seeds[random.Next(Seeds.Length)];
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length + 1);
                text = random.Next(5) switch
                {
                    0 when at < text.Length => text.Remove(at, 1),
                    1 => text.Insert(at, Spice[random.Next(Spice.Length)].ToString()),
                    2 => text.Insert(at, random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    3 => text[..at] + Seeds[random.Next(Seeds.Length)][^3..],
                    _ => text[..at] + Seeds[random.Next(Seeds.Length)] + text[at..],
                };
                text = text.Length > 250 ? text[..250] : text;
            }

            read += Answers(text) ? 1 : 0;
        }

        // Mutations that still read show that the fuzzing stays near the grammar.
        Assert.InRange(read, Rounds / 20, Rounds);
    }

    [Fact]
    public void The_worst_texts_of_full_length_take_bounded_time()
    {
        string[] worst =
        [
            new('a', PlanDate.MaxTextLength),
            string.Concat(Enumerable.Repeat("efterdret ", 20)),
            string.Concat(Enumerable.Repeat("i ", 100)),
            string.Concat(Enumerable.Repeat("1.", 100)),
            string.Concat(Enumerable.Repeat("fra til ", 25)),
            new('-', PlanDate.MaxTextLength),
        ];
        foreach (var text in worst)
        {
            Answers(text);
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var round = 0; round < 100; round++)
        {
            foreach (var text in worst)
            {
                Answers(text);
            }
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"600 hostile texts took {watch.Elapsed}.");
    }

    private static bool Answers(string text)
    {
        if (PlanDate.TryParse(text, out var date, out var error))
        {
            Assert.Null(error);
            Assert.Equal(text, date.Text);
            var again = PlanDate.Parse(date.Canonical);
            Assert.True(date == again && again.Canonical == date.Canonical, text);
            Assert.True(date == PlanDate.Parse(date.Format(PlanLanguage.Danish)) && date == PlanDate.Parse(date.Format(PlanLanguage.English)), text);
            date.Resolve(2021);
            Assert.All(date.Corrections, correction => Assert.Equal(correction.Written, text.Substring(correction.Position, correction.Written.Length)));
            return true;
        }

        Assert.Null(date);
        Assert.InRange(error.Position, 0, text.Length);
        Assert.InRange(error.Length, 0, text.Length - error.Position);
        RelativeDate.TryRecognize(text, out _);
        return false;
    }
}
