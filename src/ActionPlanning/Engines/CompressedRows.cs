namespace ActionPlanning.Engines;

/// <summary>Groups entries by a key in flat arrays.</summary>
internal static class CompressedRows
{
    /// <summary>Sorts entries by their keys, those of one key in their own order: a counting sort.</summary>
    /// <param name="key">By entry its row, from 0 to below <paramref name="rows"/>.</param>
    /// <param name="rows">The number of rows.</param>
    /// <returns>Where each row begins in the entries, one place more than rows; and the entries row by row.</returns>
    public static (int[] Offset, int[] Entries) Of(ReadOnlySpan<int> key, int rows)
    {
        var offset = new int[rows + 1];
        foreach (var row in key)
        {
            offset[row + 1]++;
        }

        for (var row = 0; row < rows; row++)
        {
            offset[row + 1] += offset[row];
        }

        var next = offset.AsSpan(0, rows).ToArray();
        var entries = new int[key.Length];
        for (var entry = 0; entry < key.Length; entry++)
        {
            entries[next[key[entry]]++] = entry;
        }

        return (offset, entries);
    }
}
