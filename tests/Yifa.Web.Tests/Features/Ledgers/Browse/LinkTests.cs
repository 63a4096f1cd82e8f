using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Study;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Ledgers.Browse;

/// <summary>What belongs to another record: written as a name, found, kept, shown from both sides.</summary>
public sealed class LinkTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly DateOnly Day = new(2024, 3, 18);

    [Theory, BothEngines]
    public async Task A_resolution_leads_to_its_meeting_and_the_meeting_lists_its_resolutions(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var meeting = new Meeting { Title = "第1次专题会议", HeldOn = Day };
        await site.RegisterAsync(meeting, new Meeting { Title = "第1次专题会议", HeldOn = Day.AddYears(-1) });
        await site.RegisterAsync(Made("印发任务清单"));
        using var browser = await site.AsAsync(Role.JusticeOfficer);

        var page = await browser.GetAsync($"/ledgers/meetings/{meeting.Id}");
        var row = page.QuerySelectorAll("main section table.list tbody th a").Single(a => a.GetAttribute("href")!.StartsWith("/ledgers/resolutions/", StringComparison.Ordinal));
        Assert.Contains("印发任务清单", row.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("共 1 条", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        page = await browser.GetAsync(row.GetAttribute("href")!);
        Assert.Equal($"/ledgers/meetings/{meeting.Id}", page.QuerySelectorAll("main p a").Single(a => a.TextContent == "第1次专题会议").GetAttribute("href"));
    }

    [Theory, BothEngines]
    public async Task The_id_is_kept_when_the_parent_changes_its_name_and_found_anew_when_the_child_names_another(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (meeting, other) = (new Meeting { Title = "第1次专题会议", HeldOn = Day }, new Meeting { Title = "第2次专题会议", HeldOn = Day });
        await site.RegisterAsync(meeting, other);
        var resolution = Made("印发任务清单");
        await site.RegisterAsync(resolution);
        Assert.Equal(meeting.Id, await ParentAsync(site, resolution.Id));
        await ChangeAsync<Meeting>(site, meeting.Id, m => m.Title = "改了名的会议");
        await ChangeAsync<Resolution>(site, resolution.Id, r => r.Result = "已印发");
        Assert.Equal(meeting.Id, await ParentAsync(site, resolution.Id));
        await ChangeAsync<Resolution>(site, resolution.Id, r => r.MeetingTitle = "第2次专题会议");
        Assert.Equal(other.Id, await ParentAsync(site, resolution.Id));
        await ChangeAsync<Resolution>(site, resolution.Id, r => r.MeetingTitle = "没有这个会");
        Assert.Null(await ParentAsync(site, resolution.Id));
    }

    [Theory, BothEngines]
    public async Task What_came_before_its_parent_or_names_two_is_told_so_and_the_late_parent_still_lists_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var resolution = Made("先登记的事项");
        await site.RegisterAsync(resolution);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("没有这一条", (await browser.GetAsync($"/ledgers/resolutions/{resolution.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var meeting = new Meeting { Title = "第1次专题会议", HeldOn = Day };
        await site.RegisterAsync(meeting);
        Assert.Contains("先登记的事项", (await browser.GetAsync($"/ledgers/meetings/{meeting.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await site.RegisterAsync(new Meeting { Title = "第1次专题会议", HeldOn = Day });
        Assert.Contains("有几条同名", (await browser.GetAsync($"/ledgers/resolutions/{resolution.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task An_imported_result_finds_its_examination_and_holds_the_batch_that_brought_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var exam = await site.CommitAsync(Table.Of(["考试时间", "考试名称", "考试方式", "试卷满分"], ["2024-10-16", "年度法治考试", "闭卷", "100"]));
        Assert.True(exam.Clean, exam.Told());
        var results = await site.CommitAsync(Table.Of(["姓名", "部门", "考试时间", "是否参考", "成绩", "是否合格", "考试名称"], ["甲", "办公室", "2024-10-16", "是", "88", "合格", "年度法治考试"]));
        Assert.True(results.Clean, results.Told());
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal(await db.Set<Exam>().Select(e => e.Id).SingleAsync(Stop), (await db.Set<ExamResult>().SingleAsync(Stop)).ExamId);
        var undoing = scope.ServiceProvider.GetRequiredService<Undoing>();
        var answer = await undoing.UndoAsync(exam.Batch!.Value, Command.Own(Ids.New(site.Clock), "undo"), Stop);
        Assert.Contains("1 条《法治考试成绩》的记录属于它们", answer.Refusal!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_read_the_other_ledger_sees_nothing_of_it()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var firm = new Web.Features.Firms.Firm { Name = "重庆某某有限公司", Place = Planted.OwnVillage };
        await site.RegisterAsync(firm);
        await site.RegisterAsync(new Web.Features.Firms.FirmRequest { FirmName = firm.Name, Content = "看得见的诉求", RaisedOn = Day, Place = Planted.OwnVillage }, new Web.Features.Firms.FirmRequest { FirmName = firm.Name, Content = "别村的诉求", RaisedOn = Day, Place = Planted.OtherVillage });
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var text = (await cadre.GetAsync($"/ledgers/firms/{firm.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("看得见的诉求", text, StringComparison.Ordinal);
        Assert.DoesNotContain("别村的诉求", text, StringComparison.Ordinal);
    }

    private static Resolution Made(string content) => new() { MeetingTitle = "第1次专题会议", HeldOn = Day, Content = content };

    private static async Task<Guid?> ParentAsync(TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Resolution>().Where(r => r.Id == id).Select(r => r.MeetingId).SingleAsync(Stop);
    }

    private static async Task ChangeAsync<T>(TestSite site, Guid id, Action<T> change) where T : Web.Records.Record
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "change"), Acts.RecordCreated, async _ =>
        {
            change(await db.Set<T>().SingleAsync(r => r.Id == id, Stop));
            return "changed";
        }, Stop);
        Assert.Null(answer.Refusal);
    }
}
