using System.Reflection;

namespace Yifa.Insight.Names;

/// <summary>拼音：toneless readings of characters, several where a character has several, and the reading of a surname.</summary>
public static class Pinyin
{
    private const char First = '一', Last = '鿿';

    private static readonly string[]?[] Table = new string[Last - First + 1][];
    private static readonly Dictionary<char, string> Surnames = [];

    static Pinyin()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("pinyin.txt")!);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            if (parts[0] == "@") foreach (var surname in parts.Skip(1)) Surnames[surname[0]] = surname[1..];
            else
            {
                // The usual reading comes first; a character met before only under a lesser reading is put right here.
                foreach (var c in parts[1]) Table[c - First] = [parts[0], .. Table[c - First] ?? []];
                foreach (var c in parts.ElementAtOrDefault(2) ?? "") Table[c - First] = [.. Table[c - First] ?? [], parts[0]];
            }
        }
    }

    /// <summary>一个字的读音，最常用的在前；不是汉字的为空。</summary>
    public static IReadOnlyList<string> Of(char c) => c is >= First and <= Last ? Table[c - First] ?? [] : [];

    /// <summary>作姓时的读音。</summary>
    public static string? OfSurname(char c) => Surnames.GetValueOrDefault(c) ?? Usual(c);

    /// <summary>两个字是否可能同音，不论声调。</summary>
    public static bool SameSound(char a, char b)
    {
        if (a == b) return true;
        foreach (var one in Of(a))
            foreach (var other in Of(b))
                if (one == other)
                    return true;
        return false;
    }

    /// <summary>姓名的全拼，姓取姓的读音；有非汉字时照写小写。</summary>
    public static string OfName(string name) => string.Concat(Syllables(name));

    /// <summary>姓名的拼音首字母。</summary>
    public static string Initials(string name) => string.Concat(Syllables(name).Select(s => s[0]));

    private static string? Usual(char c) => Of(c) is [var usual, ..] ? usual : null;

    private static IEnumerable<string> Syllables(string name) =>
        name.Where(c => !char.IsWhiteSpace(c)).Select((c, at) => (at == 0 ? OfSurname(c) : Usual(c)) ?? char.ToLowerInvariant(c).ToString());
}
