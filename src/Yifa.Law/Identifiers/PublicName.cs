using System.Text.RegularExpressions;

namespace Yifa.Law;

/// <summary>姓名的公开写法：the surname stays, the given name does not. What else was written beside a name (a telephone, an address) goes as well.</summary>
public static partial class PublicName
{
    private static readonly string[] DoubleSurnames = ["欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "司徒", "夏侯", "慕容", "长孙", "宇文", "端木", "南宫", "轩辕", "呼延"];

    /// <summary>一个或者几个人的姓名，公开时怎么写：林小满写作林某某。没有姓名的为“当事人”；太长、不像姓名的一段不写。</summary>
    /// <param name="names">一个姓名，或者用顿号、逗号、空格隔开的几个。</param>
    public static string Of(string? names)
    {
        var people = Apart().Split(names ?? "").Select(part => Name().Match(part.Trim())).Where(found => found.Success && (found.Length <= Longest || found.Value.Contains('·'))).Select(found => Hidden(found.Value)).ToList();
        return people.Count == 0 ? "当事人" : string.Join('、', people);
    }

    // Two of the surname and three given: a longer run is no name but a text.
    private const int Longest = 5;

    private static string Hidden(string name)
    {
        var surname = name.Length > 2 && DoubleSurnames.FirstOrDefault(s => name.StartsWith(s, StringComparison.Ordinal)) is { } two ? two : name[..1];
        return surname + (name.Length - surname.Length > 1 ? "某某" : "某");
    }

    [GeneratedRegex("[、，,；;\\s]+")]
    private static partial Regex Apart();

    [GeneratedRegex("^[\\u4E00-\\u9FFF·]+")]
    private static partial Regex Name();
}
