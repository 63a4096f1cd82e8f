using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Yifa.Web.Features.Shared.Documents.OfficialLayout;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>
/// 公文的样式：one named style for each part of the document, with real outline levels, so that an officer who goes on in
/// Word changes a style and not a hundred paragraphs.
/// </summary>
internal static class OfficialStyles
{
    private const string Red = "FF0000";

    /// <param name="main">文件。</param>
    /// <param name="facing">单双页的页码分在两边；表格文书都在右边。</param>
    /// <param name="more">另外的样式。</param>
    public static void AddTo(MainDocumentPart main, bool facing = true, IEnumerable<Style>? more = null)
    {
        var styles = Styles();
        if (more is not null) styles.Append(more);
        main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
        main.AddNewPart<FontTablePart>().Fonts = Fonts();
        main.AddNewPart<DocumentSettingsPart>().Settings = new(
            [.. facing ? [new EvenAndOddHeaders()] : Array.Empty<OpenXmlElement>(),
            new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
            })]);
    }

    private static Styles Styles()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Face(FangSong), new Spacing { Val = Tighten }, new FontSize { Val = $"{Size3}" }, new FontSizeComplexScript { Val = $"{Size3}" },
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new WidowControl { Val = false }, new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false },
                new SpacingBetweenLines { Before = "0", After = "0", Line = $"{Line}", LineRule = LineSpacingRuleValues.Exact }))));
        styles.Append(
            // LibreOffice takes the spacing between Chinese and digits from the style, not from the defaults
            Style("Normal", "Normal", new(new WidowControl { Val = false }, new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false }), new(), isDefault: true),
            Style("BodyText", "Body Text", new(Indent(firstLine: 2), Justify(JustificationValues.Both)), new()),
            Style("Heading1", "heading 1", Heading(0), new(Face(Hei))),
            Style("Heading2", "heading 2", Heading(1), new(Face(Kai))),
            Style("Heading3", "heading 3", Heading(2), new()),
            Style("Title", "Title", new(new KeepNext(), Justify(JustificationValues.Center)), Sized(XiaoBiaoSong, Size2)),
            Style("RedHead", "发文机关标志", new(new KeepNext(), new SpacingBetweenLines { Before = $"{RedHeadDrop}", Line = "240", LineRule = LineSpacingRuleValues.Auto }, Justify(JustificationValues.Center)), new(Face(XiaoBiaoSong), new Color { Val = Red }, new Spacing { Val = 0 })),
            Style("DocumentNumber", "发文字号", new(new KeepNext(), new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Color = Red, Size = 16, Space = 11 }), new SpacingBetweenLines { Before = $"{2 * Line}", Line = $"{Line}", LineRule = LineSpacingRuleValues.Exact }, Justify(JustificationValues.Center)), new()),
            Style("Recipient", "主送机关", new(Justify(JustificationValues.Left)), new()),
            Style("Attachment", "附件说明", new(Justify(JustificationValues.Left)), new()),
            Style("SignOff", "署名与日期", new(new KeepNext(), new KeepLines(), Justify(JustificationValues.Right)), new()),
            Style("AnnexMark", "附", new(Justify(JustificationValues.Left)), new(Face(Hei))),
            Style("AnnexTitle", "附表标题", new(new KeepNext(), new SpacingBetweenLines { After = $"{Line / 2}", Line = $"{Line}", LineRule = LineSpacingRuleValues.Exact }, Justify(JustificationValues.Center), new OutlineLevel { Val = 0 }), Sized(XiaoBiaoSong, Size3 + 4)),
            Style("TableHead", "表头", Small(JustificationValues.Center), Sized(Hei, Size5)),
            Style("TableCell", "表格文字", Small(JustificationValues.Left), Sized(FangSong, Size5)),
            Style("AnnexNote", "附表说明", Small(JustificationValues.Left), Sized(FangSong, Size5)),
            Style("PageNumberOdd", "页码（单页）", new(Indent(right: 280), Justify(JustificationValues.Right)), Page()),
            Style("PageNumberEven", "页码（双页）", new(Indent(left: 280), Justify(JustificationValues.Left)), Page()));
        return styles;
    }

    internal static Style Style(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = name.Any(c => c > 0x7F) ? true : null };
        if (isDefault) style.Default = true;
        style.Append(new StyleName { Val = name });
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        if (paragraph.HasChildren) style.Append(paragraph);
        if (run.HasChildren) style.Append(run);
        return style;
    }

    private static StyleParagraphProperties Heading(int level) =>
        new(new KeepNext(), new KeepLines(), Indent(firstLine: 2), Justify(JustificationValues.Both), new OutlineLevel { Val = level });

    private static StyleParagraphProperties Small(JustificationValues side) =>
        new(new SnapToGrid { Val = false }, new SpacingBetweenLines { Line = "280", LineRule = LineSpacingRuleValues.AtLeast }, Justify(side));

    private static Indentation Indent(int firstLine = 0, int left = 0, int right = 0) => new()
    {
        FirstLine = $"{firstLine * Character}", Left = $"{left}", Right = $"{right}",
    };

    internal static Justification Justify(JustificationValues side) => new() { Val = side };

    internal static RunFonts Face(string chinese) => new() { Hint = FontTypeHintValues.EastAsia, Ascii = Latin, HighAnsi = Latin, EastAsia = chinese, ComplexScript = Latin };

    internal static StyleRunProperties Sized(string chinese, int size) =>
        new(Face(chinese), new Spacing { Val = 0 }, new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });

    /// <summary>4号半角宋体阿拉伯数字：西文也用宋体。</summary>
    internal static StyleRunProperties Page() => new(
        new RunFonts { Hint = FontTypeHintValues.EastAsia, Ascii = Song, HighAnsi = Song, EastAsia = Song },
        new Spacing { Val = 0 }, new FontSize { Val = $"{Size4}" }, new FontSizeComplexScript { Val = $"{Size4}" });

    /// <summary>字体不嵌入，只写名称和替代名：机关电脑上多有其一。</summary>
    private static Fonts Fonts() => new(
        Font(FangSong, "仿宋"), Font(Kai, "楷体"), Font(Hei, "SimHei"), Font(XiaoBiaoSong, "华文中宋"), Font(Song, "SimSun"), Font(Latin, null));

    private static Font Font(string name, string? other)
    {
        var font = new Font { Name = name };
        if (other is not null) font.Append(new AltName { Val = other });
        return font;
    }
}
