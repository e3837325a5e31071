// The parameter names of xunit's extension points would make every signature here three lines long.
#pragma warning disable CA1725

using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ActionPlanning.PropertyTests.Support;

/// <summary>Runs the test method many times with generated arguments; FsCheck shrinks the first counter-example.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("ActionPlanning.PropertyTests.Support.PropertyDiscoverer", "ActionPlanning.PropertyTests")]
public sealed class PropertyAttribute(params Type[] arbitraries) : FactAttribute
{
    /// <summary>The seed of every run in CI.</summary>
    internal const ulong CiSeed = 20161021;

    public Type[] Arbitraries { get; } = arbitraries;
    public int Runs { get; set; } = 100;

    /// <summary>Gets or sets "seed,gamma,size" from a failure message, to run that case again.</summary>
    public string? Replay { get; set; }
}

public sealed class PropertyDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo fact) =>
        [new PropertyCase(sink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method)];
}

public sealed class PropertyCase : XunitTestCase
{
    [Obsolete("For deserialization only.")]
    public PropertyCase() { }

    public PropertyCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method) : base(sink, display, options, method) { }

    public override Task<RunSummary> RunAsync(IMessageSink sink, IMessageBus bus, object[] ctor, ExceptionAggregator errors, CancellationTokenSource cancel) =>
        new CaseRunner(this, DisplayName, SkipReason, ctor, [], bus, errors, cancel).RunAsync();

    private sealed class CaseRunner(IXunitTestCase c, string name, string skip, object[] ctor, object[] args, IMessageBus bus, ExceptionAggregator errors, CancellationTokenSource cancel)
        : XunitTestCaseRunner(c, name, skip, ctor, args, bus, errors, cancel)
    {
        protected override XunitTestRunner CreateTestRunner(ITest test, IMessageBus bus, Type type, object[] ctor, MethodInfo method, object[] args, string skip, IReadOnlyList<BeforeAfterTestAttribute> around, ExceptionAggregator errors, CancellationTokenSource cancel) =>
            new Runner(test, bus, type, ctor, method, args, skip, around, errors, cancel);
    }

    private sealed class Runner(ITest test, IMessageBus bus, Type type, object[] ctor, MethodInfo method, object[] args, string skip, IReadOnlyList<BeforeAfterTestAttribute> around, ExceptionAggregator errors, CancellationTokenSource cancel)
        : XunitTestRunner(test, bus, type, ctor, method, args, skip, around, errors, cancel)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator errors) =>
            new Invoker(Test, MessageBus, TestClass, ConstructorArguments, TestMethod, new object[TestMethod.GetParameters().Length], BeforeAfterAttributes, errors, CancellationTokenSource).RunAsync();
    }

    private sealed class Invoker(ITest test, IMessageBus bus, Type type, object[] ctor, MethodInfo method, object[] args, IReadOnlyList<BeforeAfterTestAttribute> around, ExceptionAggregator errors, CancellationTokenSource cancel)
        : XunitTestInvoker(test, bus, type, ctor, method, args, around, errors, cancel)
    {
        protected override object? CallTestMethod(object testClassInstance)
        {
            var property = TestMethod.GetCustomAttribute<PropertyAttribute>()!;
            var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(property.Runs).WithArbitrary(property.Arbitraries);
            if (property.Replay?.Split(',') is [var seed, var gamma, var size])
            {
                config = config.WithReplay(new Replay(new Rnd(ulong.Parse(seed, null), ulong.Parse(gamma, null)), FSharpOption<int>.Some(int.Parse(size, null))));
            }
            else if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                // CI tries the same cases every time, so that what it says is about the change; everywhere else each run explores new ones.
                config = config.WithReplay(new Replay(new Rnd(PropertyAttribute.CiSeed), FSharpOption<int>.None));
            }

            Check.Method(config, TestMethod, testClassInstance is null ? null : FSharpOption<object>.Some(testClassInstance));
            return null;
        }
    }
}
