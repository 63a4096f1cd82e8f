using Yifa.Law;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Firms.Entry;

/// <summary>从一家企业去登记一次进门。</summary>
public sealed class EntryWay() : RecordWay(typeof(Firm), "入企一次")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>这一页的地址。</summary>
    public static string AddressOf(Guid firm) => $"/firms/{firm}/entry";
}

/// <summary>入企登记时的拒绝。</summary>
public static class EntryRefusals
{
    public static Refusal Nothing { get; } = new("entry.nothing-done", "没有勾选这次做了什么。", "请至少勾一件；只是路过、没有进门的不用登记。");

    public static Refusal InFuture { get; } = new("entry.in-future", "进门的日子还没有到。", "请写今天或者以前的一天。");

    public static Refusal NotYours(string title) => new("entry.not-yours", $"您的账号不能登记“{title}”。", "请去掉这一件，由能登记的人另外登记。");
}
