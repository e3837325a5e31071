using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Benchmarks.Plans;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Benchmarks.Selection;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["rcpsp", .. var rest]:
        return RcpspRunner.Run(rest);
    case ["plans", .. var rest]:
        return PlanRun.Run(rest, Console.Out, Console.Error);
    case ["loop", .. var rest]:
        return LoopRun.Run(rest, Console.Out, Console.Error);
    case [("knapsack" or "nrp") and var verb, .. var rest]:
        return SelectionRunner.Run(verb, rest);
    case ["scaling", .. var rest]:
        return ScalingTable.Run(rest, Console.Out, Console.Error);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
