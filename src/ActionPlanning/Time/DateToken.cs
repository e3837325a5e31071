namespace ActionPlanning.Time;

/// <summary>What a token is.</summary>
internal enum DateTokenKind : byte
{
    End,
    Word,
    Number,
    Dot,
    DotDot,
    Comma,
    Dash,
    Slash,
    Colon,
    Less,
    Greater,
    Junk,
}

/// <summary>A piece of the text: where it stands and what it is.</summary>
internal struct DateToken
{
    /// <summary>What the token is.</summary>
    public DateTokenKind Kind;

    /// <summary>Whether white space stands before it.</summary>
    public bool Spaced;

    /// <summary>For a word: whether the point of an abbreviation follows it.</summary>
    public bool Pointed;

    /// <summary>For a number: how many digits it has.</summary>
    public byte Digits;

    /// <summary>Where it begins in the text.</summary>
    public byte Start;

    /// <summary>How many code units it covers.</summary>
    public byte Length;

    /// <summary>For a number of at most four digits: its value.</summary>
    public short Value;

    /// <summary>For a word: its entry, or none when it is not in the vocabulary.</summary>
    public Word Word;

    /// <summary>Whether it is a word with that meaning.</summary>
    public readonly bool Is(WordMeaning meaning) => Kind == DateTokenKind.Word && Word.Meaning == meaning;

    /// <summary>Whether it reads as a month only beside a day.</summary>
    public readonly bool MayBeChristmas => Word.Trait == WordTrait.Christmas && !Pointed;

    /// <summary>Whether it is a number of one or two digits.</summary>
    public readonly bool IsShortNumber => Kind == DateTokenKind.Number && Digits <= 2;

    /// <summary>Whether it is a number of four digits.</summary>
    public readonly bool IsYear => Kind == DateTokenKind.Number && Digits == 4;
}
