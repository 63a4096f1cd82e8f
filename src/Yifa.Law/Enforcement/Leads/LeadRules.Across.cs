using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>案件之间的线索：what no single file shows. They are doubts to be looked into, and say so.</summary>
public static partial class LeadRules
{
    /// <summary>两份笔录相像到多少算雷同，0 到 1。</summary>
    public const double Alike = 0.95;

    /// <summary>同一案由至少几件、几成罚得一样，才值得看裁量。</summary>
    public const int ManyCases = 5;

    private const decimal RoundTo = 500;
    private const int ShortestText = 30;
    private static readonly TimeSpan TooClose = TimeSpan.FromMinutes(30);

    /// <summary>几件案件合起来看的线索。</summary>
    /// <param name="files">看得到的案件。</param>
    /// <param name="likeness">两段文字有多像，0 到 1。</param>
    public static IReadOnlyList<Lead> Across(IReadOnlyList<CaseOnFile> files, Func<string, string, double> likeness) =>
        [.. SameText(files, likeness), .. TwoPlaces(files), .. FinedTwice(files), .. RoundFines(files)];

    private static IEnumerable<Lead> SameText(IReadOnlyList<CaseOnFile> files, Func<string, string, double> likeness)
    {
        var texts = files.SelectMany(f => f.Texts.Where(t => t.Value.Length >= ShortestText && f.Course.Events[t.Key - 1].Step is "interview" or "inspect").Select(t => (File: f, Ordinal: t.Key, Text: t.Value))).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                var (one, other) = (texts[i], texts[j]);
                // As alike as that they are only if neither is much longer than the other: that spares the comparison.
                if (one.File.Id == other.File.Id || Math.Min(one.Text.Length, other.Text.Length) < 0.8 * Math.Max(one.Text.Length, other.Text.Length) || likeness(one.Text, other.Text) < Alike) continue;
                yield return new("across.same-text", other.File.Id, LeadWeight.Doubtful, $"第 {other.Ordinal} 步的笔录和 {one.File.Number} 第 {one.Ordinal} 步的几乎一样。", "请调看两份原件，核实是不是照抄的。", Instruments.Cite(Act, "第四十条"));
            }
        }
    }

    private static IEnumerable<Lead> TwoPlaces(IReadOnlyList<CaseOnFile> files)
    {
        var acts = files.SelectMany(f => f.Places.SelectMany(p => new PenaltyCourse(f.Course.Procedure, [.. f.Course.Events.Take(p.Key)]).Officers.Select(o => (Officer: o, f.Course.Events[p.Key - 1].On, p.Value.Hour, p.Value.Venue, File: f, Ordinal: p.Key))));
        foreach (var day in acts.GroupBy(a => (a.Officer, a.On)))
        {
            var ordered = day.OrderBy(a => a.Hour).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                var (before, after) = (ordered[i - 1], ordered[i]);
                if (before.File.Id != after.File.Id && before.Venue != after.Venue && after.Hour - before.Hour < TooClose)
                    yield return new("across.two-places", after.File.Id, LeadWeight.Doubtful, $"第 {after.Ordinal} 步（{after.Hour:HH:mm}，{after.Venue}）和 {before.File.Number} 第 {before.Ordinal} 步（{before.Hour:HH:mm}，{before.Venue}）是同一名执法人员，来不及。", "请核实有没有一人代签、补做笔录。", Instruments.Cite(Act, "第四十二条"));
            }
        }
    }

    private static IEnumerable<Lead> FinedTwice(IReadOnlyList<CaseOnFile> files)
    {
        static DateOnly? SinceOf(CaseOnFile file) => file.Course.Last("apply")?.Since;
        foreach (var same in files.Where(f => f.Ledger.Fine > 0 && f.Party is not null && SinceOf(f) is not null).GroupBy(f => (f.Party, f.Cause, SinceOf(f))).Where(g => g.Count() > 1))
        {
            var ordered = same.OrderBy(f => f.Ledger.DecidedOn).ToList();
            foreach (var again in ordered.Skip(1))
                yield return new("across.fined-twice", again.Id, LeadWeight.Grave, $"同一当事人的同一违法行为，{ordered[0].Number} 已经罚过款。", "请核实是不是同一个行为；是的，撤销后一个罚款。", Instruments.Cite(Act, "第二十九条"));
        }
    }

    private static IEnumerable<Lead> RoundFines(IReadOnlyList<CaseOnFile> files)
    {
        foreach (var cause in files.Where(f => f.Ledger is { Fine: > 0, Procedure: PenaltyProcedure.Ordinary }).GroupBy(f => f.Cause))
        {
            var usual = cause.GroupBy(f => f.Ledger.Fine!.Value).MaxBy(g => g.Count())!;
            if (usual.Count() < ManyCases || usual.Key % RoundTo != 0 || usual.Count() * 5 < cause.Count() * 4) continue;
            yield return new("across.round-fines", usual.MaxBy(f => f.Ledger.DecidedOn)!.Id, LeadWeight.Doubtful, $"“{cause.Key}”的 {cause.Count()} 件里有 {usual.Count()} 件都罚 {usual.Key:0} 元，看不出分档。", "请核对裁量基准：情节轻重不同的，应当分档。", Instruments.Cite(Act, "第三十四条"));
        }
    }
}
