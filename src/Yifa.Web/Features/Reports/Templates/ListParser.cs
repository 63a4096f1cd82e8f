using System.Globalization;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>列举的解析：列(集合,最多5,按字,等)、列(按渠道)、列(规范性文件,镇村合同,其他)。</summary>
internal static class ListParser
{
    /// <summary>“列(”还没有读。</summary>
    public static ListNode? List(LineReader reader)
    {
        var at = reader.Here;
        reader.Position += 2;
        List<ListPart> parts = [];
        int? most = null;
        var (sorted, etc) = (false, false);
        while (!reader.Take(')'))
        {
            if ((parts.Count > 0 || most is not null || sorted || etc) && !reader.Expect(',', "用来隔开列举的各项")) return null;
            reader.SkipBlank();
            var from = reader.Here;
            if (reader.AtEnd)
            {
                reader.Problem(at, "“列(”没有对应的“)”。", "请补上右括号。");
                return null;
            }

            if (reader.Ahead("最多"))
            {
                reader.Position += 2;
                if (!int.TryParse(reader.Word(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n < 1)
                {
                    reader.Problem(from, "“最多”后面要写项数。", "例如“最多5”。");
                    return null;
                }

                most = n;
            }
            else if (reader.Ahead("排序"))
            {
                reader.Position += 2;
                sorted = true;
            }
            else if (reader.Ahead("末尾等") || reader.Ahead("等)") || reader.Ahead("等）") || reader.Ahead("等,"))
            {
                reader.Position += reader.Ahead("末尾等") ? 3 : 1;
                etc = true;
            }
            else if (Part(reader, from) is { } part)
                parts.Add(part);
            else
                return null;
        }

        if (parts.Count == 0)
        {
            reader.Problem(at, "“列(…)”里没有写列什么。", "写集合名（如“学习法律”）、“按渠道”，或逐项写分项。");
            return null;
        }

        if (parts is not [{ Term: null, Label: var only }]) return new(at, new(null, false, parts, most, sorted, etc));
        return only.Length > 1 && only[0] == '按'
            ? new(at, new(only[1..], true, [], most, sorted, etc))
            : new(at, new(only, false, [], most, sorted, etc));
    }

    private static ListPart? Part(LineReader reader, Place at)
    {
        if (reader.Take('['))
        {
            reader.Position--;
            return TermParser.NameAfter(reader, at, "…") is { } filtered ? new(at, filtered.Filters[^1].Value, filtered) : null;
        }

        var label = reader.Word();
        if (label.Length == 0)
        {
            reader.Problem(at, "这里少了一个分项。", "写分项名称，或“名称=指标”。");
            return null;
        }

        if (!reader.Take('=')) return new(at, label, null);
        return TermParser.Operand(reader) switch
        {
            NameTerm name => new(at, label, name),
            null => null,
            _ => Refuse(reader, at, label),
        };
    }

    private static ListPart? Refuse(LineReader reader, Place at, string label)
    {
        reader.Problem(at, $"分项“{label}=”后面只能写指标。", "例如“镇村合同=合同审查件数”。");
        return null;
    }
}
