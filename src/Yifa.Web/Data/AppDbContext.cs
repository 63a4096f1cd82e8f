using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NpgsqlTypes;
using Yifa.Web.Access;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Data;

/// <summary>
/// The one model on two engines. Every record type in the assembly becomes a table here by itself: key (town, id), scope filter,
/// version as concurrency token, unique natural key. A new ledger therefore needs only its class and a migration.
/// </summary>
public abstract partial class AppDbContext(DbContextOptions options, Viewer viewer) : IdentityUserContext<Account>(options)
{
    /// <summary>回收站的筛选：what is in the bin is nowhere else.</summary>
    public const string BinFilter = "Bin";

    /// <summary>The village of a record, kept by the database itself, so that “本村及以下” is an equality that an index answers.</summary>
    public const string Village = "Village";

    /// <summary>For the few queries that look into the bin too: <c>IgnoreQueryFilters(AppDbContext.InBinToo)</c>.</summary>
    public static readonly IReadOnlyCollection<string> InBinToo = [BinFilter];

    /// <summary>Read by the query filters at each query: EF takes it as a parameter of the context, not as a constant.</summary>
    public Viewer Viewer { get; } = viewer;

    /// <summary>True while the schema is brought up to date: as the owner of the tables, before anyone is served; see <see cref="RowSecurity"/>.</summary>
    internal bool AsOwner { get; set; }

    /// <summary>True while <see cref="RecordBook"/> writes; see <see cref="WritesOnRecord"/>.</summary>
    internal bool OnRecord { get; set; }

    public DbSet<Town> Towns => Set<Town>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    public DbSet<JournalHead> JournalHeads => Set<JournalHead>();

    public DbSet<RecordVersion> RecordVersions => Set<RecordVersion>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    /// <summary>打开过的保密件。</summary>
    public DbSet<GlassOpening> Openings => Set<GlassOpening>();

    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    /// <summary>All record types of the program, in a fixed order.</summary>
    public static IReadOnlyList<Type> RecordTypes { get; } = Heirs(typeof(Record));

    /// <summary>All part types of the program, in a fixed order.</summary>
    public static IReadOnlyList<Type> PartTypes { get; } = Heirs(typeof(RecordPart));

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>True where the engine keeps decimals as numbers; SQLite keeps them as floating point, exact to far beyond a fen.</summary>
    protected abstract bool KeepsDecimals { get; }

    /// <summary>The engine's expression for the part of Place before the dash, and whether it is stored in the row (PostgreSQL) or only in the index (SQLite).</summary>
    protected abstract (string Sql, bool Stored) VillageOfPlace { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>();
        conventions.Properties<Sealed>().HaveConversion<SealedConverter>();
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        if (KeepsDecimals) conventions.Properties<decimal>().HavePrecision(18, 4);
        else conventions.Properties<decimal>().HaveConversion<DecimalAsDouble>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.Entity<Account>().HasIndex(a => a.TownCode);
        model.Entity<Town>().HasKey(t => t.Code);
        model.Entity<Town>().Ignore(t => t.FullName);
        model.Entity<Place>().HasKey(p => new { p.TownCode, p.Code });
        model.Entity<PlaceBoundary>().HasKey(b => new { b.TownCode, b.Code });
        model.Entity<Department>().HasKey(d => new { d.TownCode, d.Id });
        model.Entity<Post>().HasKey(p => new { p.TownCode, p.Id });
        model.Entity<Person>().HasKey(p => new { p.TownCode, p.Id });
        model.Entity<CalendarDay>().HasKey(d => new { d.TownCode, d.Day });
        model.Entity<JournalEntry>().HasKey(e => new { e.TownCode, e.Seq });
        model.Entity<JournalEntry>().HasIndex(e => new { e.TownCode, e.Subject });
        model.Entity<JournalHead>().HasKey(h => h.TownCode);
        model.Entity<RecordVersion>().HasKey(v => new { v.TownCode, v.RecordId, v.Version });
        model.Entity<RecordVersion>().HasIndex(v => new { v.TownCode, v.Seq });
        model.Entity<Receipt>().HasKey(r => new { r.TownCode, r.CommandId });
        model.Entity<SignInSession>().HasKey(s => new { s.TownCode, s.Id });
        model.Entity<SignInSession>().HasIndex(s => new { s.TownCode, s.AccountId });
        model.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);

