using ActionPlanning.ConsoleHost;

using HostConsole host = HostConsole.OfProcess();
return Application.Run(args, host);
