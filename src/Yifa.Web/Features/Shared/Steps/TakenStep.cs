using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>办了的一步，给人选的。</summary>
/// <param name="Ordinal">第几步。</param>
/// <param name="Name">步骤的名称。</param>
/// <param name="On">办理之日。</param>
public sealed record TakenStep(int Ordinal, string Name, DateOnly On)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"第 {Ordinal} 步 {Name}（{On:M月d日}）");

    /// <summary>一条记录的各步；还没有取来的先取来。</summary>
    /// <param name="db">数据库。</param>
    /// <param name="record">哪一条。</param>
    /// <param name="steps">它的各步。</param>
    /// <param name="procedure">由各步得出所用的程序。</param>
    /// <param name="stop">取消。</param>
    public static async Task<IReadOnlyList<TakenStep>> OfAsync<TStep>(AppDbContext db, Record record, List<TStep> steps, Func<Procedure> procedure, CancellationToken stop) where TStep : CourseStep
    {
        if (steps.Count == 0) steps.AddRange(await db.Set<TStep>().AsNoTracking().Where(s => s.RecordId == record.Id).ToListAsync(stop));
        var used = procedure();
        return [.. steps.OrderBy(s => s.Ordinal).Select(s => new TakenStep(s.Ordinal, used.StepOf(s.Code)?.Name ?? s.Code, s.On))];
    }
}
