using System.Globalization;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.FirmEntries;

/// <summary>入企登记里的一栏。</summary>
/// <param name="Name">表单里的名字。</param>
/// <param name="Label">栏名。</param>
/// <param name="Must">做了这一件就必填。</param>
/// <param name="Hint">提示；没有为 null。</param>
public sealed record EntryAsk(string Name, string Label, bool Must = true, string? Hint = null)
{
    /// <summary>供选择的；不是选择为 null。</summary>
    public IReadOnlyList<(string Value, string Name)>? Options { get; init; }

    /// <summary>几行字。</summary>
    public bool Long { get; init; }

    /// <summary>整数。</summary>
    public bool Whole { get; init; }

    /// <summary>交来的字哪里不对；对的为 null。</summary>
    public string? FaultOf(string text)
    {
        if (text.Length == 0) return Must ? Options is null ? $"请填写“{Label}”。" : $"请选“{Label}”。" : null;
        if (Options is not null) return Options.Any(o => o.Value == text) ? null : $"请从列出的里面选“{Label}”。";
        if (Whole) return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 100_000 ? null : $"“{Label}”要写整数。";
        return text.Length <= (Long ? 2000 : 200) ? null : $"“{Label}”太长了，请写短一些。";
    }
}

/// <summary>正在登记的一次进门。</summary>
/// <param name="Firm">哪家企业。</param>
/// <param name="On">哪天。</param>
/// <param name="EntryId">这一次的编号，各条记录都带着它。</param>
/// <param name="Writing">登记。</param>
/// <param name="Text">一栏写了什么；没有写为 null。</param>
/// <param name="Other">同一次做的另一件的一栏写了什么；没有做、没有写为 null。</param>
public sealed record FirmEntryWriting(FirmKnown Firm, DateOnly On, Guid EntryId, Writing Writing, Func<string, string?> Text, Func<string, string, string?> Other)
{
    /// <summary>一栏写的整数。</summary>
    public int? Number(string name) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

/// <summary>
/// 一次进门做的一件事：one heir in each feature that keeps such records. What is written is an ordinary record of its ledger, counted by its own rule; only the number of
/// the entry says that they belong together.
/// </summary>
public abstract class FirmEntryPart(string code, string title, Area area)
{
    /// <summary>代码，也是勾选的名字。</summary>
    public string Code { get; } = code;

    /// <summary>名称。</summary>
    public string Title { get; } = title;

    /// <summary>能登记这个板块的人才看到。</summary>
    public Area Area { get; } = area;

    /// <summary>表单里的先后。</summary>
    public abstract int Order { get; }

    /// <summary>照什么算：一句话。</summary>
    public abstract string Rule { get; }

    /// <summary>各栏。</summary>
    public abstract Task<IReadOnlyList<EntryAsk>> AsksAsync(AppDbContext db, FirmKnown firm, DateOnly on, CancellationToken stop);

    /// <summary>写进自己的台账；不能写的说为什么，整次进门就都不写。</summary>
    public abstract Task<Refusal?> WriteAsync(AppDbContext db, FirmEntryWriting entry, CancellationToken stop);
}
