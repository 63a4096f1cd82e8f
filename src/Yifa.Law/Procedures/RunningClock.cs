namespace Yifa.Law.Procedures;

/// <summary>走着的一只钟。</summary>
/// <param name="Code">期限表的代码。</param>
/// <param name="Act">要做的事。</param>
/// <param name="Due">到期日。</param>
public sealed record RunningClock(string Code, string Act, DueDate Due);
