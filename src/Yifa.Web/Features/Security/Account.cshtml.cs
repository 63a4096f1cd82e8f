using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Security;

/// <summary>一个账号的权限：approval, rights, clearance, sessions, second factor. What changes a right ends the person's sessions, so it holds at once.</summary>
[Requires(Area.Security, Deed.Write)]
public sealed class AccountModel(AppDbContext db, UserManager<Account> users, RecordBook book, Viewer viewer) : PageModel
{
    [BindProperty] public string Step { get; set; } = "";

    [BindProperty] public Guid? Session { get; set; }

    [BindProperty, Display(Name = "类别")] public Role? Role { get; set; }

    [BindProperty, Display(Name = "村（社区）")] public string? Place { get; set; }

    [BindProperty, StringLength(40), Display(Name = "部门")] public string? Department { get; set; }

    public Account Account { get; private set; } = new();

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Places { get; private set; } = [];

    /// <summary>能改成的类别；管理员不由别的账号改来，要另开。</summary>
    public IReadOnlyList<(string Value, string Name)> Roles { get; } = [.. Enum.GetValues<Role>().Where(r => !Policy.IsAdministrator(r)).Select(r => (r.ToString(), Wording.Of(r)))];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (!await LoadAsync(id, stop)) return NotFound();
        (Role, Place, Department) = (Account.Role, Account.Place, Account.Department);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (!await LoadAsync(id, stop)) return NotFound();
        var answer = Account.Id == viewer.AccountId
            ? SecurityRefusals.Oneself
            : await book.WriteAsync(await Command.FromAsync(Request, stop), ActOf(Step), writing => ChangeAsync(writing, stop), stop);
        if (answer.Refusal is { } refused)
        {
            Refusal = refused;
            return await LoadAsync(id, stop) ? Page() : NotFound();
        }
        TempData[Look.Done] = "已办。";
        return Redirect($"/security/accounts/{id}");
    }

    private static string ActOf(string step) => step switch
    {
        "approve" => Acts.AccountApproved,
        "clear" or "unclear" => Acts.ClearanceChanged,
        "factor" => Acts.SecondFactorChanged,
        "session" or "sessions" => Acts.SessionsEnded,
        _ => Acts.RightsChanged,
    };

    private async Task<Answer> ChangeAsync(Writing writing, CancellationToken stop)
    {
        writing.Subject = Account.Id;
        writing.Detail = new { login = Account.UserName, step = Step };
        switch (Step)
        {
            case "approve": Account.ApprovedAt = writing.At; return Account.Id;
            case "session" or "sessions":
                foreach (var session in await db.Sessions.Where(s => s.AccountId == Account.Id && s.EndedAt == null && (Step == "sessions" || s.Id == Session)).ToListAsync(stop))
                    (session.EndedAt, session.EndedBy) = (writing.At, viewer.Name);
                return Account.Id;
            case "clear" or "unclear" when !Policy.IsAdministrator(Account.Role): Account.ClearedAt = Step == "clear" ? writing.At : null; break;
            case "factor":
                await AuthenticatorKey.RemoveAsync(users, Account);
                Account.SecondFactorAskedAt = null;
                break;
            case "rights":
                var role = Policy.IsAdministrator(Account.Role) ? Account.Role : Role ?? Account.Role;
                if (role != Account.Role && Policy.IsAdministrator(role)) return SecurityRefusals.NoAdministratorByChange;
                if (Policy.ReachOf(role) == Reach.Place && !Places.Any(p => p.Value == Place)) return SecurityRefusals.PlaceMissing;
                (Account.Role, Account.Place) = (role, Policy.ReachOf(role) == Reach.Place ? Place : null);
                Account.Department = string.IsNullOrWhiteSpace(Department) ? null : Department.Trim();
                writing.Detail = new { login = Account.UserName, step = Step, role = role.ToString(), place = Account.Place, department = Account.Department };
                break;
            default: return SecurityRefusals.NoStep;
        }
        await users.UpdateSecurityStampAsync(Account);
        return Account.Id;
    }

    private async Task<bool> LoadAsync(string id, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(a => a.Id == id && a.TownCode == viewer.TownCode, stop) is not { } found) return false;
        Account = found;
        Sessions = await db.Sessions.AsNoTracking().Where(s => s.AccountId == id && s.EndedAt == null).OrderByDescending(s => s.LastSeenAt).Take(20).ToListAsync(stop);
        Places = [.. (await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop)).Select(p => (p.Code, p.Name))];
        return true;
    }
}

/// <summary>安全管理员办事时的拒绝。</summary>
public static class SecurityRefusals
{
    public static Refusal Oneself { get; } = new("security.oneself", "不能改自己的权限。", "请另一位安全管理员来办；只有一位的，请系统管理员先再开一个账号。");

    public static Refusal NoAdministratorByChange { get; } = new("security.no-administrator-by-change", "管理员不能由别的类别改来。", "请系统管理员给他另开一个账号，再在这里核准。");

    public static Refusal PlaceMissing { get; } = new("security.place-missing", "这类用户只看本村（社区）的事，没有选村（社区）。", "请选村（社区），再交一次。");

    public static Refusal NoStep { get; } = new("security.no-step", "没有写明要做什么。", "请从页面上的按钮选一项。");
}
