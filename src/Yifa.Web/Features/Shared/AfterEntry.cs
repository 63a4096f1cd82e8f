namespace Yifa.Web.Features.Shared;

/// <summary>刚登记好，先看一眼：asked once, after a record has been written by hand; a page that has something to say of it at once comes before the record itself.</summary>
/// <param name="kind">哪一类记录。</param>
public abstract class AfterEntry(Type kind)
{
    /// <summary>哪一类记录。</summary>
    public Type Kind { get; } = kind;

    /// <summary>先到哪一页；没有要说的为 null，多半如此。</summary>
    public abstract Task<string?> HrefAsync(Guid record, CancellationToken stop);
}
