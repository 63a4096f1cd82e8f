using Yifa.Law;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>
/// 一张表单：made from the description of a ledger and from nothing else, so that a new ledger has its form at once. What must be
/// filled in comes first and fits on one screen; the rest waits under 更多.
/// </summary>
public sealed class EntryForm(Ledger ledger, IReadOnlyList<EntryField> fields)
{
    public Ledger Ledger { get; } = ledger;

    public IReadOnlyList<EntryField> Fields { get; } = fields;

    public IEnumerable<EntryField> First => Fields.Where(f => f.Must || f.Column.Use.HasFlag(Use.Asked));

    public IEnumerable<EntryField> More => Fields.Except(First);

    /// <summary>改哪一稿；新登记为 null。</summary>
    public int? Version { get; set; }

    /// <summary>整张表单的拒绝，例如重复登记。</summary>
    public Refusal? Refusal { get; set; }

    /// <summary>已有的那一条的地址；没有或看不到为 null。</summary>
    public string? DuplicateHref { get; set; }

    /// <summary>看得到的、可能是同一件的。</summary>
    public IReadOnlyList<Shared.KinLine> Kin { get; set; } = [];

    /// <summary>虽有一样的，确实是另一件：可以这样说时为 true。</summary>
    public bool MayRepeat { get; set; }

    /// <summary>说了确实是另一件。</summary>
    public bool Repeats { get; set; }

    /// <summary>登记的人可以定密；改记录时在记录页上定。</summary>
    public bool MayClassify { get; init; }

    /// <summary>登记时定的密级；普通的为 null。</summary>
    public Access.Secrecy? Secrecy { get; set; }

    /// <summary>别人改过、与您写的不冲突的各栏，已照别人的。</summary>
    public List<(string Head, string Text)> Taken { get; } = [];

    /// <summary>谁在什么时候改的；没有人改为 null。</summary>
    public string? ChangedBy { get; set; }

    public bool Clashes => Fields.Any(f => f.Theirs is not null);

    /// <summary>有问题的各栏，按表单的先后。</summary>
    public IEnumerable<EntryField> Troubled => First.Concat(More).Where(f => f.Wrong);

    /// <summary>“更多”要不要打开。</summary>
    public bool Open => More.Any(f => f.Wrong || f.Theirs is not null || f.Kept is not null
        || (Version is null ? (f.Text, f.Until) != f.Before : f.Text.Length > 0 || f.Covered is not null));

    public EntryField? Find(string field) => Fields.FirstOrDefault(f => f.Column.Field == field);
}
