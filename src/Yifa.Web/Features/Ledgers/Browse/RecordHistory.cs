using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>记录上发生过的一件事。</summary>
/// <param name="At">时刻（UTC）。</param>
/// <param name="Who">谁。</param>
/// <param name="Act">做了什么。</param>
/// <param name="Details">改了哪些、为什么看；号码已遮住。</param>
public sealed record Happening(DateTime At, string Who, string Act, IReadOnlyList<string> Details);

/// <summary>记录的经过：its versions and every act upon it, told from the journal, newest first.</summary>
internal static class RecordHistory
{
    private const int Most = 200;

    public static async Task<IReadOnlyList<Happening>> OfAsync(AppDbContext db, Ledger ledger, Guid id, Func<string, string> nameOfPlace, Func<string, string> cover, CancellationToken stop)
    {
        var versions = await db.RecordVersions.AsNoTracking().Where(v => v.RecordId == id).OrderByDescending(v => v.Version).Take(Most).ToListAsync(stop);
        var written = versions.Select(v => v.Seq).ToList();
        var subject = id.ToString();
        var entries = await db.Journal.AsNoTracking().Where(e => written.Contains(e.Seq)).ToListAsync(stop);
        entries.AddRange(await db.Journal.AsNoTracking().Where(e => e.Subject == subject).OrderByDescending(e => e.Seq).Take(Most).ToListAsync(stop));
        return
        [
            .. entries.DistinctBy(e => e.Seq).OrderByDescending(e => e.Seq).Select(entry => new Happening(entry.At, entry.ActorName, Acts.NameOf(entry.Act),
                [.. Changes(versions, entry.Seq, ledger, nameOfPlace).Concat(Reasons(entry, ledger)).Select(cover)])),
        ];
    }

    private static IEnumerable<string> Changes(List<RecordVersion> versions, long seq, Ledger ledger, Func<string, string> nameOfPlace)
    {
        var now = versions.FindIndex(v => v.Seq == seq);
        if (now < 0 || now + 1 >= versions.Count || versions[now].Content is not { } after || versions[now + 1].Content is not { } before) yield break;
        using var fresh = JsonDocument.Parse(after);
        using var old = JsonDocument.Parse(before);
        var names = fresh.RootElement.EnumerateObject().Concat(old.RootElement.EnumerateObject()).Select(p => p.Name).Distinct();
        foreach (var name in names)
        {
            string from = Raw(old.RootElement, name), to = Raw(fresh.RootElement, name);
            if (from == to) continue;
            if (ledger.Type.GetProperty(name) is { } parts && AsideAttribute.IsOn(parts)) continue;
            if (IsList(fresh.RootElement, name) || IsList(old.RootElement, name)) yield return ledger.Columns.FirstOrDefault(c => c.Kind == CellKind.People)?.Head ?? "各项明细";
            else if (name == nameof(Record.Place)) yield return $"村（社区）：{Place(from, nameOfPlace)} → {Place(to, nameOfPlace)}";
            else if (name == nameof(Record.Secrecy)) yield return $"密级：{Level(from)} → {Level(to)}";
            else if (ledger.Columns.FirstOrDefault(c => c.Property == name) is { } column)
                yield return column.Sensitive ? $"{column.Head}（内容遮住）" : $"{column.Head}：{Words(column, from)} → {Words(column, to)}";
        }
    }

    private static IEnumerable<string> Reasons(JournalEntry entry, Ledger ledger)
    {
        using var detail = JsonDocument.Parse(entry.Detail);
        if (entry.Act is Acts.RecordBinned or Acts.RecordDeleted) yield return $"理由：{Shown.Covered(Raw(detail.RootElement, "reason"))}";
        if (entry.Act == Acts.CourseStepped) yield return $"{Raw(detail.RootElement, "said")}（{Raw(detail.RootElement, "on")}）";
        if (entry.Act == Acts.MarkSet) yield return $"{(Raw(detail.RootElement, "set") == "True" ? "标上" : "解除")}：{Raw(detail.RootElement, "said")}，{Shown.Covered(Raw(detail.RootElement, "reason"))}";
        if (entry.Act == Acts.GlassBroken) yield return $"理由：{Raw(detail.RootElement, "said")}，{Shown.Covered(Raw(detail.RootElement, "words"))}";
        if (entry.Act is Acts.MinorAsked or Acts.MinorSeen) yield return $"用途：{Shown.Covered(Raw(detail.RootElement, "purpose"))}";
        if (entry.Act != Acts.Revealed) yield break;
        var field = Raw(detail.RootElement, "field");
        yield return $"看了：{ledger.Column(field)?.Head ?? "备注"}";
        yield return $"用途：{Shown.Covered(Raw(detail.RootElement, "purpose"))}";
    }

    private static bool IsList(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array;

    private static string Raw(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static string Place(string code, Func<string, string> nameOfPlace) => code.Length > 0 ? nameOfPlace(code) : "（没有写）";

    private static string Level(string raw) => Enum.TryParse<Secrecy>(raw, out var level) ? Wording.Of(level) : "普通";

    private static string Words(LedgerColumn column, string raw) => raw switch
    {
        "" => "（没有写）",
        "True" => "是",
        "False" => "否",
        _ when column.Vocabulary is { } words && Enum.TryParse(words, raw, out var word) => Wording.Of((Enum)word),
        _ => Shown.Covered(raw),
    };
}
