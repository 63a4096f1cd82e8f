using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;

namespace Yifa.Web.Access;

/// <summary>
/// 账号的存取：a sign-in name is one for all towns of an installation, so it is looked for in all of them; everything else about
/// accounts keeps to the town of who is asking.
/// </summary>
public sealed class AccountStore(AppDbContext db, IdentityErrorDescriber? describer = null) : UserOnlyStore<Account, AppDbContext>(db, describer)
{
    public override Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default) =>
        Context.Users.IgnoreQueryFilters().FirstOrDefaultAsync(account => account.NormalizedUserName == normalizedUserName, cancellationToken);
}
