using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning.Time;

/// <summary>The countries whose holidays are known. Immutable: adding one makes a new registry.</summary>
public sealed class HolidayProviders
{
    private readonly ImmutableDictionary<string, IHolidayProvider> byCountry;

    private HolidayProviders(ImmutableDictionary<string, IHolidayProvider> byCountry) => this.byCountry = byCountry;

    /// <summary>Gets the registry that knows Denmark.</summary>
    public static HolidayProviders Default { get; } =
        new HolidayProviders(ImmutableDictionary.Create<string, IHolidayProvider>(StringComparer.OrdinalIgnoreCase)).With(DanishHolidays.Instance);

    /// <summary>Gets the known countries in ordinal order.</summary>
    public IEnumerable<string> Countries => byCountry.Keys.Order(StringComparer.Ordinal);

    /// <summary>The same registry with a provider more; it takes the place of an earlier one for the same country.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    /// <exception cref="ArgumentException">The provider names no country, or its years are reversed.</exception>
    public HolidayProviders With(IHolidayProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentException.ThrowIfNullOrWhiteSpace(provider.Country, nameof(provider));
        return provider.FirstYear <= provider.LastYear
            ? new HolidayProviders(byCountry.SetItem(provider.Country, provider))
            : throw new ArgumentException($"The provider for {provider.Country} would end ({provider.LastYear}) before it starts ({provider.FirstYear}).", nameof(provider));
    }

    /// <summary>Finds the provider of a country, whatever the casing of its code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public bool TryFind(string country, [NotNullWhen(true)] out IHolidayProvider? provider) => byCountry.TryGetValue(country, out provider);
}
