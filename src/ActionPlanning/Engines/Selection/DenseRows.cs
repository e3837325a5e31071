using System.Numerics;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.Selection;

/// <summary>Arithmetic on the rows of a dense tableau.</summary>
internal static class DenseRows
{
    /// <summary>Rows are as long as a multiple of this: whole in the widest vectors there are.</summary>
    public const int Lanes = 8;

    /// <summary>A length that is whole in vectors.</summary>
    public static int Padded(int columns) => (columns + Lanes - 1) / Lanes * Lanes;

    /// <summary>A row as vectors.</summary>
    public static Span<Vector<double>> Vectors(Span<double> values) => MemoryMarshal.Cast<double, Vector<double>>(values);

    /// <summary>Adds a multiple of a row to another one.</summary>
    public static void AddScaled(Span<double> to, Span<double> from, double factor)
    {
        var y = Vectors(to);
        var x = Vectors(from)[..y.Length];
        var f = new Vector<double>(factor);
        for (var v = 0; v < y.Length; v++)
        {
            y[v] += x[v] * f;
        }
    }

    /// <summary>Copies what lies between a few columns that are left out.</summary>
    public static void CopyRuns(ReadOnlySpan<double> from, Span<double> to, ReadOnlySpan<int> kept)
    {
        for (var begin = 0; begin < kept.Length;)
        {
            // Columns ascend: where the distance has grown, some were left out between.
            var (low, high) = (begin, kept.Length - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = kept[middle] - kept[begin] == middle - begin ? (middle, high) : (low, middle - 1);
            }

            from[kept[begin]..(kept[low] + 1)].CopyTo(to[begin..]);
            begin = low + 1;
        }
    }

    /// <summary>The array, made longer.</summary>
    public static T[] Longer<T>(T[] array, int length)
    {
        Array.Resize(ref array, length);
        return array;
    }
}
