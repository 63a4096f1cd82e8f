using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Yifa.Web.Features.Shared.Documents.OfficialLayout;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>公文的版面：page, margins, line grid, page numbers outside left and right, annex tables.</summary>
public static partial class OfficialDocumentWriter
{
    private static SectionProperties Section(string odd, string even) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = odd },
        new FooterReference { Type = HeaderFooterValues.Even, Id = even },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 851, Footer = FooterDistance, Gutter = 0 },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = Line });

    /// <summary>单页居右空一字，双页居左空一字，形如 — 1 —。</summary>
    private static (string Odd, string Even) PageNumbers(MainDocumentPart main) =>
        (PageNumber(main, "PageNumberOdd"), PageNumber(main, "PageNumberEven"));

    private static string PageNumber(MainDocumentPart main, string style)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new(new Paragraph(
            new ParagraphProperties { ParagraphStyleId = new() { Val = style } },
            new Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
            new Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
        return main.GetIdOfPart(part);
    }

    private static void AddAnnex(Body body, DocumentAnnex annex)
    {
        var mark = Paragraph("AnnexMark", "附");
        mark.ParagraphProperties!.PageBreakBefore = new();
        body.Append(mark, Paragraph("AnnexTitle", annex.Title));

        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{TypeWidth}" },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(annex.Widths.Select(w => new GridColumn { Width = $"{TypeWidth * w / 100}" })));
        table.Append(Row(annex, annex.Heads, isHead: true));
        foreach (var row in annex.Rows) table.Append(Row(annex, row, isHead: false));
        body.Append(table);
        foreach (var note in annex.Notes) body.Append(Paragraph("AnnexNote", note));
    }

    private static TableRow Row(DocumentAnnex annex, IReadOnlyList<string> cells, bool isHead)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHead) row.TableRowProperties!.Append(new TableHeader());
        for (var i = 0; i < cells.Count; i++)
            row.Append(new TableCell(
                new TableCellProperties(
                    new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{TypeWidth * annex.Widths[i] / 100}" },
                    new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
                Paragraph(isHead ? "TableHead" : "TableCell", cells[i])));
        return row;
    }
}
