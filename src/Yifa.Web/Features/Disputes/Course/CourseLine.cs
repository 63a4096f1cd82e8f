namespace Yifa.Web.Features.Disputes.Course;

/// <summary>经过里的一行，号码已遮住。</summary>
/// <param name="Ordinal">第几步。</param>
/// <param name="Name">步骤名称。</param>
/// <param name="On">办理之日。</param>
/// <param name="Moved">进入了另一个阶段；没有为 null。</param>
/// <param name="Told">各栏。</param>
/// <param name="By">登记人。</param>
/// <param name="At">登记时刻（UTC）。</param>
/// <param name="Basis">依据。</param>
public sealed record CourseLine(int Ordinal, string Name, DateOnly On, string? Moved, IReadOnlyList<(string Label, string Text)> Told, string By, DateTime At, string Basis);
