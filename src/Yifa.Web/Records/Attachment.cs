namespace Yifa.Web.Records;

/// <summary>附件：a file bound to a record by the hash of its content; the bytes lie outside the database.</summary>
public sealed class Attachment : RecordPart
{
    private const int LongestName = 100;

    /// <summary>内容的 SHA-256，也是文件名。</summary>
    public string ContentHash { get; set; } = "";

    /// <summary>上传时的文件名，只用来给人看。</summary>
    public string FileName { get; set; } = "";

    /// <summary>按内容认出的类型，不信文件名。</summary>
    public string ContentType { get; set; } = "";

    /// <summary>大小，字节。</summary>
    public long Size { get; set; }

    /// <summary>属于办理经过的第几步；不属于哪一步的为 null。</summary>
    public int? Step { get; set; }

    public DateTime AddedAt { get; set; }

    public string AddedBy { get; set; } = "";

    /// <summary>对方给的文件名里可以留下的：some send the whole path; control characters have no place in a name.</summary>
    public static string NameOf(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter))]).Trim();
        if (name.Length == 0) return "附件";
        var extension = Path.GetExtension(name);
        return name.Length <= LongestName ? name : name[..(LongestName - Math.Min(extension.Length, 10))] + extension[..Math.Min(extension.Length, 10)];
    }
}

/// <summary>备注：a note on a record; a sensitive one is sealed and opened one by one.</summary>
public sealed class Note : RecordPart
{
    /// <summary>不敏感的正文；敏感的为 null。</summary>
    public string? Text { get; set; }

    /// <summary>敏感的正文，密封；不敏感的为 null。</summary>
    public Sealed? SealedText { get; set; }

    public DateTime AddedAt { get; set; }

    public string AddedBy { get; set; } = "";
}

/// <summary>交办：a record given to one account; whoever sees only what is assigned sees it through this row.</summary>
public sealed class Assignment : RecordPart
{
    public string AccountId { get; set; } = "";

    public DateTime AssignedAt { get; set; }

    public string AssignedBy { get; set; } = "";
}
