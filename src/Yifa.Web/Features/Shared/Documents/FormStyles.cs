using DocumentFormat.OpenXml.Wordprocessing;
using static Yifa.Web.Features.Shared.Documents.OfficialLayout;
using static Yifa.Web.Features.Shared.Documents.OfficialStyles;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>表格文书的样式，加在公文的样式后面：the faces are the same, FangSong for what is filled in, the small Song for names.</summary>
internal static class FormStyles
{
    public static IEnumerable<Style> All =>
    [
        Style("FormTitle", "文书名称", Whole(FormLayout.TitleHeight - 300, before: 0, after: 300, JustificationValues.Center, outline: true), Sized(XiaoBiaoSong, Size2)),
        Style("FormBody", "文书机关", Whole(FormLayout.BodyHeight, 0, 0, JustificationValues.Center), Sized(XiaoBiaoSong, Size3 + 4)),
        Style("FormNumber", "文书编号", Whole(FormLayout.NumberHeight - 100, 0, 100, JustificationValues.Right), Sized(FangSong, Size4)),
        Style("FormOn", "续页", Whole(FormLayout.TitleHeight - 300, 0, 300, JustificationValues.Center), Sized(Kai, Size4)),
        Style("FormLabel", "栏目", Cell(JustificationValues.Center), Sized(FangSong, Size4)),
        Style("FormText", "填写", Cell(JustificationValues.Left), Sized(FangSong, Size4)),
        Style("FormFlow", "填写（长）", Cell(JustificationValues.Both, firstLine: 2 * FormLayout.Character), Sized(FangSong, Size4)),
        Style("FormSeal", "盖章", Cell(JustificationValues.Right, right: 2 * FormLayout.Character), Sized(FangSong, Size4)),
        Style("FormNote", "文书说明", Whole(FormLayout.NoteHeight, 0, 0, JustificationValues.Left), Sized(FangSong, 24)),
        Style("CoverTitle", "卷宗名称", Whole(FormLayout.CoverTitleHeight - 1400, 300, 1100, JustificationValues.Center), Sized(XiaoBiaoSong, 84)),
        Style("FormEnd", "收尾", Whole(20, 0, 0, JustificationValues.Left), Sized(FangSong, 2)),
        Style("ScanName", "扫描件名称", Whole(480, 0, 0, JustificationValues.Center), Sized(FangSong, Size5)),
        Style("Scan", "扫描件", new(new SnapToGrid { Val = false }, new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }, Justify(JustificationValues.Center)), Sized(FangSong, Size5)),
        Style("FormPageNumber", "卷内页码", new(Justify(JustificationValues.Right)), Page()),
    ];

    private static StyleParagraphProperties Whole(int line, int before, int after, JustificationValues side, bool outline = false)
    {
        var properties = new StyleParagraphProperties(new SnapToGrid { Val = false }, new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = $"{line}", LineRule = LineSpacingRuleValues.Exact }, Justify(side));
        if (outline) properties.Append(new OutlineLevel { Val = 0 });
        return properties;
    }

    private static StyleParagraphProperties Cell(JustificationValues side, int firstLine = 0, int right = 0) => new(
        new SnapToGrid { Val = false }, new SpacingBetweenLines { Before = "0", After = "0", Line = $"{FormLayout.Line}", LineRule = LineSpacingRuleValues.Exact },
        new Indentation { FirstLine = $"{firstLine}", Right = $"{right}" }, Justify(side));
}
