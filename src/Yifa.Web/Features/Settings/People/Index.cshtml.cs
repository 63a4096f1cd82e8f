using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.People;

/// <summary>人员名录：who works for the town, with or without an account.</summary>
[Requires(Area.Settings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault, TimeProvider time) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(Guid Id, string Name, string? Office, string? Place, bool HasPhone);

    [BindProperty, Required, StringLength(20), Display(Name = "姓名")] public string? Name { get; set; }

    /// <summary>部门，或者“部门/岗位”，两个编号用斜线连接。</summary>
    [BindProperty, Display(Name = "部门和岗位")] public string? Office { get; set; }

    [BindProperty, Display(Name = "村（社区）")] public string? Place { get; set; }

    [BindProperty, StringLength(20), Display(Name = "联系电话")] public string? Phone { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? After { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    public IReadOnlyList<(string Value, string Name)> Offices { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Places { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Settings, Deed.Write)) return NotFound();
        await LoadAsync(stop);
        if (!ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.PersonAdded, writing => Task.FromResult(Add(writing)), stop);
        if (answer.Refusal is { } refused)
        {
            Refusal = refused;
            return Page();
        }
        TempData[Look.Done] = $"已加上{Name!.Trim()}。";
        return RedirectToPage();
    }

    private Answer Add(Writing writing)
    {
        var office = string.IsNullOrEmpty(Office) ? null : Office;
        if (office is not null && !Offices.Any(o => o.Value == office)) return SettingsRefusals.UnknownDepartment;
        var ids = office?.Split('/');
        var person = new Person
        {
            TownCode = viewer.TownCode, Id = Ids.New(time), Name = Name!.Trim(), Phone = vault.Seal(Phone),
            Place = Places.Any(p => p.Value == Place) ? Place : null,
            DepartmentId = ids is null ? null : Guid.Parse(ids[0]), PostId = ids is [_, var post] ? Guid.Parse(post) : null,
        };
        db.Add(person);
        (writing.Subject, writing.Detail) = (person.Id.ToString(), new { place = person.Place, department = person.DepartmentId, post = person.PostId });
        return person.Id.ToString();
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var departments = await db.Set<Department>().AsNoTracking().OrderBy(d => d.Id).ToListAsync(stop);
        var posts = await db.Set<Post>().AsNoTracking().OrderBy(p => p.Id).ToListAsync(stop);
        Offices =
        [
            .. from department in departments
               from choice in posts.Where(p => p.DepartmentId == department.Id).Select(p => ($"{department.Id}/{p.Id}", $"{department.Name} · {p.Name}")).Prepend((department.Id.ToString(), department.Name))
               select choice,
        ];
        var offices = Offices.ToDictionary(o => o.Value, o => o.Name);
        Places = [.. (await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop)).Select(p => (p.Code, p.Name))];
        var places = Places.ToDictionary(p => p.Value, p => p.Name);

        var people = await db.Set<Person>().AsNoTracking().Where(p => After == null || p.Id > After).OrderBy(p => p.Id).Take(PageSize + 1).ToListAsync(stop);
        var total = await db.Set<Person>().CountAsync(stop);
        Rows =
        [
            .. people.Take(PageSize).Select(p => new Row(p.Id, p.Name,
                p.DepartmentId is { } d ? offices.GetValueOrDefault(p.PostId is { } post ? $"{d}/{post}" : $"{d}") : null,
                p.Place is null ? null : places.GetValueOrDefault(p.Place, p.Place), p.Phone is not null)),
        ];
        Pages = new Pager($"共 {total} 人", After is null ? null : "/settings/people", people.Count > PageSize ? $"/settings/people?after={Rows[^1].Id}" : null);
    }
}
