using System.Text;

namespace Yifa.Web.Features.Reports.Templates.Rendering;

/// <summary>写成纯文字：for pasting into other people's systems and for checking against other reports.</summary>
public static class PlainText
{
    /// <summary>题名、各段、署名、日期、附注，段与段之间空一行。</summary>
    public static string Of(ReportDraft draft)
    {
        var text = new StringBuilder().Append(draft.Title).Append('\n');
        if (draft.Head.Recipient is { } recipient) text.Append('\n').Append(recipient).Append("：\n");
        foreach (var paragraph in draft.Paragraphs) text.Append('\n').Append(paragraph.Text).Append('\n');
        foreach (var signature in draft.Head.Signatures) text.Append('\n').Append(signature).Append('\n');
        if (draft.Head.Date is { } date) text.Append(date).Append('\n');
        if (draft.Notes.Count > 0) text.Append("\n注：").AppendJoin("", draft.Notes).Append('\n');
        return text.ToString();
    }
}
