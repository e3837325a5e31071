namespace ActionPlanning;

/// <summary>What became of a piece of text.</summary>
public enum NoteKind
{
    /// <summary>A remark worth keeping.</summary>
    Remark,

    /// <summary>Incomplete or unclear text that someone must resolve; no item is made of it.</summary>
    Unresolved,

    /// <summary>Text that is not plan content, such as an advertisement.</summary>
    Ignored,

    /// <summary>A result already reached when the plan was written.</summary>
    Result,

    /// <summary>A chance to act on that arose on its own, logged when it did.</summary>
    Opportunity,
}
