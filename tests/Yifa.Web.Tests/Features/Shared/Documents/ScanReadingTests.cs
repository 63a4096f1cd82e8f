using System.IO.Compression;
using System.Text;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Tests.Features.Shared.Documents;

/// <summary>What is read of a scan before it is put into a file: how large a picture is, how many pages a PDF has; what cannot be read is not guessed.</summary>
public sealed class ScanReadingTests
{
    [Fact]
    public void The_size_of_a_picture_is_read_from_its_head()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 4, 0, 0, 0, 2, 88];
        Assert.Equal(new PictureSize(1024, 600, true), PictureSize.Of(png));
        // An application segment before the frame head is passed over by its length.
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8, 2, 88, 4, 0, 3, 0, 0, 0, 0];
        Assert.Equal(new PictureSize(1024, 600, false), PictureSize.Of(jpeg));
        Assert.Null(PictureSize.Of(jpeg.AsSpan(0, 12)));
        Assert.Null(PictureSize.Of(png.AsSpan(0, 20)));
        Assert.Null(PictureSize.Of("RIFF....WEBP"u8));
        Assert.Null(PictureSize.Of([]));
    }

    [Fact]
    public void The_pages_of_a_PDF_are_counted_also_in_compressed_objects_and_not_guessed_where_they_cannot_be()
    {
        Assert.Equal(2, PdfPageCount.Of("%PDF-1.4 <</Type/Pages/Count 2>> <</Type/Page>> <</Type /Page /Parent 1 0 R>>"u8.ToArray()));
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write("3 0 4 20 <</Type/Page>> <</Type/Page>> <</Type/Pages>>"u8);
        byte[] modern = [.. Encoding.ASCII.GetBytes($"%PDF-1.5\n5 0 obj\n<</Type/ObjStm/N 3/First 8/Length {packed.Length}/Filter/FlateDecode>>\nstream\n"), .. packed.ToArray(), .. "\nendstream endobj"u8];
        Assert.Equal(2, PdfPageCount.Of(modern));
        Assert.Null(PdfPageCount.Of("%PDF-1.4 /Encrypt <</Type/Page>>"u8.ToArray()));
        Assert.Null(PdfPageCount.Of("%PDF-1.4 nothing"u8.ToArray()));
    }
}
