using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Features.Ledgers;

/// <summary>
/// 村组网格表：the sheet of places that goes with an export, so that the records of a village, group or grid that the town added by
/// hand find their place again in a fresh town, under the same code. A village is still only added when the person says so.
/// </summary>
public static class PlacesSheet
{
    /// <summary>表名。</summary>
    public const string Name = "村组网格";

    private static readonly string[] Heads = ["地方代码", "地方名称", "地方级别", "地方全称"];

    private static readonly (PlaceKind Kind, string Word)[] Kinds = [(PlaceKind.Village, "村"), (PlaceKind.Community, "社区"), (PlaceKind.Group, "组"), (PlaceKind.Grid, "网格")];

    public static void Write(XlsxWriter writer, IEnumerable<Place> places)
    {
        writer.BeginSheet(Name, [.. Heads.Select(head => (XlsxColumn)head)]);
        foreach (var place in places) writer.Row(place.Code, place.Name, Kinds.Single(k => k.Kind == place.Kind).Word, place.OfficialName);
    }

    /// <summary>是不是这张表：只看表头。</summary>
    public static bool Is(Sheet sheet, CancellationToken stop) =>
        sheet.Rows(cancellation: stop).FirstOrDefault() is { } first && Heads.SequenceEqual(first.Cells.Select(c => c.Text.Trim()).TakeWhile(t => t.Length > 0));

    /// <summary>把表上本镇还没有的地方记进地名簿。</summary>
    public static void Read(Sheet sheet, PlaceBook places, bool createVillages, CancellationToken stop)
    {
        var names = new Dictionary<string, string>();
        foreach (var row in sheet.Rows(cancellation: stop).Skip(1))
        {
            var (code, name, official) = (row[1].Text.Trim(), row[2].Text.Trim(), row[4].Text.Trim());
            var kind = Kinds.FirstOrDefault(k => k.Word == row[3].Text.Trim());
            if (code.Length == 0 || name.Length == 0 || kind.Word is null) continue;
            names[code] = name;
            if (kind.Kind is PlaceKind.Village or PlaceKind.Community)
            {
                if (createVillages) places.AddListed(code, name, official.Length == 0 ? null : official, kind.Kind, null);
            }
            else if (names.TryGetValue(code.Split('-')[0], out var village) && places.MatchVillage(village).Code is { } owner)
                places.AddListed(code, name, null, kind.Kind, owner);
        }
    }
}
