using ActionPlanning.Benchmarks.Rcpsp;
using BenchmarkDotNet.Running;

if (args is ["rcpsp", .. var rest])
{
    return RcpspRunner.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
