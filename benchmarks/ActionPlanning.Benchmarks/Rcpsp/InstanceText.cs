using System.Globalization;
using System.Text;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The text of an instance file, read word by word from front to back. Every fault names the file, the line and what was expected there.</summary>
internal sealed class InstanceText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 32 << 20;

    private const int ShownLetters = 40;

    private readonly string _text;
    private int _at;
    private int _line = 1;

    /// <param name="path">Names the file in messages.</param>
    /// <param name="text">All of it.</param>
    public InstanceText(string path, string text) => (Path, _text) = (path, text);

    public string Path { get; }

    /// <summary>Reads a file, but never more than <see cref="MostBytes"/>.</summary>
    /// <exception cref="InvalidDataException">The file is larger.</exception>
    public static InstanceText Open(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (int read; (read = file.Read(part)) > 0;)
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new InvalidDataException($"{path}: {FileCodes.Size}: the file has more than {MostBytes} bytes; a file of at most that is expected.");
            }
        }

        return new(path, Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    /// <summary>The next number.</summary>
    /// <param name="what">What it is, for the message when it is missing.</param>
    /// <param name="least">The least value it can have.</param>
    /// <param name="most">The greatest value it can have.</param>
    /// <exception cref="InvalidDataException">The text has ended, or there is no such number here.</exception>
    public int Next(string what, int least, int most)
    {
        var word = Word(what);
        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Fault(FileCodes.Number, $"{Shown(word)} stands where {what} is expected, a whole number from {least} to {most}.");
    }

    public int[] Next(string what, int count, int least, int most)
    {
        // Every number takes a letter and a blank: no more room is asked for than the text can fill.
        var numbers = new List<int>(Math.Min(count, (_text.Length - _at + 1) / 2));
        for (var i = 0; i < count; i++)
        {
            numbers.Add(Next(what, least, most));
        }

        return [.. numbers];
    }

    /// <summary>The next number that may have a decimal point.</summary>
    public decimal NextDecimal(string what, decimal least, decimal most)
    {
        var word = Word(what);
        return decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Fault(FileCodes.Number, $"{Shown(word)} stands where {what} is expected, a number from {least} to {most}.");
    }

    /// <summary>The next number of a list that may be written in brackets.</summary>
    public int NextInBrackets(string what, int least, int most)
    {
        var word = Word(what);
        return word is ['[', .. var inside, ']'] && int.TryParse(inside, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
            ? number
            : throw Fault(FileCodes.Number, $"{Shown(word)} stands where {what} is expected, a whole number from {least} to {most} in brackets.");
    }

    /// <summary>Takes a number that can be only one.</summary>
    /// <exception cref="InvalidDataException">It is another one, or none.</exception>
    public void Expect(string what, int expected)
    {
        var number = Next(what, int.MinValue, int.MaxValue);
        if (number != expected)
        {
            throw Fault(FileCodes.Order, $"{number} stands where {what} is expected, which must be {expected}.");
        }
    }

    /// <summary>Goes on behind the next place where a heading stands, and behind its colon where it has one.</summary>
    /// <exception cref="InvalidDataException">There is none further on.</exception>
    public void GoBehind(string heading, bool colon = false)
    {
        var found = _text.AsSpan(_at).IndexOf(heading, StringComparison.Ordinal);
        if (found < 0)
        {
            throw Fault(FileCodes.Heading, $"the heading '{heading}' is expected here or below, and is missing.");
        }

        MoveTo(_at + found + heading.Length);
        if (colon)
        {
            var (end, at) = (EndOfLine(), _text.AsSpan(_at).IndexOf(':'));
            MoveTo(at >= 0 && _at + at < end ? _at + at + 1 : throw Fault(FileCodes.Heading, $"a colon is expected behind '{heading}'."));
        }
    }

    /// <summary>Goes to the beginning of a line further on; 1 is the next.</summary>
    /// <exception cref="InvalidDataException">The text ends before.</exception>
    public void SkipLines(int lines)
    {
        for (; lines > 0; lines--)
        {
            var end = EndOfLine();
            if (end == _text.Length)
            {
                throw Fault(FileCodes.End, "the file ends where a line of column names, and then numbers, is expected.");
            }

            MoveTo(end + 1);
        }
    }

    /// <summary>Makes sure that nothing but rulings of asterisks is left.</summary>
    public void ExpectEnd()
    {
        while (SkipBlanks())
        {
            var word = Word("the end");
            if (word.ContainsAnyExcept('*', '\u001A'))
            {
                throw Fault(FileCodes.Excess, $"{Shown(word)} stands where the end of the file is expected.");
            }
        }
    }

    /// <summary>All lines, without their ends.</summary>
    public string[] Lines() => [.. _text.Split('\n').Select(line => line.TrimEnd('\r'))];

    /// <summary>A fault at the place reached.</summary>
    public InvalidDataException Fault(string code, string message) => new($"{Path}, line {_line}: {code}: {message}");

    /// <summary>A word as it may be shown in a message: not too long, and without control characters.</summary>
    public static string Shown(ReadOnlySpan<char> word)
    {
        var shown = new StringBuilder("'");
        foreach (var letter in word[..Math.Min(word.Length, ShownLetters)])
        {
            shown.Append(char.IsControl(letter) ? '?' : letter);
        }

        return shown.Append(word.Length > ShownLetters ? "…'" : "'").ToString();
    }

    private ReadOnlySpan<char> Word(string what)
    {
        if (!SkipBlanks())
        {
            throw Fault(FileCodes.End, $"the file ends where {what} is expected.");
        }

        var first = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _text.AsSpan(first, _at - first);
    }

    private bool SkipBlanks()
    {
        for (; _at < _text.Length && char.IsWhiteSpace(_text[_at]); _at++)
        {
            _line += _text[_at] == '\n' ? 1 : 0;
        }

        return _at < _text.Length;
    }

    private int EndOfLine()
    {
        var end = _text.AsSpan(_at).IndexOf('\n');
        return end < 0 ? _text.Length : _at + end;
    }

    private void MoveTo(int at)
    {
        _line += _text.AsSpan(_at, at - _at).Count('\n');
        _at = at;
    }
}
