using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Explanation;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using Spectre.Console;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>A date and its days as text.</summary>
internal static class DatesPage
{
    private const int LabelWidth = 14;

    public static void Write(Invocation invocation, DateAnswer answer)
    {
        if (answer.Error is { } error)
        {
            string text = Page.Clean(answer.Text);
            invocation.Host.Error.WriteLine(text);
            invocation.Host.Error.WriteLine(new string(' ', Math.Min(error.Position, text.Length)) + new string('^', Math.Clamp(error.Length, 1, Math.Max(1, text.Length - error.Position))));
            invocation.Host.Error.WriteLine($"{error.Code}: {Page.Clean(error.Message(invocation.Language))}");
            invocation.Host.Error.WriteLine(Page.Clean(error.Hint(invocation.Language)));
            return;
        }

        DateWindow window = answer.Window!.Value;
        List<(string Label, string Text)> rows =
        [
            (invocation.Text(new("Skrevet", "Written")), answer.Text),
            (invocation.Text(new("Maskinform", "Machine form")), answer.Date!.Canonical),
            (invocation.Text(new("Dage", "Days")), $"{invocation.Text(PlanText.Window(window))} ({window})"),
            (invocation.Text(new("Betyder", "Means")), invocation.Text(PlanVocabulary.Of(answer.Reading))),
        ];
        if (answer.WorkingDays is { } days)
        {
            rows.Add((invocation.Text(new("Arbejdsdage", "Working days")), invocation.Text(PlanText.Number(days))));
        }

        rows.AddRange(answer.Date.Corrections.Select(correction => (invocation.Text(new("Læst som", "Read as")), $"{correction.Written} → {correction.ReadAs}")));
        Page page = new(invocation.Host);
        page.Columns(rows.Select(row => new Spectre.Console.Rendering.IRenderable[] { Page.Text(row.Label, Tone.Quiet), Page.Text(row.Text) }), [LabelWidth, 0]);
        page.Send();
    }
}
