using System.Globalization;
using ActionPlanning.Amounts;
using ActionPlanning.Prioritisation;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary>Reads what is known of the items' worth, and what is steered by, from options of the command line.</summary>
internal static class ScoreOptions
{
    /// <summary>Reads <c>ITEM:field=value</c> pairs; a value is a number, or a range such as <c>10..20</c>.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="inputs">What they say, one entry for each item.</param>
    /// <returns>The first text that says nothing; null when all do.</returns>
    public static string? Read(IEnumerable<string> texts, out Dictionary<string, ScoreInputs> inputs)
    {
        inputs = [];
        foreach (string text in texts)
        {
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            int equals = text.IndexOf('=', Math.Max(0, colon));
            if (colon < 1 || equals < 0 || !PlanIds.IsItem(text[..colon]))
            {
                return text;
            }

            string item = text[..colon];
            if (Put(inputs.GetValueOrDefault(item) ?? new(new ItemId(item)), text[(colon + 1)..equals], text[(equals + 1)..]) is not { } known)
            {
                return text;
            }

            inputs[item] = known;
        }

        return null;
    }

    /// <summary>Reads <c>participants|cost|hours:up|down</c>, and a track after another colon.</summary>
    public static SelectionSteering? Steering(string text)
    {
        string[] parts = text.Split(':');
        return parts.Length is 2 or 3
            && parts[0] switch { "participants" => SteeredNumber.Participants, "cost" => SteeredNumber.Cost, "hours" => SteeredNumber.Hours, _ => (SteeredNumber?)null } is { } number
            && parts[1] switch { "up" => Direction.Increase, "down" => Direction.Decrease, _ => (Direction?)null } is { } direction
            && (parts.Length == 2 || PlanIds.IsItem(parts[2]))
            ? new(number, direction) { Track = parts.Length == 3 ? new TrackId(parts[2]) : (TrackId?)null }
            : null;
    }

    private static ScoreInputs? Put(ScoreInputs inputs, string field, string value)
    {
        if (field == "moscow")
        {
            return value switch { "must" => inputs with { Moscow = MoscowClass.Must }, "should" => inputs with { Moscow = MoscowClass.Should }, "could" => inputs with { Moscow = MoscowClass.Could }, "wont" => inputs with { Moscow = MoscowClass.Wont }, _ => null };
        }

        return Number(value) is not { } number || number.Low < 0m ? null : field switch
        {
            "delay" => inputs with { CostOfDelay = number },
            "size" when number.Low > 0m => inputs with { JobSize = number },
            "reach" => inputs with { Reach = number },
            "impact" => inputs with { Impact = number },
            "confidence" when number.High <= 1m => inputs with { Confidence = number },
            _ => null,
        };
    }

    private static Quantity? Number(string text)
    {
        string[] ends = text.Split("..");
        return ends.Length is 1 or 2 && Read(ends[0]) is { } low && Read(ends[^1]) is { } high && low <= high ? Quantity.Between(low, high) : (Quantity?)null;

        static decimal? Read(string end) => decimal.TryParse(end, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number < 1_000_000_000m ? number : null;
    }
}

/// <summary>What an id may look like.</summary>
internal static class PlanIds
{
    public static bool IsItem(string text) => text.Length is >= 1 and <= 64 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && text[0] != '-' && text[^1] != '-';
}
