using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>The faults of structure: codes and texts.</summary>
internal static class StructureFaults
{
    public const string MissingIdCode = "structure.missing-id";
    public const string DuplicateIdCode = "structure.duplicate-id";
    public const string UnknownReferenceCode = "structure.unknown-reference";
    public const string CircleCode = "structure.circle";
    public const string ImpossibleChangeCode = "structure.impossible-change";

    public static Diagnostic MissingId(string path) =>
        new(
            MissingIdCode,
            Severity.Error,
            path,
            new("Et id mangler.", "An id is missing."),
            new("Giv delen et id af a–z, 0–9 og bindestreg, fx «workshop-3».", "Give the part an id of a–z, 0–9 and hyphen, such as «workshop-3»."));

    public static Diagnostic DuplicateId(PartKind kind, string id, string path) =>
        new(
            DuplicateIdCode,
            Severity.Error,
            path,
            new($"Id'et «{id}» bruges flere gange ({kind.Name().Danish}).", $"The id «{id}» is used more than once ({kind.Name().English})."),
            new("Giv den ene et andet id.", "Give one of them another id."))
        {
            Subject = id,
        };

    public static Diagnostic UnknownReference(Reference reference, IReadOnlyList<string> known)
    {
        string? near = Nearest(reference.Id, known);
        BilingualText name = reference.Kind.Name();
        return new(
            UnknownReferenceCode,
            Severity.Error,
            reference.Path,
            new($"Henvisningen til {name.Danish} «{reference.Id}» peger ikke på noget i planen.", $"The reference to {name.English} «{reference.Id}» points at nothing in the plan."),
            near is null
                ? new("Tilføj det, der mangler, eller ret henvisningen.", "Add what is missing, or correct the reference.")
                : new($"Menes «{near}»?", $"Is «{near}» meant?"))
        {
            Subject = reference.Id,
            Related = near is null ? [] : [near],
        };
    }

    public static Diagnostic Circle(string path, IReadOnlyList<string> circle, BilingualText what)
    {
        string shown = string.Join(" → ", circle.Take(12).Append(circle.Count > 12 ? "…" : circle[0]));
        return new(
            CircleCode,
            Severity.Error,
            path,
            new($"Disse {what.Danish}: {shown}.", $"These {what.English}: {shown}."),
            new("Fjern eller vend en af dem.", "Remove or turn one of them."))
        {
            Subject = circle[0],
            Related = circle,
        };
    }

    public static Diagnostic ImpossibleChange(ChangeObstacle obstacle, PlanChange change, string path) =>
        new(ImpossibleChangeCode, Severity.Error, path, obstacle.Message, obstacle.Hint) { Subject = change.References(path).FirstOrDefault().Id };

    /// <summary>The known id that is written most like another: at most two edits away, and at most a third of its length.</summary>
    private static string? Nearest(string id, IReadOnlyList<string> known)
    {
        const int Candidates = 2000;
        string? best = null;
        int least = Math.Min(2, id.Length / 3) + 1;
        foreach (string candidate in known.Take(Candidates))
        {
            if (Math.Abs(candidate.Length - id.Length) < least && Distance(id, candidate) is int distance && distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The number of characters to insert, leave out, replace or swap with their neighbour (Damerau, 1964, each place edited once).</summary>
    private static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1];
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[^1];
    }
}
