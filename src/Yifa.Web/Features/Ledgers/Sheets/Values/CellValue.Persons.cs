using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>格里写到的一个人（或单位）。</summary>
/// <param name="Name">姓名或单位名称；只写了姓的只有姓。</param>
/// <param name="Title">职务或称呼，例如 党委书记、先生；没有为 null。</param>
/// <param name="SurnameOnly">只写了姓：曾先生、彭某。</param>
/// <param name="IsOrganisation">是单位，不是人。</param>
public sealed record PersonMention(string Name, string? Title = null, bool SurnameOnly = false, bool IsOrganisation = false);

public static partial class CellValue
{
    /// <summary>
    /// 人员：一格里可以有几个人，以空格、顿号、逗号、斜杠、分号、换行或“和、与、及”相隔；职务和称呼另放。
    /// “李和平”不会拆成两人，“张 三”不会当成两人。
    /// </summary>
    public static Parsed<IReadOnlyList<PersonMention>> Persons(SheetCell cell)
    {
        if (Faulty<IReadOnlyList<PersonMention>>(cell) is { } fault)
            return fault;
        if (cell.Kind != SheetCellKind.Text)
            return Parsed.Wrong<IReadOnlyList<PersonMention>>("这里应写姓名");
        var text = Plain(cell.Text.Replace('\r', ',').Replace('\n', ','));
        if (IsNothing(text))
            return Parsed.Empty<IReadOnlyList<PersonMention>>();
        if (text.Length > 500)
            return Parsed.Wrong<IReadOnlyList<PersonMention>>("文字太长，不像姓名");
        var doubts = new List<string>();
        if (text.Contains('等') && AndOthers().Match(text) is { Success: true } others)
        {
            doubts.Add($"“{others.Value.Trim()}”没有写明是谁");
            text = text.Remove(others.Index, others.Length);
        }
        var persons = new List<PersonMention>();
        foreach (var piece in Pieces(text))
            if (Mention(piece, doubts) is { } person && !persons.Contains(person))
                persons.Add(person);
        return persons.Count == 0 ? Parsed.Wrong<IReadOnlyList<PersonMention>>($"“{Shown(text)}”里没有姓名")
            : doubts.Count > 0 ? Parsed.Doubtful<IReadOnlyList<PersonMention>>(persons, string.Join('；', doubts))
            : Parsed.Good<IReadOnlyList<PersonMention>>(persons);
    }

