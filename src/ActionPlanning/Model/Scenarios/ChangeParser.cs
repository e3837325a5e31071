using System.Diagnostics.CodeAnalysis;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>Reads changes: a path, an operator and a value. Each rule gives null after the first fault, which <see cref="ChangeReader"/> keeps.</summary>
internal static class ChangeParser
{
    private static readonly string[] Roots = ["resources", "items", "funding", "budget", "budgetLines", "circumstance"];
    private static readonly string[] ItemMembers = ["when", "duration", "effort", "priority", "state", "outcome", "condition"];
    private static readonly string[] BudgetMembers = ["openingBalance", "reserve"];
    private static readonly string[] LineMembers = ["amount", "count", "price"];
    private static readonly string[] States = ["planned", "inProgress", "completed", "cancelled", "standBy"];
    private static readonly string[] Nothing = [ChangeText.None, "ingen"];
    private static readonly string[] DayUnits = ["calendarDays", "days", "kalenderdage", "dage"];

    public static bool TryParse(string? text, [NotNullWhen(true)] out PlanChange? change, [NotNullWhen(false)] out PlanChangeError? error)
    {
        change = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            error = ChangeErrors.Empty();
            return false;
        }

        if (text.Length > PlanChange.MaxTextLength)
        {
            error = ChangeErrors.TooLong();
            return false;
        }

        ChangeReader reader = new(text);
        PlanChange? read = Read(reader);
        if (read is not null && !reader.AtEnd())
        {
            reader.FailUnexpected();
        }

        error = reader.Error;
        change = error is null ? read : null;
        return error is null && change is not null;
    }

    private static PlanChange? Read(ChangeReader reader) => reader.Choice(Roots, ChangeErrors.UnknownPath) switch
    {
        "resources" => reader.Id() is { } id && reader.Member(["capacity"]) is not null ? Capacity(reader, new(id)) : null,
        "items" => reader.Id() is { } id && reader.Member(ItemMembers) is { } member ? Item(reader, new(id), member) : null,
        "funding" => reader.Id() is { } id ? FundingState(reader, new(id)) : null,
        "budget" => reader.Member(BudgetMembers) is { } member && reader.Operator("=") is not null && reader.Quantity() is { } value
            ? member == BudgetMembers[0] ? new SetOpeningBalance(value) : new SetReserve(value)
            : null,
        "budgetLines" => reader.Id() is { } id && reader.Member(LineMembers) is { } member ? Line(reader, new(id), member) : null,
        "circumstance" => reader.QuotedOrBracketed() is { } text && reader.Operator("=") is not null && reader.Choice(["yes", "no", "ja", "nej"], ChangeErrors.UnknownValue) is { } answer
            ? new JudgeCircumstance(text, answer is "yes" or "ja")
            : null,
        _ => null,
    };

    private static PlanChange? Capacity(ChangeReader reader, ResourceId resource)
    {
        string? change = reader.Operator("+=", "-=", "=");
        if (change == "=")
        {
            return reader.Quantity() is { } hours && reader.TryFrom(out PlanDate? start) ? new SetCapacity(resource, hours) { From = start } : null;
        }

        return change is not null && reader.Number() is { } added && reader.TryFrom(out PlanDate? from)
            ? new AddCapacity(resource, change == "-=" ? -added : added) { From = from }
            : null;
    }

    private static PlanChange? Line(ChangeReader reader, BudgetLineId line, string member)
    {
        string? label = member == LineMembers[0] ? "" : reader.QuotedIfAny();
        if (label is null || (member == LineMembers[1] ? reader.Operator("=") : reader.Operator("=", "+=", "-=")) is not { } change)
        {
            return null;
        }

        if (change == "=")
        {
            return reader.Quantity() is not { } value ? null
                : member == LineMembers[0] ? new SetAmount(line, value)
                : member == LineMembers[1] ? new SetCount(line, label, value)
                : new SetPrice(line, label, value);
        }

        return reader.Number() is not { } number ? null
            : member == LineMembers[0] ? new AddAmount(line, change == "-=" ? -number : number)
            : new AddPrice(line, label, change == "-=" ? -number : number);
    }

    private static PlanChange? Item(ChangeReader reader, ItemId item, string member)
    {
        switch (member)
        {
            case "when":
                return When(reader, item);
            case "effort":
                return reader.Id() is { } resource && reader.Operator("=") is not null && reader.Quantity() is { } effort ? new SetEffort(item, new(resource), effort) : null;
        }

        if (reader.Operator("=") is null)
        {
            return null;
        }

        return member switch
        {
            "duration" => reader.Quantity() is { } duration ? new SetDuration(item, duration) : null,
            "priority" => Priority(reader, item),
            "state" => State(reader) is { } state ? new SetState(item, state) : null,
            "outcome" => reader.Name<GateResult>() is { } result && reader.TryDay(out LocalDate? on) ? new SetOutcome(item, result) { On = on } : null,
            _ => reader.Choice(Nothing, ChangeErrors.UnknownValue) is not null ? new DropCondition(item) : null,
        };
    }

    private static PlanChange? When(ChangeReader reader, ItemId item)
    {
        string? change = reader.Operator("+=", "=");
        if (change == "=")
        {
            return reader.Date() is { } date ? new SetDate(item, date) : null;
        }

        if (change is null || reader.Whole(1, ExtendWindow.MostDays) is not { } days)
        {
            return null;
        }

        return reader.AtEnd() || reader.Choice(DayUnits, ChangeErrors.UnknownUnit) is not null ? new ExtendWindow(item, days) : null;
    }

    private static SetPriority? Priority(ChangeReader reader, ItemId item) =>
        reader.NextIsLetter()
            ? reader.Choice(Nothing, ChangeErrors.UnknownValue) is not null ? new SetPriority(item, null) : null
            : reader.Whole(int.MinValue, int.MaxValue) is { } rank ? new SetPriority(item, rank) : null;

    private static ItemState? State(ChangeReader reader)
    {
        LocalDate? day;
        switch (reader.Choice(States, ChangeErrors.UnknownValue))
        {
            case "planned":
                return new Planned();
            case "inProgress":
                return reader.TryDay(out day) ? new InProgress { Since = day } : null;
            case "completed":
                return reader.TryDay(out day) ? new Completed { On = day } : null;
            case "cancelled":
                return reader.OptionalQuoted() is { } why ? new Cancelled(why) : null;
            case "standBy":
                return reader.Name<StandByReason>() is { } reason && reader.OptionalQuoted() is { } text ? new StandBy(reason, text) : null;
            default:
                return null;
        }
    }

    private static SetFunding? FundingState(ChangeReader reader, FundingId funding)
    {
        if (reader.NextIs('.') && reader.Member(["state"]) is null)
        {
            return null;
        }

        if (reader.Operator("=") is null || reader.Name<FundingState>() is not { } state)
        {
            return null;
        }

        return reader.AtEnd() ? new(funding, state) : reader.Date() is { } when ? new(funding, state) { When = when } : null;
    }
}
