namespace Yifa.Web.Records;

/// <summary>留痕里的行为名称：the fixed words of the journal. The code is stored, the Chinese is shown.</summary>
public static class Acts
{
    public const string TownSetUp = "town.set-up";
    public const string PlaceAdded = "place.add";
    public const string BoundariesChanged = "place.boundaries";
    public const string DepartmentAdded = "department.add";
    public const string PostAdded = "post.add";
    public const string PersonAdded = "person.add";
    public const string CalendarChanged = "calendar.change";
    public const string AccountCreated = "account.create";
    public const string AccountChanged = "account.change";
    public const string AccountApproved = "account.approve";
    public const string RightsChanged = "account.rights";
    public const string ClearanceChanged = "account.clearance";
    public const string SessionsEnded = "account.sessions";
    public const string SecondFactorChanged = "account.second-factor";
    public const string SecondFactorSetting = "town.second-factor";
    public const string PasswordChanged = "account.password";
    public const string RecordCreated = "record.create";
    public const string RecordChanged = "record.change";
    public const string RecordBinned = "record.bin";
    public const string RecordRestored = "record.restore";
    public const string RecordDeleted = "record.delete";
    public const string Classified = "record.classify";
    public const string GlassBroken = "record.glass";
    public const string GlassMissed = "record.glass-missed";
    public const string OpeningsRead = "record.glass-read";
    public const string MarkSet = "dispute.mark";
    public const string MinorAsked = "minor.ask";
    public const string MinorDecided = "minor.decide";
    public const string MinorSeen = "minor.see";
    public const string NoteAdded = "record.note";
    public const string FileAttached = "record.attach";
    public const string FileRead = "record.file";
    public const string Revealed = "record.reveal";
    public const string Assigned = "record.assign";
    public const string LedgerImported = "ledger.import";
    public const string ImportUndone = "ledger.undo";
    public const string LedgerExported = "ledger.export";
    public const string MappingRemembered = "ledger.mapping";
    public const string TablePublished = "figure.table-published";
    public const string ZeroAffirmed = "figure.zero";
    public const string IndicatorDefined = "figure.define";
    public const string FiguresExported = "figure.export";
    public const string ReportEdited = "report.edit";
    public const string ReportExported = "report.export";
    public const string ReportSigned = "report.sign";
    public const string ReportPublished = "report.publish";
    public const string ReportRestated = "report.restate";
    public const string SweepsPlanned = "sweep.plan";
    public const string SlipCompared = "slip.compare";
    public const string Watched = "watch.run";
    public const string WatchSet = "watch.settings";
    public const string WarningActed = "warning.act";
    public const string WarningJudged = "warning.outcome";
    public const string MissReported = "warning.missed";
    public const string CourseStepped = "course.step";
    public const string LeadJudged = "lead.judge";
    public const string FilesDrawn = "review.draw";
    public const string FileScored = "review.score";
    public const string PapersTaken = "dispute.papers";
    public const string PaperProven = "dispute.paper-proof";
    public const string CaseGraded = "dispute.grade";
    public const string SubsidySet = "subsidy.settings";
    public const string SubsidyExported = "subsidy.export";
    public const string PairJudged = "dispute.pair";
    public const string EnforcementSet = "enforcement.settings";
    public const string MattersEnded = "enforcement.matters-ended";
    public const string CertificateChanged = "officer.certificate";
    public const string InspectionPlanned = "inspection.plan";
    public const string InspectionStepped = "inspection.step";
    public const string FirmConfirmed = "inspection.arrival";
    public const string FirmRated = "inspection.rating";
    public const string FirmComplained = "inspection.complaint";
    public const string CitizenComplained = "complaint.by-web";
    public const string FirmEntered = "firm.entry";
    public const string MailboxSet = "mailbox.settings";
    public const string MailboxFailed = "mailbox.failed";
    public const string MailboxReadAgain = "mailbox.read-again";
    public const string MailReceived = "mailbox.mail";
    public const string BackedUp = "data.back-up";

