namespace Yifa.Law.Procedures.Mediation;

/// <summary>调委会的组成：three to nine members, one head, and a woman among them; what is missing is told with its article.</summary>
public static class CommitteeComposition
{
    /// <summary>任期届满前多少日提醒换届：给村民会议、代表会议留出推选的日子，不是法定期限。</summary>
    public const int RenewalNoticeDays = 60;

    private const int Fewest = 3;
    private const int Most = 9;
    private static readonly Citation Basis = Instruments.Cite("人民调解法", "第八条");

    private static readonly Refusal Size = new("committee.size", $"调委会应有{Fewest}至{Most}名委员。", "请补选或者调整委员，并在名册上登记。", Basis);
    private static readonly Refusal Head = new("committee.head", "调委会应有且只有一名主任。", "请在名册上登记主任，卸任的写明离任日期。", Basis);
    private static readonly Refusal Woman = new("committee.woman", "调委会应有妇女成员。", "请补选妇女委员，并在名册上登记。", Basis);

    /// <summary>哪里不合规定；都合就为空。聘任的调解员不是委员，不在这里数。</summary>
    /// <param name="members">委员人数，含主任、副主任。</param>
    /// <param name="heads">主任人数。</param>
    /// <param name="women">妇女委员人数。</param>
    public static IReadOnlyList<Refusal> FaultsOf(int members, int heads, int women)
    {
        List<Refusal> faults = [];
        if (members is < Fewest or > Most) faults.Add(Size);
        if (heads != 1) faults.Add(Head);
        if (women < 1) faults.Add(Woman);
        return faults;
    }

    /// <summary>再登记人也补不上的：委员多了，主任多了；登记委员的时候就要说。</summary>
    /// <param name="members">连同正在登记的，委员几人。</param>
    /// <param name="heads">连同正在登记的，主任几人。</param>
    public static IReadOnlyList<Refusal> ExceededBy(int members, int heads)
    {
        List<Refusal> faults = [];
        if (members > Most) faults.Add(Size);
        if (heads > 1) faults.Add(Head);
        return faults;
    }
}
