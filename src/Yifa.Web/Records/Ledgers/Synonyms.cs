using System.Collections.Concurrent;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Records.Ledgers;

/// <summary>
/// 同义词：the words that towns really write for a value of a vocabulary. The official words come from the vocabulary itself;
/// here stand only the others. A word that is not known is rejected with the list of those that are, never guessed.
/// </summary>
public static class Synonyms
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Enum>> Known = new();

    private static readonly Dictionary<Enum, string[]> Others = new()
    {
        [DisputeKind.MarriageFamily] = ["婚姻家庭", "婚姻", "家庭", "家庭矛盾", "婚姻家庭邻里", "婚恋家庭", "赡养抚养扶养", "继承"],
        [DisputeKind.Neighbours] = ["邻里", "邻里矛盾", "邻里关系", "相邻关系"],
        [DisputeKind.HousingLand] = ["房屋宅基地", "宅基地", "房屋", "住房宅基地"],
        [DisputeKind.Contract] = ["合同", "合同纠纷案件", "债务", "民间借贷", "借贷", "债务纠纷"],
        [DisputeKind.Business] = ["生产经营", "经营", "经济活动", "生产经营性"],
        [DisputeKind.Damages] = ["损害赔偿", "人身损害赔偿", "赔偿", "人身损害"],
        [DisputeKind.ForestLand] = ["山林土地", "土地", "山林", "土地承包", "农村土地承包", "土地矿产山林水利权属", "林权", "水利", "土地权属", "土地承包经营"],
        [DisputeKind.Demolition] = ["征地拆迁", "拆迁", "征地", "拆迁安置", "征地拆迁安置", "征收拆迁"],
        [DisputeKind.Pollution] = ["环境污染", "环保", "环境保护", "环境污染生态破坏", "生态环境"],
        [DisputeKind.MigrantWages] = ["拖欠农民工工资", "农民工工资", "欠薪", "劳资", "拖欠工资", "欠薪纠纷"],
        [DisputeKind.OtherLabour] = ["劳动争议", "劳动纠纷", "劳动人事", "其他劳动"],
        [DisputeKind.Tourism] = ["旅游"],
        [DisputeKind.ECommerce] = ["电子商务", "网购", "电商"],
        [DisputeKind.OtherConsumer] = ["消费", "消费纠纷", "消费者权益", "其他消费", "消费者权益及产品质量"],
        [DisputeKind.Medical] = ["医疗", "医患", "医患纠纷", "医疗事故"],
        [DisputeKind.Traffic] = ["道路交通", "交通事故", "道路交通事故", "交通"],
        [DisputeKind.PropertyService] = ["物业", "物业管理", "物业服务"],
        [DisputeKind.Other] = ["其他", "其它", "其它纠纷", "其他矛盾纠纷"],
        [DisputeChannel.Sweep] = ["排查", "村组排查", "主动排查", "村居排查", "村社区排查", "集中排查", "日常排查", "调委会排查", "主动调解", "走访发现", "巡查发现"],
        [DisputeChannel.GridReport] = ["网格员排查", "网格排查", "网格", "网格员上报", "网格发现", "网格员发现"],
        [DisputeChannel.WalkIn] = ["来访", "上门反映", "群众反映", "当面反映"],
        [DisputeChannel.Phone] = ["电话", "来电", "电话举报"],
        [DisputeChannel.Hotline] = ["12345", "12345热线", "热线转办", "政务热线", "12345工单"],
        [DisputeChannel.Petition] = ["信访", "信访部门转办", "访调对接"],
        [DisputeChannel.Police] = ["公安", "派出所", "派出所移交", "公安转办", "110", "110警情", "公安派出所移交", "公调对接", "警情转办"],
        [DisputeChannel.Court] = ["法院", "法院委托", "法院移交", "法院委派委托", "诉调对接", "诉前调解"],
        [DisputeChannel.Application] = ["申请", "依申请", "申请调解"],
        [DisputeChannel.Letter] = ["信件", "书信", "群众来信"],
        [DisputeChannel.Superior] = ["交办", "区级交办", "上级转办", "领导交办", "政府指定"],
        [DisputeChannel.Online] = ["网络", "网上", "网络反映", "网上信访", "微信反映"],
        [DisputeChannel.OtherChannel] = ["其它"],
        [DisputeLevel.Group] = ["组", "小组", "村民小组", "网格", "网格级"],
        [DisputeLevel.Village] = ["村", "社区", "村社区", "村社区级", "村居", "村居级", "社区级", "村调委会"],
        [DisputeLevel.Town] = ["镇", "镇街", "街道", "镇街级", "乡镇", "乡镇级", "街道级", "镇调委会"],
        [DisputeOutcome.Resolved] = ["是", "1", "化解成功", "成功", "调解成功", "已调解", "已办结", "办结", "已解决", "化解", "调成", "已调处", "结案", "已结案", "true", "√"],
        [DisputeOutcome.InHand] = ["继续跟进", "正在化解", "化解中", "调解中", "正在调解", "正在办理", "办理中", "跟进中", "待化解", "处理中", "正在处理"],
        [DisputeOutcome.NotResolved] = ["否", "0", "未成功", "化解失败", "调解不成功", "调解失败", "未调成", "未解决", "不成功", "调解不成", "false", "×"],
        [AgreementForm.Written] = ["书面协议", "书面调解协议", "调解协议书", "书面形式"],
        [AgreementForm.Oral] = ["口头协议", "口头调解", "口头形式"],
        [AgreementForm.None] = ["无", "没有", "未达成", "无协议书"],
        [ReferralChannel.Hotline] = ["12345", "热线", "12345政务服务热线", "政务热线"],
        [ReferralChannel.Petition] = ["信访件", "信访转办", "来信来访"],
        [ReferralChannel.Police] = ["110", "派出所", "公安转办", "警情"],
        [ReferralChannel.OtherChannel] = ["其它"],
        [MeetingKind.LeadingGroup] = ["领导小组会议", "领导小组专题会议", "专题会议", "法治政府建设领导小组专题会议", "领导小组"],
        [MeetingKind.PartyCommittee] = ["党委会议", "镇党委会", "党委会"],
        [MeetingKind.GovernmentMeeting] = ["镇长办公会", "政府常务会议", "办公会", "政府会"],
        [MeetingKind.JointMeeting] = ["联席会"],
        [MeetingKind.OtherMeeting] = ["其他", "其它"],
        [DutyWay.Arranged] = ["部署", "研究部署"],
        [DutyWay.Inquired] = ["过问"],
        [DutyWay.Coordinated] = ["协调"],
        [DutyWay.Supervised] = ["督办"],
        [StudyOccasion.CentreGroup] = ["理论学习中心组", "中心组学习", "党委中心组", "中心组", "党委理论中心组学习", "党委理论学习中心组学习"],
        [StudyOccasion.BeforeCommittee] = ["会前学法", "党委会会前", "党委会前学法", "党委会议会前学法"],
        [StudyOccasion.GovernmentMeeting] = ["政府常务会议学法", "镇长办公会学法", "办公会会前学法", "政府常务会学法"],
        [StudyOccasion.CadreMeeting] = ["镇村干部会", "干部大会", "干部会", "镇村干部会议", "职工大会", "机关干部大会"],
        [StudyOccasion.BranchMeeting] = ["党课", "支部党员大会", "支委会", "党小组会"],
        [StudyOccasion.PartyDay] = ["党日", "主题党日活动"],
        [StudyOccasion.Lecture] = ["讲座", "法治专题讲座", "法制讲座"],
        [StudyOccasion.CourtVisit] = ["庭审旁听", "旁听", "旁听庭审活动"],
        [StudyOccasion.OtherOccasion] = ["其它"],
        [Adoption.Full] = ["全部", "采纳", "已采纳", "全采纳", "是"],
        [Adoption.Partial] = ["部分"],
        [Adoption.Rejected] = ["不采纳", "未", "否", "没有采纳"],
        [OpinionMatter.MajorDecision] = ["决策", "重大行政决策"],
        [OpinionMatter.NormativeDocument] = ["行政规范性文件", "文件"],
        [OpinionMatter.Contract] = ["合同审查", "协议", "合同协议"],
        [OpinionMatter.Petition] = ["信访疑难", "信访事项", "信访积案"],
        [OpinionMatter.Litigation] = ["诉讼", "复议诉讼", "涉诉涉复议"],
        [OpinionMatter.Village] = ["村居", "村规民约", "村社区事务"],
        [OpinionMatter.OtherMatter] = ["其它"],
        [DecisionCategory.MajorDecision] = ["重大事项决策", "重大事项"],
        [DecisionCategory.Appointment] = ["干部任免", "重要人事任免", "人事任免"],
        [DecisionCategory.MajorProject] = ["重大项目", "重大项目投资决策", "重要项目安排"],
        [DecisionCategory.LargeFunds] = ["大额资金使用", "大额资金", "大额度资金", "大额度资金运作"],
        [DecisionCategory.MajorAdministrativeDecision] = ["行政决策"],
        [DecisionResult.Passed] = ["同意", "原则通过", "表决通过", "是", "通过实施"],
        [DecisionResult.NotPassed] = ["不通过", "不同意", "否", "否决"],
        [DecisionResult.Deferred] = ["暂缓表决", "缓议", "暂不讨论"],
        [CleanUp.Kept] = ["有效", "保留", "继续执行"],
        [CleanUp.Amended] = ["拟修改", "修订"],
        [CleanUp.Repealed] = ["拟废止", "废除"],
        [CleanUp.Lapsed] = ["宣布失效", "已失效"],
        [ReviewMatter.MajorDecision] = ["重大行政决策", "决策"],
        [ReviewMatter.NormativeDocument] = ["行政规范性文件", "文件"],
        [ReviewMatter.Contract] = ["行政协议", "合同协议"],
        [ReviewMatter.Enforcement] = ["执法决定", "行政执法决定", "行政处罚"],
        [ReviewMatter.VillageMatter] = ["村居", "村规民约", "村级事务"],
        [ReviewMatter.OtherMatter] = ["其它"],
        [PenaltyProcedure.Summary] = ["简易", "当场处罚", "简易程序案件"],
        [PenaltyProcedure.Ordinary] = ["一般程序", "普通", "一般", "一般程序案件"],
        [PenaltyKind.Confiscation] = ["没收违法所得", "没收非法财物", "没收违法所得没收非法财物"],
        [PenaltyKind.SuspendLicence] = ["暂扣许可证", "暂扣执照"],
        [PenaltyKind.RevokeLicence] = ["吊销许可证", "吊销执照"],
        [PenaltyKind.StopBusiness] = ["停产停业"],
        [PenaltyKind.Detention] = ["拘留"],
        [PenaltyKind.NoPenalty] = ["不处罚", "免予处罚", "首违不罚", "免罚"],
        [PenaltyKind.OtherPenalty] = ["其它", "其他行政处罚"],
        [ComplaintChannel.Phone] = ["电话", "电话举报", "来电", "投诉电话"],
        [ComplaintChannel.Email] = ["邮箱", "电子邮件", "邮件"],
        [ComplaintChannel.Web] = ["网站", "网上", "网络", "网上举报"],
        [ComplaintChannel.Visit] = ["来访", "来信", "上门", "信访"],
        [ComplaintChannel.Transfer] = ["转办件", "上级转办", "12345转办", "部门转办"],
        [ComplaintChannel.OtherChannel] = ["其它"],
        [ReviewGrade.Excellent] = ["优"],
        [ReviewGrade.Good] = ["良"],
        [ReviewGrade.Qualified] = ["及格"],
        [ReviewGrade.Unqualified] = ["不及格"],
        [RemedyKind.Reconsideration] = ["复议"],
        [RemedyKind.Litigation] = ["诉讼"],
        [RemedyOutcome.Upheld] = ["维持", "驳回", "胜诉", "驳回诉讼请求", "驳回复议请求"],
        [RemedyOutcome.Corrected] = ["纠错", "败诉", "撤销", "变更", "确认违法", "责令履行"],
        [RemedyOutcome.Settled] = ["调解", "和解", "调解结案"],
        [RemedyOutcome.Withdrawn] = ["撤诉", "撤回申请", "撤回起诉"],
        [RemedyOutcome.OtherOutcome] = ["其它"],
        [GridPost.Head] = ["网格组长"],
        [GridPost.FullTime] = ["专职", "网格员", "专职网格"],
        [GridPost.PartTime] = ["兼职", "兼职网格"],
        [GridPost.Guide] = ["指导员"],
        [GridPost.PartyMember] = ["党员"],
        [GridPost.Volunteer] = ["志愿者", "群众", "热心居民", "热心村民"],
        [GridPost.OtherPower] = ["其他", "其它", "N"],
        [VisitWay.OnSite] = ["走访", "上门走访", "上门", "实地", "现场走访"],
        [VisitWay.Phone] = ["电话", "电话走访", "电话沟通"],
        [VisitWay.Symposium] = ["座谈", "座谈交流"],
        [VisitWay.OtherWay] = ["其它"],
        [DisclosureKind.Active] = ["主动"],
        [DisclosureKind.OnRequest] = ["依申请"],
        [ServiceChannel.Window] = ["大厅", "线下", "窗口办理", "便民服务中心"],
        [ServiceChannel.Online] = ["线上", "网办", "网上办理"],
        [ServiceChannel.Agency] = ["帮办代办", "帮代办", "代办服务"],
        [ServiceChannel.OtherChannel] = ["其它"],
    };

    /// <summary>一类词汇能认的全部词（比较形）。</summary>
    public static IReadOnlyDictionary<string, Enum> Of(Type vocabulary) => Known.GetOrAdd(vocabulary, static type =>
    {
        var words = new Dictionary<string, Enum>();
        foreach (var (value, name) in Wording.All(type)) words[HeadForm.Full(name)] = value;
        foreach (var (value, name) in Wording.All(type)) words.TryAdd(HeadForm.Short(name), value);
        foreach (var (value, _) in Wording.All(type))
        {
            foreach (var other in Others.GetValueOrDefault(value, [])) words.TryAdd(Form(other), value);
        }
        return words;
    });

    /// <summary>一个词的比较形；只有符号的（√）照原样。</summary>
    public static string Form(string word) => HeadForm.Full(word) is { Length: > 0 } form ? form : word.Trim();
}
