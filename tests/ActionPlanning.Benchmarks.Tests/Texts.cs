using ActionPlanning.Benchmarks.Rcpsp;

namespace ActionPlanning.Benchmarks.Tests;

/// <summary>Small instances in each format, as text. The optimum of each is 5.</summary>
internal static class Texts
{
    public const int Optimum = 5;

    public const string Sm =
        """
        ****************
        jobs (incl. supersource/sink ):  4
        horizon                       :  6
        RESOURCES
          - renewable                 :  2   R
          - nonrenewable              :  0   N
          - doubly constrained        :  0   D
        ****************
        PRECEDENCE RELATIONS:
        jobnr.    #modes  #successors   successors
           1        1          2           2   3
           2        1          1           4
           3        1          1           4
           4        1          0
        ****************
        REQUESTS/DURATIONS:
        jobnr. mode duration  R 1  R 2
        ----------------
          1      1     0       0    0
          2      1     2       1    0
          3      1     3       2    1
          4      1     0       0    0
        ****************
        RESOURCEAVAILABILITIES:
          R 1  R 2
            2    1
        ****************
        """;

    // The quick modes together take more than there is.
    public const string Mm =
        """
        ****************
        jobs (incl. supersource/sink ):  4
        horizon                       :  9
        RESOURCES
          - renewable                 :  1   R
          - nonrenewable              :  1   N
          - doubly constrained        :  0   D
        ****************
        PRECEDENCE RELATIONS:
        jobnr.    #modes  #successors   successors
           1        1          2           2   3
           2        2          1           4
           3        2          1           4
           4        1          0
        ****************
        REQUESTS/DURATIONS:
        jobnr. mode duration  R 1  N 1
        ----------------
          1      1     0       0    0
          2      1     1       2    5
                 2     3       2    1
          3      1     2       1    5
                 2     5       1    1
          4      1     0       0    0
        ****************
        RESOURCEAVAILABILITIES:
          R 1  N 1
            2    6
        ****************
        """;

    // Activities 1 and 2 start together: distances of 0 in a circle.
    public const string Sch =
        """
        3 1 0 0
        0 1 3 1 2 3 [0] [0] [0]
        1 1 2 2 4 [0] [2]
        2 1 2 1 4 [0] [1]
        3 1 2 1 4 [-4] [3]
        4 1 0
        0 1 0 0
        1 1 2 1
        2 1 1 1
        3 1 3 2
        4 1 0 0
        2
        """;

    public const string Rcp =
        """
        4 2
        2 1
        0 0 0 2 2 3
        2 1 0 1 4
        3 2 1 1 4
        0 0 0 0
        """;

    public static TheoryData<string> Endings => [.. new[] { ".sm", ".mm", ".sch", ".rcp" }];

    public static string Of(string ending) => ending switch
    {
        ".sm" => Sm,
        ".mm" => Mm,
        ".sch" => Sch,
        _ => Rcp,
    };

    /// <summary>Reads a text up to the problem that it makes.</summary>
    public static InstanceFile Read(string ending, string text)
    {
        var file = InstanceFile.Read(new InstanceText("tiny" + ending, text));
        file.Prepare();
        return file;
    }
}
