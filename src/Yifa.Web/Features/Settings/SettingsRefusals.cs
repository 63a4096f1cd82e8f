using Yifa.Law;

namespace Yifa.Web.Features.Settings;

/// <summary>基础设置的拒绝。</summary>
public static class SettingsRefusals
{
    public static Refusal PlaceTaken(string name) => new("place.taken", $"已经有“{name}”了。", "请换一个名称，或者直接用已有的。");

    public static Refusal PlaceCodeTaken(string code) => new("place.code-taken", $"代码 {code} 已经给了别的村（社区）。", "请核对区划代码；不清楚的可以空着，由系统编号。");

    public static Refusal PlaceCodeWrong(string code, string town) => new("place.code-wrong", $"“{code}”不是本镇村（社区）的代码。", $"应是 12 位，以 {town} 开头；不清楚的可以空着，由系统编号。");

    public static Refusal NeedsParent { get; } = new("place.no-parent", "组和网格要写明属于哪个村（社区）。", "请在“属于”一栏选一个村（社区）。");

    public static Refusal DepartmentTaken(string name) => new("department.taken", $"已经有“{name}”了。", "请换一个名称，或者直接用已有的。");

    public static Refusal PostTaken(string name) => new("post.taken", $"这个部门已经有“{name}”这个岗位。", "请换一个名称，或者直接用已有的。");

    public static Refusal UnknownDepartment { get; } = new("department.unknown", "没有这个部门。", "请先加部门，再加岗位和人员。");

    public static Refusal YearWithoutNotice(int year) => new("calendar.no-notice", $"{year}年的放假安排还没有导入，不能只改其中一天。", "请先导入国务院办公厅当年的放假通知，再改这一天。");

    public static Refusal NoticeLine(int line, string text) => new("calendar.line", $"第 {line} 行看不懂：“{text}”。", "每行写一天或一段，例如“2027-02-06 至 2027-02-12 春节 休”“2027-02-20 春节 班”。");

    public static Refusal NoticeEmpty { get; } = new("calendar.nothing", "没有贴上任何内容。", "请把放假安排逐行贴进来，或者贴工作日历文件（JSON）的内容。");

    public static Refusal NoticeOtherYears(int year) => new("calendar.other-years", $"贴的内容里没有{year}年。", $"请核对年度；一次只换一年，别的年份请另外导入。");
}
