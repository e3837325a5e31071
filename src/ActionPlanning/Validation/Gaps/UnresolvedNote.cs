namespace ActionPlanning.Validation.Gaps;

/// <summary>A piece of the document is incomplete or unclear, and nothing was made of it.</summary>
internal sealed class UnresolvedNote() : GapRule("gap.unresolved-note", new("En tekst er ufuldstændig", "A text is incomplete"), new("Skriv teksten færdig, eller slet den.", "Complete the text, or delete it."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        for (int i = 0; i < facts.Plan.Notes.Count; i++)
        {
            Note note = facts.Plan.Notes[i];
            if (note.Kind == NoteKind.Unresolved)
            {
                yield return new($"notes[{i}]", note.Item?.Value, note.Track, false, () => new($"Det er uklart, hvad der menes med «{note.Text}».", $"It is unclear what «{note.Text}» means."));
            }
        }
    }
}
