using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ActionPlanning.PropertyTests.Json;

/// <summary>
/// Makes one random plan. Ids are dealt out first; parts then refer only to ids that exist, and where the model forbids circles
/// (parts, prerequisites, links) only to earlier ones.
/// </summary>
internal sealed class RandomPlan(Random random, int size)
{
    // Reflection once for each type: thousands of plans are made in a run.
    private static readonly ConcurrentDictionary<Type, Type[]> KindsOf = [];
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> OptionalOf = [];
    private static readonly Type[] IdTypes =
        [.. typeof(ActionPlan).Assembly.GetTypes().Where(type => type.IsValueType && type.Namespace == "ActionPlanning" && type.Name.EndsWith("Id", StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private readonly Dictionary<Type, object[]> ids = [];
    private readonly Dictionary<Type, int> declared = [];
    private readonly RandomValues values = new(random);
    private Dictionary<AreaSetId, AreaId[]> areas = [];
    private int serial;

    /// <summary>The lists of a plan, in the order in which it declares them.</summary>
    public static IReadOnlyList<PlanListProperty> Lists { get; } =
        [.. typeof(ActionPlan).GetProperties().Where(property => PlanListProperty.IsList(property.PropertyType)).Select(property => new PlanListProperty(property))];

    public ActionPlan Make() => MakeDraft().ToBuilder().Build();

    /// <summary>A change of any kind; the parts it names are those of no plan.</summary>
    public PlanChange MakeChange()
    {
        DealIds();
        return (PlanChange)Part(typeof(PlanChange), null);
    }

    public ActionPlan MakeDraft()
    {
        DealIds();
        areas = ids[typeof(AreaSetId)].Cast<AreaSetId>().ToDictionary(set => set, _ => Enumerable.Range(0, 1 + random.Next(4)).Select(index => new AreaId(NewSlug(index))).ToArray());
        ActionPlan plan = (ActionPlan)Activator.CreateInstance(typeof(ActionPlan), nonPublic: true)!;
        foreach (PropertyInfo property in typeof(ActionPlan).GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal).Where(property => property.SetMethod is not null && property.Name != nameof(ActionPlan.Items)))
        {
            property.SetValue(plan, PlanListProperty.IsList(property.PropertyType) ? TopList(property.PropertyType) : Value(property.PropertyType, property, plan));
        }

        typeof(ActionPlan).GetProperty(nameof(ActionPlan.Items))!.SetValue(plan, TopList(typeof(PlanList<PlanItem>)));
        PlanList<Scenario> possible = [.. plan.Scenarios.Select(scenario => Possible(scenario, plan))];
        typeof(ActionPlan).GetProperty(nameof(ActionPlan.Scenarios))!.SetValue(plan, possible);
        PlanList<BalancingMeasure> feasible = [.. plan.Measures.Select(measure => measure with { Changes = Possible(measure.Changes, plan) })];
        typeof(ActionPlan).GetProperty(nameof(ActionPlan.Measures))!.SetValue(plan, feasible);
        return plan;
    }

    private Scenario Possible(Scenario scenario, ActionPlan plan) => scenario with { Changes = Possible(scenario.Changes, plan) };

    /// <summary>Changes without those that cannot be made in a plan; what few parts can have is turned to one that can.</summary>
    private PlanList<PlanChange> Possible(PlanList<PlanChange> all, ActionPlan plan)
    {
        PlanDraft draft = new(plan);
        string[] circumstances = [.. plan.Conditions().SelectMany(condition => condition.Circumstances())];
        Activity[] activities = [.. plan.Items.OfType<Activity>()];
        (BudgetLineId Line, string Label)[] terms = [.. plan.BudgetLines.Where(line => line.Amount is DrivenAmount).SelectMany(line => ((DrivenAmount)line.Amount).Terms.GroupBy(term => term.Label).Where(same => same.Count() == 1 && same.Key.Length > 0), (line, same) => (line.Id, same.Key))];
        BudgetLineId[] stated = [.. plan.BudgetLines.Where(line => line.Amount is FixedAmount).Select(line => line.Id)];
        IEnumerable<PlanChange> changes = all.Select(change => change switch
        {
            JudgeCircumstance judge when circumstances.Length > 0 => judge with { Text = circumstances[random.Next(circumstances.Length)] },
            SetCount count when terms.Length > 0 && terms[random.Next(terms.Length)] is var (line, label) => count with { Line = line, Label = label },
            SetPrice price when terms.Length > 0 && terms[random.Next(terms.Length)] is var (line, label) => price with { Line = line, Label = label },
            AddPrice price when terms.Length > 0 && terms[random.Next(terms.Length)] is var (line, label) => price with { Line = line, Label = label },
            AddAmount amount when stated.Length > 0 => amount with { Line = stated[random.Next(stated.Length)] },
            SetDuration duration when activities.Length > 0 => duration with { Item = activities[random.Next(activities.Length)].Id },
            _ => change,
        });
        return [.. changes.Where(change => ChangeCheck.Make(change, draft, "").Count == 0)];
    }

    private void DealIds()
    {
        foreach (Type id in IdTypes)
        {
            ids[id] = [.. Enumerable.Range(0, (id == typeof(ItemId) ? 2 : 1) + random.Next(Math.Clamp(size / 8, 1, 12))).Select(index => Activator.CreateInstance(id, NewSlug(index))!)];
        }

        // Items come last: until then, all of them may be referred to.
        declared[typeof(ItemId)] = ids[typeof(ItemId)].Length;
    }

    /// <summary>A list of the plan: one part for every id that is dealt out, or a few parts that have no id.</summary>
    private object TopList(Type list)
    {
        Type element = list.GetGenericArguments()[0];
        Type? id = element.GetProperty("Id")?.PropertyType;
        int count = id is not null ? ids[id].Length : random.Next(4);
        return PlanListProperty.Make(element, Enumerable.Range(0, count).Select(index => Part(element, id is null ? null : ids[id][declared[id] = index])));
    }

    private object Value(Type type, PropertyInfo property, object owner)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when PlanListProperty.IsList(plain) => ListOf(plain.GetGenericArguments()[0], property, owner),
            _ when owner is SetState && plain == typeof(ItemState) => values.PlainState(),
            _ when ids.ContainsKey(plain) => Id(plain, property, owner),
            _ when property.Name == nameof(Occurrences.Count) && owner is Occurrences => 1 + random.Next(8),
            _ => values.TryMake(plain, property, out object? value) ? value : Part(plain, null),
        };
    }

