using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using Yifa.Law;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

/// <summary>Files that are damaged, locked, dangerous or made to exhaust: each is refused by its own name, soon and cheaply.</summary>
public class HostileFileTests
{
    private static Workbook Plain(string rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", string tail = "", string strings = "<si><t>甲</t></si>") =>
        Workbook.With(rows, tail, strings);

    /// <summary>Opens and reads everything; gives the code of the refusal, or null.</summary>
    internal static Refusal? Refused(Stream stream, SheetLimits? limits = null, MergeFill fill = MergeFill.All)
    {
        try
        {
            using var file = SheetFile.Open(stream, "来件.xlsx", limits, TestContext.Current.CancellationToken);
            foreach (var sheet in file.Sheets)
                foreach (var row in sheet.Rows(fill, TestContext.Current.CancellationToken))
                    foreach (var cell in row.Cells)
                        _ = cell.Text;
            return null;
        }
        catch (SheetRefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private static string? Code(byte[] file, SheetLimits? limits = null) => Refused(new MemoryStream(file), limits)?.Code;

    [Fact]
    public void A_whole_file_is_not_refused() => Assert.Null(Code(Plain().Bytes()));

    [Fact]
    public void Every_refusal_says_what_is_wrong_and_what_to_do()
    {
        var refusal = Refused(new MemoryStream([]))!;

        Assert.Equal(("sheet.empty", "文件是空的，里面没有内容。请检查是否选错了文件。"), (refusal.Code, refusal.ToString()));
    }

    [Fact]
    public void A_truncated_workbook_is_broken_wherever_it_was_cut()
    {
        var whole = File.ReadAllBytes(Samples.Of(9));
        for (var length = 60; length < whole.Length; length += 97)
            Assert.Equal("sheet.broken", Code(whole[..length]));
        var old = File.ReadAllBytes(Samples.Fixture("small.xls"));
        for (var length = 1000; length < old.Length - 512; length += 97)
            Assert.Equal("sheet.broken", Code(old[..length]));
    }

    [Theory]
    [InlineData("这不是表格", "sheet.not-a-spreadsheet")]
    [InlineData("%PDF-1.7\n一,二", "sheet.not-a-spreadsheet")]
    [InlineData("{\\rtf1 一,二}", "sheet.not-a-spreadsheet")]
    [InlineData("<html><table><tr><td>1,2</td></tr></table></html>", "sheet.web-page")]
    [InlineData("\uFEFF\r\n<table><tr><td>1,2</td></tr></table>", "sheet.web-page")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: a,b", "sheet.web-page")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "sheet.other-format")]
    [InlineData("一,二\n\"三,四\n", "sheet.broken")]
    [InlineData("一,二\0,三\n", "sheet.not-a-spreadsheet")]
    [InlineData("GIF89a,1", "sheet.not-a-spreadsheet")]
    public void Texts_that_are_no_tables_are_refused_by_what_they_are(string text, string code) =>
        Assert.Equal(code, Code(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_nothing_are_refused()
    {
        Assert.Equal("sheet.not-a-spreadsheet", Code(new byte[1 << 20]));
        Assert.Equal("sheet.not-a-spreadsheet", Code([0x89, .. "PNG\r\n"u8, 1, 2, 3]));
        Assert.Equal("sheet.unknown-encoding", Code([.. "a,b\n"u8, 0xFF, 0xFF, 0xFF, (byte)',', 0x80]));
    }

    [Theory]
    [InlineData("word/document.xml", "sheet.not-a-spreadsheet")]
    [InlineData("ppt/presentation.xml", "sheet.not-a-spreadsheet")]
    [InlineData("xl/workbook.bin", "sheet.other-format")]
    [InlineData("xl/vbaProject.bin", "sheet.macro")]
    [InlineData("xl/macrosheets/sheet1.xml", "sheet.macro")]
    [InlineData("xl/externalLinks/externalLink1.xml", "sheet.external-links")]
    public void Packages_with_parts_that_must_not_be_there_are_refused(string part, string code) =>
        Assert.Equal(code, Code(Plain().Part(part, "<x/>").Bytes()));

    [Fact]
    public void A_workbook_that_calls_itself_macro_enabled_is_refused() =>
        Assert.Equal("sheet.macro", Code(Plain().Part("[Content_Types].xml",
            """<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>""").Bytes()));

    [Theory]
    [InlineData("EncryptedPackage", "sheet.encrypted")]
    [InlineData("_VBA_PROJECT", "sheet.macro")]
    [InlineData("WordDocument", "sheet.not-a-spreadsheet")]
    [InlineData("Nothing", "sheet.not-a-spreadsheet")]
    public void Old_containers_are_refused_by_what_they_hold(string stream, string code) =>
        Assert.Equal(code, Code(OleContainer.With((stream, [1, 2, 3]))));

    [Fact]
    public void Old_workbooks_with_a_password_a_macro_sheet_a_link_or_endless_rows_are_refused()
    {
        byte[] begin = [0x09, 0x08, 16, 0, 0, 6, 5, 0, .. new byte[12]], end = [0x0A, 0, 0, 0];
        byte[] Book(params byte[] record) => OleContainer.With(("Workbook", [.. begin, .. record, .. end]));

        Assert.Equal("sheet.encrypted", Code(Book(0x2F, 0, 6, 0, 1, 0, 1, 0, 1, 0)));
        Assert.Equal("sheet.macro", Code(Book(0x85, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0)));
        Assert.Equal("sheet.broken", Code(Book(0x00, 2, 14, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0, 4, 0, 0, 0)));
        Assert.Equal("sheet.external-links", Code(Book(0xAE, 1, 6, 0, 1, 0, 3, 0, (byte)'a', (byte)'b')));
    }

    [Fact]
    public void A_chain_of_sectors_that_bites_its_tail_does_not_hang() =>
        Assert.Equal("sheet.broken", Code(OleContainer.WithCycle(OleContainer.With(("Workbook", new byte[4096])))));

    [Fact]
    public void A_zip_with_a_password_is_refused()
    {
        var bytes = Plain().Bytes();
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[directory + 8] |= 1;

        Assert.Equal("sheet.encrypted", Code(bytes));
    }

    [Fact]
    public void A_file_of_100_MB_is_refused_without_reading_it()
    {
        var huge = new Huge(100L << 20);

        Assert.Equal("sheet.too-large", Refused(huge)?.Code);
        Assert.Equal(0, huge.BytesRead);
        Assert.True(huge.Closed);
    }

    [Fact]
    public void An_upload_without_end_is_cut_off_at_the_limit()
    {
        var limits = SheetLimits.Default with { FileBytes = 1 << 20 };

        Assert.Equal("sheet.too-large", Refused(new SheetFileTests.OneWay(new byte[3 << 20]), limits)?.Code);
    }

    [Fact]
    public void A_bomb_that_declares_its_size_is_refused_before_it_is_unpacked()
    {
        var zeros = new byte[1 << 20];
        var bomb = Plain().Part("xl/media/a.png", part => { for (var i = 0; i < 700; i++) part.Write(zeros); }).Bytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();

        Assert.Equal("sheet.bomb", Code(bomb));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 2 << 20);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_refused_while_it_is_unpacked()
    {
        var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
        var bytes = Plain().Part("xl/worksheets/sheet1.xml", part => { for (var i = 0; i < 100; i++) part.Write(spaces); }).Bytes();
        for (var at = 0; at + 30 < bytes.Length; at++)
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) is 0x04034b50 or 0x02014b50
                && BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + (bytes[at + 2] == 3 ? 22 : 24))) == 100 << 20)
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + (bytes[at + 2] == 3 ? 22 : 24)), 50_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(Code(bytes) is "sheet.bomb" or "sheet.broken");

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 << 20);
    }

