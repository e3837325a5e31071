namespace ActionPlanning;

/// <summary>The three answers of the library.</summary>
public enum Answer
{
    /// <summary>The inputs do not settle it. Undetermined is not no.</summary>
    Undetermined,

    /// <summary>Certainly not.</summary>
    No,

    /// <summary>Certainly.</summary>
    Yes,
}
