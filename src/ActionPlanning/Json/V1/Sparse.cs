namespace ActionPlanning.Json.V1;

/// <summary>What a document leaves out: empty lists, and values equal to what their absence means.</summary>
internal static class Sparse
{
    public static T[]? OrNull<T>(this PlanList<T> list) => list.IsEmpty ? null : [.. list];

    public static TOut[]? OrNull<TIn, TOut>(this PlanList<TIn> list, Func<TIn, TOut> map) => list.IsEmpty ? null : list.All(map);

    public static TOut[] All<TIn, TOut>(this PlanList<TIn> list, Func<TIn, TOut> map) => [.. list.Select(map)];

    public static PlanList<T> OrEmpty<T>(this T[]? list) => PlanList.Create<T>(list);

    public static PlanList<TOut> OrEmpty<TIn, TOut>(this TIn[]? list, Func<TIn, TOut> map) => list is null ? [] : [.. list.Select(map)];

    public static T? Unless<T>(this T value, T usual)
        where T : struct => EqualityComparer<T>.Default.Equals(value, usual) ? null : value;
}
