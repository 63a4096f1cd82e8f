using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Running;
using Yifa.Web.Records;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Features.Figures;

/// <summary>
/// Records of every kind with arbitrary content: days crowd around the ends of years and months, texts hold the words that
/// definitions look for, and whatever may be empty often is.
/// </summary>
internal sealed class RandomLedgers(int seed)
{
    private static readonly NullabilityInfoContext Nulls = new();
    private static readonly DateOnly[] Edges = [new(2023, 12, 31), new(2024, 1, 1), new(2024, 2, 29), new(2024, 12, 31), new(2025, 1, 1), new(2025, 2, 27)];
    private static readonly string[] Words = ["", "甲", "乙", "丙", "微信群", "QQ、网络", "院坝会", "赶集宣传", "广播", "青少年", "学生和老人", "重点人员", "企业职工", "宪法宣传周", "防诈骗", "禁毒", "国家安全", "100%_"];
    private readonly Random random = new(seed);

    public static string[] Places { get; } = ["500109111225", "500109111226", "500109111226-01", "500109111226-02", "5001091112269", "500109111001"];

    /// <summary>Puts so many records of each kind on record, some of them assigned to the counsel.</summary>
    public async Task FillAsync(IServiceProvider services, int each, CancellationToken stop)
    {
        var counsel = Demo.Accounts.Single(a => a.Role == Role.Counsel).Login;
        var time = services.GetRequiredService<TimeProvider>();
        List<Record> rows = [.. AppDbContext.RecordTypes.Where(t => t.Namespace!.StartsWith("Yifa.Web.Features", StringComparison.Ordinal) && !t.Namespace.Contains("Ledgers") && !t.Namespace.Contains("Reports")).SelectMany(type => Enumerable.Range(0, each).Select(_ => Make(type)))];
        var answer = await services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(time), $"random {seed}"), Acts.LedgerImported, async writing =>
        {
            await writing.AddManyAsync(rows.ToAsyncEnumerable(), stop);
            var db = services.GetRequiredService<AppDbContext>();
            foreach (var row in rows.Where(_ => random.Next(4) == 0))
                db.Add(new Assignment { TownCode = row.TownCode, RecordId = row.Id, Ordinal = 1, Place = row.Place, AccountId = counsel, AssignedBy = "测试" });
            return "filled";
        }, stop);
        Assert.Null(answer.Refusal);
    }

    private Record Make(Type type)
    {
        var record = (Record)Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && (p.DeclaringType != typeof(Record) || p.Name is nameof(Record.Place) or nameof(Record.Department))))
        {
            var mayBeEmpty = Nullable.GetUnderlyingType(property.PropertyType) is not null || Nulls.Create(property).WriteState == NullabilityState.Nullable;
            if (mayBeEmpty && random.Next(3) == 0) continue;
            if (ValueOf(property) is { } value) property.SetValue(record, value);
        }
        return record;
    }

    private object? ValueOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (property.Name == nameof(Record.Place)) return Places[random.Next(Places.Length)];
        if (property.Name == "Year") return random.Next(2023, 2026);
        if (type == typeof(string)) return Words[random.Next(Words.Length)];
        if (type == typeof(int)) return random.Next(0, 100);
        if (type == typeof(decimal)) return random.Next(0, 20_000_000) / 100m;
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(Guid)) return new Guid(random.Next(), 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]);
        if (type == typeof(DateOnly)) return random.Next(2) == 0 ? Edges[random.Next(Edges.Length)] : new DateOnly(2023, 6, 1).AddDays(random.Next(700));
        if (type.IsEnum) return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        return null;
    }
}
