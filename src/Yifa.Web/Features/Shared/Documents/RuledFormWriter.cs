using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>写表格文书：a <see cref="RuledForm"/> as .docx, each of its pages broken where <see cref="FormPages"/> says.</summary>
public static partial class RuledFormWriter
{
    private const uint Outer = 12, Inner = 6;

    /// <summary>一份文书，没有页码：页码是卷里的。</summary>
    public static byte[] Write(RuledForm form) => Package(form.Title, (_, body) =>
    {
        AddForm(body, form, newPage: false, null);
        body.Append(Paragraph("FormEnd", ""), Section(null, null));
    });

    /// <summary>这份文书几页。</summary>
    public static int PagesOf(RuledForm form) => FormPages.Of(form).Count;

    private static byte[] Package(string title, Action<MainDocumentPart, Body> fill)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = title;
            var main = package.AddMainDocumentPart();
            OfficialStyles.AddTo(main, facing: false, FormStyles.All);
            var body = new Body();
            fill(main, body);
            main.Document = new Document(body);
        }
        return stream.ToArray();
    }

    // The marks of a part stand at its first and its last page, for the contents.
    private static void AddForm(Body body, RuledForm form, bool newPage, Marks? marks)
    {
        var pages = FormPages.Of(form);
        for (var i = 0; i < pages.Count; i++)
        {
            var heads = Heads(form, i);
            if (newPage || i > 0) heads[0].ParagraphProperties!.PageBreakBefore = new();
            if (marks is not null && i == 0) marks.Add(heads[0], marks.First);
            if (marks is not null && i == pages.Count - 1) marks.Add(heads[0], marks.Last);
            body.Append(heads);
            body.Append(TableOf(pages[i]));
            if (i == pages.Count - 1) body.Append(form.Notes.Select(n => Paragraph("FormNote", n)));
        }
    }

    private static List<Paragraph> Heads(RuledForm form, int page)
    {
        List<Paragraph> heads = [];
        if (page > 0) return [Paragraph("FormOn", $"{form.Title}（续页）")];
        if (form.Body is { } name) heads.Add(Paragraph("FormBody", name));
        heads.Add(Paragraph(form.Cover ? "CoverTitle" : "FormTitle", form.Title));
        if (form.Cover) heads[0].ParagraphProperties!.SpacingBetweenLines = new() { Before = $"{FormLayout.CoverDrop}", After = "0", Line = $"{(form.Body is null ? FormLayout.CoverTitleHeight - 1400 : FormLayout.BodyHeight)}", LineRule = LineSpacingRuleValues.Exact };
        if (form.Number is { } number) heads.Add(Paragraph("FormNumber", number));
        return heads;
    }

    private static Table TableOf(FormPage page)
    {
        // Rows of different columns in one table: every edge of any row is an edge of the grid, and a cell spans those between its own two.
        var edges = page.Rows.SelectMany(r => Edges(r.Row)).Distinct().Order().ToList();
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{OfficialLayout.TypeWidth}" },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = Outer }, new LeftBorder { Val = BorderValues.Single, Size = Outer },
                    new BottomBorder { Val = BorderValues.Single, Size = Outer }, new RightBorder { Val = BorderValues.Single, Size = Outer },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = Inner }, new InsideVerticalBorder { Val = BorderValues.Single, Size = Inner }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = FormLayout.Side, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = FormLayout.Side, Type = TableWidthValues.Dxa })),
            new TableGrid(edges.Select((edge, i) => new GridColumn { Width = $"{Twips(edge) - (i == 0 ? 0 : Twips(edges[i - 1]))}" })));
        table.Append(page.Rows.Select(row => RowOf(row, edges)));
        return table;
    }

    private static TableRow RowOf(PlacedRow placed, List<int> edges)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)placed.Height, HeightType = HeightRuleValues.AtLeast }));
        var from = 0;
        foreach (var cell in placed.Row.Cells)
        {
            var to = from + cell.Width;
            var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Twips(to) - Twips(from)}" });
            if (edges.Count(e => e > from && e <= to) is > 1 and var span) properties.Append(new GridSpan { Val = span });
            if (cell.Join != FormJoin.None) properties.Append(new VerticalMerge { Val = cell.Join == FormJoin.First ? MergedCellValues.Restart : MergedCellValues.Continue });
            if (cell.Kind == FormCellKind.Flow) properties.Append(new TableCellMargin(new TopMargin { Width = $"{FormLayout.Pad}", Type = TableWidthUnitValues.Dxa }));
            properties.Append(new TableCellVerticalAlignment
            {
                Val = cell.Kind switch { FormCellKind.Flow => TableVerticalAlignmentValues.Top, FormCellKind.Seal => TableVerticalAlignmentValues.Bottom, _ => TableVerticalAlignmentValues.Center },
            });
            row.Append(new TableCell([properties, .. Content(cell, placed.Continues)]));
            from = to;
        }
        return row;
    }

    private static List<Paragraph> Content(FormCell cell, bool continues)
    {
        var style = cell.Kind switch
        {
            FormCellKind.Label or FormCellKind.Value => "FormLabel",
            FormCellKind.Text => "FormText",
            FormCellKind.Flow => "FormFlow",
            FormCellKind.Seal => "FormSeal",
        };
        if (cell.Pages is { } pages) return [PageNumbers(style, pages)];
        var lines = (cell.Join == FormJoin.Next ? "" : cell.Text).Split('\n').Select(line => Paragraph(style, line)).ToList();
        if (continues && cell.Kind == FormCellKind.Flow) lines[0].ParagraphProperties!.Indentation = new() { FirstLine = "0" };
        return lines;
    }

    private static Paragraph PageNumbers(string style, FormPageReference pages)
    {
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = style } }, Reference(pages.First, pages.FirstPage));
        if (pages.LastPage > pages.FirstPage) paragraph.Append(new Run(new Text("—")), Reference(pages.Last, pages.LastPage));
        return paragraph;
    }

    private static SimpleField Reference(string mark, int page) => new(new Run(new Text($"{page}"))) { Instruction = $" PAGEREF {mark} " };

    // No page number where the part is none of the numbered pages of a file.
    private static SectionProperties Section(string? footer, int? start)
    {
        var section = new SectionProperties();
        if (footer is not null) section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = footer });
        section.Append(
            new SectionType { Val = SectionMarkValues.NextPage }, new PageSize { Width = OfficialLayout.PageWidth, Height = OfficialLayout.PageHeight },
            new PageMargin { Top = FormLayout.Top, Bottom = FormLayout.Bottom, Left = OfficialLayout.Left, Right = OfficialLayout.Right, Header = 851, Footer = 700, Gutter = 0 });
        if (start is { } first) section.Append(new PageNumberType { Start = first });
        return section;
    }

    private static List<int> Edges(FormRow row)
    {
        List<int> edges = [];
        var at = 0;
        foreach (var cell in row.Cells) edges.Add(at += cell.Width);
        return edges;
    }

    private static int Twips(int percent) => OfficialLayout.TypeWidth * percent / 100;

    private static Paragraph Paragraph(string style, string text) => new(
        new ParagraphProperties { ParagraphStyleId = new() { Val = style } }, new Run(new Text(OfficialDocumentWriter.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
