using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Enforcement.Remedies;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Access;

/// <summary>What a handler binds, under the name by which it is sent.</summary>
internal sealed record Slot(string Name, Type Type, BindingSource? Source);

/// <summary>A handler of a page that takes posts.</summary>
internal sealed record Handler(RouteEndpoint Endpoint, string? Name, IReadOnlyList<Slot> Slots)
{
    public override string ToString() => $"{Endpoint.RoutePattern.RawText}{(Name is null ? "" : $"?handler={Name}")}";

    /// <summary>What is sent to it beside the parts of its route: a form is read before the route, and would hide which record the route names.</summary>
    public IEnumerable<Slot> Sent => Slots.Where(s => s.Source != BindingSource.Path && Endpoint.RoutePattern.Parameters.All(p => !p.Name.Equals(s.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The ids that it takes beside those of its route.</summary>
    public IEnumerable<Slot> Ids => Sent.Where(s => s.Type == typeof(Guid));

    /// <summary>Its route names a record.</summary>
    public bool NamesRecord => Endpoint.RoutePattern.Parameters.Any(p => p.ParameterPolicies.Any(policy => policy.Content == "guid"));

    /// <summary>Its address, from the address of its page.</summary>
    public string At(string path) => Name is null ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={Name}";
}

/// <summary>What is sent: to every handler of the running site that takes the id of a record, in its path, its query or its form, a form filled in from what the handler binds.</summary>
internal sealed partial class Matrix
{
    private const string Typed = "试试能不能读到、改到";

    // Of what an id in a form or a query is the id. Who adds one to a form adds it here.
    private static readonly Dictionary<string, Type> KindOf = new(StringComparer.Ordinal)
    {
        ["Other"] = typeof(Dispute), ["Dispute"] = typeof(Dispute), ["Firm"] = typeof(Firm), ["Matters"] = typeof(EnforcementMatter), ["Officer1"] = typeof(EnforcementOfficer), ["Officer2"] = typeof(EnforcementOfficer),
        ["case"] = typeof(PenaltyCase), ["id"] = typeof(PenaltyCase), ["Which"] = typeof(MinorAccess), ["DepartmentId"] = typeof(Department),
    };

    // What is an id and names nothing that could be read or changed through it.
    private static readonly Dictionary<string, string> NoRecord = new(StringComparer.Ordinal)
    {
        ["Session"] = "a sign-in of an account, asked for together with the account", ["After"] = "a place in a list", ["after"] = "a place in a list",
    };

    // Words by which a handler goes on to look for its record at all.
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal) { ["version"] = "1", ["Grant"] = "yes", ["Days"] = "1" };

    private readonly Dictionary<Type, Guid> nextDoor = [];

    /// <summary>Every handler that takes the id of a record, read from the pages of the running site.</summary>
    public async Task<IReadOnlyList<Handler>> HandlersAsync()
    {
        List<Handler> all = [];
        foreach (var endpoint in Site.Endpoints.Where(e => !IsPublic(e)).DistinctBy(e => e.RoutePattern.RawText))
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
            var compiled = await Site.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
            foreach (var method in compiled.HandlerMethods.Where(m => m.HttpMethod.Equals("Post", StringComparison.OrdinalIgnoreCase)))
                all.Add(new(endpoint, method.Name, [.. compiled.BoundProperties.Concat<ParameterDescriptor>(method.Parameters).SelectMany(p => SlotsOf(p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType, p.BindingInfo?.BindingSource))]));
        }
        Assert.Equal([], all.SelectMany(h => h.Ids.Where(s => !KindOf.ContainsKey(s.Name) && !NoRecord.ContainsKey(s.Name)).Select(s => $"{h}: what is {s.Name} the id of?")));
        // The other form of that page adds a department and reads none.
        return [.. all.Where(h => h.NamesRecord || (h.Ids.Any(s => KindOf.ContainsKey(s.Name)) && h.Name != "Department"))];
    }

    /// <summary>Every address of a handler's page, with each object of its kind in the path.</summary>
    public IEnumerable<(string Path, Target Target)> ThingsOf(Handler handler) => NamesThing(handler.Endpoint)
        ? Targets.Where(t => t.Record.GetType() == KindNamed(handler.Endpoint)).Select(t => (Path(handler.Endpoint, "", t.Record.Id.ToString()), t))
        : PathsOf(handler.Endpoint).Select(p => (p.Path, p.Target!));

    /// <summary>The id names a row that somebody may be kept from.</summary>
    public static bool NamesRow(Slot slot) => KindOf.ContainsKey(slot.Name);

    /// <summary>The ids of one kind that this person may not see: one of each relation to him.</summary>
    public IEnumerable<Guid> HiddenFrom(Actor actor, Slot slot) => nextDoor.TryGetValue(KindOf[slot.Name], out var one)
        ? actor.Town == Neighbour ? [] : [one]
        : Targets.Where(t => t.Record.GetType() == KindOf[slot.Name] && !t.SeenBy(actor)).DistinctBy(t => t.Name).Select(t => t.Record.Id);

    /// <summary>Sends a form to a handler.</summary>
    /// <param name="actor">Who sends it.</param>
    /// <param name="proof">The token that his pages put into their forms.</param>
    /// <param name="handler">To whom.</param>
    /// <param name="path">The address of its page.</param>
    /// <param name="given">One id and where it goes; the other ids are of things that he sees. Null where the path alone names one.</param>
    /// <param name="inQuery">The id goes into the address instead of the form.</param>
    public Task<HttpResponseMessage> SendAsync(Actor actor, string proof, Handler handler, string path, (Slot Slot, Guid Id)? given = null, bool inQuery = false)
    {
        List<KeyValuePair<string, string>> form = [new("__RequestVerificationToken", proof), new(Command.Field, Ids.New(Site.Clock).ToString()), new("Account", actor.Id!), .. StepOf(handler.Endpoint.RoutePattern.RawText!)];
        foreach (var slot in handler.Sent.Where(s => s.Source != BindingSource.Query && form.All(f => f.Key != s.Name) && !(inQuery && s == given?.Slot)))
            form.Add(new(slot.Name, slot == given?.Slot ? given.Value.Id.ToString() : Filled(slot, actor)));
        // A field that is called like a part of the route must not lead to another record than the route does.
        if (form.All(f => f.Key != "ledger")) form.Add(new("ledger", "disputes"));
        if (form.All(f => f.Key != "version")) form.Add(new("version", "1"));
        var address = handler.At(path);
        if (inQuery) address = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{given!.Value.Slot.Name}={given.Value.Id}";
        return actor.Browser.Client.PostAsync(address, new FormUrlEncodedContent(form), Stop);
    }

    /// <summary>Every record and every part of one, application and department of both towns, as the database holds it.</summary>
    public async Task<HashSet<string>> RowsAsync()
    {
        HashSet<string> rows = new(StringComparer.Ordinal);
        foreach (var town in (string[])[TestSite.Town, Neighbour])
        {
            await using var scope = Site.Scope();
            scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", town);
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            await db.Database.OpenConnectionAsync(Stop);
            foreach (var table in AppDbContext.RecordTypes.Concat(AppDbContext.PartTypes).Append(typeof(MinorAccess)).Append(typeof(Department)).Select(t => db.Model.FindEntityType(t)!.GetTableName()!).Distinct())
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"SELECT * FROM \"{table}\"";
                await using var reader = await command.ExecuteReaderAsync(Stop);
                while (await reader.ReadAsync(Stop)) rows.Add($"{table} {string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)))}");
            }
        }
        return rows;
    }

