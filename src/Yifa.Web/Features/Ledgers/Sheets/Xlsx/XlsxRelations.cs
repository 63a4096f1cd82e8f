using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>部件之间的一条关系。</summary>
/// <param name="Id">编号，例如 rId1。</param>
/// <param name="Kind">类型的末段，例如 worksheet。</param>
/// <param name="Target">目标部件在压缩包里的路径。</param>
/// <param name="Outside">目标在文件之外。</param>
internal sealed record XlsxRelation(string Id, string Kind, string Target, bool Outside);

internal static class XlsxRelations
{
    private const int Most = 10_000;

    /// <summary>xl/workbook.xml → xl/_rels/workbook.xml.rels</summary>
    public static string PathFor(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public static IReadOnlyList<XlsxRelation> Read(Stream? part, string owner, SheetLimits limits)
    {
        var relations = new List<XlsxRelation>();
        if (part is null)
            return relations;
        using var reader = XlsxXml.Reader(part, limits);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship" || relations.Count == Most)
                continue;
            var type = reader.GetAttribute("Type") ?? "";
            relations.Add(new(reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..],
                Resolve(owner, reader.GetAttribute("Target") ?? ""), reader.GetAttribute("TargetMode") == "External"));
        }
        return relations;
    }

    private static string Resolve(string owner, string target)
    {
        target = target.Replace('\\', '/');
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        var path = new List<string>(owner.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".."))
                path.Add(step);
        return string.Join('/', path);
    }
}
