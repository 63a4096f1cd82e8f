using Yifa.Web.Features.Shared.Fields;

namespace Yifa.Web.Features.Shared;

/// <summary>今日页上一块里的一行。</summary>
/// <param name="Title">什么。</param>
/// <param name="Note">补充的一句话；没有为 null。</param>
/// <param name="Href">点开去哪里；没有可去的为 null。</param>
/// <param name="State">状态签的形状；没有状态为 null。</param>
/// <param name="Says">状态签上的字。</param>
public sealed record TodayLine(string Title, string? Note = null, string? Href = null, ChipState? State = null, string? Says = null);

/// <summary>今日页上的一块：a few lines under a heading. Parts of the same heading, told by several features, become one.</summary>
/// <param name="Title">标题。</param>
/// <param name="Lines">各行，要紧的在前。</param>
/// <param name="Nothing">一行也没有时说的话。</param>
/// <param name="Way">去看全部的地方；没有为 null。</param>
public sealed record TodayPart(string Title, IReadOnlyList<TodayLine> Lines, string? Nothing = null, (string Href, string Words)? Way = null)
{
    /// <summary>系统本身好不好：备份、读写、留痕各说一句。</summary>
    public const string Running = "运行情况";
}

/// <summary>
/// 今日页的各块从哪来：one heir beside the records that it tells of, found by being there. What a person may not see, the heir does not
/// offer; that makes each home its owner's own, without a list of roles anywhere.
/// </summary>
public abstract class TodayParts
{
    /// <summary>一块里最多几行：the home page is read at a glance, the rest is one click away.</summary>
    protected const int Most = 8;

    public abstract Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop);
}
