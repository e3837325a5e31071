using System.CommandLine;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary>The commands, and the options that all of them share.</summary>
internal sealed class Settings
{
    public const string LanguageOption = "--lang";
    public const string Danish = "da";
    public const string English = "en";

    private readonly HostConsole host;
    private readonly PlanLanguage language;
    private readonly Option<bool> json;
    private readonly Option<string> lang;

    public Settings(HostConsole host, PlanLanguage language)
    {
        this.host = host;
        this.language = language;
        json = new("--json") { Recursive = true, Description = Text(new("Skriv ét JSON-objekt i stedet for tekst.", "Write one JSON object instead of text.")) };
        lang = new(LanguageOption) { Recursive = true, HelpName = "da|en", DefaultValueFactory = _ => Danish, Description = Text(new("Sproget: da eller en.", "The language: da or en.")) };
        lang.AcceptOnlyFromAmong(Danish, English);
    }

    public RootCommand Commands()
    {
        RootCommand root = new(Text(new(
            "Læser handleplaner og siger, hvad de siger: spor, datoer, succeskriterier, budget, huller og spændinger. Uden argumenter vises eksempelplanen.",
            "Reads action plans and tells what they say: tracks, dates, success criteria, budget, gaps and tensions. Without arguments it shows the sample plan.")))
        {
            json,
            lang,
            PlanCommand.Create(this),
            ScheduleCommand.Create(this),
            WhyCommand.Create(this),
            WhatIfCommand.Create(this),
            PrioritiseCommand.Create(this),
            BalanceCommand.Create(this),
            SimulateCommand.Create(this),
            ValidateCommand.Create(this),
            GapsCommand.Create(this),
            DatesCommand.Create(this),
            SchemaCommand.Create(this),
        };
        root.SetAction(parsed => PlanCommand.Run(Of(parsed), PlanInput.DefaultPlan));
        return root;
    }

    public Invocation Of(ParseResult parsed) => new(
        host,
        parsed.GetResult(lang) is { Errors: not null } result && !result.Errors.Any() && parsed.GetValue(lang) == English ? PlanLanguage.English : language,
        parsed.GetValue(json));

    public string Text(BilingualText text) => text.In(language);

    /// <summary>An option with a few values, of which the first holds when none is given.</summary>
    public Option<string> Choice(string name, string values, BilingualText description)
    {
        string[] allowed = values.Split('|');
        Option<string> option = new(name) { HelpName = values, Description = Text(description), DefaultValueFactory = _ => allowed[0] };
        option.AcceptOnlyFromAmong(allowed);
        return option;
    }

    /// <summary>The argument that names a plan.</summary>
    public Argument<string> File() => new("FILE")
    {
        Description = Text(new(
            "En planfil, navnet på en medfølgende plan (som ambassador-corps) eller - for standardinput.",
            "A plan file, the name of a plan that comes along (such as ambassador-corps), or - for standard input.")),
    };
}

/// <summary>What one run of a command needs to know.</summary>
/// <param name="Host">The world.</param>
/// <param name="Language">The language of every text that is not the author's.</param>
/// <param name="Json">Whether one JSON object is written instead of text.</param>
internal sealed record Invocation(HostConsole Host, PlanLanguage Language, bool Json)
{
    public string Text(BilingualText text) => text.In(Language);
}
