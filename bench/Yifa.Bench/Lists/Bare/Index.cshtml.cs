using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yifa.Bench.Lists.Bare;

/// <summary>The least that a page of fifty rows can cost: one compiled query, nobody signed in, nothing scoped, masked, counted or linked.</summary>
public sealed class IndexModel(BareDb db) : PageModel
{
    // A compiled query belongs to one model, and each engine has its own.
    private static readonly ConditionalWeakTable<IModel, Func<BareDb, string, IAsyncEnumerable<BareDispute>>> Newest = [];

    public List<BareDispute> Rows { get; } = [];

    public async Task OnGetAsync()
    {
        var newest = Newest.GetValue(db.Model, _ => EF.CompileAsyncQuery((BareDb bare, string town) =>
            bare.Disputes.AsNoTracking().Where(d => d.TownCode == town).OrderByDescending(d => d.FoundOn).ThenByDescending(d => d.Id).Take(50)));
        await foreach (var row in newest(db, "500109111")) Rows.Add(row);
    }
}

/// <summary>The columns of a dispute that its list shows, as they are stored.</summary>
public sealed class BareDispute
{
    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    public DateOnly FoundOn { get; set; }

    public string? Place { get; set; }

    public string Kind { get; set; } = "";

    public string Summary { get; set; } = "";

    public int? PeopleCount { get; set; }

    public decimal? Money { get; set; }

    public string Channel { get; set; } = "";

    public string Level { get; set; } = "";

    public string? Responsible { get; set; }

    public string Outcome { get; set; } = "";

    public DateOnly? ResolvedOn { get; set; }
}

/// <summary>The table as it lies there.</summary>
public sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    public DbSet<BareDispute> Disputes => Set<BareDispute>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<BareDispute>().ToTable("Dispute").HasKey(d => new { d.TownCode, d.Id });
}
