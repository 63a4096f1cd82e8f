namespace Yifa.Web.Features.Reports.Checks;

/// <summary>轻重。</summary>
public enum Severity
{
    /// <summary>阻止：错误确定，改正前不能发布。</summary>
    Blocks,

    /// <summary>提醒：可能有误，由人判断。</summary>
    Warns,
}
