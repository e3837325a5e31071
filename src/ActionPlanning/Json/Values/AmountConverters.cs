using System.Text.Json;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Values;

/// <summary>A sum of money as a file has it: without a currency, it is in that of the plan.</summary>
/// <param name="Value">The number.</param>
/// <param name="Currency">The currency; null for the plan's.</param>
internal readonly record struct AmountValue(Quantity Value, Currency? Currency);

/// <summary>The object form of a <see cref="Quantity"/>. Both ends left out: nothing is known, and that is said on purpose.</summary>
internal sealed class QuantityParts
{
    public decimal? Low { get; init; }

    public decimal? High { get; init; }
}

/// <summary>The object form of an <see cref="AmountValue"/>.</summary>
internal sealed class AmountParts
{
    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public Currency? Currency { get; init; }
}

/// <summary>Single numbers.</summary>
internal sealed class DecimalConverter : ValueConverter<decimal>
{
    public override bool TakesNumber => true;

    public override BilingualText Expected => new("et tal", "a number");

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => WriteNumber(writer, value);
}

/// <summary>Numbers that may be ranges: <c>5</c>, <c>{ "low": 2, "high": 3 }</c>, <c>{ "low": 25 }</c>.</summary>
internal sealed class QuantityConverter : ValueConverter<Quantity>
{
    public override bool TakesNumber => true;

    public override Type Parts => typeof(QuantityParts);

    public override BilingualText Expected => new("et tal eller { \"low\": 2, \"high\": 3 }", "a number or { \"low\": 2, \"high\": 3 }");

    public override ValueFault? CheckParts(ref Utf8JsonReader reader)
    {
        QuantityParts parts = JsonSerializer.Deserialize(ref reader, PlanJsonContext.Default.QuantityParts)!;
        return Quantity.TryCreate(parts.Low, parts.High, out _) ? null : JsonFaults.BoundsReversed();
    }

    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return Quantity.Exactly(reader.GetDecimal());
        }

        QuantityParts parts = JsonSerializer.Deserialize(ref reader, PlanJsonContext.Default.QuantityParts)!;
        return Quantity.TryCreate(parts.Low, parts.High, out Quantity quantity) ? quantity : throw new JsonException("The bounds are reversed.");
    }

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        if (value.IsExact)
        {
            WriteNumber(writer, value.Low!.Value);
            return;
        }

        writer.WriteStartObject();
        WriteBounds(writer, value);
        writer.WriteEndObject();
    }

    internal static void WriteBounds(Utf8JsonWriter writer, Quantity value)
    {
        if (value.Low is { } low)
        {
            writer.WritePropertyName("low");
            WriteNumber(writer, low);
        }

        if (value.High is { } high)
        {
            writer.WritePropertyName("high");
            WriteNumber(writer, high);
        }
    }
}

/// <summary>Sums of money: as a <see cref="Quantity"/> in the plan's currency, else <c>{ "value": 5, "currency": "EUR" }</c>.</summary>
internal sealed class AmountConverter : ValueConverter<AmountValue>
{
    public override bool TakesNumber => true;

    public override Type Parts => typeof(AmountParts);

    public override BilingualText Expected => new("et beløb: et tal eller { \"value\": 5, \"currency\": \"EUR\" }", "an amount: a number or { \"value\": 5, \"currency\": \"EUR\" }");

    public override ValueFault? CheckParts(ref Utf8JsonReader reader) =>
        TryRead(JsonSerializer.Deserialize(ref reader, PlanJsonContext.Default.AmountParts)!, out _);

    public override AmountValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return new(Quantity.Exactly(reader.GetDecimal()), null);
        }

        ValueFault? fault = TryRead(JsonSerializer.Deserialize(ref reader, PlanJsonContext.Default.AmountParts)!, out AmountValue value);
        return fault is null ? value : throw new JsonException(fault.Message.English);
    }

    public override void Write(Utf8JsonWriter writer, AmountValue value, JsonSerializerOptions options)
    {
        if (value is { Currency: null, Value.IsExact: true })
        {
            WriteNumber(writer, value.Value.Low!.Value);
            return;
        }

        writer.WriteStartObject();
        if (value.Value.IsExact)
        {
            writer.WritePropertyName("value");
            WriteNumber(writer, value.Value.Low!.Value);
        }
        else
        {
            QuantityConverter.WriteBounds(writer, value.Value);
        }

        if (value.Currency is { } currency)
        {
            writer.WriteString("currency", currency.Code);
        }

        writer.WriteEndObject();
    }

    private static ValueFault? TryRead(AmountParts parts, out AmountValue value)
    {
        value = default;
        if (parts.Value is not null && (parts.Low ?? parts.High) is not null)
        {
            return JsonFaults.ValueAndBounds();
        }

        bool ordered = Quantity.TryCreate(parts.Value ?? parts.Low, parts.Value ?? parts.High, out Quantity quantity);
        value = new(quantity, parts.Currency);
        return ordered ? null : JsonFaults.BoundsReversed();
    }
}

/// <summary>Currencies: <c>"DKK"</c>. <c>"XXX"</c>, ISO 4217's code for none, is the default value.</summary>
internal sealed class CurrencyConverter : ValueConverter<Currency>
{
    public override bool TakesText => true;

    public override BilingualText Expected => new("en valutakode som «DKK»", "a currency code such as \"DKK\"");

    public override ValueFault? CheckText(string text) => Currency.TryCreate(text, out _) ? null : JsonFaults.BadCurrency(text);

    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } code && code != default(Currency).Code ? new(code) : default;

    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
