using System.Collections.Immutable;
using System.Globalization;

namespace ActionPlanning.Engines.Simulation;

/// <summary>What is drawn in every run and what follows from it: drivers, the amounts they make, the payments those are paid in, and what is asked of each run.</summary>
/// <remarks>Everything is copied and checked once, here; a problem that exists is well formed and never changes. Amounts are whole numbers (øre, cents).</remarks>
public sealed class SimulationProblem
{
    /// <summary>The most that any amount, balance or sum can come to: 2⁵², within which doubles hold every whole number.</summary>
    public const long MaxTotal = 1L << 52;

    /// <summary>Copies and checks the parts.</summary>
    /// <param name="drivers">The drivers.</param>
    /// <param name="terms">The amounts.</param>
    /// <param name="payments">The payments, by rising bucket; empty when there are none.</param>
    /// <param name="opening">The term that is the balance before the first payment; −1 for 0.</param>
    /// <param name="outputs">What every run gives.</param>
    /// <param name="questions">What is asked of every run; empty for nothing.</param>
    /// <param name="effects">What events do to drivers; empty for nothing.</param>
    /// <param name="correlations">Drivers that move together; empty for none.</param>
    /// <param name="network">Activities with drawn durations; null for none.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="EngineInputException">The parts make no problem; every fault is listed.</exception>
    public SimulationProblem(
        ReadOnlySpan<SimulationDriver> drivers,
        ReadOnlySpan<SimulationTerm> terms,
        ReadOnlySpan<SimulationPayment> payments,
        int opening,
        ReadOnlySpan<SimulationOutput> outputs,
        ReadOnlySpan<SimulationQuestion> questions = default,
        ReadOnlySpan<DriverEffect> effects = default,
        ReadOnlySpan<DriverCorrelation> correlations = default,
        SimulationNetwork? network = null)
    {
        (Drivers, Terms, Payments, Opening) = ([.. drivers], [.. terms], [.. payments], opening);
        (Outputs, Questions, Effects, Correlations, Network) = ([.. outputs], [.. questions], [.. effects], [.. correlations], network);
        foreach (object? part in (object?[])[.. Drivers, .. Terms, .. Outputs, .. Questions, network is null ? this : network.Problem])
        {
            ArgumentNullException.ThrowIfNull(part);
        }

        var input = new SimulationInput(this);
        input.Check();
        Copula = input.Copula;
    }

    /// <summary>Gets the drivers.</summary>
    public ImmutableArray<SimulationDriver> Drivers { get; }

    /// <summary>Gets the amounts.</summary>
    public ImmutableArray<SimulationTerm> Terms { get; }

    /// <summary>Gets the payments, by rising bucket.</summary>
    public ImmutableArray<SimulationPayment> Payments { get; }

    /// <summary>Gets the term that is the balance before the first payment; −1 for 0.</summary>
    public int Opening { get; }

    /// <summary>Gets what every run gives.</summary>
    public ImmutableArray<SimulationOutput> Outputs { get; }

    /// <summary>Gets what is asked of every run.</summary>
    public ImmutableArray<SimulationQuestion> Questions { get; }

    /// <summary>Gets what events do to drivers.</summary>
    public ImmutableArray<DriverEffect> Effects { get; }

    /// <summary>Gets the drivers that move together.</summary>
    public ImmutableArray<DriverCorrelation> Correlations { get; }

    /// <summary>Gets the activities with drawn durations; null for none.</summary>
    public SimulationNetwork? Network { get; }

    /// <summary>Gets how correlated drivers are mixed; null when none are.</summary>
    internal Copula? Copula { get; }

    /// <summary>A small tree: what the problem consists of.</summary>
    /// <returns>Several lines of English text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        simulation problem
        ├ drivers {Drivers.Length}, effects {Effects.Length}, correlations {Correlations.Length}
        ├ terms {Terms.Length}, payments {Payments.Length}, activities {Network?.Problem.ActivityCount ?? 0}
        └ outputs {Outputs.Length}, questions {Questions.Length}
        """);
}
