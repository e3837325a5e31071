namespace ActionPlanning.PropertyTests.Model;

/// <summary>Hostile text: random UTF-16 with lone surrogates, and mutations of valid changes. Every answer is a change or an error inside the text.</summary>
public class PlanChangeFuzzTests
{
    private const int Rounds = 50_000;

    private static readonly string[] Seeds =
    [
        "resources[secretariat].capacity += 14", "resources[a].capacity -= 1.5 from Uge 33 2021", "resources.a.capacity = 12..15 from 2021-08-01", "items[x].when = Uge 3 2017",
        "items[x].when = 2017-02-13..2017-02-28", "items[x].when += 7 calendarDays", "items[x].duration = >= 10", "items[x].effort[a] = <= 40", "items[x].priority = none", "items[x].state = planned",
        "items[x].state = standBy staffing \"for få\"", "items[x].state = cancelled \"aflyst\\n\\u00e5\"", "items[x].state = completed 2017-06-08", "items[x].outcome = approved 2016-10-28",
        "items[x].condition = none", "circumstance \"COVID-19 sikkerhed\" = yes", "circumstance[«vejret»] = nej", "funding[pool] = granted 2021-03-01", "budget.reserve = unknown", "budgetLines[rent].amount = ?",
    ];

    private static readonly char[] Spice = ['\uD800', '\uDC00', '\u030A', '\u200B', '\0', '\uFFFF', '٣', '９', '[', ']', '"', '«', '»', '\\', '.', '-', '+', '=', '<', '>', '0', '9', ' ', '\u2028', 'å', '\n'];

    [Fact]
    public void Random_UTF16_never_throws()
    {
        Random random = new(20161021);
        for (int round = 0; round < Rounds; round++)
        {
            char[] text = new char[random.Next(0, 60)];
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = random.Next(3) == 0 ? (char)random.Next(char.MaxValue + 1) : random.Next(2) == 0 ? (char)random.Next(' ', '~') : Spice[random.Next(Spice.Length)];
            }

            Answers(new string(text));
        }
    }

    [Fact]
    public void Mutated_changes_never_throw_and_what_reads_prints_and_reads_again()
    {
        Random random = new(20210224);
        int read = 0;
        for (int round = 0; round < Rounds; round++)
        {
            string text = Seeds[random.Next(Seeds.Length)];
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                int at = random.Next(text.Length + 1);
                text = random.Next(5) switch
                {
                    0 when at < text.Length => text.Remove(at, 1),
                    1 => text.Insert(at, Spice[random.Next(Spice.Length)].ToString()),
                    2 => text.Insert(at, random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    3 => text[..at] + Seeds[random.Next(Seeds.Length)][^3..],
                    _ => text[..at] + Seeds[random.Next(Seeds.Length)] + text[at..],
                };
            }

            read += Answers(text) ? 1 : 0;
        }

        // Mutations that still read show that the fuzzing stays near the grammar.
        Assert.InRange(read, Rounds / 50, Rounds);
    }

    /// <summary>The longest texts, built of what the reader must look ahead for: were any step repeated for each character, this would not end.</summary>
    [Fact]
    public void The_longest_texts_are_answered_too()
    {
        int most = PlanChange.MaxTextLength;
        foreach (string start in (string[])["circumstance \"", "circumstance «", "circumstance[", "items[", "items[x].when = ", "items[x].duration = ", "circumstance \"\\", ""])
        {
            foreach (string filling in (string[])["\\", "\"", "a", " ", "[", "9", ".", "..", "«", "\\u00e5", "a = "])
            {
                string text = start + string.Concat(Enumerable.Repeat(filling, (most - start.Length) / filling.Length));
                Answers(text);
                Answers(text + filling + filling);
            }
        }

        Assert.True(PlanChange.TryParse($"circumstance \"{new string('å', most - 22)}\" = yes", out _, out _));
    }

    private static bool Answers(string text)
    {
        if (PlanChange.TryParse(text, out PlanChange? change, out PlanChangeError? error))
        {
            Assert.Equal(change, PlanChange.Parse(change.ToString()));
            return true;
        }

        Assert.InRange(error.Position, 0, text.Length);
        Assert.InRange(error.Length, 0, text.Length - error.Position);
        Assert.False(string.IsNullOrWhiteSpace(error.Message.Danish) || string.IsNullOrWhiteSpace(error.Message.English) || string.IsNullOrWhiteSpace(error.Hint.Danish) || string.IsNullOrWhiteSpace(error.Hint.English));
        Assert.True(error.Message.Danish.Length < 400 && error.Message.English.Length < 400);
        return false;
    }
}
