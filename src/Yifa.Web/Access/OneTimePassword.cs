using System.Security.Cryptography;

namespace Yifa.Web.Access;

/// <summary>一次性密码：for a new account or a reset; no letters or digits that are easily mistaken for one another.</summary>
public static class OneTimePassword
{
    public static string Make()
    {
        const string letters = "abcdefghjkmnpqrstuvwxyz", capitals = "ABCDEFGHJKMNPQRSTUVWXYZ", digits = "23456789";
        var groups = Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(letters, 2) + RandomNumberGenerator.GetString(capitals, 1) + RandomNumberGenerator.GetString(digits, 1));
        return string.Join("-", groups);
    }
}
