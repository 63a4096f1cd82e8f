using Yifa.Web.Features.Reports.Templates;

namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>样例年的各数，按内置模板用的名称。</summary>
internal static class SampleYear
{
    public static FigureTable Figures() => new FigureTable()
        .Has("专题研究次数", "次", 2).Has("中心组学习次数", "次", 2).Has("镇村干部会议学习次数", "次", 12).Has("学法次数", "次", 14)
        .Has("考试应考", "人", 86).Has("考试实考", "人", 86).Has("考试参考率", "%", 86, 86, 2).Has("考试合格率", "%", 86, 86, 2).Has("考试优秀", "人", 40)
        .Has("合同审查件数", "件", 6).Has("法律意见条数", "条", 20).Has("法律意见采纳条数", "条", 18).Has("法律意见采纳率", "%", 18, 20, 2)
        .Has("重大决策件数", "件", 1).Has("三重一大件数", "件", 8).Lacks("规范性文件制定件数").Lacks("案卷评查份数")
        .Has("执法培训次数", "次", 3).Has("新申领执法证人数", "人", 1).Has("持证执法人数", "人", 5).Has("持证上岗率", "%", 5, 5, 2)
        .Has("行政处罚件数", "件", 7).Has("罚没金额", "元", 3400, 2).Has("执法投诉举报件数", "件", 3).Has("执法投诉举报办结件数", "件", 3)
        .Has("转办单件数", "件", 36).Has("网格数", "个", 12).Has("网格员人数", "人", 24).Has("网格走访次数", "次", 900).Has("走访发现异常件数", "件", 31)
        .Has("企业走访次数", "次", 41).Has("走访企业家数", "家", 18).Has("企业诉求件数", "件", 9).Has("企业诉求办结件数", "件", 8).Has("企业诉求办结率", "%", 8, 9, 2)
        .Has("村社区数", "个", 8).Lacks("法律明白人人数")
        .Has("矛盾纠纷排查", "件", 968).Has("矛盾纠纷化解", "件", 966).Has("矛盾纠纷未化解", "件", 2).Has("矛盾纠纷化解率", "%", 966, 968, 2)
        .Has("普法活动次数", "次", 22).Has("悬挂横幅条数", "条", 53).Has("发放资料份数", "份", 4260).Has("普法参与人数", "人", 3900).Has("法律咨询人次", "人次", 210)
        .Set("学习法律", "《中华人民共和国宪法》", "《中华人民共和国民法典》", "《中华人民共和国国家安全法》")
        .Set("宣传主题", "宪法", "民法典", "禁毒")
        .Set(
            "不足与举措",
            Item("法治意识有待进一步提高", "学法形式单一", "加强法治教育培训", "平安法治办公室", "合格率保持在满分", "2025年12月31日"),
            Item("矛盾纠纷化解机制还需完善", "部门协调配合不够紧密", "建立排查预警机制,充实调解力量", "司法所", null, "2025年12月31日"));

    private static SetItem Item(string shortcoming, string cause, string measure, string department, string? target, string due)
    {
        Dictionary<string, string> fields = new()
        {
            ["不足"] = shortcoming, ["原因"] = cause, ["举措"] = measure, ["部门"] = department, ["期限"] = due,
        };
        if (target is not null) fields["目标"] = target;
        return new(shortcoming, fields);
    }
}
