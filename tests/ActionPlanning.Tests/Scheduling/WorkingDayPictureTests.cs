using System.Text;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>
/// Before and after, as pictures: what moves when something before it moves, and what does not. The pictures are facts from
/// https://github.com/opf/openproject, spec/services/work_packages/set_schedule_service_working_days_spec.rb at 1181bde2 (oracle T9).
/// </summary>
/// <remarks>
/// A picture begins on a Monday: X is a working day of the item, a full stop a day without work inside it, a middle dot a day before it, [ an item of which only the start is known, – one without dates; ? is not compared.
/// A line is «name before → after links». The name of what the author dates ends with !, the others have only a duration, which a digit gives where there is no picture, and lie where the schedule before has them; a link with + is new.
/// Left out are the pictures that rest on other rules than ours: an item of which only the end is known takes its length from the room before it, and a whole takes its dates from its parts.
/// </remarks>
public class WorkingDayPictureTests
{
    private static readonly LocalDate Monday = new(2022, 9, 5);
    private static readonly ActionPlanner Planner = new();

    [Theory]
    [InlineData("a follower is pushed over a weekend and keeps its duration",
        "a! XX → XXXX",
        "b ··XXX → ····X..XX after a")]
    [InlineData("what is before spans a weekend itself",
        "a! ···XX → ···XX..XX",
        "b ·······XXX → ·········XXX after a")]
    [InlineData("a follower of unknown length begins on the next day",
        "a! X → XXXX",
        "b ·[ → ····[ after a")]
    [InlineData("a follower of unknown length begins after the weekend",
        "a! X → XXXXX",
        "b ·[ → ·······[ after a")]
    [InlineData("a follower with some room is pushed only as far as it must",
        "a! X → XXXXX",
        "b ····X..XX → ·······XXX after a")]
    [InlineData("a follower with enough room stays",
        "a! X → XXXXX..X",
        "b ·········XXX → ·········XXX after a")]
    [InlineData("a delay of three working days is kept",
        "a! X → XXXXX..X",
        "b ·······XXX → ···········X..XX after a+3")]
    [InlineData("a delay is counted in working days over a weekend",
        "a! X → ····X",
        "b ···XX → ·········XX after a+2")]
    [InlineData("what is before moves to an earlier week: the follower stays",
        "a! ·······X → ····X",
        "b ········XX → ········XX after a")]
    [InlineData("what is before moves to an earlier week: a follower with room stays",
        "a! ·······X → ····X",
        "b ···········X → ···········X after a")]
    [InlineData("what is before moves earlier and another one still limits: the follower stays",
        "a! ··············X → ·X",
        "c! ···XX..XX → ···XX..XX",
        "b ···············XX → ···············XX after a, after c+2")]
    [InlineData("what is before loses its dates: the follower keeps its own",
        "a! XX → – ?",
        "b ··XXX → ··XXX after a")]
    [InlineData("a new link gives a date to what had none",
        "a! XX → XX",
        "b – → ··[ +after a")]
    [InlineData("a new link pushes what began before it",
        "a! ·······XX → ·······XX",
        "b ? → ·········[ +after a")]
    [InlineData("a new link pushes and keeps the duration",
        "a! ··············XX → ··············XX",
        "b ····X..XXX → ················XXX..X +after a")]
    [InlineData("a new link between two without dates gives neither a date",
        "a – → –",
        "b – → – +after a")]
    [InlineData("another one before without dates has no influence when the dated one moves later",
        "a! X → ···X",
        "c ? → ?",
        "b ·XXX → ····X..XX after a, after c")]
    [InlineData("another one before without dates has no influence when the dated one moves earlier",
        "a! ·······X → ··X",
        "c ? → ?",
        "b ········XXX → ········XXX after a, after c")]
    [InlineData("what has only a duration follows what gets its dates",
        "a! ? → ··XX",
        "b ?3 → ····X..XX after a")]
    [InlineData("a chain is pushed by the same number of days",
        "a! X → ···X",
        "b ·XXX → ····X..XX after a",
        "c ····X..XXXX → ·········XXX..XX after b",
        "d ···········X..XXXX → ················XXX..XX after c",
        "e ··················X..X → ·······················XX after d")]
    [InlineData("only the first of a chain move when the others have room",
        "a! X → ···X",
        "b ·XXX → ····X..XX after a",
        "c ·······XXXX → ·········XXX..X after b",
        "d ················XXX..XX → ················XXX..XX after c",
        "e ························XX → ························XX after d")]
    [InlineData("a delay inside a chain is kept and room is used up",
        "a! X → ···X",
        "b ·XXX → ····X..XX after a",
        "c ·······XXXX → ··············XXXX +after b+3",
        "d ················XXX..XX → ··················X..XXXX after c",
        "e ························XX → ·························X..X after d")]
    [InlineData("a chain stays when its first moves earlier",
        "a! ·······X → ···X",
        "b ········XXX → ········XXX after a",
        "c ···········X..XXX → ···········X..XXX after b",
        "d ·······················XXX..XX → ·······················XXX..XX after c",
        "e ·······························XX → ·······························XX after d")]
    [InlineData("two paths to the same end are both kept",
        "a! X → ····X",
        "b ·XXX → ·······XXX after a",
        "c ····X..XXXX → ··········XX..XXX after b",
        "d ···XX..X → ·······XXX after a",
        "e ···········X..XX → ·················XX..X after c, after d")]
    [InlineData("two paths stay when their first moves earlier",
        "a! ·······X → ··X",
        "b ········XXX → ········XXX after a",
        "c ···········X..XXXX → ···········X..XXXX after b",
        "d ··········XX..X → ··········XX..X after a",
        "e ··················X..XX → ··················X..XX after c, after d")]
    [InlineData("days lose their work and the end of what is before is pushed: MW",
        "a! XX → X.X",
        "b ··X → ·······X after a",
        "c ···XX → ·········X....X after b")]
    [InlineData("days lose their work and the start of what is before is pushed: TW",
        "a! XX → ·XX",
        "b ··X → ········X after a",
        "c ···XX → ·········X.....X after b")]
    public void What_must_move_moves_and_nothing_else(string rule, params string[] lines)
    {
        Line[] items = [.. lines.Select(Line.Parse)];
        PlanOutcome first = Planner.Plan(Plan(items, edited: false, rule), new() { Baseline = "before", Verify = true });
        Assert.Equal(Told(items, line => line.Before, line => line.Before), Told(items, line => Drawn(first, line.Name), line => line.Before));

        PlanOutcome then = Planner.Plan(Plan(items, edited: true, rule), new() { Previous = first.Schedule, Verify = true });
        Assert.Equal(Told(items, line => line.After, line => line.After), Told(items, line => Drawn(then, line.Name), line => line.After));
        Assert.All(items.Where(line => line.Before == line.After), line => Assert.DoesNotContain(then.Schedule.Moves, move => move.Item == line.Name));
    }

