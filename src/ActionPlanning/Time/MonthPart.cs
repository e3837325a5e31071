namespace ActionPlanning.Time;

/// <summary>A part of a month. Its days are a matter of <see cref="PartOfMonthRule"/>.</summary>
public enum MonthPart
{
    /// <summary><i>Primo</i>, the beginning of the month.</summary>
    Early = 1,

    /// <summary><i>Medio</i>, the middle of the month.</summary>
    Mid = 2,

    /// <summary><i>Ultimo</i>, the end of the month.</summary>
    Late = 3,
}
