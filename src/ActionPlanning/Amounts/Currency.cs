using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning.Amounts;

/// <summary>A currency by its three-letter code (ISO 4217), such as <c>DKK</c>.</summary>
public readonly record struct Currency
{
    private const string None = "XXX";

    private readonly string? code;

    /// <summary>Initializes a new instance of the <see cref="Currency"/> struct.</summary>
    /// <param name="code">Three letters A–Z.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not three upper-case letters.</exception>
    public Currency(string code) =>
        // XXX, no currency, is the default value, and there must be only one of it.
        this.code = IsCode(code) ? code == None ? null : code : throw new ArgumentException($"'{code}' is not a currency code; three letters such as 'DKK' are.", nameof(code));

    /// <summary>Gets the Danish krone, the default of a plan.</summary>
    public static Currency Dkk { get; } = new("DKK");

    /// <summary>Gets the euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>Gets the three-letter code; <c>XXX</c> (no currency) for the default value.</summary>
    public string Code => code ?? None;

    /// <summary>Gets the number of decimals of the smallest unit that is paid out: 2 (øre, cent) but for the currencies that ISO 4217 gives 0 or 3.</summary>
    public int Decimals => Code switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "VND" or "VUV" or "XAF" or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        _ => 2,
    };

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="code">The text.</param>
    /// <param name="currency">The currency, when the text is three upper-case letters.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryCreate([NotNullWhen(true)] string? code, out Currency currency)
    {
        bool valid = IsCode(code);
        currency = valid ? new(code!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static bool IsCode(string? code) => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper);
}
