using System.Runtime.CompilerServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A bound literal, "this side is at least this value", packed into one integer.</summary>
/// <remarks>
/// Every variable v has two sides: 2v is its value, 2v + 1 the negative of its value. A lower bound on either is a bound on the variable,
/// so that one mechanism serves both directions: [v ≥ t] is (2v, t), [v ≤ t] is (2v + 1, −t), and the opposite of (x, t) is (x xor 1, 1 − t).
/// </remarks>
internal static class BoundLiteral
{
    public const int MaxVariables = 1 << (31 - ValueBits);
    public const int MaxValue = (1 << (ValueBits - 1)) - 2;

    private const int ValueBits = 18;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack(int side, int value) => unchecked((side << ValueBits) | (value & ((1 << ValueBits) - 1)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Side(int literal) => unchecked((int)((uint)literal >> ValueBits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Value(int literal) => unchecked((literal << (32 - ValueBits)) >> (32 - ValueBits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Not(int literal) => unchecked(Pack(Side(literal) ^ 1, 1 - Value(literal)));
}
