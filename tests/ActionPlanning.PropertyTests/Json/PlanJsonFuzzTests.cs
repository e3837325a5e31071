using System.Diagnostics;
using System.Text;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;

namespace ActionPlanning.PropertyTests.Json;

/// <summary>Whatever the bytes, reading gives a result, and in bounded time. Deterministic: every case follows from its number.</summary>
public class PlanJsonFuzzTests
{
    private const int Cases = 10_000;

    /// <summary>For one small file on a slow machine under load; the usual time is a thousandth of it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly byte[][] Plans = [.. Enumerable.Range(0, 40).Select(seed => Encoding.UTF8.GetBytes(PlanJson.Write(PlanGenerator.OfSeed(seed, 4))))];

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999", "-1e400", "99999999999999999999999999999999999999", "0.00000000000000000000000000000000001", "5",
        "\"kind\"", "\"id\"", "\"format\": \"actionplanning/2\",", "\"\\ud800\"", "\"\\u0000\"", "//", "/*", "\u00e6", "\"$ref\": \"x\",", "\"kind\": \"allOf\", \"kind\": \"anyOf\",",
        "{ \"kind\": \"allOf\", \"conditions\": [", "{ \"text\": \"uge 53\", \"year\": 2017 }", "\"Uge 99\"", "NaN", "\uFEFF",
    ];

    [Fact]
    public void Random_bytes_are_read_without_an_exception()
    {
        for (int number = 0; number < Cases; number++)
        {
            Random random = new(number);
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            if (number % 2 == 0)
            {
                // Half of them are made of the characters of JSON, so that they get further.
                bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Tokens[random.Next(Tokens.Length)] + (random.Next(2) == 0 ? " " : ""))));
            }

            Check(bytes, number);
        }
    }

    [Fact]
    public void Damaged_plan_files_are_read_without_an_exception()
    {
        int read = 0;
        int drafts = 0;
        for (int number = 0; number < Cases; number++)
        {
            Random random = new(number);
            byte[] bytes = Plans[random.Next(Plans.Length)];
            for (int times = 1 + random.Next(3); times > 0; times--)
            {
                bytes = Damaged(bytes, random);
            }

            PlanReadResult result = Check(bytes, number);
            read += result.Succeeded ? 1 : 0;
            drafts += result.Draft is not null ? 1 : 0;
        }

        // Damage that hurts nothing and damage that leaves a draft must both occur, or the test reaches only the first lines of the reader.
        Assert.InRange(read, Cases / 100, Cases / 2);
        Assert.InRange(drafts, read + 100, Cases);
    }

    private static PlanReadResult Check(byte[] bytes, int number)
    {
        Stopwatch watch = Stopwatch.StartNew();
        PlanReadResult result;
        try
        {
            result = PlanJson.Read(bytes);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Case {number}: {Encoding.UTF8.GetString(bytes)}", e);
        }

        Assert.True(watch.Elapsed < Longest, $"Case {number} took {watch.Elapsed}.");
        Assert.True(result.Succeeded || result.Diagnostics.Any(fault => fault.Severity == Severity.Error), $"Case {number}: no plan and no error.");
        Assert.All(result.Diagnostics, fault => Assert.True(fault.Position is { Line: > 0, Column: > 0 } && fault.Message.Danish.Length > 0 && fault.Message.English.Length > 0, $"Case {number}: {fault}"));
        if (result.Plan is { } plan)
        {
            string written = PlanJson.Write(plan);
            Assert.Equal(written, PlanJson.Write(PlanJson.ReadOrThrow(written)));
        }

        return result;
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        List<byte> list = [.. bytes];
        int at = random.Next(list.Count + 1);
        int length = Math.Min(random.Next(40), list.Count - at);
        switch (random.Next(10))
        {
            case 0 when at < list.Count:
                list[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                list.RemoveRange(at, random.Next(8) == 0 ? list.Count - at : length);
                break;
            case 2:
                list.InsertRange(random.Next(list.Count + 1), list.GetRange(at, length));
                break;
            case 3:
                list.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                break;
            case 4:
                list.InsertRange(at, Enumerable.Repeat((byte)(random.Next(2) == 0 ? '[' : 'x'), random.Next(3000)));
                break;
            default:
                SwapValue(list, random);
                break;
        }

        return [.. list];
    }

    /// <summary>Puts another value in the place of a value, or another name in that of a name, so that the file stays JSON.</summary>
    private static void SwapValue(List<byte> list, Random random)
    {
        string[] values = ["null", "true", "-1", "1e999", "2.5", "[ ]", "{ }", "\"x\"", "\"Uge 3\"", "\"NOT AN ID\"", "{ \"low\": 3, \"high\": 2 }", "{ \"text\": \"?\" }", "\"kind\"", "\"id\"", $"\"{new string('y', 300)}\""];
        string text = Encoding.UTF8.GetString([.. list]);
        int start = text.IndexOf('"', random.Next(Math.Max(1, text.Length)));
        int end = start < 0 ? -1 : text.IndexOf('"', start + 1);
        if (end > start)
        {
            list.Clear();
            list.AddRange(Encoding.UTF8.GetBytes(text[..start] + values[random.Next(values.Length)] + text[(end + 1)..]));
        }
    }
}
