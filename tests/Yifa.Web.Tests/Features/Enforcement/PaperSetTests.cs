using Yifa.Web.Features.Enforcement.Complaints;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>执法文书的全套：which paper of ours stands for each paper of the usual sets. One that has none is missing, and so is one that names a paper which we do not write.</summary>
public sealed class PaperSetTests
{
    private const string Cover = "行政处罚案卷", Contents = "卷　内　目　录", Closing = "卷内备考表";

    private static readonly FormVolume Volume = PenaltyFile.Volume(new CaseFacts(PenaltyPapersTests.Everything(), "柳荫镇人民政府", "北碚区人民政府", "北碚区人民法院"), [], []);

    private static readonly HashSet<string> Ours = [.. PenaltyFile.Names, .. InspectionPapers.Names, .. ExecutionPapers.Names, IntakeForm.Name, Volume.Cover.Title, Volume.Contents([]).Title, Volume.Closing(1).Title];

    // The set in use for safety at work: its list is headed forty-eight and names these. One form of ours serves a person and a body alike.
    private static readonly (string Wanted, string[] By)[] Usual =
    [
        ("立案审批表", ["立案审批表"]), ("现场检查方案", ["现场检查方案"]), ("现场检查记录", ["现场检查笔录"]), ("现场处理措施决定书", ["现场处理措施决定书"]), ("责令限期整改指令书", ["责令限期整改指令书", "责令（限期）改正通知书"]), ("整改复查意见书", ["整改复查意见书"]),
        ("行政强制措施审批表", ["行政强制措施审批表"]), ("查封扣押决定书", ["查封（扣押）决定书"]), ("查封扣押清单", ["查封（扣押）清单"]), ("延长查封扣押期限通知书", ["延长查封（扣押）期限通知书"]), ("查封扣押处理决定书", ["解除查封（扣押）决定书", "查封（扣押）物品处理决定书"]),
        ("询问通知书", ["询问通知书"]), ("询问笔录", ["询问笔录"]), ("勘验笔录", ["现场检查（勘验）笔录"]), ("抽样取证凭证", ["抽样取证凭证"]),
        ("先行登记保存证据审批表", ["先行登记保存证据审批表"]), ("先行登记保存证据通知书", ["先行登记保存证据通知书"]), ("先行登记保存证据处理决定书", ["先行登记保存证据处理决定书"]), ("先行登记保存证据清单", ["先行登记保存证据清单"]), ("鉴定委托书", ["检测（检验、鉴定）委托书"]),
        ("行政处罚告知书", ["行政处罚事先告知书"]), ("陈述申辩笔录", ["陈述申辩笔录和复核意见"]), ("听证告知书", ["行政处罚事先告知书"]), ("听证通知书", ["听证通知书"]), ("听证笔录", ["听证笔录"]), ("听证报告", ["听证报告"]), ("案件处理呈批表", ["行政处罚决定审批表"]), ("集体讨论记录", ["集体讨论笔录"]),
        ("当场处罚决定书（单位）", ["当场行政处罚决定书"]), ("当场处罚决定书（个人）", ["当场行政处罚决定书"]), ("处罚决定书（单位）", ["行政处罚决定书"]), ("处罚决定书（个人）", ["行政处罚决定书"]), ("罚款催缴通知书", ["催告书"]), ("加处罚款决定书", ["加处罚款决定书"]), ("延期分期缴纳罚款审批表", ["延期（分期）缴纳罚款审批表"]), ("延期分期缴纳罚款批准书", ["延期（分期）缴纳罚款批准书"]),
        ("送达回执", ["送达回证"]), ("强制执行催告书", ["催告书", "履行催告书", "代履行催告书"]), ("强制执行申请书", ["强制执行申请书"]), ("案件移送审批表", ["涉嫌犯罪案件移送审批表"]), ("案件移送书", ["涉嫌犯罪案件移送书", "案件移送函"]), ("案件延期审批表", ["延长办案期限审批表"]), ("结案审批表", ["结案审批表"]), ("案卷首页", [Cover]), ("卷内目录", [Contents]),
    ];

    // What the list for the review of files has besides.
    private static readonly (string Wanted, string[] By)[] Reviewed =
    [
        ("委托书", ["授权委托书"]), ("举报登记表", ["举报登记表"]), ("抽样审批表", ["抽样取证审批表"]), ("抽样取证通知书", ["抽样取证凭证"]), ("抽样物品处理通知书", ["抽样取证物品处理通知书"]), ("调查终结报告", ["调查终结报告"]), ("听证申请书", ["听证申请登记"]), ("法制审核意见书", ["法制审核意见书"]), ("卷内备考表", [Closing]),
    ];

    public static TheoryData<string> Wanted => [.. Usual.Concat(Reviewed).Select(p => p.Wanted)];

    [Theory]
    [MemberData(nameof(Wanted))]
    public void Each_paper_of_the_set_is_written_by_one_of_ours(string wanted)
    {
        var by = Usual.Concat(Reviewed).Single(p => p.Wanted == wanted).By;
        Assert.NotEmpty(by);
        Assert.All(by, ours => Assert.Contains(ours, Ours));
    }
}
