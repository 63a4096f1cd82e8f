using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>定义、改一版、停用自定义指标。No version is ever changed or removed.</summary>
public sealed class IndicatorActs(AppDbContext db, RecordBook book, Viewer viewer, TimeProvider time)
{
    /// <summary>存一版；<paramref name="code"/> 为 null 是新指标。办成后的答复是代码。</summary>
    public Task<Answer> DefineAsync(Command command, Definition definition, string? code, CancellationToken stop) =>
        book.WriteAsync(command, Acts.IndicatorDefined, async writing =>
        {
            var versions = await db.Set<DefinedIndicator>().AsNoTracking().ToListAsync(stop);
            var last = code is null ? null : versions.Where(v => v.Code == code).MaxBy(v => v.Version);
            if (code is not null && last is null) return FigureRefusals.Unknown;
            var target = code ?? NewCode();
            if (!DefinitionCompiler.Compile(definition, target, (last?.Version ?? 0) + 1).TryGet(out var indicator, out var refusal)) return refusal;
            var current = versions.GroupBy(v => v.Code).Select(g => g.MaxBy(v => v.Version)!);
            if (current.Any(v => v.Code != target && v.RetiredAt is null && v.Name == indicator.Name)) return DefinitionRefusals.NameTaken(indicator.Name);
            var content = DefinedIndicator.Write(definition with { Name = indicator.Name });
            if (last is { RetiredAt: null } && last.Content == content) return FigureRefusals.Unchanged;
            Add(writing, target, indicator.Version, indicator.Name, content, null);
            writing.Detail = new { name = indicator.Name, version = indicator.Version, rule = indicator.Rule, fingerprint = indicator.Fingerprint, definition = content };
            return target;
        }, stop);

    /// <summary>停用：以后不再算，各版定义都留着。</summary>
    public Task<Answer> RetireAsync(Command command, string code, CancellationToken stop) =>
        book.WriteAsync(command, Acts.IndicatorDefined, async writing =>
        {
            var last = await db.Set<DefinedIndicator>().AsNoTracking().Where(v => v.Code == code).OrderByDescending(v => v.Version).FirstOrDefaultAsync(stop);
            if (last is not { RetiredAt: null }) return FigureRefusals.Unknown;
            Add(writing, code, last.Version + 1, last.Name, last.Content, writing.At);
            writing.Detail = new { name = last.Name, version = last.Version + 1, retired = true };
            return code;
        }, stop);

    private void Add(Writing writing, string code, int version, string name, string content, DateTime? retiredAt)
    {
        db.Add(new DefinedIndicator
        {
            TownCode = viewer.TownCode, Code = code, Version = version, Name = name, Content = content,
            DefinedBy = viewer.Name, DefinedAt = writing.At, RetiredAt = retiredAt,
        });
        writing.Subject = code;
    }

    private string NewCode() => "own." + Ids.New(time).ToString("N", CultureInfo.InvariantCulture);
}