    /// <summary>What the journal tells somebody did with what he may not see.</summary>
    public async Task<IReadOnlyList<string>> TracesAsync()
    {
        List<string> found = [];
        foreach (var town in (string[])[TestSite.Town, Neighbour])
        {
            await using var scope = Site.Scope();
            scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", town);
            var entries = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.AsNoTracking().Where(e => e.ActorId != null && e.Subject != null).Select(e => new { e.ActorId, e.Act, e.Subject }).ToListAsync(Stop);
            found.AddRange(from entry in entries
                           join actor in Actors on entry.ActorId equals actor.Id
                           join target in Targets on entry.Subject equals target.Record.Id.ToString()
                           where !target.SeenBy(actor) && target.OpenedBy?.Contains(actor.Login) != true
                           select $"{actor.Login}: {entry.Act} {target.Name} ({target.Ledger.Code}, {target.Town})");
        }
        return found;
    }

    // An application and a department next door: no records, but an id in a form names them.
    private Task PlantNextDoorAsync() => WriteAsync(Neighbour, (services, writing) =>
    {
        var (asked, department) = (new MinorAccess { TownCode = Neighbour, Id = Ids.New(Site.Clock), RecordId = Targets.First(t => t.Town == Neighbour).Record.Id, AccountId = "", AccountName = "邻镇的人", Purpose = $"{Mark}{++tokens:D3}z", AskedAt = writing.At },
            new Department { TownCode = Neighbour, Id = Ids.New(Site.Clock), Name = "邻镇的办公室" });
        services.GetRequiredService<AppDbContext>().AddRange(asked, department);
        Secrets.Add(asked.Purpose);
        (nextDoor[typeof(MinorAccess)], nextDoor[typeof(Department)]) = (asked.Id, department.Id);
        return Task.CompletedTask;
    });

