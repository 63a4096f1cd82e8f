namespace Yifa.Law;

/// <summary>
/// 扣除期：days on which the clock stands still (鉴定、检测、听证、公告、征求第三方意见). A due date is never moved by hand;
/// it moves because a suspension with a document says so.
/// </summary>
/// <param name="From">停表的第一天，这天不计。</param>
/// <param name="To">停表的最后一天，这天也不计；还没有恢复的为 null。</param>
/// <param name="Reason">事由，例如“委托鉴定”。</param>
/// <param name="Document">文书，例如“鉴定委托书〔2026〕3号”。</param>
public sealed record Suspension(DateOnly From, DateOnly? To, string Reason, string Document);

/// <summary>延长：more time, approved by name and with a document, never beyond what the law allows.</summary>
/// <param name="Amount">延长多少；工作日期限按工作日，其余按自然日。</param>
/// <param name="Approver">批准人。</param>
/// <param name="ApprovedOn">批准之日，不得晚于延长前的届满日。</param>
/// <param name="Document">批准文书。</param>
/// <param name="Basis">本期限的法律没有规定延长时，另行准许延长的条文。</param>
/// <param name="Ceiling">该条文准许的上限；只在本期限的法律没有规定延长时有用。</param>
public sealed record Extension(int Amount, string Approver, DateOnly ApprovedOn, string Document, Citation? Basis = null, int? Ceiling = null);
