using System.CommandLine;
using ActionPlanning.Json;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>schema</c>: the JSON Schema of plan files. It is JSON with or without <c>--json</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(Settings settings)
    {
        Command command = new("schema", settings.Text(new("Skriv JSON-skemaet for planfiler.", "Write the JSON Schema of plan files.")));
        command.SetAction(parsed => Run(settings.Of(parsed)));
        return command;
    }

    private static int Run(Invocation invocation)
    {
        invocation.Host.Output.Write(PlanJson.Schema.TrimEnd() + "\n");
        return ExitCodes.Fine;
    }
}
