namespace Yifa.Web.Data;

/// <summary>
/// 数据目录：everything that must be backed up and nothing else. The keys stand apart, so that a copy of the data alone
/// tells no identity number.
/// </summary>
public sealed class DataFolder
{
    public DataFolder(string root, string? keys = null)
    {
        Root = Path.GetFullPath(root);
        Keys = Path.GetFullPath(keys ?? Path.Combine(Root, "keys"));
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Files);
        Directory.CreateDirectory(Keys);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Root { get; }

    /// <summary>密钥目录。</summary>
    public string Keys { get; }

    /// <summary>SQLite 数据库文件。</summary>
    public string Database => Path.Combine(Root, "yifa.db");

    /// <summary>附件和导入原件，按内容指纹存放。</summary>
    public string Files => Path.Combine(Root, "files");

    /// <summary>公开的静态页面。</summary>
    public string Public => Path.Combine(Root, "public");
}
