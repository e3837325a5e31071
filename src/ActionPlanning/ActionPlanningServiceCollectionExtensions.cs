using ActionPlanning.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ActionPlanning;

/// <summary>Registers the library with a service container. Everything also works without one.</summary>
public static class ActionPlanningServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ActionPlanner"/> as a singleton, with the holiday providers that are registered or else the default ones.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddActionPlanning(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(HolidayProviders.Default);
        services.TryAddSingleton<ActionPlanner>();
        return services;
    }
}
