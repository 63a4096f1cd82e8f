namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>读表的上限：what one file may cost. A hostile file is refused before it costs more than this.</summary>
public sealed record SheetLimits
{
    public static SheetLimits Default { get; } = new();

    /// <summary>文件大小，字节。超过的不读内容就拒收。</summary>
    public long FileBytes { get; init; } = 50L << 20;

    /// <summary>压缩包解开后的总量，字节（申报数和实际数都按此核对）。</summary>
    public long UnpackedBytes { get; init; } = 600L << 20;

    /// <summary>压缩包内的文件个数。</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>单个部件的压缩比；只查解开后超过 <see cref="RatioFloorBytes"/> 的部件，小部件压得再狠也无害。</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>开始核对压缩比的大小，字节。</summary>
    public long RatioFloorBytes { get; init; } = 16L << 20;

    /// <summary>行号的上限（Excel 自身为 1048576）。</summary>
    public int Rows { get; init; } = 1_048_576;

    /// <summary>有内容的列的上限。</summary>
    public int Columns { get; init; } = 1_024;

    /// <summary>工作表张数。</summary>
    public int Sheets { get; init; } = 200;

    /// <summary>共享字符串的条数。</summary>
    public int SharedStrings { get; init; } = 4_000_000;

    /// <summary>共享字符串的总量，UTF-8 字节。</summary>
    public long SharedStringBytes { get; init; } = 160L << 20;

    /// <summary>一格的字数（Excel 自身为 32767，别的软件会多写）。</summary>
    public int CellChars { get; init; } = 131_072;

    /// <summary>合并单元格的个数。</summary>
    public int Merges { get; init; } = 200_000;

    /// <summary>一次打开、或把一张表读一遍所用的时间；调用者自己处理行的时间不算在内。</summary>
    public TimeSpan ReadingTime { get; init; } = TimeSpan.FromMinutes(2);
}