    private string Filled(Slot slot, Actor actor) => slot.Type switch
    {
        var type when type == typeof(Guid) => KindOf.TryGetValue(slot.Name, out var kind) && Targets.Find(t => t.Record.GetType() == kind && t.SeenBy(actor)) is { } seen ? seen.Record.Id.ToString() : Guid.CreateVersion7(Site.Clock.GetUtcNow()).ToString(),
        _ when Words.TryGetValue(slot.Name, out var word) => word,
        var type when type == typeof(string) => Typed,
        var type when type == typeof(bool) => "true",
        var type when type == typeof(DateOnly) => "2024-05-06",
        { IsEnum: true } type => Enum.GetNames(type)[0],
        _ => "1",
    };

    // What a form binds into an object of its own is sent field by field.
    private static IEnumerable<Slot> SlotsOf(string name, Type type, BindingSource? source)
    {
        var one = Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : type);
        if (one == typeof(CancellationToken) || one == typeof(IFormFile)) return [];
        return one.IsValueType || one == typeof(string) ? [new(name, one, source)] : one.GetProperties().Where(p => p.CanWrite).SelectMany(p => SlotsOf($"{name}.{p.Name}", p.PropertyType, source));
    }

    // The pages of a course read the fields of a step by themselves: here of the first step for which nothing has to be chosen from what the town has.
    private static IEnumerable<KeyValuePair<string, string>> StepOf(string route)
    {
        var forms = route.TrimStart('/') switch
        {
            "disputes/{id:guid}/course" => StepForms.All,
            "penalty-cases/{id:guid}/course" => CaseForms.All,
            "executions/{id:guid}/course" => ExecutionForms.Of(default),
            "remedies/{id:guid}/course" => RemedyForms.Of(default),
            "enforcement/inspections/{id:guid}" => InspectionForms.All,
            _ => [],
        };
        if (forms.FirstOrDefault(f => f.Fields.All(x => !x.Must || (x.Kind != StepFieldKind.Pick && x.Reads(Typed)))) is not { } form) return [];
        return form.Fields.Where(x => x.Must).Select(x => KeyValuePair.Create(x.Name, x.Kind switch
        {
            StepFieldKind.Day => "2024-05-06",
            StepFieldKind.Hour => "09:00",
            StepFieldKind.Money => "1",
            StepFieldKind.Choice or StepFieldKind.Tick => x.Words[0].Value,
            StepFieldKind.Line or StepFieldKind.Lines or StepFieldKind.Pick => Typed,
        })).Append(KeyValuePair.Create("step", form.Code));
    }
}
