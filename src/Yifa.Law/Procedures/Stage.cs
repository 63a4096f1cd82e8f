namespace Yifa.Law.Procedures;

/// <summary>阶段：where a matter stands. A stage is named for what is true, not for what somebody is doing.</summary>
/// <param name="Code">代码，存入数据库，同一种程序内唯一。</param>
/// <param name="Name">名称，例如“已受理”。</param>
/// <param name="IsFinal">是否终结：没有下一步。</param>
public sealed record Stage(string Code, string Name, bool IsFinal = false)
{
    /// <summary>进入本阶段之日，可作起算日。</summary>
    public Moment Entered => new($"entered:{Code}", $"{Name}之日");
}

/// <summary>起算点：a day that a period is counted from, found among the facts of the matter by its code.</summary>
/// <param name="Code">代码。</param>
/// <param name="Name">名称，例如“协议生效之日”。</param>
public sealed record Moment(string Code, string Name);

/// <summary>文书的种类。</summary>
/// <param name="Code">代码。</param>
/// <param name="Name">名称，例如“受理登记表”。</param>
/// <param name="Basis">要求有这份文书的条文。</param>
public sealed record DocumentKind(string Code, string Name, Citation Basis);
