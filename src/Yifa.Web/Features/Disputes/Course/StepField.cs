using Yifa.Law.Procedures.Mediation;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>一栏是什么。</summary>
public enum StepFieldKind
{
    /// <summary>日期。</summary>
    Day,

    /// <summary>时刻。</summary>
    Hour,

    /// <summary>一行字。</summary>
    Line,

    /// <summary>几行字。</summary>
    Lines,

    /// <summary>选一个。</summary>
    Choice,

    /// <summary>勾不勾。</summary>
    Tick,

    /// <summary>一方当事人。</summary>
    Party,

    /// <summary>名册里的一名调解员。</summary>
    Roster,

    /// <summary>已经指定的一名调解员。</summary>
    Named,

    /// <summary>约定的一期履行。</summary>
    Performance,

    /// <summary>金额。</summary>
    Money,
}

/// <summary>办理一步要填的一栏。</summary>
/// <param name="Kind">是什么。</param>
/// <param name="Name">表单里的名字，就是 <see cref="DisputeStep"/> 的那一项；选项按先后编号。</param>
/// <param name="Label">栏名。</param>
/// <param name="Must">必填。协议书的各项不设必填：缺了由程序说缺哪一条。</param>
/// <param name="Hint">提示；没有为 null。</param>
public sealed record StepField(StepFieldKind Kind, string Name, string Label, bool Must = true, string? Hint = null)
{
    /// <summary>可以选的；第一个是照常可以办的。</summary>
    public IReadOnlyList<MediationWord> Words { get; init; } = [];

    /// <summary>把这一栏的值写进一步。</summary>
    public Action<DisputeStep, string>? Put { get; init; }

    /// <summary>一步里这一栏写了什么；没有写为 null。</summary>
    public Func<DisputeStep, string?>? Get { get; init; }
}
