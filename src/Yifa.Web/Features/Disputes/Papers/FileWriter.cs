using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>一卷里逐步写文书：what the files of administrative mediation and of petitions have in common: one paper for each step of a kind, cover and contents.</summary>
internal sealed class FileWriter(CaseFacts facts, IReadOnlyList<CaseScan> scans)
{
    /// <summary>各方签名。</summary>
    public string[] Signers(string role) => [.. facts.Parties.Select(p => $"{role}{p.Signer}")];

    /// <summary>申请的各方签名。</summary>
    public string[] Applicants => [.. facts.Applicants.Select(p => $"申请人{p.Signer}")];

    public bool Has(params string[] codes) => codes.Any(facts.Has);

    /// <summary>某一种步骤，每办一次一份，写这一步填的各栏。</summary>
    /// <param name="place">卷内第几项。</param>
    /// <param name="title">名称。</param>
    /// <param name="codes">哪些步骤。</param>
    /// <param name="signers">谁签名。</param>
    /// <param name="said">表格下面要写明的话。</param>
    public IReadOnlyList<DisputePaper> Each(int place, string title, string[] codes, string[] signers, params string[] said)
    {
        var own = facts.Steps.Where(s => codes.Contains(s.Code)).ToList();
        return [.. own.Select(s => new DisputePaper(place, $"{place}-{s.Ordinal}", own.Count == 1 ? title : $"{title}（{CaseForms.Day(s.On)}）", CaseForms.Plain(facts, s, title, signers) with { Notes = said }))];
    }

    /// <summary>加上封面和目录。</summary>
    public CaseFile Bound(string title, IReadOnlyList<FileItem> items)
    {
        var proofs = facts.Dispute.Proofs.OrderBy(p => p.Ordinal).GroupBy(p => p.Paper).ToDictionary(g => g.Key, g => g.Last());
        List<RequiredPaper> required = [.. items.SelectMany(i => i.Papers.Where(p => p.Signed).Select(p => (p.Code, p.Name, Written: true)).Concat(i.Must && i.Papers.Count == 0 ? [($"{i.Place}", i.Name, false)] : []))
            .Select(r => new RequiredPaper(r.Item1, r.Item2, r.Item3, proofs.GetValueOrDefault(r.Item1)))];
        var file = new CaseFile(facts.Number, [], items, scans, required) { Title = title };
        var cover = new RuledForm
        {
            Title = title, Body = facts.Committee, Cover = true,
            Rows =
            [
                Tall(Label(22, "卷名"), Text(78, $"{facts.Names}{Wording.Of(facts.Dispute.Kind)}")), Tall(Label(22, "卷号"), Text(78, facts.Number)), Tall(Label(22, "年度"), Text(78, $"{(facts.Steps.Count > 0 ? facts.Steps[0].On : facts.Dispute.FoundOn).Year}")),
                Tall(Label(22, "立卷人"), Value(28, facts.Filed?.Who), Label(22, "立卷日期"), Value(28, facts.Filed is { } filed ? CaseForms.Day(filed.On) : null)), Tall(Label(22, "保管期限"), Value(28), Label(22, "备注"), Value(28)),
            ],
        };
        return file with { Cover = [new(0, "cover", "封面", cover), new(0, "contents", "卷内目录", Whole.Contents(file))], Items = CaseForms.Closed(facts, file) };
    }
}
