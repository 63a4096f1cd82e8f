namespace Yifa.Web.Records;

/// <summary>
/// 密封的值：the cipher text of a sensitive field. It cannot be printed by accident: only <see cref="Vault"/> opens it,
/// pages show its mask.
/// </summary>
/// <param name="Cipher">算法版本、密钥编号与密文，例如 v1.k1.…。</param>
public sealed record Sealed(string Cipher)
{
    public override string ToString() => "••••";
}
