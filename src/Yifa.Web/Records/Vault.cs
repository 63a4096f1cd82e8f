using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Yifa.Web.Records;

/// <summary>
/// 保险柜：seals identity numbers, phones, addresses and sensitive notes with AES-256-GCM, and gives the keyed hash by which
/// they can still be searched. The keys live in files outside the database, so a stolen database file tells nothing.
/// Losing the key file loses those fields for good: it is backed up apart from the data.
/// </summary>
public sealed class Vault
{
    private const string KeyFile = "fields.key";

    // A number, a phone, an address; longer notes take memory of their own.
    private const int OnStack = 256;
    private readonly byte[] cipherKey;
    private readonly byte[] lookupKey;

    // Preparing a cipher costs more than using it; each is used by one at a time.
    private readonly ConcurrentBag<AesGcm> ciphers = [];
    private readonly ConcurrentBag<IncrementalHash> lookups = [];

    private Vault(byte[] master)
    {
        cipherKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 32, info: "yifa field cipher v1"u8.ToArray());
        lookupKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 32, info: "yifa field lookup v1"u8.ToArray());
    }

    /// <summary>目录里有没有密钥。</summary>
    public static bool IsIn(string keyFolder) => File.Exists(Path.Combine(keyFolder, KeyFile));

    /// <summary>打开密钥目录；第一次使用时生成密钥，只有本账户能读。</summary>
    /// <exception cref="InvalidDataException">密钥文件损坏。</exception>
    public static Vault Open(string keyFolder)
    {
        Directory.CreateDirectory(keyFolder);
        var path = Path.Combine(keyFolder, KeyFile);
        if (!File.Exists(path))
        {
            var fresh = path + ".new";
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(fresh, options))
            {
                file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
                file.Flush(flushToDisk: true);
            }
            try { File.Move(fresh, path, overwrite: false); }
            catch (IOException) when (File.Exists(path)) { File.Delete(fresh); }
        }
        var master = Convert.FromBase64String(File.ReadAllText(path).Trim());
        return master.Length == 32 ? new Vault(master) : throw new InvalidDataException($"密钥文件 {KeyFile} 已损坏，请从备份恢复。");
    }

    /// <summary>密封一个值；空的不密封。</summary>
    public Sealed? Seal(string? plain)
    {
        if (string.IsNullOrWhiteSpace(plain)) return null;
        plain = plain.Trim();
        var length = Encoding.UTF8.GetByteCount(plain);
        Span<byte> room = stackalloc byte[OnStack];
        var package = length + 28 <= OnStack ? room[..(length + 28)] : new byte[length + 28];
        // Encrypted in place: the text stands where its cipher will.
        var text = package.Slice(12, length);
        Encoding.UTF8.GetBytes(plain, text);
        RandomNumberGenerator.Fill(package[..12]);
        if (!ciphers.TryTake(out var aes)) aes = new AesGcm(cipherKey, 16);
        aes.Encrypt(package[..12], text, text, package[(12 + length)..]);
        ciphers.Add(aes);
        return new Sealed("v1." + Convert.ToBase64String(package));
    }

    /// <summary>打开一个值。</summary>
    /// <exception cref="CryptographicException">密钥不对，或密文被改动过。</exception>
    public string? Open(Sealed? value)
    {
        if (value is null) return null;
        if (!value.Cipher.StartsWith("v1.", StringComparison.Ordinal)) throw new CryptographicException("不认识的密文格式。");
        var package = Convert.FromBase64String(value.Cipher[3..]);
        var text = new byte[package.Length - 28];
        using var aes = new AesGcm(cipherKey, 16);
        aes.Decrypt(package.AsSpan(0, 12), package.AsSpan(12, text.Length), package.AsSpan(12 + text.Length), text);
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>密封一块字节（附件、导入原件按块存放）；块号与“是否末块”一起封，换位和截断都打不开。</summary>
    internal void SealBlock(ReadOnlySpan<byte> plain, Span<byte> package, ReadOnlySpan<byte> place)
    {
        RandomNumberGenerator.Fill(package[..12]);
        using var aes = new AesGcm(cipherKey, 16);
        aes.Encrypt(package[..12], plain, package[12..(12 + plain.Length)], package[(12 + plain.Length)..], place);
    }

    /// <summary>打开一块字节。</summary>
    /// <exception cref="CryptographicException">密钥不对，或内容被改动过。</exception>
    internal void OpenBlock(ReadOnlySpan<byte> package, Span<byte> plain, ReadOnlySpan<byte> place)
    {
        using var aes = new AesGcm(cipherKey, 16);
        aes.Decrypt(package[..12], package[12..^16], package[^16..], plain, place);
    }

    /// <summary>检索键：带钥哈希，同一号码总是同一个键，没有密钥算不出来。</summary>
    public string? LookupKey(string? plain)
    {
        if (string.IsNullOrWhiteSpace(plain)) return null;
        var normal = NormalForm.Of(plain.Trim()).ToUpperInvariant();
        if (!lookups.TryTake(out var hash)) hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, lookupKey);
        Span<byte> key = stackalloc byte[32];
        Span<byte> room = stackalloc byte[OnStack];
        hash.AppendData(normal.Length * 3 <= OnStack ? room[..Encoding.UTF8.GetBytes(normal, room)] : Encoding.UTF8.GetBytes(normal));
        hash.GetHashAndReset(key);
        lookups.Add(hash);
        return Convert.ToHexStringLower(key[..16]);
    }
}
