using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Accounts;

/// <summary>开账号：the one-time password is shown once, on the answer page only.</summary>
[Requires(Area.Accounts, Deed.Write)]
public sealed class NewModel(AppDbContext db, UserManager<Account> users, RecordBook book, Viewer viewer, TimeProvider time) : PageModel
{
    [BindProperty] public string Login { get; set; } = "";

    [BindProperty] public string Name { get; set; } = "";

    [BindProperty] public Role Role { get; set; } = Role.JusticeOfficer;

    [BindProperty] public string? Place { get; set; }

    [BindProperty] public string? Department { get; set; }

    public List<string> Problems { get; } = [];

    public string? OneTimePassword { get; private set; }

    /// <summary>开好以后还要安全管理员核准。</summary>
    public bool Waits { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Places { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        if (string.IsNullOrWhiteSpace(Login)) Problems.Add("请写登录名。");
        if (string.IsNullOrWhiteSpace(Name)) Problems.Add("请写姓名。");
        if (Policy.ReachOf(Role) == Reach.Place && !Places.Any(p => p.Code == Place)) Problems.Add("这类用户只看本村（社区）的事，请选村（社区）。");
        if (Problems.Count > 0) return Page();
        var password = Access.OneTimePassword.Make();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.AccountCreated, async writing =>
        {
            var account = new Account
            {
                Id = Ids.New(time).ToString(), UserName = Login.Trim(), DisplayName = Name.Trim(), TownCode = viewer.TownCode, Role = Role,
                Place = Policy.ReachOf(Role) == Reach.Place ? Place : null, Department = string.IsNullOrWhiteSpace(Department) ? null : Department.Trim(),
            };
            if (await HoldsAnotherAsync(account, stop)) return TwoOffices;
            // The first security and audit administrators have nobody yet who could approve them.
            var first = Role is Role.SecurityAdministrator or Role.AuditAdministrator && !await db.Users.AnyAsync(a => a.Role == Role && a.DisabledAt == null, stop);
            account.ApprovedAt = first ? writing.At : null;
            Waits = !first;
            (writing.Subject, writing.Detail) = (account.Id, new { login = account.UserName, name = account.DisplayName, role = Role.ToString(), place = account.Place, approved = first });
            var made = await users.CreateAsync(account, password);
            Problems.AddRange(made.Errors.Select(e => e.Description));
            return made.Succeeded ? account.Id : PasswordRefusal;
        }, stop);
        if (answer.Refusal is { } refusal && Problems.Count == 0) Problems.Add(refusal.ToString());
        if (answer.Refusal is null) OneTimePassword = answer.Replayed ? "（这个账号刚才已经开好，密码只显示过一次；没有记下请重设）" : password;
        return Page();
    }

    // Whoever administers in one way may not in another, nor judge cases beside it: three people watch one another.
    private async Task<bool> HoldsAnotherAsync(Account account, CancellationToken stop)
    {
        var others = await db.Users.AsNoTracking().Where(a => a.DisplayName == account.DisplayName && a.DisabledAt == null).Select(a => a.Role).ToListAsync(stop);
        return others.Any(other => Policy.IsAdministrator(other) || Policy.IsAdministrator(account.Role));
    }

    private static Law.Refusal TwoOffices { get; } = new("account.two-offices", "这个人已经有账号了；系统、安全、审计三位管理员要分开，也不能兼办业务。", "请另请一个人；同名的两个人，请在姓名后面写明，例如“王国华（党政办）”。");

    private static Law.Refusal PasswordRefusal { get; } = new("account.not-created", "账号没有开成。", "请按提示改一改再交。");

    private async Task LoadAsync(CancellationToken stop) =>
        Places = [.. (await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop)).Select(p => (p.Code, p.Name))];
}
