using Yifa.Law.Procedures.Penalties;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>一件在册的案件：what supervision looks at. A case of the old ledger has only its days; one with a course has every step.</summary>
/// <param name="Id">编号。</param>
/// <param name="Number">案号。</param>
/// <param name="Cause">案由。</param>
/// <param name="Ledger">台账各栏。</param>
/// <param name="Course">办案经过；旧案的没有一步。</param>
public sealed record CaseOnFile(Guid Id, string Number, string Cause, PenaltyResult Ledger, PenaltyCourse Course)
{
    /// <summary>当事人；没有写为 null。</summary>
    public string? Party { get; init; }

    /// <summary>台账上的两名承办人。</summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>某一步的日子案外是什么情况：名册、清单当天怎么写。</summary>
    public Func<PenaltyEvent, PenaltyStanding> StandingAt { get; init; } = _ => new();

    /// <summary>各步的正文，按第几步；没有正文的不在里面。</summary>
    public IReadOnlyDictionary<int, string> Texts { get; init; } = new Dictionary<int, string>();

    /// <summary>各步的时刻和地点，按第几步。</summary>
    public IReadOnlyDictionary<int, (TimeOnly Hour, string Venue)> Places { get; init; } = new Dictionary<int, (TimeOnly, string)>();
}

/// <summary>轻重。</summary>
public enum LeadWeight
{
    /// <summary>一般：程序轻微违法、不规范，要改正。</summary>
    Lesser,

    /// <summary>严重：可能被撤销、确认无效，否决项。</summary>
    Grave,

    /// <summary>可疑：由人核实，不当作违法。</summary>
    Doubtful,
}

/// <summary>一条监督线索。</summary>
/// <param name="Rule">规则的代码；同一条规则的代码总是一样。</param>
/// <param name="Case">哪一件。</param>
/// <param name="Weight">轻重。</param>
/// <param name="Said">哪里不对，写明哪一步。</param>
/// <param name="NextStep">怎么办。</param>
/// <param name="Basis">依据。</param>
public sealed record Lead(string Rule, Guid Case, LeadWeight Weight, string Said, string NextStep, Citation? Basis)
{
    /// <summary>先看哪一条：严重的在前，可疑的在后。</summary>
    public int Turn => Weight switch { LeadWeight.Grave => 0, LeadWeight.Lesser => 1, LeadWeight.Doubtful => 2 };
}
