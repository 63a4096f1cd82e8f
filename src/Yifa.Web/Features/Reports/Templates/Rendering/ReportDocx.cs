using System.Globalization;
using Yifa.Law.Indicators;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Reports.Templates.Rendering;

/// <summary>写成公文：the draft laid out per GB/T 9704, with the table 口径与截止日 behind it.</summary>
public static class ReportDocx
{
    /// <summary>.docx 字节。</summary>
    public static byte[] Of(ReportDraft draft) => OfficialDocumentWriter.Write(Document(draft));

    /// <summary>草稿成为公文。</summary>
    public static OfficialDocument Document(ReportDraft draft) => new()
    {
        Title = draft.Title, RedHead = draft.Head.RedHead, Number = draft.Head.Number, Recipient = draft.Head.Recipient,
        Body = [.. draft.Paragraphs.Select(p => new DocumentParagraph(Level(p.Style), p.Text))],
        Attachments = draft.Head.Attachments, Signatures = draft.Head.Signatures, Date = draft.Head.Date, Remark = draft.Head.Remark,
        Annexes = draft.Head.FigureTable && draft.Figures.Count > 0 ? [Table(draft)] : [],
    };

    private static DocumentLevel Level(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Heading1 => DocumentLevel.Heading1,
        ParagraphStyle.Heading2 => DocumentLevel.Heading2,
        ParagraphStyle.Heading3 => DocumentLevel.Heading3,
        ParagraphStyle.Body => DocumentLevel.Body,
    };

    private static DocumentAnnex Table(ReportDraft draft)
    {
        var rows = draft.Figures.Select((use, i) => (IReadOnlyList<string>)[
            $"{i + 1}", Name(use), Shown(use.Figure), Parts(use.Figure), $"{use.Figure.Period}", use.Figure.Rule]);
        var until = $"统计期间：{draft.Period.From:yyyy年M月d日}至{draft.Period.To:yyyy年M月d日}。";
        return new("口径与截止日", ["序号", "指标", "数", "分子/分母", "期间", "口径"], [8, 22, 12, 13, 13, 32], [.. rows], [until, .. draft.Notes]);
    }

    private static string Name(FigureUse use) => use.Request is { Filters.Count: > 0 } request
        ? $"{use.Figure.Name}（{string.Join("，", request.Filters.Select(f => f.Value))}）"
        : use.Figure.Name;

    /// <summary>表里写确数，满的率同正文一样写100%。</summary>
    private static string Shown(Figure figure) => figure.State is FigureState.Value or FigureState.Zero
        ? NumberText.Of(figure, SlotFormat.Plain, "").Text
        : figure.Display;

    private static string Parts(Figure figure) => figure.Denominator is { } denominator && figure.Numerator is { } numerator
        ? string.Create(CultureInfo.InvariantCulture, $"{numerator:0.##}/{denominator:0.##}")
        : "";
}