    private object ListOf(Type element, PropertyInfo property, object owner)
    {
        if (element == typeof(Area))
        {
            return PlanListProperty.Make(element, areas[((AreaSet)owner).Id].Select(area => new Area(area, values.Text())));
        }

        int count = random.Next(Math.Clamp(size / 10, 2, 4));
        return PlanListProperty.Make(element, Enumerable.Range(0, count).Select(_ => Value(element, property, owner)).Where(value => value is not null));
    }

    /// <summary>An id to refer to; earlier than the part that is being made where a circle could arise.</summary>
    private object Id(Type type, PropertyInfo property, object owner)
    {
        bool acyclic = property.Name == "PartOf" || owner is Audience || owner is GateApproved or ItemCompleted;
        object[] all = ids[type];
        int greatest = acyclic ? declared.GetValueOrDefault(type) : all.Length;
        return greatest > 0 ? all[random.Next(greatest)] : null!;
    }

    /// <summary>A part: a random kind of it, its constructor's arguments, then its other properties.</summary>
    private object Part(Type type, object? id)
    {
        Type[] kinds = KindsOf.GetOrAdd(type, static part => [.. part.Assembly.GetTypes().Where(kind => kind.IsAssignableTo(part) && !kind.IsAbstract)]);
        bool noEarlierItem = declared.GetValueOrDefault(typeof(ItemId)) == 0;
        kinds = [.. kinds.Where(kind => !(noEarlierItem && (kind == typeof(GateApproved) || kind == typeof(ItemCompleted))))];
        Type made = kinds[random.Next(kinds.Length)];
        if (values.Depth > 6 && type == typeof(Condition))
        {
            made = typeof(Circumstance);
        }

