using System.Globalization;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>
/// 人民调解文书的格式：each form of the ministry with its columns, filled from the step that it tells of. What the record does not know stays an empty
/// cell for the pen; nothing is invented. What has no form of its own is written as a plain ruled record of the step.
/// </summary>
internal static partial class CaseForms
{
    /// <summary>没有专门格式的：各栏一行一行写。</summary>
    public static RuledForm Plain(CaseFacts facts, DisputeStep step, string title, params string[] signers) => new()
    {
        Title = title, Number = NumberOf(facts),
        Rows =
        [
            Pair("当事人", facts.Names), Two("纠纷类型", Wording.Of(facts.Dispute.Kind), "日期", When(step)),
            .. StepForms.Find(step.Code)!.Told(step).Where(t => t.Label != "时间").Select(t => t.Text.Length > 40 || t.Text.Contains('\n', StringComparison.Ordinal) ? Long(Broken(t.Label.Length > 0 ? t.Label : "已办"), t.Text) : Pair(Broken(t.Label.Length > 0 ? t.Label : "已办"), t.Text)),
            .. Signed(signers),
            SealedBy(facts),
        ],
    };

    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static string? NumberOf(CaseFacts facts) => facts.Number is { } number ? $"编号：{number}" : null;

    private static string When(DisputeStep step) => step.Hour is null ? Day(step.On) : $"{Day(step.On)} {step.Hour}";

    private static string Yuan(decimal money) => $"{money.ToString("#,0.##", CultureInfo.InvariantCulture)}元";

    private static string Tick(bool on, string text) => (on ? "☑" : "□") + text;

    private static FormRow Said(string text) => new(Text(100, text));

    private static FormRow SealedBy(CaseFacts facts) => FormRows.SealedBy(facts.Committee);

    // What binds a party he signs, seals or marks with his finger.
    private static IEnumerable<FormRow> PartiesSign(CaseFacts facts, string role = "") => facts.Parties.Chunk(2).Select(two => new FormRow(
        [.. two.SelectMany(p => (FormCell[])[Label(26, $"{role}{p.Name}\n（签名、盖章、\n按指印）"), Value(24)]), .. two.Length == 1 ? [Label(20, "日期"), Value(30, HandDate)] : Array.Empty<FormCell>()])
    { LeastLines = 3 });

    /// <summary>一方当事人的几行；单位和自然人的栏目不同。</summary>
    private static IEnumerable<FormRow> PartyRows(CaseParty party, string role)
    {
        FormCell Side(FormJoin join) => Label(12, role) with { Join = join };
        if (party.IsBody) return
        [
            new(Side(FormJoin.First), Label(20, "名称"), Text(68, party.Name)),
            new(Side(FormJoin.Next), Label(20, "法定代表人"), Value(24, party.RepresentsAs == RepresentativeKind.Head ? party.Representative : null), Label(18, "联系方式"), Value(26, party.Phone)),
            new(Side(FormJoin.Next), Label(20, "地址"), Text(68, party.Address)),
            .. Agent(party),
        ];
        return
        [
            new(Side(FormJoin.First), Label(10, "姓名"), Value(18, party.Name), Label(10, "性别"), Value(8, party.Sex is { } sex ? Wording.Of(sex) : null), Label(10, "民族"), Value(10), Label(10, "年龄"), Value(12, party.Age is { } age ? $"{age}岁" : null)),
            new(Side(FormJoin.Next), Label(20, "职业或职务"), Value(24), Label(18, "联系方式"), Value(26, party.Phone)),
            new(Side(FormJoin.Next), Label(20, "单位或住址"), Text(68, party.Address)),
            .. Agent(party),
        ];

        FormRow[] Agent(CaseParty of) => of is { Representative: not null, RepresentsAs: not RepresentativeKind.Head } ? [new(Side(FormJoin.Next), Label(20, "代理人"), Text(68, of.Represented))] : [];
    }
}
