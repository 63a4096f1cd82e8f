namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>工作表名：Excel refuses some letters, more than 31 of them, and the same name twice.</summary>
internal static class XlsxSheetName
{
    private const int Longest = 31;

    public static string Unique(string name, IEnumerable<string> taken)
    {
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var clean = string.Concat(XlsxText.Clean(name).Where(letter => letter >= ' ' && !@"[]:*?/\".Contains(letter, StringComparison.Ordinal))).Trim('\'', ' ');
        clean = clean.Length == 0 ? "表" : Cut(clean, Longest);
        var unique = clean;
        for (var number = 2; names.Contains(unique); number++)
            unique = $"{Cut(clean, Longest - 6)}({number})";
        return unique;
    }

    private static string Cut(string name, int longest) =>
        name.Length <= longest ? name : name[..(char.IsHighSurrogate(name[longest - 1]) ? longest - 1 : longest)];
}
