using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Tables;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>公开年度表：keeps the numbers of a whole year of the whole town for the public page.</summary>
public sealed class TablePublishing(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock)
{
    /// <summary>某年公开过的最近一次；没有为 null。</summary>
    public Task<PublishedTable?> LatestAsync(string table, int year, CancellationToken stop) =>
        db.Set<PublishedTable>().AsNoTracking().Where(t => t.TableCode == table && t.Year == year).OrderByDescending(t => t.Version).FirstOrDefaultAsync(stop);

    /// <summary>照现在的数公开。</summary>
    public async Task<Answer> PublishAsync(Command command, FilledTable filled, CancellationToken stop)
    {
        var choice = filled.Choice;
        if (choice.Rhythm != TableRhythm.Year || choice.Figures.Place is not null) return FigureRefusals.OnlyWholeTown;
        if (choice.Period.To >= clock.Today) return FigureRefusals.NotOver;
        if (!filled.Rows.SelectMany(row => row).Any(cell => cell.Speaks)) return FigureRefusals.NothingToPublish;
        var content = JsonSerializer.Serialize(TableOnShow.Of(filled));
        return await book.WriteAsync(command, Acts.TablePublished, async writing =>
        {
            var before = await LatestAsync(filled.Table.Code, choice.Year, stop);
            if (before?.Content == content) return FigureRefusals.SamePublished;
            var version = (before?.Version ?? 0) + 1;
            db.Add(new PublishedTable { TownCode = viewer.TownCode, TableCode = filled.Table.Code, Year = choice.Year, Version = version, PublishedBy = viewer.Name, PublishedAt = writing.At, Content = content });
            (writing.Subject, writing.Detail) = (filled.Table.Code, new { table = filled.Table.Name, year = choice.Year, version, content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))) });
            return filled.Title;
        }, stop);
    }
}
