using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>人定下的对应：台账代码和各列的字段（按有名称的列的先后）。</summary>
/// <param name="Ledger">台账代码。</param>
/// <param name="Fields">字段名，不导入的列为空。</param>
public sealed record ChosenMapping(string Ledger, IReadOnlyList<string> Fields);

/// <summary>
/// 认表：which ledger a sheet is, and which column is what, by its heads and by the look of the values; the file's name is never
/// asked. Rare heads weigh more than common ones: 协议形式 says 矛盾纠纷, 序号 says nothing.
/// </summary>
public sealed class Recognition(Func<string, ChosenMapping?> remembered)
{
    private const int SampleRows = 60;
    private static readonly Dictionary<string, List<(Ledger Ledger, LedgerColumn Column, double Trust)>> ByForm = Index();

    /// <summary>认一张表；认不出为 null。</summary>
    /// <param name="sheet">工作表。</param>
    /// <param name="places">地名簿，用来看值像不像村名。</param>
    /// <param name="forced">人指明的台账。</param>
    /// <param name="chosen">人这次定下的对应。</param>
    /// <param name="stop">取消。</param>
    public SheetPlan? Of(Sheet sheet, PlaceBook places, Ledger? forced, ChosenMapping? chosen, CancellationToken stop)
    {
        forced = LedgerCatalogue.Find(chosen?.Ledger) ?? forced;
        var head = new HeadFinder(heads => Best(heads, forced).Score).Find(sheet, stop);
        // A layout that nobody described: a person may say, or have said, what its columns are.
        head ??= new HeadFinder(HeadShape.Score).Find(sheet, stop) is { } shaped && (forced is not null || remembered(Fingerprints.Of(shaped)) is not null) ? shaped : null;
        if (head is null) return null;
        var sample = SheetBody.Read(sheet, head, cancellation: stop).Where(r => r.Skip is null).Take(SampleRows).Select(r => r.Row).ToList();
        var known = chosen is not null && chosen.Fields.Count == head.Columns.Count ? chosen : remembered(Fingerprints.Of(head));
        if (known is not null && known.Fields.Count == head.Columns.Count && LedgerCatalogue.Find(known.Ledger) is { } told && (forced is null || forced == told))
        {
            var columns = head.Columns.Select((c, i) => told.Column(known.Fields[i]) is { } target ? new ColumnMatch(c, target, 1, "您定下的") : new ColumnMatch(c, null, 1, "您定下不导入")).ToList();
            return new(sheet, head, told, 1, columns, known != chosen);
        }
        var ledger = forced ?? Best([.. head.Columns.Select(c => c.Name)], null).Ledger;
        if (ledger is null) return null;
        var matches = Match(ledger, head.Columns, sample, places);
        return new(sheet, head, ledger, Confidence(ledger, matches), matches, Remembered: false);
    }

    private static double Confidence(Ledger ledger, List<ColumnMatch> matches)
    {
        var required = ledger.Columns.Where(c => c.Required).ToList();
        var found = required.Sum(c => matches.FirstOrDefault(m => m.Target == c)?.Confidence ?? (c.Kind == CellKind.Village && matches.Any(m => m.Target?.Kind == CellKind.Grid) ? 0.9 : 0));
        var covered = matches.Where(m => m.Head.Name.Length > 0).Average(m => m.Target is null ? 0 : m.Confidence);
        return Math.Round(found / Math.Max(1, required.Count) * 0.7 + covered * 0.3, 2);
    }

    // The score of a run of heads: what the best ledger makes of it.
    private static (Ledger? Ledger, double Score) Best(IReadOnlyList<string> heads, Ledger? forced)
    {
        var found = new Dictionary<Ledger, Dictionary<LedgerColumn, double>>();
        foreach (var head in heads)
        {
            foreach (var (ledger, column, trust) in Candidates(head))
            {
                if (forced is not null && ledger != forced) continue;
                if (!found.TryGetValue(ledger, out var columns)) found[ledger] = columns = [];
                columns[column] = Math.Max(columns.GetValueOrDefault(column), trust);
            }
        }
        (Ledger?, double) best = (null, 0);
        foreach (var (ledger, columns) in found)
        {
            if (columns.Count(c => c.Key.Kind != CellKind.RowNumber) < 2) continue;
            var required = ledger.Columns.Where(c => c.Required).ToList();
            var share = required.Count == 0 ? 1 : required.Count(c => columns.ContainsKey(c) || (c.Kind == CellKind.Village && columns.Keys.Any(k => k.Kind == CellKind.Grid))) / (double)required.Count;
            var score = columns.Sum(c => c.Value) * (0.2 + 0.8 * share * share);
            if (score > best.Item2) best = (ledger, score);
        }
        return best;
    }

