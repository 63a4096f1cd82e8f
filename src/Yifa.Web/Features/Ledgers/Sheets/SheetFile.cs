namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>表格文件按内容认出的格式。</summary>
public enum SheetFormat
{
    /// <summary>Excel 2007 以后的 .xlsx。</summary>
    Xlsx,

    /// <summary>Excel 97–2003 的 .xls。</summary>
    Xls,

    /// <summary>逗号、分号或制表符分隔的文本。</summary>
    Csv,
}

/// <summary>
/// 表格文件：the way in for every ledger. The format is told by the content, never by the name; what is dangerous or
/// damaged is refused with a sentence; the rows are streamed. Not for several threads at once.
/// </summary>
public sealed class SheetFile : IDisposable
{
    private readonly Stream stream;
    private readonly IDisposable? content;

    private SheetFile(Stream stream, string name, SheetFormat format, IReadOnlyList<Sheet> sheets, IDisposable? content)
    {
        (this.stream, this.content) = (stream, content);
        (Name, Format, Sheets) = (name, format, sheets);
    }

    /// <summary>来时的文件名，只用于显示。</summary>
    public string Name { get; }

    public SheetFormat Format { get; }

    /// <summary>工作表，按文件里的次序，隐藏的也在内。</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>打开磁盘上的文件。</summary>
    /// <exception cref="SheetRefusedException">文件不收，理由在其中。</exception>
    public static SheetFile Open(string path, SheetLimits? limits = null, CancellationToken cancellation = default) =>
        Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 << 10), Path.GetFileName(path), limits, cancellation);

    /// <summary>打开流；流从此归本对象，随它关闭，打不开时也已关闭。不能回绕的流（上传）先存进临时文件，超过上限即停。</summary>
    /// <exception cref="SheetRefusedException">文件不收，理由在其中。</exception>
    public static SheetFile Open(Stream stream, string name, SheetLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= SheetLimits.Default;
        var watch = new SheetWatch(limits, cancellation);
        var owned = stream;
        try
        {
            return SheetGuard.Run(watch, () =>
            {
                if (!stream.CanSeek)
                    owned = Spooled(stream, limits, watch);
                return Recognise(owned, name, limits, watch);
            });
        }
        catch
        {
            owned.Dispose();
            stream.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        content?.Dispose();
        stream.Dispose();
    }

    private static SheetFile Recognise(Stream stream, string name, SheetLimits limits, SheetWatch watch)
    {
        if (stream.Length > limits.FileBytes)
            throw new SheetRefusedException(SheetRefusals.TooLarge(limits.FileBytes >> 20));
        switch (SheetSniffer.Sniff(stream))
        {
            case SheetFormat.Xlsx:
                var book = XlsxBook.Open(stream, limits, watch);
                return new(stream, name, SheetFormat.Xlsx, book.Sheets, book);
            case SheetFormat.Xls:
                var old = XlsBook.Open(stream, limits, watch);
                return new(stream, name, SheetFormat.Xls, old.Sheets, old);
            default:
                return new(stream, name, SheetFormat.Csv, [CsvText.Open(stream, name, limits, watch)], null);
        }
    }

    private static FileStream Spooled(Stream stream, SheetLimits limits, SheetWatch watch)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 << 10, FileOptions.DeleteOnClose);
        try
        {
            var buffer = new byte[64 << 10];
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                watch.Tick();
                if (file.Length + count > limits.FileBytes)
                    throw new SheetRefusedException(SheetRefusals.TooLarge(limits.FileBytes >> 20));
                file.Write(buffer, 0, count);
            }
            stream.Dispose();
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
