namespace ActionPlanning.Engines.Simulation;

/// <summary>The standard normal distribution.</summary>
internal static class NormalCurve
{
    /// <summary>The number below which a share lies: algorithm AS 241, PPND16 (Wichura 1988), to some 16 digits.</summary>
    public static double Quantile(double p)
    {
        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var r = 0.180625 - (q * q);
            return q
                * Polynomial(r, [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608])
                / Polynomial(r, [5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1]);
        }

        var t = Math.Sqrt(-Math.Log(q < 0 ? p : 1 - p));
        var z = t <= 5
            ? Polynomial(t - 1.6, [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734])
                / Polynomial(t - 1.6, [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1])
            : Polynomial(t - 5, [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772])
                / Polynomial(t - 5, [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1]);
        return q < 0 ? -z : z;
    }

    /// <summary>The share below a number: Hart's algorithm 5666 (1968) as given by West (2005), to some 15 digits.</summary>
    public static double Share(double z)
    {
        var x = Math.Abs(z);
        if (x > 37)
        {
            return z > 0 ? 1 : 0;
        }

        var tail = Math.Exp(-x * x / 2);
        if (x < 7.07106781186547)
        {
            tail *= Polynomial(x, [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376])
                / Polynomial(x, [8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752]);
        }
        else
        {
            var fraction = x + 0.65;
            for (var k = 4; k >= 1; k--)
            {
                fraction = x + (k / fraction);
            }

            tail /= fraction * 2.506628274631;
        }

        return z > 0 ? 1 - tail : tail;
    }

    /// <summary>Horner's rule, the highest power first.</summary>
    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients)
        {
            sum = (sum * x) + coefficient;
        }

        return sum;
    }
}
