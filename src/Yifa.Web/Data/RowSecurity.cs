using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Data;

/// <summary>
/// 第二道墙（PostgreSQL 行级安全）：the database itself keeps towns apart. Whoever serves works as <see cref="Role"/>, which owns no
/// table and sees, with whatever statement, only rows of the town that <see cref="ServingRole"/> told the connection; told none, it
/// sees nothing. The filters of the context are the first wall; this one stands when a query forgets them.
/// </summary>
public static class RowSecurity
{
    /// <summary>服务用的角色：不能登录，不拥有任何表。</summary>
    public const string Role = "yifa_serving";

    /// <summary>告诉数据库当前镇街的设置。</summary>
    public const string TownSetting = "yifa.town";

    private const string CurrentTown = $"nullif(current_setting('{TownSetting}', true), '')";

    /// <summary>不按镇隔开的表，和为什么可以不隔。</summary>
    public static IReadOnlyDictionary<Type, string> Open { get; } = new Dictionary<Type, string>
    {
        [typeof(Probe)] = "就绪检查写的一行，不属于任何镇，没有内容。",
        [typeof(Account)] = "登录时还不知道是哪个镇；登录名全装唯一，要跨镇查重。",
        [typeof(IdentityUserClaim<string>)] = "随账号，登录时还不知道是哪个镇。",
        [typeof(IdentityUserLogin<string>)] = "随账号，登录时还不知道是哪个镇。",
        [typeof(IdentityUserToken<string>)] = "随账号，登录时还不知道是哪个镇。",
        [typeof(IdentityUserPasskey<string>)] = "随账号，登录时还不知道是哪个镇。",
    };

