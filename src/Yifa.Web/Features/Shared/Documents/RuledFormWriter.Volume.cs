using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>写一卷：cover, contents, the parts each on a page of its own with a running number at the right, the closing sheet.</summary>
public static partial class RuledFormWriter
{
    private const int EmuPerTwip = 635;

    // Room for the name above the picture.
    private const int PictureRoom = FormLayout.Height - FormLayout.Spare - 900;

    /// <summary>各份在第几页，次序同卷内；头一份从第 1 页起。</summary>
    public static IReadOnlyList<VolumeEntry> Number(IReadOnlyList<VolumePart> parts)
    {
        List<VolumeEntry> entries = [];
        var page = 1;
        foreach (var part in parts)
        {
            var last = page + (part.Form is { } form ? PagesOf(form) : 1) - 1;
            entries.Add(new(part.Name, part.Remark, new($"part{entries.Count + 1}", page, $"part{entries.Count + 1}end", last)));
            page = last + 1;
        }
        return entries;
    }

    /// <summary>写成字节。</summary>
    public static byte[] Write(FormVolume volume) => Package(volume.Title, (main, body) =>
    {
        var entries = Number(volume.Parts);
        var (none, numbered) = (Footer(main, withNumber: false), Footer(main, withNumber: true));
        AddForm(body, volume.Cover, newPage: false, null);
        AddForm(body, volume.Contents(entries), newPage: true, null);
        body.Append(Break(Section(none, null)));
        var id = 0;
        for (var i = 0; i < volume.Parts.Count; i++)
        {
            var (part, pages) = (volume.Parts[i], entries[i].Pages);
            var marks = new Marks(pages.First, pages.Last, ref id);
            if (part.Form is { } form) AddForm(body, form, newPage: i > 0, marks);
            else if (part.Picture is { } picture) AddPicture(main, body, part.Name, picture, newPage: i > 0, marks, i + 1);
        }
        if (volume.Parts.Count > 0) body.Append(Break(Section(numbered, 1)));
        AddForm(body, volume.Closing(entries.Count == 0 ? 0 : entries[^1].Pages.LastPage), newPage: false, null);
        body.Append(Paragraph("FormEnd", ""), Section(none, null));
    });

    private static Paragraph Break(SectionProperties section)
    {
        var end = Paragraph("FormEnd", "");
        end.ParagraphProperties!.SectionProperties = section;
        return end;
    }

    private static string Footer(MainDocumentPart main, bool withNumber)
    {
        var part = main.AddNewPart<FooterPart>();
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = "FormPageNumber" } });
        if (withNumber) paragraph.Append(new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " });
        part.Footer = new(paragraph);
        return main.GetIdOfPart(part);
    }

    private static void AddPicture(MainDocumentPart main, Body body, string name, VolumePicture picture, bool newPage, Marks marks, int number)
    {
        var head = Paragraph("ScanName", name);
        if (newPage) head.ParagraphProperties!.PageBreakBefore = new();
        marks.Add(head, marks.First);
        marks.Add(head, marks.Last);
        var image = main.AddImagePart(picture.Size.Png ? ImagePartType.Png : ImagePartType.Jpeg);
        using (var content = new MemoryStream(picture.Content)) image.FeedData(content);
        var scale = Math.Min((double)OfficialLayout.TypeWidth / picture.Size.Width, (double)PictureRoom / picture.Size.Height);
        var (wide, high) = ((long)(picture.Size.Width * scale) * EmuPerTwip, (long)(picture.Size.Height * scale) * EmuPerTwip);
        body.Append(head, new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = "Scan" } }, new Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(new Frame.Inline(
            new Frame.Extent { Cx = wide, Cy = high },
            new Frame.DocProperties { Id = (uint)number, Name = $"扫描件{number}", Description = OfficialDocumentWriter.Clean(name) },
            new Drawing.Graphic(new Drawing.GraphicData(new Pictures.Picture(
                new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = (uint)number, Name = $"扫描件{number}" }, new Pictures.NonVisualPictureDrawingProperties()),
                new Pictures.BlipFill(new Drawing.Blip { Embed = main.GetIdOfPart(image) }, new Drawing.Stretch(new Drawing.FillRectangle())),
                new Pictures.ShapeProperties(new Drawing.Transform2D(new Drawing.Offset { X = 0, Y = 0 }, new Drawing.Extents { Cx = wide, Cy = high }), new Drawing.PresetGeometry(new Drawing.AdjustValueList()) { Preset = Drawing.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }))));
    }

    // Bookmarks need numbers of their own through the whole document.
    private sealed class Marks
    {
        private readonly int id;

        public Marks(string first, string last, ref int next)
        {
            (First, Last, id) = (first, last, next);
            next += 2;
        }

        public string First { get; }

        public string Last { get; }

        public void Add(Paragraph paragraph, string name)
        {
            var own = $"{id + (name == First ? 1 : 2)}";
            paragraph.InsertAfter(new BookmarkStart { Id = own, Name = name }, paragraph.ParagraphProperties);
            paragraph.Append(new BookmarkEnd { Id = own });
        }
    }
}
