using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;

namespace Yifa.Web.Running;

/// <summary>样例：an invented year of ledgers and one account for each kind of user. For looking only, never for a real town.</summary>
public static class Demo
{
    /// <summary>样例账号的密码，公开的，所以样例绝不能对外。</summary>
    public const string Password = "Yifa-demo-2024";

    /// <summary>样例账号：登录名、姓名、类别、范围。</summary>
    public static readonly (string Login, string Name, Role Role, string? Place, string? Department)[] Accounts =
    [
        ("sifa", "周德清", Role.JusticeOfficer, null, "平安法治办公室"),
        ("zhifa", "黄文", Role.EnforcementOfficer, null, "综合行政执法大队"),
        ("cungan", "王国华", Role.VillageCadre, "500109111226", null),
        ("tiaojie", "杨良文", Role.Mediator, "500109111226", null),
        ("wangge", "谭建英", Role.GridWorker, "500109111226", null),
        ("mingbai", "郑先福", Role.LegalGuide, "500109111226", null),
        ("lingdao", "邵强良", Role.Leader, null, null),
        ("guwen", "陈晓律师", Role.Counsel, null, null),
        ("quji", "区司法局查看", Role.DistrictReader, null, null),
        ("guanli", "样例管理员", Role.SystemAdministrator, null, null),
        ("anquan", "样例安全员", Role.SecurityAdministrator, null, null),
        ("shenji", "样例审计员", Role.AuditAdministrator, null, null),
    ];

    /// <summary>每类用户开一个账号。</summary>
    public static async Task OpenAccountsAsync(IServiceProvider services, CancellationToken stop)
    {
        var db = services.GetRequiredService<AppDbContext>();
        var town = await db.Towns.IgnoreQueryFilters().OrderBy(t => t.Code).FirstAsync(stop);
        services.GetRequiredService<Viewer>().BecomeProgram("样例", town.Code);
        var users = services.GetRequiredService<UserManager<Account>>();
        var time = services.GetRequiredService<TimeProvider>();
        await services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(time), "demo"), Acts.AccountCreated, async writing =>
        {
            foreach (var (login, name, role, place, department) in Accounts)
            {
                var account = new Account { Id = Ids.New(time).ToString(), UserName = login, DisplayName = name, TownCode = town.Code, Role = role, Place = place, Department = department, MustChangePassword = false, ApprovedAt = writing.At };
                var made = await users.CreateAsync(account, Password);
                if (!made.Succeeded) throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
            }
            // The passwords are public anyway; a second factor would only keep people from looking.
            (await db.Towns.SingleAsync(stop)).AsksSecondFactor = false;
            writing.Detail = new { demo = true, accounts = Accounts.Select(a => a.Login).ToList() };
            return "demo";
        }, stop);
    }

    /// <summary>导入样例年度的十七本台账。</summary>
    /// <returns>导入了几条。</returns>
    /// <exception cref="InvalidOperationException">样例文件不全或导不进去：the program was not installed whole.</exception>
    public static Task<int> ImportYearAsync(IServiceProvider services, CancellationToken stop) => ImportAsync(services, "liuyin-2024", stop);

    /// <summary>导入样例年度的其余台账：what the seed report has no figure for, so that no list of the demonstration is empty.</summary>
    /// <returns>导入了几条。</returns>
    public static Task<int> ImportMoreAsync(IServiceProvider services, CancellationToken stop) => ImportAsync(services, "liuyin-2024-more", stop);

    /// <summary>把样例里的合同、申请和意见交给法律顾问：who sees only what is given to him would otherwise see an empty town.</summary>
    public static async Task AssignToCounselAsync(IServiceProvider services, CancellationToken stop)
    {
        var (db, time) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<TimeProvider>());
        var counsel = await db.Users.Where(a => a.UserName == "guwen").Select(a => a.Id).SingleAsync(stop);
        List<Record> given = [.. await db.Set<ContractReview>().ToListAsync(stop), .. await db.Set<LegalOpinion>().ToListAsync(stop), .. await db.Set<CounselRequest>().ToListAsync(stop), .. await db.Set<MajorDecision>().ToListAsync(stop)];
        await services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(time), "counsel"), Acts.Assigned, writing =>
        {
            foreach (var record in given)
            {
                var assignment = new Assignment { AccountId = counsel, Ordinal = 1, AssignedAt = writing.At, AssignedBy = "样例" };
                assignment.Follow(record);
                db.Add(assignment);
            }
            writing.Detail = new { demo = true, account = counsel, records = given.Count };
            return Task.FromResult<Answer>("assigned");
        }, stop);
    }

    /// <summary>样例年度的秋天每周巡查一次：the cluster planted there shows what a warning looks like.</summary>
    public static async Task WatchAsync(IServiceProvider services, CancellationToken stop)
    {
        var (watch, time) = (services.GetRequiredService<Watch>(), services.GetRequiredService<TimeProvider>());
        for (var day = new DateOnly(2024, 8, 25); day <= new DateOnly(2024, 10, 6); day = day.AddDays(7))
            if ((await watch.RunAsync(Command.Own(Ids.New(time), $"watch {day:O}"), day, stop)).Refusal is { } refusal) throw new InvalidOperationException(refusal.ToString());
    }

    private static async Task<int> ImportAsync(IServiceProvider services, string folder, CancellationToken stop)
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples", folder), "*.xlsx").Order(StringComparer.Ordinal)
            .Select(path => new ImportFile(Path.GetFileName(path), () => File.OpenRead(path))).ToList();
        var time = services.GetRequiredService<TimeProvider>();
        var outcomes = await services.GetRequiredService<Importer>().CommitAsync(files, _ => new ImportOptions(), (_, hash) => Command.Own(Ids.New(time), hash), new ImportProgress(), null, stop);
        if (outcomes.FirstOrDefault(o => !o.Clean) is { } failed) throw new InvalidOperationException($"样例 {failed.FileName} 导不进去：{failed.Refusal?.ToString() ?? failed.Problems.FirstOrDefault()?.Problem.Reason}");
        return outcomes.Sum(o => o.Added);
    }

    /// <summary>把样例账号写到屏幕上。</summary>
    public static void Announce()
    {
        Console.WriteLine($"样例账号（密码都是 {Password}，只供看样子，不要对外）：");
        Console.WriteLine("　" + string.Join("　", Accounts.Select(a => a.Login)));
    }
}
