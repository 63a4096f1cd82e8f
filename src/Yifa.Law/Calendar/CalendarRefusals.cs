namespace Yifa.Law;

/// <summary>工作日历的不予办理理由：why an edited or imported year of days off is not accepted.</summary>
public static class CalendarRefusals
{
    private static readonly Citation Holidays = new("全国年节及纪念日放假办法", null, new DateOnly(2025, 1, 1));

    public static Refusal NotJson(string detail) => new(
        "calendar.not-json", $"这不是工作日历文件：{detail}。", "请使用本系统导出的工作日历文件，改好后再导入。");

    public static Refusal Empty(int year) => new(
        "calendar.empty", $"{year}年没有列出任何放假或调休的日子。", "请按国务院办公厅当年的放假通知逐日填写。", Holidays);

    public static Refusal WrongYear(int year, DateOnly day) => new(
        "calendar.wrong-year", $"{day:yyyy-MM-dd}不属于{year}年的放假安排。", $"请只填{year}年的日子；因元旦调休的，可以填上一年十二月末的日子。", Holidays);

    public static Refusal Twice(DateOnly day) => new(
        "calendar.twice", $"{day:yyyy-MM-dd}填了两次。", "请删去重复的一行。", Holidays);

    public static Refusal NoName(DateOnly day) => new(
        "calendar.no-name", $"{day:yyyy-MM-dd}没有写是什么节日。", "请写明节日名称，到期日的说明里要用它。", Holidays);

    public static Refusal AlreadyWorkday(DateOnly day) => new(
        "calendar.already-workday", $"{day:yyyy-MM-dd}是周一至周五，本来就上班，不是调休。", "请核对日期：调休上班的都是周六或者周日。", Holidays);
}