    /// <summary>按模型补齐各表的策略和服务角色的权限；已经齐的不动，所以几个节点一起启动也不相争。要以表的主人的身份来做。</summary>
    /// <exception cref="InvalidOperationException">服务角色还没有，而当前登录不能建角色。</exception>
    public static async Task ApplyAsync(AppDbContext db, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(7913605)", stop);
        try
        {
            // The role is the cluster's: another database may be making it at this very moment.
            await db.Database.ExecuteSqlRawAsync($"""
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Role}') THEN
                    BEGIN CREATE ROLE {Role} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END;
                  END IF;
                  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
                    BEGIN EXECUTE format('GRANT {Role} TO %I', current_user); EXCEPTION WHEN insufficient_privilege THEN NULL; END;
                  END IF;
                  IF NOT pg_has_role(current_user, '{Role}', 'MEMBER') THEN RAISE insufficient_privilege; END IF;
                END $$
                """, stop);
        }
        catch (PostgresException denied) when (denied.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new InvalidOperationException($"数据库里还没有服务角色，当前登录又不能建。请让数据库管理员运行：CREATE ROLE {Role} NOLOGIN; GRANT {Role} TO 当前登录名;", denied);
        }
        foreach (var sql in Statements(db.Model, [.. await HeldAsync(db, stop)])) await db.Database.ExecuteSqlRawAsync(sql, stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>服务角色是否真的越不过墙；越得过就不该启动。</summary>
    /// <exception cref="InvalidOperationException">当前身份是超级用户、能绕过行级安全，或者拥有表。</exception>
    public static async Task AssertAsync(AppDbContext db, CancellationToken stop)
    {
        var weak = await db.Database.SqlQueryRaw<string>("""
            SELECT rolname::text AS "Value" FROM pg_roles r WHERE rolname = current_user
              AND (rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace))
            """).ToListAsync(stop);
        if (weak.Count > 0) throw new InvalidOperationException($"数据库角色 {weak[0]} 能绕过按镇隔离的墙，不启动。请按 docs/operations.md 检查服务角色。");
    }

    private static IEnumerable<string> Statements(IModel model, HashSet<string> held)
    {
        yield return $"GRANT USAGE ON SCHEMA public TO {Role}";
        foreach (var entity in model.GetEntityTypes().Where(e => e.GetTableName() is not null && !e.IsOwned()))
        {
            var table = entity.GetTableName()!;
            var store = StoreObjectIdentifier.Table(table, entity.GetSchema());
            if (held.Contains(entity.ClrType == typeof(SearchEntry) ? PostgresSearch.View : table)) continue;
            if (entity.ClrType == typeof(SearchEntry))
            {
                yield return BehindView(table, entity);
                continue;
            }
            var sql = new StringBuilder().Append(CultureInfo.InvariantCulture, $"GRANT SELECT, INSERT, UPDATE, DELETE ON \"{table}\" TO {Role};");
            foreach (var column in entity.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.OnAdd && p.ClrType == typeof(int) && p.DeclaringType == entity))
                sql.Append(CultureInfo.InvariantCulture, $"GRANT USAGE ON SEQUENCE \"{table}_{column.GetColumnName(store)}_seq\" TO {Role};");
            if (!Open.ContainsKey(entity.ClrType))
            {
                var town = entity.ClrType == typeof(Town) ? nameof(Town.Code) : "TownCode";
                sql.Append(CultureInfo.InvariantCulture, $"ALTER TABLE \"{table}\" ENABLE ROW LEVEL SECURITY; ALTER TABLE \"{table}\" FORCE ROW LEVEL SECURITY; DROP POLICY IF EXISTS town ON \"{table}\";");
                sql.Append(CultureInfo.InvariantCulture, $"CREATE POLICY town ON \"{table}\" USING (\"{town}\" = {CurrentTown}) WITH CHECK (\"{town}\" = {CurrentTown});");
                // The names of the towns stand on the sign-in page; they are no secret, and changing them still needs to be in.
                if (entity.ClrType == typeof(Town)) sql.Append(CultureInfo.InvariantCulture, $"DROP POLICY IF EXISTS names ON \"{table}\"; CREATE POLICY names ON \"{table}\" FOR SELECT USING (true);");
            }
            yield return sql.ToString();
        }
    }

    // Behind a policy no index of words can be used, since its operator might leak and must wait for the policy. So who serves has no right to the
    // table at all and sees it through a view that holds only the town's rows; the policy stays for whoever should ever be granted more.
    private static string BehindView(string table, IEntityType entity)
    {
        var columns = string.Join(", ", entity.GetProperties().Select(p => $"\"{p.Name}\""));
        return $"""
            REVOKE ALL ON "{table}" FROM {Role};
            ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY; DROP POLICY IF EXISTS town ON "{table}";
            CREATE POLICY town ON "{table}" USING ("TownCode" = {CurrentTown}) WITH CHECK ("TownCode" = {CurrentTown});
            DROP VIEW IF EXISTS "{PostgresSearch.View}";
            CREATE VIEW "{PostgresSearch.View}" AS SELECT {columns} FROM "{table}" WHERE "TownCode" = {CurrentTown} WITH LOCAL CHECK OPTION;
            GRANT SELECT, INSERT, UPDATE, DELETE ON "{PostgresSearch.View}" TO {Role};
            """;
    }

    // Tables that already have their grant and, where they need it, their policy.
    private static async Task<List<string>> HeldAsync(AppDbContext db, CancellationToken stop)
    {
        var open = db.Model.GetEntityTypes().Where(e => Open.ContainsKey(e.ClrType)).Select(e => e.GetTableName()!).ToArray();
        return await db.Database.SqlQuery<string>($"""
            SELECT c.relname::text AS "Value" FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v' AND c.relname = {PostgresSearch.View} AND has_table_privilege({Role}, c.oid, 'SELECT, INSERT, UPDATE, DELETE')
            UNION ALL SELECT c.relname::text FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND has_table_privilege({Role}, c.oid, 'SELECT, INSERT, UPDATE, DELETE')
              AND (c.relname = ANY({open}) OR (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'town')))
            """).ToListAsync(stop);
    }
}

/// <summary>
/// 每次打开连接就放下身份、报上镇街：whoever the login is, from here on he is the serving role, for the town of who is asking. It is told
/// at every opening, also when nobody is in, so that a connection from the pool never brings the town of the one before.
/// </summary>
public sealed class ServingRole : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = CommandFor(connection, (AppDbContext)eventData.Context!);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = CommandFor(connection, (AppDbContext)eventData.Context!);
        if (command is not null) await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlCommand? CommandFor(DbConnection connection, AppDbContext db)
    {
        if (db.AsOwner) return null;
        var command = (NpgsqlCommand)connection.CreateCommand();
        command.CommandText = $"SELECT set_config('role', '{RowSecurity.Role}', false), set_config('{RowSecurity.TownSetting}', $1, false)";
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = db.Viewer.TownCode });
        return command;
    }
}