    private static readonly Dictionary<string, string> Names = new()
    {
        [TownSetUp] = "建镇", [PlaceAdded] = "增加村社区或网格", [BoundariesChanged] = "改村界", [CalendarChanged] = "改工作日历",
        [DepartmentAdded] = "增加部门", [PostAdded] = "增加岗位", [PersonAdded] = "增加人员",
        [AccountCreated] = "开账号", [AccountChanged] = "改账号", [PasswordChanged] = "改密码",
        [AccountApproved] = "核准账号", [RightsChanged] = "改账号权限", [ClearanceChanged] = "改涉密授权", [SessionsEnded] = "结束登录",
        [SecondFactorChanged] = "改第二重验证", [SecondFactorSetting] = "改第二重验证的规矩",
        [RecordCreated] = "登记", [RecordChanged] = "修改", [RecordBinned] = "移进回收站", [RecordRestored] = "从回收站恢复", [RecordDeleted] = "彻底删除", [Classified] = "定密、解密", [GlassBroken] = "打开保密件", [GlassMissed] = "要打开保密件，卷号没有对上", [OpeningsRead] = "看过打开保密件的日报",
        [MarkSet] = "标记", [MinorAsked] = "申请看未成年人的信息", [MinorDecided] = "审批看未成年人的信息", [MinorSeen] = "看未成年人的信息",
        [NoteAdded] = "加备注",
        [FileAttached] = "加附件", [FileRead] = "看附件", [Revealed] = "查看被遮住的信息", [Assigned] = "交办",
        [LedgerImported] = "导入台账", [ImportUndone] = "撤销导入", [LedgerExported] = "导出台账", [MappingRemembered] = "记住列的对应",
        [ZeroAffirmed] = "确认本年没有", [IndicatorDefined] = "定义指标", [FiguresExported] = "导出指标", [TablePublished] = "公开年度数据",
        [ReportEdited] = "改报告", [ReportExported] = "导出报告", [ReportSigned] = "签发报告", [ReportPublished] = "公开报告", [ReportRestated] = "更正报告",
        [SweepsPlanned] = "安排排查",
        [SlipCompared] = "认同一件事", [Watched] = "巡查", [WatchSet] = "改巡查设置", [WarningActed] = "处置预警", [WarningJudged] = "说预警的结果", [MissReported] = "登记漏报",
        [CourseStepped] = "办理", [LeadJudged] = "处理监督线索", [FilesDrawn] = "抽取评查案卷", [FileScored] = "案卷评查打分", [PairJudged] = "认定是不是一回事", [PapersTaken] = "下载卷宗文书", [PaperProven] = "登记文书扫描件",
        [CaseGraded] = "改定以案定补等级", [SubsidySet] = "改以案定补设置", [SubsidyExported] = "导出以案定补表",
        [EnforcementSet] = "改执法设置", [MattersEnded] = "换执法事项清单", [CertificateChanged] = "登记执法证变动", [InspectionPlanned] = "拟定检查", [InspectionStepped] = "办理检查",
        [FirmConfirmed] = "企业扫码确认", [FirmRated] = "企业评价", [FirmComplained] = "企业扫码投诉", [CitizenComplained] = "网上投诉执法", [FirmEntered] = "入企一次",
        [MailboxSet] = "改投诉邮箱", [MailboxFailed] = "收不到投诉邮箱的邮件", [MailboxReadAgain] = "又收得到投诉邮箱的邮件", [MailReceived] = "收一封投诉邮件",
        [BackedUp] = "备份",
    };

    /// <summary>中文名称。</summary>
    public static string NameOf(string act) => Names.GetValueOrDefault(act, act);

    /// <summary>全部代码。</summary>
    public static IReadOnlyCollection<string> All => Names.Keys;
}
