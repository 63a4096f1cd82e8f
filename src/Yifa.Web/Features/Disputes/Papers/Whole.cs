using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>
/// 全卷：cover, contents with page numbers, every paper on a page of its own with what was scanned of it behind it, the other attachments, the closing
/// sheet; in one document that can be printed and bound.
/// </summary>
public static class Whole
{
    private const int LongestName = 40;

    /// <summary>单独打印的目录：页号等全卷排好才知道，照卷内次序列出应当有的。</summary>
    public static RuledForm Contents(CaseFile file) => FormRows.Contents(
    [
        .. file.Items.SelectMany(i => i.Papers.Select(p => (p.Name, Said(file, p.Code), (FormPageReference?)null)).Concat(
            i.Papers.Count == 0 && i.Must ? [(i.Name, Said(file, $"{i.Place}"), null)] : [])),
        .. file.Scans.Select(s => ($"附件：{Short(s.Name)}", "", (FormPageReference?)null)),
    ]);

    /// <summary>排成一卷。</summary>
    /// <param name="facts">写卷宗要知道的。</param>
    /// <param name="file">卷宗。</param>
    /// <param name="read">取附件的内容；文件不在为 null。</param>
    public static FormVolume Of(CaseFacts facts, CaseFile file, Func<CaseScan, byte[]?> read)
    {
        var reasons = file.Required.Where(r => r.Proof?.Reason is not null).ToDictionary(r => r.Code);
        var proven = file.Required.Where(r => r.Proof?.File is not null).ToLookup(r => r.Proof!.File!.Value, r => r.Name);
        List<VolumePart> parts = [];
        foreach (var paper in file.Items.SkipLast(1).SelectMany(i => i.Papers)) parts.Add(new(paper.Name, reasons.ContainsKey(paper.Code) ? "没有扫描件，见备考表" : "") { Form = paper.Form });
        foreach (var scan in file.Scans) parts.Add(Part(scan, string.Join("、", proven[scan.Ordinal]), AttachmentKind.IsRecording(scan.Type) ? [] : read(scan)));
        return new()
        {
            Title = file.Title, Cover = file.Cover[0].Form, Parts = parts,
            Contents = entries => FormRows.Contents(entries.Select(e => (e.Name, e.Remark, (FormPageReference?)e.Pages))),
            Closing = pages => CaseForms.Closing(facts, pages, file.Reasons),
        };
    }

    private static VolumePart Part(CaseScan scan, string of, byte[]? content)
    {
        var name = of.Length > 0 ? $"扫描件：{Short(of)}" : $"附件：{Short(scan.Name)}";
        if (content is not null && PictureSize.Of(content) is { } size) return new(name, "") { Picture = new(content, size) };
        var pages = content is not null && scan.Type == "application/pdf" ? PdfPageCount.Of(content) : null;
        return new(name, content is null ? "文件不在" : pages is { } count ? $"另附{count}页" : "电子文件") { Form = CaseForms.Elsewhere(scan.Name, scan.Type == "application/pdf" ? "PDF" : "电子文件", pages, scan.By) };
    }

    private static string Said(CaseFile file, string code) => file.Required.FirstOrDefault(r => r.Code == code) switch
    {
        null => "",
        { Proof.File: not null } => "有扫描件",
        { Proof.Reason: not null } => "没有扫描件，见备考表",
        { Written: false } => "还没有",
        _ => "",
    };

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
}