    private static string Told(Line[] items, Func<Line, string> picture, Func<Line, string> expected) =>
        string.Join("\n", items.Where(line => !expected(line).Contains('?', StringComparison.Ordinal)).Select(line => $"{line.Name} {picture(line)}"));

    private static ActionPlan Plan(Line[] items, bool edited, string rule)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("pictures", rule).Covers("1.8.2022-31.12.2022");
        if (edited && rule.EndsWith(": MW", StringComparison.Ordinal))
        {
            builder.Calendar = builder.Calendar with { WorkDays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday] };
        }
        else if (edited && rule.EndsWith(": TW", StringComparison.Ordinal))
        {
            builder.Calendar = builder.Calendar with { WorkDays = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday] };
        }

        foreach (Line line in items)
        {
            string picture = edited && line.IsDated ? line.After : line.Before;
            int work = picture.Count(day => day == 'X');
            builder.Activity(line.Name, line.Name, item =>
            {
                if (work > 0 || picture is ['?', _])
                {
                    item.Takes(work > 0 ? work : picture[1] - '0');
                }

                if (line.IsDated && work > 0)
                {
                    item.When(PlanDate.Range(PlanDate.Day(Monday.PlusDays(picture.IndexOf('X', StringComparison.Ordinal))), PlanDate.Day(Monday.PlusDays(picture.Length - 1))));
                }

                foreach ((string before, int delay, bool isNew) in line.Links.Where(link => edited || !link.IsNew))
                {
                    item.After(before, new(delay));
                }
            });
        }

        return builder.Add(new Baseline("before")
        {
            Dates = [.. items.Where(line => !line.IsDated && First(line.Before) >= 0).Select(line => new BaselineDate(line.Name, PlanDate.Day(Monday.PlusDays(First(line.Before)))))],
        }).Build();
    }

    private static int First(string picture) => picture.IndexOfAny(['X', '[']);

    private static string Drawn(PlanOutcome outcome, string item)
    {
        Assert.True(outcome.Schedule.TryGet(item, out PlannedItem? planned));
        if (!planned.IsPlaced)
        {
            Assert.Equal(PlacementState.Undated, planned.State);
            return "–";
        }

        PlannedSpan span = planned.Spans[0];
        StringBuilder picture = new();
        for (LocalDate day = Monday; day <= span.Last; day = day.PlusDays(1))
        {
            picture.Append(day < span.First ? '·' : planned.DurationAssumed ? '[' : outcome.Windows.Calendar.IsWorkingDay(day) ? 'X' : '.');
        }

        return picture.ToString();
    }

    private sealed record Line(string Name, bool IsDated, string Before, string After, IReadOnlyList<(string Before, int Delay, bool IsNew)> Links)
    {
        public static Line Parse(string text)
        {
            int at = text.IndexOf("after", StringComparison.Ordinal);
            int links = at < 0 ? text.Length : text[at - 1] == '+' ? at - 1 : at;
            string[] words = text[..links].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            bool isDated = words[0].EndsWith('!');
            return new(words[0].TrimEnd('!'), isDated, words[1], string.Join(" ", words[3..]), [.. text[links..].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Link)]);
        }

        private static (string Before, int Delay, bool IsNew) Link(string text)
        {
            string[] parts = text[(text.IndexOf("after ", StringComparison.Ordinal) + 6)..].Split('+');
            return (parts[0].Trim(), parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0, text.StartsWith('+'));
        }
    }
}
