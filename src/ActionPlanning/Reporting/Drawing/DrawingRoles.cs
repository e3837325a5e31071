namespace ActionPlanning.Reporting;

/// <summary>The roles that the library's own drawings use. A renderer gives each its look; a role that it does not know is drawn plainly.</summary>
public static class DrawingRoles
{
    /// <summary>The ground that everything stands on.</summary>
    public const string Background = "background";

    /// <summary>The days within which something lies, as the author says; where in them is not known.</summary>
    public const string Window = "window";

    /// <summary>Days that are certain: the plan names them, or they have been.</summary>
    public const string Certain = "certain";

    /// <summary>Days that the schedule proposes for a reason of its own: a known duration, something that comes before, somebody's time.</summary>
    public const string Proposed = "proposed";

    /// <summary>Days that an item has only if a body decides in its favour; hollow.</summary>
    public const string Provisional = "provisional";

    /// <summary>The cross over what was refused a place.</summary>
    public const string Refused = "refused";

    /// <summary>The mark of what ends too late.</summary>
    public const string Late = "late";

    /// <summary>Hours of a resource that are taken.</summary>
    public const string Load = "load";

    /// <summary>Hours of a resource that work takes which goes on without an end; hatched.</summary>
    public const string LoadOngoing = "load-ongoing";

    /// <summary>Hours that are taken beyond what a resource has; hatched.</summary>
    public const string Over = "over";

    /// <summary>The mark above hours that are taken beyond what a resource has.</summary>
    public const string OverMark = "over-mark";

    /// <summary>The line of the hours that a resource has.</summary>
    public const string Capacity = "capacity";

    /// <summary>A decision of a body.</summary>
    public const string Gate = "gate";

    /// <summary>The days within which a body decides; hatched.</summary>
    public const string GateWindow = "gate-window";

    /// <summary>A limit.</summary>
    public const string Deadline = "deadline";

    /// <summary>What is called off or on stand-by.</summary>
    public const string Dormant = "dormant";

    /// <summary>The day from which is looked.</summary>
    public const string Today = "today";

    /// <summary>What the balance may be, between the worst and the best.</summary>
    public const string CashBand = "cash-band";

    /// <summary>What the balance may be where there is no known bound; hatched.</summary>
    public const string CashOpen = "cash-open";

    /// <summary>The balance if everything goes as badly as it can.</summary>
    public const string CashWorst = "cash-worst";

    /// <summary>The balance if everything goes as well as it can.</summary>
    public const string CashBest = "cash-best";

    /// <summary>Money that certainly comes in.</summary>
    public const string CashIn = "cash-in";

    /// <summary>Money that may come in; hatched.</summary>
    public const string CashInPossible = "cash-in-possible";

    /// <summary>Money that is certainly paid out.</summary>
    public const string CashOut = "cash-out";

    /// <summary>Money that may be paid out; hatched.</summary>
    public const string CashOutPossible = "cash-out-possible";

    /// <summary>The reserve that the balance must not fall below.</summary>
    public const string Reserve = "reserve";

    /// <summary>The mark of the lowest point.</summary>
    public const string LowestPoint = "lowest-point";

    /// <summary>The text at the lowest point.</summary>
    public const string LowestLabel = "lowest-label";

    /// <summary>The line of zero.</summary>
    public const string Zero = "zero";

    /// <summary>What is not seen, and says what is there when it is pointed at.</summary>
    public const string Hover = "hover";

    /// <summary>A line between the smallest units of the axis.</summary>
    public const string Grid = "grid";

    /// <summary>A line between greater units of the axis, such as years, and under headings.</summary>
    public const string GridStrong = "grid-strong";

    /// <summary>A line between rows.</summary>
    public const string Row = "row";

    /// <summary>Text of the first rank, such as an item's title.</summary>
    public const string Label = "label";

    /// <summary>Text that heads other text, such as a track's title.</summary>
    public const string Heading = "heading";

    /// <summary>Text of the second rank, such as the axis.</summary>
    public const string Quiet = "quiet";

    /// <summary>The author's words for a date, beside what is drawn of it.</summary>
    public const string Words = "words";

    /// <summary>The text at the line of the day from which is looked.</summary>
    public const string TodayLabel = "today-label";
}