    private static IEnumerable<string> Pieces(string text)
    {
        // Labels ("甲方:") and remarks in brackets are not names; a remark must not be split at its own commas.
        if (text.AsSpan().ContainsAny("([【"))
            text = Bracketed().Replace(text, "");
        if (text.Contains(':'))
            text = Label().Replace(text, ",");
        foreach (var part in text.Split([',', '、', '/', ';', '|', '\\', '&', '+', '。'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var piece in Joined(part.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                foreach (var name in Conjoined(piece))
                    yield return name;
    }

    /// <summary>“张 三” is one person whose name was spaced out to the width of three letters.</summary>
    private static IEnumerable<string> Joined(string[] parts)
    {
        for (var at = 0; at < parts.Length; at++)
            if (at + 1 < parts.Length && parts[at].Length == 1 && parts[at + 1].Length == 1 && Surnames.IsSurname(parts[at]))
                yield return parts[at] + parts[++at];
            else
                yield return parts[at];
    }

    /// <summary>Splits at 和, 与, 及 only where that gives names on both sides and the whole is none.</summary>
    private static IEnumerable<string> Conjoined(string piece)
    {
        if (Surnames.IsName(piece) || Organisation().IsMatch(piece))
            return [piece];
        for (var at = 1; at < piece.Length - 1; at++)
        {
            var wide = string.CompareOrdinal(piece, at, "以及", 0, 2) == 0 ? 2 : piece[at] is '和' or '与' or '及' or '诉' ? 1 : 0;
            if (wide == 0 || at + wide >= piece.Length || !NameLike(piece[..at]))
                continue;
            var rest = Conjoined(piece[(at + wide)..]).ToList();
            if (rest.TrueForAll(NameLike))
                return rest.Prepend(piece[..at]);
        }
        return [piece];
    }

    private static bool NameLike(string text) =>
        Surnames.IsName(text) || Organisation().IsMatch(text) || Titled(text) is not null;

    private static PersonMention? Mention(string piece, List<string> doubts)
    {
        piece = piece.Trim(' ', ':', '.', '-', '(', ')', '"', '\'');
        if (piece.Length == 0 || piece.All(letter => char.IsDigit(letter) || letter is '*' or '-'))
            return null; // a telephone number beside the name
        if (char.IsDigit(piece[^1]) || piece[^1] == '*')
            piece = Digits().Replace(piece, "");
        if (Titled(piece) is { } titled)
            return titled; // before names: 曾先生 would pass for one
        if (Place().IsMatch(piece))
            return new(piece, IsOrganisation: true); // before names: 柳 of 柳荫村 is a surname
        if (Surnames.IsName(piece))
            return new(piece);
        if (Organisation().IsMatch(piece))
            return new(piece, IsOrganisation: true);
        if (!HanName().IsMatch(piece))
            doubts.Add(piece.Length == 4 ? $"“{piece}”像是两个人连着写" : $"“{Shown(piece)}”不像姓名");
        return new(piece);
    }

    /// <summary>A name with a post before it (党委书记邵强良) or a form of address behind it (曾先生).</summary>
    private static PersonMention? Titled(string piece)
    {
        if (Address().Match(piece) is { Success: true } address && address.Index > 0)
        {
            var name = piece[..address.Index];
            if (Surnames.IsSurname(name))
                return new(name, address.Value, SurnameOnly: true);
            if (Surnames.IsName(name))
                return new(name, address.Value);
        }
        // The longest post wins: 副镇长 before 镇长; what is left must be a name.
        for (var at = Math.Max(2, piece.Length - 4); at <= piece.Length - 2; at++)
            if (Post().IsMatch(piece[..at]) && Surnames.IsName(piece.AsSpan(at)))
                return new(piece[at..], piece[..at]);
        return null;
    }

    private const string Posts = "书记|副书记|镇长|副镇长|主席|副主席|主任|副主任|委员|部长|副部长|所长|副所长|站长|副站长|局长|副局长|科长|副科长|队长|副队长|大队长|副大队长|支书|村长|组长|副组长|社长|网格长|网格员|指导员|调解员|人民调解员|民警|警官|法官|庭长|检察官|律师|法律顾问|顾问|会计|干事|经理|总经理|董事长|厂长|校长|院长|医生|老师|教师|法律明白人|专干|专员|负责人|法定代表人|主持人";

    [GeneratedRegex("(先生|女士|小姐|同志|老师|师傅|夫妇|夫妻|一家|家属|某某|某|" + Posts + ")$")]
    private static partial Regex Address();

    [GeneratedRegex("(" + Posts + "|文书|干部|代表|法人)$")]
    private static partial Regex Post();

    [GeneratedRegex("(公司|社区|村|组|局|厂)$")]
    private static partial Regex Place();

    [GeneratedRegex("(公司|合作社|合作联社|村民委员会|居民委员会|村委会|居委会|委员会|经济组织|联合社|工厂|商店|门市|超市|饭店|餐馆|酒店|旅馆|宾馆|药店|诊所|医院|卫生院|学校|幼儿园|小学|中学|银行|信用社|派出所|司法所|法院|检察院|事务所|工作室|服务中心|中心|办公室|大队|支队|政府|农场|养殖场|加工厂|林场|砖厂|项目部|工程队|施工队|物业|业主|协会|商会|基地|茶馆|网吧|村|社区|小组|组|局|厂|场)$")]
    private static partial Regex Organisation();

    [GeneratedRegex(@" ?等(\d+|[一二三四五六七八九十百]+)?[人名户]?$")]
    private static partial Regex AndOthers();

    [GeneratedRegex(@"\([^()]{0,60}\)|【[^】]{0,60}】|\[[^\]]{0,60}\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(申请人|被申请人|甲方|乙方|丙方|原告|被告|当事人|反映人|投诉人|甲|乙|丙|第三人)(一|二|三|\d)?:")]
    private static partial Regex Label();

    [GeneratedRegex(@"[\d*]{7,}$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}]{2,3}$|^[\p{IsCJKUnifiedIdeographs}]{1,10}[·•][\p{IsCJKUnifiedIdeographs}·•]{1,20}$")]
    private static partial Regex HanName();
}
