namespace Yifa.Web.Data;

/// <summary>镇街：the town that this installation (or this part of it) works for.</summary>
public sealed class Town
{
    /// <summary>统计用区划代码，9 位，例如 500109111。手工起名的镇用 T 开头的代码。</summary>
    public string Code { get; set; } = "";

    /// <summary>名称，例如“柳荫镇”。</summary>
    public string Name { get; set; } = "";

    /// <summary>所在区县的代码，6 位；手工起名的镇为 null。</summary>
    public string? DistrictCode { get; set; }

    /// <summary>所在区县，例如“北碚区”。</summary>
    public string? DistrictName { get; set; }

    /// <summary>所在省市，例如“重庆市”。</summary>
    public string? ProvinceName { get; set; }

    /// <summary>看敏感信息的人和三员登录要第二重验证；安全管理员可以关掉。</summary>
    public bool AsksSecondFactor { get; set; } = true;

    /// <summary>全称，例如“重庆市北碚区柳荫镇”。</summary>
    public string FullName => $"{ProvinceName}{DistrictName}{Name}";

    /// <summary>复议机关：所在区县的人民政府。</summary>
    public string Reviewer => $"{District}人民政府";

    /// <summary>起诉的法院：所在区县的人民法院。</summary>
    public string Court => $"{District}人民法院";

    private string District => DistrictName ?? "本区（县）";
}

/// <summary>村（社区）、组、网格：a place below the town. The code of a child begins with that of its parent, so a prefix is a subtree.</summary>
public sealed class Place
{
    public string TownCode { get; set; } = "";

    /// <summary>代码：村社区为 12 位区划代码，组和网格在其后加“-”和序号。</summary>
    public string Code { get; set; } = "";

    /// <summary>简称，例如“明通村”“柳荫社区”“明通村第2网格”。</summary>
    public string Name { get; set; } = "";

    /// <summary>全称，例如“明通村村民委员会”。</summary>
    public string? OfficialName { get; set; }

    public PlaceKind Kind { get; set; }
}

/// <summary>村界：the outline of a village on the map, as the town's own boundary file gives it.</summary>
public sealed class PlaceBoundary
{
    public string TownCode { get; set; } = "";

    /// <summary>村（社区）代码。</summary>
    public string Code { get; set; } = "";

    /// <summary>一圈一行，每点“经度,纬度”（度，四位小数约十米），点间一个空格。</summary>
    public string Rings { get; set; } = "";
}

/// <summary>地方的级别。</summary>
public enum PlaceKind
{
    /// <summary>村。</summary>
    Village,

    /// <summary>社区。</summary>
    Community,

    /// <summary>村（居）民小组。</summary>
    Group,

    /// <summary>网格。</summary>
    Grid,
}

/// <summary>部门：an office of the town government.</summary>
public sealed class Department
{
    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>所属板块（党的建设、经济发展、民生服务、平安法治）；未定时为 null。</summary>
    public string? Sector { get; set; }
}

/// <summary>岗位：a post of a department; who holds it is in <see cref="Person"/>.</summary>
public sealed class Post
{
    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    public Guid DepartmentId { get; set; }

    public string Name { get; set; } = "";
}

/// <summary>人员：someone who works for the town or a village, with or without an account.</summary>
public sealed class Person
{
    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string? Place { get; set; }

    public Guid? DepartmentId { get; set; }

    public Guid? PostId { get; set; }

    /// <summary>联系电话，密封。</summary>
    public Records.Sealed? Phone { get; set; }
}

/// <summary>日历上改过的一天：an override of the Monday-to-Friday rule, published by the State Council or set by the administrator.</summary>
public sealed class CalendarDay
{
    public string TownCode { get; set; } = "";

    public DateOnly Day { get; set; }

    /// <summary>true 放假，false 上班（调休）。</summary>
    public bool Off { get; set; }

    /// <summary>名称，例如“春节”。</summary>
    public string Name { get; set; } = "";

    /// <summary>来源，例如国办通知文号或网址。</summary>
    public string? Source { get; set; }
}
