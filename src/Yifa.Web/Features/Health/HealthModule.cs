using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Health;

/// <summary>
/// 健康检查：/healthz says that the process answers; /readyz that the store really takes a row and gives it back. "select 1" is no
/// proof: it succeeds while the disk is dead.
/// </summary>
public static class HealthModule
{
    private static readonly string[] Asking = ["GET", "HEAD"];

    public static void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/healthz", Asking, () => Results.Text("ok")).WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();
        endpoints.MapMethods("/readyz", Asking, async (AppDbContext db, WriterGate gate, TimeProvider time, CancellationToken stop) =>
            await IsReadyAsync(db, gate, time, stop) ? Results.Text("ready") : Results.Text("not ready", statusCode: 503)).WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();
    }

    /// <summary>能写进一行再读回来。</summary>
    internal static async Task<bool> IsReadyAsync(AppDbContext db, WriterGate gate, TimeProvider time, CancellationToken stop)
    {
        try
        {
            return await WriteAndReadBackAsync(db, gate, time, stop);
        }
        catch (Exception dead) when (dead is System.Data.Common.DbException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task<bool> WriteAndReadBackAsync(AppDbContext db, WriterGate gate, TimeProvider time, CancellationToken stop)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(TimeSpan.FromSeconds(5));
        await using var turn = await gate.EnterAsync(deadline.Token);
        var mark = time.GetUtcNow().UtcTicks;
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Probes" ("Id", "Mark") VALUES (1, {mark}) ON CONFLICT ("Id") DO UPDATE SET "Mark" = {mark}""", deadline.Token);
        return await db.Set<Probe>().AsNoTracking().Where(p => p.Id == 1).Select(p => p.Mark).SingleAsync(deadline.Token) == mark;
    }
}
