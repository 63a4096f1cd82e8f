using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared;

/// <summary>可能是同一件的一条。</summary>
/// <param name="Said">一句话。</param>
/// <param name="Href">打开它。</param>
public sealed record KinLine(string Said, string Href);

/// <summary>登记的时候发现的。</summary>
/// <param name="Field">写在哪一栏上。</param>
/// <param name="Doubt">要人说“确实如此”的话。</param>
/// <param name="Lines">看得到的各条。</param>
public sealed record KinTold(string Field, string Doubt, IReadOnlyList<KinLine> Lines);

/// <summary>
/// 同一件事说两遍：asked while a record is being registered, before it is written. It is asked through the filters, so nobody learns from it of a record
/// that he may not see.
/// </summary>
/// <param name="kind">哪一类记录。</param>
public abstract class KinSource(Type kind)
{
    /// <summary>哪一类记录。</summary>
    public Type Kind { get; } = kind;

    /// <summary>这条新记录像不像已有的；不像为 null。</summary>
    public abstract Task<KinTold?> FindAsync(Record row, CancellationToken stop);
}