    private static List<ColumnMatch> Match(Ledger ledger, IReadOnlyList<HeadColumn> heads, List<SheetRow> sample, PlaceBook places)
    {
        var offers = new List<(HeadColumn Head, LedgerColumn Column, double Confidence, string Reason)>();
        foreach (var head in heads)
        {
            foreach (var column in ledger.Columns)
            {
                var (confidence, reason) = ByHead(head, column);
                if (confidence > 0 && ValueShape.Share(column, head.Column, sample, places) is { } share && share < 0.5)
                    (confidence, reason) = (confidence * 0.6, reason + "，但值不太像");
                if (confidence > 0) offers.Add((head, column, confidence, reason));
            }
        }
        var matches = new Dictionary<int, ColumnMatch>();
        var taken = new HashSet<LedgerColumn>();
        void Take(IEnumerable<(HeadColumn Head, LedgerColumn Column, double Confidence, string Reason)> ranked)
        {
            foreach (var (head, column, confidence, reason) in ranked)
                if (!matches.ContainsKey(head.Column) && taken.Add(column)) matches[head.Column] = new(head, column, Math.Round(confidence, 2), reason);
        }
        Take(offers.OrderByDescending(o => o.Confidence).ThenBy(o => o.Head.Column));
        // What the heads did not settle, the values may: only kinds whose values look like nothing else.
        Take(from column in ledger.Columns
             where column.Required && !taken.Contains(column)
             from head in heads
             where !matches.ContainsKey(head.Column)
             let share = ValueShape.Share(column, head.Column, sample, places)
             where share >= 0.8
             orderby share descending
             select (head, column, 0.5 * share.Value, "按值的样子"));
        return [.. heads.Select(h => matches.GetValueOrDefault(h.Column) ?? new ColumnMatch(h, null, 0, "没有对应的列"))];
    }

    private static (double Confidence, string Reason) ByHead(HeadColumn head, LedgerColumn column)
    {
        foreach (var name in new[] { head.Name, head.Leaf })
        {
            var (full, plain) = (HeadForm.Full(name), HeadForm.Short(name));
            if (full.Length == 0) continue;
            if (HeadForm.Full(column.Head) == full || HeadForm.Short(column.Head) == plain && HeadForm.Short(column.Head) == HeadForm.Full(column.Head)) return (1, "表头相同");
            if (HeadForm.Short(column.Head) == plain) return (0.97, "表头相同");
            if (column.Aliases.Any(a => HeadForm.Full(a) == full)) return (0.9, "常用的别名");
            if (column.Aliases.Any(a => HeadForm.Short(a) == plain)) return (0.85, "常用的别名");
        }
        var leaf = HeadForm.Short(head.Leaf);
        var near = column.Kind != CellKind.RowNumber && leaf.Length >= 3 && column.Heads.Any(h => HeadForm.Short(h) is { Length: >= 3 } form && (leaf.EndsWith(form, StringComparison.Ordinal) || form.EndsWith(leaf, StringComparison.Ordinal)));
        return near ? (0.6, "表头相近") : (0, "");
    }

    private static IEnumerable<(Ledger Ledger, LedgerColumn Column, double Trust)> Candidates(string head)
    {
        var leaf = head[(head.LastIndexOf('/') + 1)..];
        return new[] { HeadForm.Full(head), HeadForm.Short(head), HeadForm.Full(leaf), HeadForm.Short(leaf) }.Where(f => f.Length > 0).Distinct()
            .SelectMany(form => ByForm.GetValueOrDefault(form, [])).DistinctBy(c => c.Column);
    }

    private static Dictionary<string, List<(Ledger, LedgerColumn, double)>> Index()
    {
        var heads = (from ledger in LedgerCatalogue.All
                     from column in ledger.Columns
                     from head in column.Heads
                     from form in new[] { HeadForm.Full(head), HeadForm.Short(head) }.Distinct()
                     select (Form: form, Ledger: ledger, Column: column, Own: head == column.Head)).ToList();
        return heads.GroupBy(h => h.Form).ToDictionary(g => g.Key, g =>
        {
            // A head that ten ledgers know tells a tenth of what one tells that only one knows.
            var rarity = 0.3 + 0.7 / g.Select(h => h.Ledger).Distinct().Count();
            return g.GroupBy(h => h.Column).Select(c => (c.First().Ledger, c.Key, (c.Any(h => h.Own) ? 1.0 : 0.85) * (c.Key.Kind == CellKind.RowNumber ? 0.05 : rarity))).ToList();
        });
    }
}