        foreach (var type in RecordTypes)
        {
            var entity = model.Entity(type);
            entity.HasKey(nameof(Record.TownCode), nameof(Record.Id));
            entity.Property(nameof(Record.Version)).IsConcurrencyToken();
            entity.HasIndex(nameof(Record.TownCode), nameof(Record.NaturalKey)).IsUnique();
            entity.HasIndex(nameof(Record.TownCode), nameof(Record.BatchId));
            foreach (var parts in type.GetProperties().Where(p => PartOf(p) is not null))
            {
                entity.HasMany(PartOf(parts)!, parts.Name).WithOne()
                    .HasForeignKey(nameof(RecordPart.TownCode), nameof(RecordPart.RecordId)).OnDelete(DeleteBehavior.Cascade);
            }
        }
        foreach (var ledger in LedgerCatalogue.All)
        {
            var entity = model.Entity(ledger.Type);
            entity.Property<string>(Village).HasComputedColumnSql(VillageOfPlace.Sql, VillageOfPlace.Stored);
            // The lists read newest first, in the town or in one village: both orders are an index, so that a page costs the same at any size.
            string[] order = ledger.MainDate?.Property is { } date ? [date, nameof(Record.Id)] : [nameof(Record.Id)];
            if (order.Length > 1) entity.HasIndex([nameof(Record.TownCode), .. order]);
            entity.HasIndex([nameof(Record.TownCode), Village, .. order]);
        }
        foreach (var type in PartTypes)
            model.Entity(type).HasKey(nameof(RecordPart.TownCode), nameof(RecordPart.RecordId), nameof(RecordPart.Ordinal));

        FilterRows(model);
        foreach (var type in RecordTypes) model.Entity(type).HasQueryFilter(BinFilter, InUse(type));
    }

    /// <summary>The part type when a property is a list of parts, such as the parties of a dispute.</summary>
    public static Type? PartOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(List<>)
            && list.GenericTypeArguments[0].IsSubclassOf(typeof(RecordPart)) ? list.GenericTypeArguments[0] : null;

    private static LambdaExpression InUse(Type type)
    {
        var row = Expression.Parameter(type, "row");
        return Expression.Lambda(Expression.Equal(Expression.Property(row, nameof(Record.BinnedAt)), Expression.Constant(null, typeof(DateTime?))), row);
    }

    private static List<Type> Heirs(Type root) =>
        [.. root.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(root)).OrderBy(t => t.Name, StringComparer.Ordinal)];

    private sealed class SealedConverter() : ValueConverter<Sealed, string>(value => value.Cipher, text => new Sealed(text));

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

    private sealed class DecimalAsDouble() : ValueConverter<decimal, double>(value => (double)value, stored => Math.Round((decimal)stored, 4));
}

/// <summary>SQLite 上的同一个模型。</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, Viewer viewer) : AppDbContext(options, viewer)
{
    protected override bool KeepsDecimals => false;

    protected override (string Sql, bool Stored) VillageOfPlace => ("substr(\"Place\", 1, instr(\"Place\" || '-', '-') - 1)", false);
}

/// <summary>PostgreSQL 上的同一个模型。</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, Viewer viewer) : AppDbContext(options, viewer)
{
    protected override bool KeepsDecimals => true;

    protected override (string Sql, bool Stored) VillageOfPlace => ("split_part(\"Place\", '-', 1)", true);

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        // Read and written through the view that is its wall; only the migrations know the table.
        var search = model.Entity<SearchEntry>();
        search.ToView(PostgresSearch.View);
        search.Property<NpgsqlTsVector>(PostgresSearch.Tokens).IsRequired();
        search.HasIndex(PostgresSearch.Tokens).HasMethod("GIN");
    }
}
