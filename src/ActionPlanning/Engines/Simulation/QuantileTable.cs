namespace ActionPlanning.Engines.Simulation;

/// <summary>A distribution on 0 to 1 as a table of quantiles, linear in between.</summary>
internal sealed class QuantileTable
{
    private const int Steps = 4096;
    private const int Cells = 16384;

    private readonly double[] _at = new double[Steps + 1];

    private QuantileTable()
    {
    }

    /// <summary>The beta distribution of a PERT driver; the exponents lie from 0 to 4, so that the density is bounded and Simpson's rule does.</summary>
    public static QuantileTable Pert(double low, double mode, double high)
    {
        var alpha = 4 * (mode - low) / (high - low);
        var beta = 4 * (high - mode) / (high - low);
        var share = new double[Cells + 1];
        for (var cell = 0; cell < Cells; cell++)
        {
            var area = Density((double)cell / Cells) + (4 * Density((cell + 0.5) / Cells)) + Density((cell + 1.0) / Cells);
            share[cell + 1] = share[cell] + area;
        }

        var table = new QuantileTable();
        var at = 0;
        for (var step = 1; step < Steps; step++)
        {
            var wanted = share[Cells] * step / Steps;
            while (share[at + 1] < wanted)
            {
                at++;
            }

            table._at[step] = (at + ((wanted - share[at]) / (share[at + 1] - share[at]))) / Cells;
        }

        table._at[Steps] = 1;
        return table;

        double Density(double x) => Math.Pow(x, alpha) * Math.Pow(1 - x, beta);
    }

    public double Quantile(double u)
    {
        var place = u * Steps;
        var step = Math.Min((int)place, Steps - 1);
        return _at[step] + ((place - step) * (_at[step + 1] - _at[step]));
    }
}
