namespace ActionPlanning.Time;

/// <summary>Which days <i>primo</i>, <i>medio</i> and <i>ultimo</i> (early, mid, late) of a month stand for. Both ends are included.</summary>
public enum PartOfMonthRule
{
    /// <summary>1–10, 11–20, 21–end: the Danish planning habit, and the default. The parts cover the month without overlap.</summary>
    Thirds,

    /// <summary>1–15, 8–22, 16–end: early and late are the halves; mid is the half month centred on their border, so it overlaps both.</summary>
    Halves,

    /// <summary>The 1st, the 15th, the last day: the bookkeeping meaning of the three words.</summary>
    Points,

    /// <summary>1–15, 10–20, 16–end: what Microsoft Recognizers-Text reads (MIT; <c>Specs/DateTime/English/DatePeriodParser.json</c>).</summary>
    Recognizers,
}
