using ActionPlanning.Budgeting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The money at the end of each month as a bar: full up to what there is for certain, light up to what there may be, and a line where the reserve lies.</summary>
internal sealed class BalanceChart(Page page, BalanceWords words, CashFlow cash, Amounts.Quantity reserve)
{
    private const int MonthWidth = 8;
    private const int SumWidth = 26;
    private const int LeastBar = 20;
    private const int MostMonths = 60;

    public void Write()
    {
        CashMonth[] months = [.. cash.Months.Take(MostMonths)];
        bool sums = page.Width >= MonthWidth + LeastBar + SumWidth + 4;
        int bar = page.Width - MonthWidth - 2 - (sums ? SumWidth + 2 : 0);
        decimal[] known = [.. months.SelectMany(month => new[] { month.Balance.Low, month.Balance.High }).Append(reserve.Low).Append(reserve.High).OfType<decimal>().Append(0m)];
        decimal least = known.Min();
        decimal most = known.Max();
        if (most == least)
        {
            most = least + 1m;
        }

        // Beyond the scale there is one column at each side for what has no bound.
        int Column(decimal? amount, int open) => amount is { } at ? 1 + (int)decimal.Round((at - least) / (most - least) * (bar - 3), MidpointRounding.AwayFromZero) : open;
        int zero = Column(0m, 0);
        IEnumerable<IRenderable[]> rows = months.Select(month =>
        {
            int low = Column(month.Balance.Low, 0);
            int high = Column(month.Balance.High, bar - 1);
            Paragraph text = new();
            for (int at = 0; at < bar; at++)
            {
                // Certain is what lies between zero and both ends of the range.
                bool certain = low >= zero ? at >= zero && at < low : at >= high && at < zero && high < zero;
                bool possible = !certain && (low >= zero ? at >= low && at < high : at >= low && at < Math.Max(high, zero));
                bool under = at < zero;
                (char drawn, char plain, Style style) =
                    at == 0 && month.Balance.Low is null ? ('◄', '<', Tone.Open)
                    : at == bar - 1 && month.Balance.High is null ? ('►', '>', Tone.Open)
                    : certain ? ('█', '#', under ? Tone.Bad : Tone.Good)
                    : at == zero ? ('│', '|', Tone.Quiet)
                    : reserve is { IsExact: true, Low: > 0m } && at == Column(reserve.Low, 0) ? ('┊', ':', Tone.Quiet)
                    : possible ? ('░', '.', under ? Tone.Bad : Tone.Open)
                    : (' ', ' ', Style.Plain);
                text.Append(page.Mark(drawn, plain).ToString(), style);
            }

            IRenderable[] row = [Page.Text(words.ShortMonth(month.Month), Tone.Quiet), text];
            return sums ? [.. row, Page.Text(words.Bare(month.Balance) + (month.Month == cash.LowestAtWorst ? " *" : ""))] : row;
        });
        page.Columns(rows, sums ? [MonthWidth, bar, 0] : [MonthWidth, 0]);
        string certainly = page.Mark('█', '#').ToString();
        string possibly = page.Mark('░', '.').ToString();
        string line = page.Mark('┊', ':').ToString();
        page.Write(Page.Text(words.Say(
            $"{certainly} er sikkert, {possibly} er muligt, {line} er reserven; beholdningen ved månedens slutning{(sums && cash.LowestAtWorst is not null ? "; * er måneden med det laveste punkt i værste fald" : "")}.",
            $"{certainly} is certain, {possibly} is possible, {line} is the reserve; the money at the end of the month{(sums && cash.LowestAtWorst is not null ? "; * is the month of the lowest point at worst" : "")}."), Tone.Quiet));
        if (cash.Months.Count > months.Length)
        {
            page.Write(Page.Text(words.Say($"De første {MostMonths} måneder af {cash.Months.Count}.", $"The first {MostMonths} months of {cash.Months.Count}."), Tone.Quiet));
        }
    }
}
