using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Access;

/// <summary>
/// One wall taken out of the running program, for <c>./dev drill mutations</c>: a page that no longer asks its permission, or a table
/// that lost a filter. YIFA_MUTANT says which, as seed/number; the suite must then fail. Without it nothing here does anything.
/// </summary>
public sealed record Mutant(Type Where, string? Filter)
{
    public override string ToString() => Filter is null ? $"permission of {Where.FullName}" : $"filter {Filter} of {Where.Name}";

    /// <summary>Every permission that asks more than to be signed in, and every filter of a record, its parts, or an account.</summary>
    public static IReadOnlyList<Mutant> All { get; } =
    [
        .. typeof(Site).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)
            .Where(t => t.GetCustomAttribute<RequiresAttribute>() is { Area: not Area.Own } || t.GetCustomAttribute<RequiresLedgerAttribute>() is not null)
            .OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => new Mutant(t, null)),
        .. AppDbContext.RecordTypes.Concat(AppDbContext.PartTypes).SelectMany(t => t == typeof(Assignment) ? [new Mutant(t, AppDbContext.Scope)] : (Mutant[])[new(t, AppDbContext.Scope), new(t, AppDbContext.Kept)]),
        .. new[] { typeof(Account), typeof(Town), typeof(Place), typeof(Person), typeof(JournalEntry), typeof(RecordVersion), typeof(SignInSession) }.Select(t => new Mutant(t, AppDbContext.Scope)),
    ];

    public static Mutant? Chosen { get; } = Choose(Environment.GetEnvironmentVariable("YIFA_MUTANT"));

    public void Apply(IServiceCollection services)
    {
        if (Filter is null) services.AddSingleton<IAuthorizationHandler>(new Generous(Where));
        else services.ConfigureDbContext<SqliteDbContext>(options => options.ReplaceService<IModelCustomizer, Unfiltering>());
    }

    private static Mutant? Choose(string? which)
    {
        if (which?.Split('/') is not [var seed, var number]) return null;
        var order = All.ToArray();
        new Random(int.Parse(seed, CultureInfo.InvariantCulture)).Shuffle(order);
        var chosen = order[int.Parse(number, CultureInfo.InvariantCulture) % order.Length];
        if (Environment.GetEnvironmentVariable("YIFA_MUTANT_NAME") is { } file) File.WriteAllText(file, chosen.ToString());
        return chosen;
    }

    // What the page would be without its attribute: open to whoever is signed in.
    private sealed class Generous(Type page) : IAuthorizationHandler
    {
        public Task HandleAsync(AuthorizationHandlerContext context)
        {
            if ((context.Resource as HttpContext)?.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerTypeInfo.AsType() != page) return Task.CompletedTask;
            foreach (var requirement in context.PendingRequirements.Where(r => r is RequiresAttribute or RequiresLedgerAttribute).ToList()) context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }

    private sealed class Unfiltering(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Model.FindEntityType(Chosen!.Where)!.SetQueryFilter(Chosen.Filter!, null);
        }
    }
}
