using System.Globalization;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Takes whole numbers from a text one after the other and says where one is missing.</summary>
internal sealed class NumberReader(string path, string text)
{
    private readonly string[] _words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    private int _at;

    /// <summary>The next number.</summary>
    /// <param name="what">What it is, for the message when it is missing.</param>
    /// <param name="most">The greatest value it can have.</param>
    /// <exception cref="InvalidDataException">The text has ended, or has no number from 0 to the greatest here.</exception>
    public int Next(string what, int most = int.MaxValue)
    {
        if (_at == _words.Length)
        {
            throw new InvalidDataException($"{path}: the file ends where {what} should be.");
        }

        var word = _words[_at++];
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new InvalidDataException($"{path}: '{word}' where {what} should be, a number from 0 to {most}.");
    }

    public int[] Next(string what, int count, int most)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = Next(what, most);
        }

        return numbers;
    }
}
