using System.ComponentModel.DataAnnotations.Schema;

namespace Yifa.Web.Features.Disputes;

/// <summary>当事人的先后：the course and the marks tell a party by his place.</summary>
public sealed partial class Dispute
{
    /// <summary>经过和标记里写着的一方，刚才被换了位置或者去掉；没有为 null。</summary>
    [NotMapped] public int? PartyMoved { get; set; }

    /// <summary>经过和标记里写着第几方，从 1 起。</summary>
    public IEnumerable<int> NamedParties() => Steps.Select(s => s.Party).Concat(Marks.Select(m => m.Party)).OfType<int>().Distinct().Order();
}
