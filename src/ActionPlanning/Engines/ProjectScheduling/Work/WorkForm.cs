namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How a task lies in time, and how its work is spread.</summary>
internal enum WorkForm
{
    /// <summary>A given number of slots in a row; the work of each resource is spread evenly over those of them in which the resource works at all.</summary>
    Span,

    /// <summary>The work is given and takes what is free, slot by slot, until it is done; the duration follows.</summary>
    Elastic,

    /// <summary>One slot; its work is done in that slot and, as far as there is no room, in the slots before it, as late as possible.</summary>
    Point,
}
