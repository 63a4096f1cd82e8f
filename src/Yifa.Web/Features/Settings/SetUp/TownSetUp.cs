using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.SetUp;

/// <summary>建镇的结果。</summary>
/// <param name="Town">建好的镇。</param>
/// <param name="Places">带出的村（社区）数。</param>
/// <param name="Administrator">第一个管理员的登录名。</param>
/// <param name="OneTimePassword">第一个管理员的一次性密码，只在这里出现一次。</param>
public sealed record NewTown(Town Town, int Places, string Administrator, string OneTimePassword);

/// <summary>建镇：the town with its real villages (or a name typed in), its journal, and the first administrator.</summary>
public sealed class TownSetUp(AppDbContext db, RecordBook book, Viewer viewer, UserManager<Account> users, TimeProvider time)
{
    /// <summary>没有写明时建的镇。</summary>
    public const string DefaultTown = "柳荫镇";

    /// <summary>建一个镇。</summary>
    /// <param name="name">名称或 9 位代码；区划里没有的名称照样可用，村（社区）以后再加。</param>
    /// <param name="district">同名时指明区县。</param>
    /// <param name="stop">取消。</param>
    public async Task<(NewTown? Made, Refusal? Refusal)> MakeAsync(string name, string? district, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(name)) return (null, SetUpRefusals.NoName);
        var found = Divisions.Find(name.Trim(), district);
        if (found.Count > 1) return (null, SetUpRefusals.SameName(name, found));
        var division = found.SingleOrDefault();
        var town = new Town
        {
            Code = division?.Code ?? await FreeCodeAsync(stop), Name = division?.Name ?? name.Trim(),
            DistrictCode = division?.DistrictCode, DistrictName = division?.DistrictName, ProvinceName = division is null ? null : Divisions.Province,
        };
        if (await db.Towns.IgnoreQueryFilters().AnyAsync(t => t.Code == town.Code || (division == null && t.Name == town.Name), stop)) return (null, SetUpRefusals.AlreadyThere(town.Name));

        viewer.BecomeProgram("装机", town.Code);
        var places = division is null ? [] : Divisions.VillagesOf(division.Code);
        var login = "admin" + (await db.Users.IgnoreQueryFilters().AnyAsync(u => u.UserName == "admin", stop) ? "-" + town.Code : "");
        var password = Access.OneTimePassword.Make();
        var answer = await book.WriteAsync(Command.Own(Ids.New(time), town.Code), Acts.TownSetUp, async writing =>
        {
            db.Add(town);
            foreach (var (code, official) in places)
                db.Add(new Place { TownCode = town.Code, Code = code, OfficialName = official, Name = Divisions.ShortName(official), Kind = official.Contains("居民委员会", StringComparison.Ordinal) ? PlaceKind.Community : PlaceKind.Village });
            var account = new Account { Id = Ids.New(time).ToString(), UserName = login, DisplayName = "系统管理员", TownCode = town.Code, Role = Role.SystemAdministrator, ApprovedAt = writing.At };
            var made = await users.CreateAsync(account, password);
            if (!made.Succeeded) throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
            (writing.Subject, writing.Detail) = (town.Code, new { town = town.FullName, places = places.Count, administrator = login });
            return town.Code;
        }, stop);
        return answer.Refusal is { } refusal ? (null, refusal) : (new NewTown(town, places.Count, login, password), null);
    }

    private async Task<string> FreeCodeAsync(CancellationToken stop)
    {
        var taken = await db.Towns.IgnoreQueryFilters().CountAsync(t => t.Code.StartsWith('T'), stop);
        return $"T{taken + 1:D8}";
    }
}
