using Yifa.Law.Procedures.Mediation;

namespace Yifa.Law.Tests.Procedures;

public class CommitteeCompositionTests
{
    [Theory]
    [InlineData(3, 1, 1), InlineData(9, 1, 4)]
    public void 三至九人有一名主任和妇女的合规定(int members, int heads, int women) => Assert.Empty(CommitteeComposition.FaultsOf(members, heads, women));

    [Theory]
    [InlineData(2, 1, 1, "committee.size"), InlineData(10, 1, 1, "committee.size"), InlineData(5, 0, 1, "committee.head"), InlineData(5, 2, 1, "committee.head"), InlineData(5, 1, 0, "committee.woman")]
    public void 哪里不合就说哪里_附法条(int members, int heads, int women, string code)
    {
        var fault = Assert.Single(CommitteeComposition.FaultsOf(members, heads, women));
        Assert.Equal((code, "《人民调解法》第八条"), (fault.Code, fault.Basis!.ToString()));
    }

    [Theory]
    [InlineData(9, 1, null), InlineData(1, 0, null), InlineData(10, 1, "committee.size"), InlineData(3, 2, "committee.head")]
    public void 登记时只说再登记人也补不上的(int members, int heads, string? code) => Assert.Equal(code, CommitteeComposition.ExceededBy(members, heads).SingleOrDefault()?.Code);
}
