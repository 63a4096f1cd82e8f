using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>镇情：one row a year.</summary>
public sealed class TownProfileLedger : Ledger<TownProfile>
{
    public TownProfileLedger() : base("town-profile", "镇情基本数据", Area.Leadership)
    {
        IsRegister = true;
        YearOf = p => p.Year;
        Column(p => p.Year, "年度", Use.Required | Use.Key | Use.Listed, ["年份"], CellKind.Year);
        Column(p => p.Population, "常住人口（人）", Use.Listed, ["常住人口", "人口", "人口数"]);
        Column(p => p.Households, "户数（户）", Use.Listed, ["户数", "总户数"]);
        Column(p => p.Groups, "村（居）民小组（个）", Use.Listed, ["村民小组", "村居民小组", "小组数"]);
        Column(p => p.PartyMembers, "党员（人）", Use.Listed, ["党员数", "党员人数"]);
        Column(p => p.Area, "面积（平方千米）", Use.Listed, ["幅员面积", "面积"]);
    }
}
