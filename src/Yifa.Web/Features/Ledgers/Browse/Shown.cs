using System.Security.Cryptography;
using Yifa.Law;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 页面上的一个值：already covered where it must be. Sealed values are masked; an identity number or a mobile number that someone
/// wrote into a plain text is covered too, because nobody asked the ledger's author where people would write them.
/// </summary>
/// <param name="Text">写给人看的字；没有值为空串。</param>
/// <param name="Masked">有遮住的，可以写明用途再看。</param>
public sealed record Shown(string Text, bool Masked)
{
    /// <summary>一列的值，遮住以后。</summary>
    public static Shown Of(LedgerColumn column, Record row, Vault vault, Func<string, string> nameOfPlace)
    {
        if (column.Sensitive) return OfSecrets(column, row, vault);
        var plain = LedgerText.Of(column, column.Get(row, vault), nameOfPlace);
        // The running number of a paper ledger may look like anything.
        return column.Kind == CellKind.RowNumber ? new Shown(plain, false) : OfText(plain);
    }

    /// <summary>一段文字，里面的身份证号码和手机号码遮住。</summary>
    public static Shown OfText(string text)
    {
        var covered = Covered(text);
        return new Shown(covered, covered != text);
    }

    /// <summary>遮住一段文字里的身份证号码和手机号码。</summary>
    public static string Covered(string text) => CoveredText.Of(text);

    /// <summary>
    /// 把改过的文字里遮住的号码换回原来的：a form shows a text with its numbers covered, and what a person leaves covered stays as it was.
    /// </summary>
    public static string Uncovered(string typed, string? original)
    {
        if (original is null) return typed;
        foreach (var number in CoveredText.NumbersIn(original))
        {
            var covered = Covered(number);
            if (typed.IndexOf(covered, StringComparison.Ordinal) is >= 0 and var at) typed = string.Concat(typed.AsSpan(0, at), number, typed.AsSpan(at + covered.Length));
        }
        return typed;
    }

    /// <summary>原文。</summary>
    public static string Plain(LedgerColumn column, Record row, Vault vault, Func<string, string> nameOfPlace) => LedgerText.Of(column, column.Get(row, vault), nameOfPlace);

    private static Shown OfSecrets(LedgerColumn column, Record row, Vault vault)
    {
        var secrets = column.Secrets!(row).ToList();
        var last = secrets.FindLastIndex(s => s is not null);
        if (last < 0) return new Shown("", false);
        return new Shown(string.Join('、', secrets.Take(last + 1).Select(s => s is null ? "无" : Mask(column.Kind, s, vault))), true);
    }

    private static string Mask(CellKind kind, Sealed secret, Vault vault)
    {
        if (kind == CellKind.Secret) return LedgerText.Mask;
        try
        {
            var plain = vault.Open(secret)!;
            return kind == CellKind.IdNumber ? IdentityNumber.Mask(plain) : PhoneNumber.Mask(plain);
        }
        catch (CryptographicException)
        {
            // A row sealed with a lost key must not take the whole list with it.
            return LedgerText.Mask;
        }
    }
}