        values.Depth++;
        try
        {
            if (Between(made) is { } between)
            {
                return Filled(between, made);
            }

            ConstructorInfo constructor = made.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
            object shell = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(made);
            PropertyInfo? own = made.GetProperty("Id");
            if (own is not null)
            {
                id ??= Activator.CreateInstance(own.PropertyType, NewSlug(0));
                own.SetValue(shell, id);
            }

            object?[] arguments = [.. constructor.GetParameters().Select(parameter => made.GetProperty(parameter.Name!) is { } property
                ? property.Name == "Id" ? id : made == typeof(Baseline) && property.Name == "Name" ? $"{values.Text()} {serial++}" : Value(parameter.ParameterType, property, shell)
                : null)];
            return Filled(constructor.Invoke(arguments), made);
        }
        finally
        {
            values.Depth--;
        }
    }

    private object Filled(object part, Type made)
    {
        foreach (PropertyInfo property in OptionalOf.GetOrAdd(made, static type => [.. type.GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal).Where(property => property.SetMethod is not null && !IsParameter(type, property))]))
        {
            if (random.Next(100) < (values.Depth > 2 ? 30 : 55))
            {
                property.SetValue(part, Value(property.PropertyType, property, part));
            }
        }

        return part is Occurrences occurrences ? Covered(occurrences) : part;
    }

    /// <summary>Occurrences whose areas are in the set that they cover.</summary>
    private Occurrences Covered(Occurrences part)
    {
        AreaId[] known = part.Covers is { } set ? areas[set] : [];
        HashSet<OccurrenceId> seen = [];
        return part with
        {
            Known = [.. part.Known.Where(occurrence => seen.Add(occurrence.Id)).Select(occurrence => occurrence with { Areas = [.. known.Where(_ => random.Next(2) == 0)] })],
        };
    }

    /// <summary>What must not run in a circle goes from an earlier item to a later one.</summary>
    private object? Between(Type made)
    {
        object[] items = ids[typeof(ItemId)];
        int to = random.Next(1, items.Length);
        (ItemId earlier, ItemId later) = ((ItemId)items[random.Next(to)], (ItemId)items[to]);
        return made == typeof(Link) ? new Link(earlier, later)
            : made == typeof(NoticeRule) ? new NoticeRule(earlier, later, random.Next(60))
            : made == typeof(YieldRule) ? new YieldRule(earlier, later)
            : null;
    }

    private static bool IsParameter(Type made, PropertyInfo property) =>
        made.GetConstructors().Any(constructor => constructor.GetParameters() is { Length: > 0 } parameters && parameters.Any(parameter => parameter.Name == property.Name));

    private string NewSlug(int index) => random.Next(20) == 0 ? new string('z', 58) + (serial++ % 1000000) : $"{(index % 2 == 0 ? "a" : "7")}-{serial++}";
}

/// <summary>A list property of the plan, to be shortened.</summary>
internal sealed class PlanListProperty(PropertyInfo property)
{
    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PlanList<>);

    public static object Make(Type element, IEnumerable<object> values)
    {
        object[] all = [.. values];
        Array typed = Array.CreateInstance(element, all.Length);
        all.CopyTo(typed, 0);
        return typeof(PlanListProperty).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(null, [typed])!;
    }

    public IEnumerable<ActionPlan> Smaller(ActionPlan plan)
    {
        object[] parts = [.. ((IEnumerable)property.GetValue(plan)!).Cast<object>()];
        Type element = property.PropertyType.GetGenericArguments()[0];
        HashSet<int> tried = [];
        foreach (int count in new[] { 0, parts.Length / 2, parts.Length - 1 })
        {
            if (count >= 0 && count < parts.Length && tried.Add(count))
            {
                ActionPlan smaller = plan with { };
                property.SetValue(smaller, Make(element, parts.Take(count)));
                yield return smaller;
            }
        }
    }

    private static PlanList<T> Typed<T>(T[] values) => PlanList.Create<T>(values);
}
