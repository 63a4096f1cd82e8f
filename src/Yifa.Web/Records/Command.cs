using System.Security.Cryptography;
using System.Text;

namespace Yifa.Web.Records;

/// <summary>
/// 一次提交：an id made by the client and a fingerprint of what was submitted. The same id with the same content gets the first
/// answer again, so a double click or a lost reply never registers twice.
/// </summary>
/// <param name="Id">客户端给的编号。</param>
/// <param name="ContentHash">所交内容的 SHA-256。</param>
public sealed record Command(Guid Id, string ContentHash)
{
    /// <summary>表单里的隐藏字段名。</summary>
    public const string Field = "commandId";

    /// <summary>由表单得出：除防伪标记和编号外，各字段按名排序后取指纹；文件按内容。</summary>
    public static async Task<Command> FromAsync(HttpRequest request, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
        Add(request.Path);
        foreach (var field in form.Where(f => f.Key is not (Field or "__RequestVerificationToken")).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Add(field.Key);
            foreach (var value in field.Value) Add(value ?? "");
        }
        foreach (var file in form.Files)
        {
            Add(file.Name);
            await using var stream = file.OpenReadStream();
            hash.AppendData(await SHA256.HashDataAsync(stream, stop));
        }
        var id = Guid.TryParse(form[Field], out var given) ? given : Guid.Empty;
        return new Command(id, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>程序自己的一次写入（命令行、后台），内容由调用者说明。</summary>
    public static Command Own(Guid id, string content) => new(id, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))));

    /// <summary>程序自己的一次写入，编号由它是什么事得出：of several nodes at one database one writes it, and the others get its answer.</summary>
    /// <param name="what">什么事，连同镇和日子，例如“watch 500109111 2025-02-27”。</param>
    public static Command Named(string what) => Own(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(what))[..16]), what);
}
