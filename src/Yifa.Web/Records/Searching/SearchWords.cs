using System.Security.Cryptography;
using System.Text;
using Yifa.Insight.Searching;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Records.Searching;

/// <summary>
/// 一条记录能按什么找：the texts of its columns and parts, the words of its vocabularies, names also by pinyin and initials, and what hangs on it
/// (<see cref="HungWords"/>); and as marks its kind, its village and the last four digits of its phones, hashed with the key of the vault. What is
/// sealed stays out; a number that somebody wrote into a text is covered first, so that trying digit by digit uncovers nothing.
/// </summary>
public static class SearchWords
{
    /// <summary>电话按尾号找，只看这么多位：more would let somebody guess a covered number digit by digit.</summary>
    public const int TailDigits = 4;

    private const int LongestName = 4;
    private static readonly HashSet<string> OfEveryPart = [.. typeof(RecordPart).GetProperties().Select(p => p.Name)];
    private static readonly Dictionary<Type, Func<RecordPart, IEnumerable<string?>>> OfParts = AppDbContext.PartTypes.ToDictionary(t => t, TextsOf);

    /// <summary>文字和记号。</summary>
    /// <param name="ledger">哪本台账。</param>
    /// <param name="record">记录，连同各部分。</param>
    /// <param name="hung">挂在它上面的备注和附件名，见 <see cref="HungWords"/>。</param>
    /// <param name="vault">算尾号用。</param>
    public static (string Words, string Marks) Of(Ledger ledger, Record record, IEnumerable<string> hung, Vault vault)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var words = new StringBuilder();
        var marks = new HashSet<string>(StringComparer.Ordinal) { KindMark(ledger.Type) };
        if (record.Place is { Length: > 0 } place) marks.Add(VillageMark(place));
        foreach (var column in ledger.Columns)
        {
            if (column.Kind is CellKind.Village or CellKind.Grid) continue;
            if (!column.Sensitive) Say(column.Get(record, vault));
            else if (column.Kind == CellKind.Phone) foreach (var tail in TailsOf(column, record, vault)) marks.Add(TailMark(vault, tail));
        }
        foreach (var text in BulkInsert.PartsOf(record).SelectMany(part => OfParts[part.GetType()](part))) Say(text);
        foreach (var text in hung) Say(text);
        return (words.ToString(), string.Join(' ', marks));

        void Say(object? value)
        {
            switch (value)
            {
                case string text when text.Length > 0 && said.Add(text):
                    Append(CoveredText.Of(text));
                    if (IsName(text)) Append(SearchText.NameKeys(text));
                    break;
                case Enum word when said.Add(Wording.Of(word)):
                    Append(Wording.Of(word));
                    break;
                case IEnumerable<string> several:
                    foreach (var one in several) Say(one);
                    break;
            }
        }

        void Append(string text) => words.Append(words.Length == 0 ? "" : "\n").Append(SearchText.Normalize(text));
    }

    /// <summary>哪一类记录的记号。</summary>
    public static string KindMark(Type kind) => $"{SearchText.FirstMark}{kind.Name.ToLowerInvariant()}";

    /// <summary>哪个村（社区）的记号，含其下的组和网格。</summary>
    public static string VillageMark(string place) => $"{(char)(SearchText.FirstMark + 1)}{place.Split('-')[0].ToLowerInvariant()}";

    /// <summary>电话尾号的记号；没有密钥看不出是几号。</summary>
    public static string TailMark(Vault vault, string tail) => $"{(char)(SearchText.FirstMark + 2)}{vault.LookupKey($"尾号{tail}")![..12]}";

    /// <summary>要找的各个词；问得到尾号的地方，几位数字也按电话尾号找。</summary>
    /// <param name="text">人写的。</param>
    /// <param name="tails">算尾号用；不按尾号找为 null。</param>
    public static IReadOnlyList<SearchTerm> Query(string text, Vault? tails = null) =>
        [.. SearchText.Query(text).Select(term => tails is not null && IsTail(term.Text) ? term with { Mark = TailMark(tails, term.Text[^TailDigits..]) } : term)];

    /// <summary>像电话的尾号：四到十位数字。</summary>
    public static bool IsTail(string text) => text.Length is >= TailDigits and <= 10 && text.All(char.IsAsciiDigit);

    private static bool IsName(string text) => text.Length is > 1 and <= LongestName && text.All(c => c is >= '一' and <= '鿿');

    private static IEnumerable<string> TailsOf(LedgerColumn column, Record record, Vault vault)
    {
        try
        {
            return [.. (column.Get(record, vault) as string ?? "").Split('、').Select(one => string.Concat(one.Where(char.IsAsciiDigit))).Where(digits => digits.Length >= TailDigits).Select(digits => digits[^TailDigits..])];
        }
        catch (CryptographicException)
        {
            // Sealed with a lost key: whatever else the record says can still be found.
            return [];
        }
    }

    // The texts of a part are what it says itself, neither whose it is nor the key of a sealed value.
    private static Func<RecordPart, IEnumerable<string?>> TextsOf(Type part)
    {
        var texts = part.GetProperties().Where(p => p.PropertyType == typeof(string) && !OfEveryPart.Contains(p.Name) && p.GetIndexParameters().Length == 0
            && !(p.Name.EndsWith("Key", StringComparison.Ordinal) && part.GetProperty(p.Name[..^3])?.PropertyType == typeof(Sealed))).ToList();
        return row => texts.Select(text => (string?)text.GetValue(row));
    }
}
