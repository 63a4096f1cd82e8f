using Yifa.Web.Access;

namespace Yifa.Web.Records;

/// <summary>
/// 一条记录：what every row of every ledger has in common. The town leads the key, so two towns can never meet in a join
/// and the table can be partitioned by town.
/// </summary>
public abstract class Record
{
    /// <summary>镇街区划代码。</summary>
    public string TownCode { get; set; } = "";

    /// <summary>记录编号，第 7 版 UUID，按登记先后排序。</summary>
    public Guid Id { get; set; }

    /// <summary>村（社区）或网格代码；全镇的事为 null。</summary>
    public string? Place { get; set; }

    /// <summary>承办部门；不分部门时为 null。</summary>
    public string? Department { get; set; }

    /// <summary>保密程度；普通的为 null。</summary>
    public Secrecy? Secrecy { get; set; }

    /// <summary>定密的账号，自己总看得到；普通的为 null。</summary>
    public string? SecrecyBy { get; set; }

    /// <summary>哪天定的密；普通的为 null。</summary>
    public DateOnly? SecrecyOn { get; set; }

    /// <summary>第几稿，从 1 起；改动时旧稿对不上就拒绝。</summary>
    public int Version { get; set; } = 1;

    /// <summary>由哪一批导入；手工登记为 null。</summary>
    public Guid? BatchId { get; set; }

    /// <summary>自然键：ledger 里认出“同一行”的内容指纹，再次导入同一行不会重复登记；手工登记可为 null。</summary>
    public string? NaturalKey { get; set; }

    /// <summary>台账序号，照原表保留，便于对纸质台账；手工登记为 null。</summary>
    public string? LedgerNumber { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>登记人称呼。</summary>
    public string RecordedBy { get; set; } = "";

    /// <summary>最低要保到哪一级：what the record itself is marked as keeps it at least so secret; null where nothing is marked.</summary>
    public virtual Secrecy? LeastSecrecy() => null;

    /// <summary>不能明写的字，和写成的样子：the name of a minor, for one; none for most records.</summary>
    public virtual IEnumerable<(string Plain, string Shown)> Hidden(Vault vault) => [];

    /// <summary>把自己各处写着的、不能明写的字换掉。</summary>
    public virtual void CoverHidden(Vault vault)
    {
    }

    /// <summary>一段文字里不能明写的字换掉。</summary>
    public string Covered(string text, Vault vault) => Hidden(vault).Aggregate(text, (said, word) => said.Replace(word.Plain, word.Shown, StringComparison.Ordinal));

    /// <summary>移进回收站的时刻（UTC）；在用的为 null。</summary>
    public DateTime? BinnedAt { get; set; }

    /// <summary>谁移进回收站；在用的为 null。</summary>
    public string? BinnedBy { get; set; }

    /// <summary>为什么移进回收站；在用的为 null。</summary>
    public string? BinReason { get; set; }
}
