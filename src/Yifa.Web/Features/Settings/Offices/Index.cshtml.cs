using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.Offices;

/// <summary>部门和岗位。</summary>
[Requires(Area.Settings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TimeProvider time) : PageModel
{
    public sealed record Row(Guid Id, string Name, string? Sector, IReadOnlyList<string> Posts, int People);

    /// <summary>四板块。</summary>
    public static IReadOnlyList<(string Value, string Name)> Sectors { get; } = [.. new[] { "党的建设", "经济发展", "民生服务", "平安法治" }.Select(name => (name, name))];

    [BindProperty, StringLength(40), Display(Name = "部门名称")] public string? Name { get; set; }

    [BindProperty, Display(Name = "所属板块")] public string? Sector { get; set; }

    [BindProperty, Display(Name = "部门")] public Guid DepartmentId { get; set; }

    [BindProperty, StringLength(40), Display(Name = "岗位名称")] public string? PostName { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IEnumerable<(string Value, string Name)> Choices => Rows.Select(row => (row.Id.ToString(), row.Name));

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostDepartmentAsync(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(Name)) ModelState.AddModelError(nameof(Name), "请填写部门名称。");
        return await WriteAsync(Acts.DepartmentAdded, async writing =>
        {
            var name = Name!.Trim();
            if (await db.Set<Department>().AnyAsync(d => d.Name == name, stop)) return SettingsRefusals.DepartmentTaken(name);
            var department = new Department { TownCode = viewer.TownCode, Id = Ids.New(time), Name = name, Sector = string.IsNullOrEmpty(Sector) ? null : Sector };
            db.Add(department);
            (writing.Subject, writing.Detail) = (department.Id.ToString(), new { name, sector = department.Sector });
            return name;
        }, stop);
    }

    public async Task<IActionResult> OnPostPostAsync(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(PostName)) ModelState.AddModelError(nameof(PostName), "请填写岗位名称。");
        return await WriteAsync(Acts.PostAdded, async writing =>
        {
            var name = PostName!.Trim();
            if (!await db.Set<Department>().AnyAsync(d => d.Id == DepartmentId, stop)) return SettingsRefusals.UnknownDepartment;
            if (await db.Set<Post>().AnyAsync(p => p.DepartmentId == DepartmentId && p.Name == name, stop)) return SettingsRefusals.PostTaken(name);
            var post = new Post { TownCode = viewer.TownCode, Id = Ids.New(time), DepartmentId = DepartmentId, Name = name };
            db.Add(post);
            (writing.Subject, writing.Detail) = (post.Id.ToString(), new { name, department = DepartmentId });
            return name;
        }, stop);
    }

    private async Task<IActionResult> WriteAsync(string act, Func<Writing, Task<Answer>> change, CancellationToken stop)
    {
        if (!viewer.May(Area.Settings, Deed.Write)) return NotFound();
        if (ModelState.IsValid)
        {
            var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), act, change, stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = $"已加上{answer.Value}。";
                return RedirectToPage();
            }
            Refusal = answer.Refusal;
        }
        await LoadAsync(stop);
        return Page();
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var departments = await db.Set<Department>().AsNoTracking().OrderBy(d => d.Id).ToListAsync(stop);
        var posts = (await db.Set<Post>().AsNoTracking().OrderBy(p => p.Id).ToListAsync(stop)).ToLookup(p => p.DepartmentId, p => p.Name);
        var people = await db.Set<Person>().Where(p => p.DepartmentId != null).GroupBy(p => p.DepartmentId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        Rows = [.. departments.Select(d => new Row(d.Id, d.Name, d.Sector, [.. posts[d.Id]], people.GetValueOrDefault(d.Id)))];
    }
}
