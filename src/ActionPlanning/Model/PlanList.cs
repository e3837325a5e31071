using System.Collections;
using System.Runtime.CompilerServices;

namespace ActionPlanning;

/// <summary>An ordered, immutable list that is equal to another when their elements are.</summary>
/// <remarks>Made with a collection expression: <c>Areas = ["randers", "favrskov"]</c>. The default value is the empty list.</remarks>
/// <typeparam name="T">The element.</typeparam>
[CollectionBuilder(typeof(PlanList), nameof(PlanList.Create))]
public readonly struct PlanList<T> : IReadOnlyList<T>, IEquatable<PlanList<T>>
{
    private readonly T[]? elements;

    internal PlanList(T[] elements) => this.elements = elements;

    /// <summary>Gets the number of elements.</summary>
    public int Count => elements?.Length ?? 0;

    /// <summary>Gets a value indicating whether there are no elements.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets an element.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] => (elements ?? [])[index];

    /// <summary>Tells whether two lists hold equal elements in the same order.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator ==(PlanList<T> left, PlanList<T> right) => left.Equals(right);

    /// <summary>Tells whether two lists differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(PlanList<T> left, PlanList<T> right) => !left.Equals(right);

    /// <summary>Gives the elements as a span.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => elements;

    /// <summary>Gives a list with one element more.</summary>
    /// <param name="element">The element that goes last.</param>
    /// <returns>The new list.</returns>
    public PlanList<T> Add(T element) => new([.. elements ?? [], element]);

    /// <summary>Tells whether another list holds equal elements in the same order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether it does.</returns>
    public bool Equals(PlanList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T element in AsSpan())
        {
            hash.Add(element);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(elements ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Prints the elements between brackets.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{string.Join(", ", elements ?? [])}]";
}

/// <summary>Makes lists for collection expressions.</summary>
public static class PlanList
{
    /// <summary>Makes a list of elements.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="elements">The elements, copied.</param>
    /// <returns>The list.</returns>
    public static PlanList<T> Create<T>(ReadOnlySpan<T> elements) => new(elements.ToArray());
}
