namespace Yifa.Web.Features.Shared.Documents;

/// <summary>卷里的一张图：a scan, as large as its page allows.</summary>
/// <param name="Content">内容。</param>
/// <param name="Size">像素大小和格式。</param>
public sealed record VolumePicture(byte[] Content, PictureSize Size);

/// <summary>卷里的一份：a form or a picture; each begins on a page of its own.</summary>
/// <param name="Name">目录里的名称。</param>
/// <param name="Remark">目录里的备注；没有为空。</param>
public sealed record VolumePart(string Name, string Remark)
{
    public RuledForm? Form { get; init; }

    public VolumePicture? Picture { get; init; }
}

/// <summary>目录里的一行。</summary>
/// <param name="Name">名称。</param>
/// <param name="Remark">备注。</param>
/// <param name="Pages">在第几页。</param>
public sealed record VolumeEntry(string Name, string Remark, FormPageReference Pages);

/// <summary>一卷：cover and contents without page numbers, the parts numbered from 1, the closing sheet without a number.</summary>
public sealed record FormVolume
{
    public required string Title { get; init; }

    public required RuledForm Cover { get; init; }

    /// <summary>由各份的页号写成目录。</summary>
    public required Func<IReadOnlyList<VolumeEntry>, RuledForm> Contents { get; init; }

    public IReadOnlyList<VolumePart> Parts { get; init; } = [];

    /// <summary>由总页数写成备考表。</summary>
    public required Func<int, RuledForm> Closing { get; init; }
}
