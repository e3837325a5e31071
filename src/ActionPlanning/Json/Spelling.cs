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

    /// <summary>Edit distance (Levenshtein, 1966).</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[LongestName + 4];
        row = row[..(right.Length + 1)];
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int above = row[j];
                bool same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