    [Fact]
    public void Entries_that_share_the_same_packed_bytes_are_refused()
    {
        var bytes = Plain().Part("xl/media/a.bin", part => part.Write(new byte[30_000])).Bytes().ToList();
        var plain = bytes.ToArray();
        var start = BinaryPrimitives.ReadInt32LittleEndian(plain.AsSpan(plain.Length - 6));
        var sheet = plain.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(plain.AsSpan(sheet + 20), 20_000_000 / 200);
        var record = plain[sheet..^22];
        var directory = new List<byte>(plain[start..^22]);
        for (var copy = 0; copy < 100; copy++)
        {
            record[46] = (byte)('0' + copy / 10);
            record[47] = (byte)('0' + copy % 10);
            directory.AddRange(record);
        }
        var end = plain[^22..];
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), 108);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), 108);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), directory.Count);

        Assert.Equal("sheet.bomb", Code([.. plain[..start], .. directory, .. end]));
    }

    [Fact]
    public void A_zip_with_a_million_entries_is_refused_without_building_them()
    {
        const int entries = 1_000_000;
        var directory = new byte[entries * 48];
        for (var at = 0; at < directory.Length; at += 48)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(directory.AsSpan(at), 0x02014b50);
            directory[at + 28] = 2;
        }
        byte[] End(ushort count, uint size)
        {
            var end = new byte[22];
            BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
            BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), count);
            BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), size);
            BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), 4);
            return end;
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var end in new[] { End(ushort.MaxValue, (uint)directory.Length), End(40_000, (uint)directory.Length), End(9, (uint)directory.Length), End(9, 480_000) })
            Assert.True(Code([.. "PK\u0003\u0004"u8, .. directory, .. end]) is "sheet.bomb" or "sheet.broken");

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4L * (directory.Length + (4 << 20)));
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("[Content_Types].xml")]
    public void Document_types_and_laughing_entities_are_refused_in_every_part(string part)
    {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"哈\">");
        for (var i = 1; i < 12; i++)
            laughs.Append($"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">");

        Assert.Equal("sheet.dtd", Code(Plain().Part(part, laughs.Append("]><x>&a11;</x>").ToString()).Bytes()));
        Assert.Equal("sheet.dtd", Code(Plain().Part(part, "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>").Bytes()));
    }

    [Fact]
    public void Endless_attributes_texts_and_nesting_are_refused()
    {
        var letters = new string('a', 3 << 20);
        Assert.Equal("sheet.bomb", Code(Plain($"<row r=\"1\" x=\"{letters}\"/>").Bytes()));
        Assert.Equal("sheet.bomb", Code(Plain(strings: $"<si><t>{letters}</t></si>").Bytes()));
        Assert.Equal("sheet.cell-too-long", Code(Plain($"<row r=\"1\">{Workbook.Text("A1", letters[..200_000])}</row>").Bytes()));
        Assert.Equal("sheet.cell-too-long", Code(Plain($"<row r=\"1\"><c r=\"A1\"><v><![CDATA[{string.Concat(Enumerable.Repeat("<aaaaaaa", 1 << 18))}]]></v></c></row>").Bytes()));
        Assert.NotNull(Code(Plain(string.Concat(Enumerable.Repeat("<row>", 300_000))).Bytes()));
    }

    [Theory]
    [InlineData("<row r=\"1048577\"><c><v>1</v></c></row>", "sheet.too-many-rows")]
    [InlineData("<row r=\"1\"><c r=\"AMK1\"><v>1</v></c></row>", "sheet.too-many-columns")]
    [InlineData("<row r=\"2\"/><row r=\"2\"/>", "sheet.broken")]
    [InlineData("<row r=\"1\"><c t=\"s\"><v>9</v></c></row>", "sheet.broken")]
    [InlineData("<row r=\"1\"><c></row>", "sheet.broken")]
    [InlineData("<row r=\"1\"><c><v>&x;</v></c></row>", "sheet.broken")]
    public void Rows_that_cannot_be_are_refused(string rows, string code) => Assert.Equal(code, Code(Plain(rows).Bytes()));

    [Fact]
    public void Empty_cells_far_to_the_right_and_below_do_no_harm() =>
        Assert.Null(Code(Plain("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row><row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>").Bytes()));

    [Fact]
    public void Merges_piled_upon_each_other_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(1, 400).Select(row => $"<row r=\"{row}\"><c><v>1</v></c></row>"));
        var merges = string.Concat(Enumerable.Range(1, 100_000).Select(_ => "<mergeCell ref=\"A1:A1048576\"/>"));

        Assert.Equal("sheet.broken", Code(Plain(rows, $"<mergeCells>{merges}</mergeCells>").Bytes()));
        Assert.Equal("sheet.bomb", Code(Plain(rows, $"<mergeCells>{merges}{merges}{merges}</mergeCells>").Bytes()));
    }

    [Fact]
    public void A_reading_that_takes_too_long_is_stopped() =>
        Assert.Equal("sheet.too-slow", Refused(File.OpenRead(Samples.Of(1)), SheetLimits.Default with { ReadingTime = TimeSpan.FromTicks(1) })?.Code);

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_missing_or_empty_part_is_refused(string part) =>
        Assert.Equal("sheet.broken", Code(Plain().Part(part, "").Bytes()));

    /// <summary>A file of zeros that notes whether anyone reads it.</summary>
    private sealed class Huge(long length) : Stream
    {
        public long BytesRead { get; private set; }
        public bool Closed { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get; set; }
        public override int Read(byte[] buffer, int offset, int count) { BytesRead += count; return count; }
        public override long Seek(long offset, SeekOrigin origin) => 0;
        public override void Flush() { }
        public override void SetLength(long value) { }
        public override void Write(byte[] buffer, int offset, int count) { }
        protected override void Dispose(bool disposing)
        {
            Closed = true;
            base.Dispose(disposing);
        }
    }
}
