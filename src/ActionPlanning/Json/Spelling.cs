namespace ActionPlanning.Json;

/// <summary>Finds what was probably meant.</summary>
internal static class Spelling
{
    private const int LongestName = 64;

    /// <summary>The name that is written most like a text: at most a third of its characters to change, and no more than three. Case does not count.</summary>
    public static string? Nearest(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > LongestName)
        {
            return null;
        }

        string? best = null;
        int least = Math.Clamp(text.Length / 3, 1, 3) + 1;
        foreach (string name in names)
        {
            if (Math.Abs(name.Length - text.Length) < least && Distance(text, name) is int distance && distance < least)
            {
                (best, least) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>The number of characters to insert, leave out, replace or swap with their neighbour (Damerau, 1964, each place edited once).</summary>
    private static int Distance(string left, string right)
    {
        Span<int> memory = stackalloc int[3 * (LongestName + 4)];
        int width = right.Length + 1;
        Span<int> before = memory[..width];
        Span<int> above = memory.Slice(width, width);
        Span<int> row = memory.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j < width; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            Span<int> spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[^1];

        static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
    }
}
