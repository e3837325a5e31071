using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.PropertyTests.Time;

public class PlanDateProperties
{
    [Property(typeof(TimeGenerators), Runs = 5000)]
    public void Every_date_prints_in_both_languages_and_reads_back_to_itself(PlanDate date)
    {
        foreach (var language in Enum.GetValues<PlanLanguage>())
        {
            var again = PlanDate.Parse(date.Format(language));
            Assert.Equal(date, again);
            Assert.Empty(again.Corrections);
        }
    }

    [Property(typeof(TimeGenerators), Runs = 5000)]
    public void The_canonical_form_reads_back_to_an_equal_date_with_the_same_form(PlanDate date)
    {
        var again = PlanDate.Parse(date.Canonical);

        Assert.Equal(date, again);
        Assert.Equal(date.GetHashCode(), again.GetHashCode());
        Assert.Equal(date.Canonical, again.Canonical);
        Assert.Equal(date.Canonical, again.Text);
        Assert.Equal(date.HasYear, !date.Canonical.Contains('X', StringComparison.Ordinal));
    }

    [Property(typeof(TimeGenerators), Runs = 5000)]
    public void Casing_and_dashes_change_nothing(PlanDate date)
    {
        var text = date.Format(PlanLanguage.Danish);

        Assert.Equal(date, PlanDate.Parse(text.ToUpperInvariant()));
        Assert.Equal(date, PlanDate.Parse(text.Replace('–', '-').Replace(" ", "  \u00A0", StringComparison.Ordinal)));
        Assert.Equal(date, PlanDate.Parse(text.Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Property(typeof(TimeGenerators), Runs = 5000)]
    public void A_date_has_a_window_or_a_reason_and_a_heading_year_says_the_same_twice(PlanDate date, int someYear, DatePolicy policy)
    {
        var year = PlanDate.MinYear + (int)((uint)someYear % PlanDate.MaxYear);
        var resolution = date.Resolve(year, policy);

        Assert.NotEqual(resolution.IsResolved, resolution.Error is not null);
        if (resolution.IsResolved)
        {
            Assert.True(resolution.Window.Value.Start <= resolution.Window.Value.End);
        }

        if (date.TryWithYear(year, out var dated, out var error))
        {
            Assert.Equal(date.Text, dated.Text);
            Assert.True(dated.HasYear);
            Assert.Equal(resolution, dated.Resolve(null, policy));
        }
        else
        {
            Assert.Equal(error, resolution.Error);
        }
    }

    [Property(typeof(TimeGenerators), Runs = 2000)]
    public void A_year_less_range_starts_in_its_year_and_covers_at_most_a_year(PlanDate date)
    {
        if (!date.HasYear && date.Kind == PlanDateKind.Range && date.Resolve(2021) is { IsResolved: true } resolution)
        {
            Assert.InRange(resolution.Window.Value.Days!.Value, 1, 366 + 60);

            // Week 1 of a year may begin in the last days of the year before.
            Assert.InRange(resolution.Window.Value.Start, new LocalDate(2020, 12, 29), new LocalDate(2021, 12, 31));
        }
    }
}
