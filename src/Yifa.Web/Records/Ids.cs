namespace Yifa.Web.Records;

/// <summary>编号：version 7 ids, which sort by the time they were made, so that pages by key follow the order of registration.</summary>
public static class Ids
{
    /// <summary>一个新编号。</summary>
    public static Guid New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow());
}
