namespace ActionPlanning.Engines;

/// <summary>Reduces sets of members to smallest ones that still contradict each other.</summary>
/// <remarks>
/// A deletion filter (Chinneck, Dravnieks 1991) that tries whole groups first: a group without which the rest stays infeasible is left out, any other is halved; a
/// single member without which the rest is feasible stays. Members that were kept remain necessary when others go later, so that the outcome is minimal.
/// </remarks>
/// <param name="isInfeasible">Whether the members that are left contradict each other; not being sure counts as no.</param>
internal sealed class DeletionFilter(Func<bool> isInfeasible)
{
    /// <summary>Takes members out of a set as long as what is left stays infeasible.</summary>
    /// <param name="members">The set: by member whether it is there. Changed in place, and what <c>isInfeasible</c> looks at.</param>
    /// <param name="group">The members to try.</param>
    public void Reduce(bool[] members, ReadOnlySpan<int> group)
    {
        if (group.IsEmpty)
        {
            return;
        }

        foreach (var at in group)
        {
            members[at] = false;
        }

        if (isInfeasible())
        {
            return;
        }

        foreach (var at in group)
        {
            members[at] = true;
        }

        if (group.Length > 1)
        {
            Reduce(members, group[..(group.Length / 2)]);
            Reduce(members, group[(group.Length / 2)..]);
        }
    }
}
