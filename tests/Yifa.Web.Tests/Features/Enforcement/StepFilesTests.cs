using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Disputes;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Full-process record: photographs, sound and film come with the step to which they belong, are bound to it by their fingerprint, and what was not filmed shows.</summary>
public sealed class StepFilesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, .. "a street corner"u8];
    private static readonly (string, string)[] Inspecting = [("Hour", "09:30"), ("Venue", "柳荫街口"), ("Who", "林小满"), ("Word1", "CardsShown"), ("Text", "摊位占人行道约三平方米"), ("Word2", "Signed")];
    private static readonly (string, string)[] Seizing = [("Hour", "09:00"), ("Word1", "Seizing"), ("Word2", "Urgent"), ("Word3", "CardsShown"), ("Word4", "PartyPresent"), ("Word5", "CaseGoods"), ("Word6", "RightsTold"), ("Word7", "ListHandedOver"), ("Word8", "NotSeizedBefore"), ("Who", "镇执法仓库"), ("Terms", "占道经营的工具，依据条例第三十六条"), ("Text", "三轮车一辆")];

    private static readonly (string, string)[] Tearing = [("Hour", "09:00"), ("Venue", "明通村二组"), ("Word1", "Usual"), ("Word2", "CardsShown"), ("Word3", "WitnessPresent"), ("Word4", "UtilitiesKept"), ("Who", "村民小组长、见证人"), ("Text", "清点屋内物品以后拆除，物品交当事人签收")];

    private static byte[] Film(string what) => [0, 0, 0, 24, .. "ftypisom"u8, .. Encoding.UTF8.GetBytes(what)];

    [Theory, BothEngines]
    public async Task A_step_that_is_refused_keeps_no_file_and_one_bad_file_keeps_the_step_back(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await FiledAsync(site);
        // The day is wrong: nothing is taken, and the page says that the file has to be chosen again.
        var page = await work.Officer.StepAsync(work.Address, "inspect", "2026-01-01", Inspecting, ("街口.jpg", Photo));
        Assert.Equal(["step.day-in-future"], Codes(page));
        Assert.Contains("文件要再选一次", page.QuerySelector("#inspect-files-hint")!.TextContent, StringComparison.Ordinal);
        foreach (var (name, bytes, code) in (IEnumerable<(string, byte[], string)>)[("通知.jpg", [.. "MZ"u8, .. new byte[200]], "file.dangerous"), ("空.jpg", [], "file.empty"), ("大.jpg", [0xFF, 0xD8, 0xFF, .. new byte[20 << 20]], "file.too-large")])
        {
            page = await work.Officer.StepAsync(work.Address, "inspect", "2025-02-05", Inspecting, ("街口.jpg", Photo), (name, bytes));
            Assert.Equal([code], Codes(page));
            Assert.Contains(name + "：", page.QuerySelector(".refusal")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Equal(["file.too-many"], Codes(await work.Officer.StepAsync(work.Address, "inspect", "2025-02-05", Inspecting, [.. Enumerable.Range(0, AttachmentReceiver.Most + 1).Select(i => ($"{i}.jpg", Photo))])));
        Assert.Empty(await FilesAsync(site));
        Assert.DoesNotContain((await work.RecordAsync()).Steps, s => s.Code == "inspect");
        // Whoever only reads is offered neither the form nor the way to add a file.
        using var reader = await site.AsAsync(Role.DistrictReader);
        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync($"/ledgers/penalty-cases/{work.Case}/attach?step=1"));
        Assert.Empty((await work.Leader.GetAsync(work.Address)).QuerySelectorAll("a[href*='attach']"));
    }

    [Theory, BothEngines]
    public async Task What_comes_with_a_step_is_bound_to_it_by_fingerprint_in_the_step_the_journal_and_the_file(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await FiledAsync(site);
        var sound = Film("sound of the talk");
        await work.Officer.StepAsync(work.Address, "inspect", "2025-02-05", Inspecting, ($"街口{Ledgers.Browse.Planted.Phone}.jpg", Photo), ("谈话.mp4", sound));
        var step = (await work.RecordAsync()).Steps.Single(s => s.Code == "inspect");
        Assert.Equal($"{HashOf(Photo)} {HashOf(sound)}", step.Files);
        Assert.Equal(HashOf(sound), step.Media);
        var files = await FilesAsync(site);
        Assert.Equal([(1, HashOf(Photo), (int?)step.Ordinal), (2, HashOf(sound), step.Ordinal)], files.Select(f => (f.Ordinal, f.ContentHash, f.Step)));
        var page = await work.Officer.GetAsync(work.Address);
        var line = Line(page, step.Ordinal);
        Assert.Contains("图片 街口130****5678.jpg", line, StringComparison.Ordinal);
        Assert.Contains($"录像 谈话.mp4 · 指纹 {HashOf(sound)[..12]}", line, StringComparison.Ordinal);
        Assert.Equal(Photo, await work.Officer.Client.GetByteArrayAsync(page.QuerySelector("a[href$='/file/1']")!.GetAttribute("href"), Stop));
        await using (var scope = site.Scope())
        {
            var entry = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.OrderBy(e => e.Seq).LastAsync(e => e.Act == Acts.CourseStepped, Stop);
            Assert.Contains(HashOf(Photo), entry.Detail, StringComparison.Ordinal);
            Assert.Contains(HashOf(sound), entry.Detail, StringComparison.Ordinal);
            Assert.DoesNotContain(Ledgers.Browse.Planted.Phone, entry.Detail, StringComparison.Ordinal);
        }

        // What the procedure asks for is not marked as one that may be left out.
        page = await work.Officer.GetAsync(work.Address);
        Assert.Equal("时间", page.QuerySelector("label[for=interview-hour]")!.TextContent.Trim());
        Assert.Contains("可不填", page.QuerySelector("label[for=film-hour]")!.TextContent, StringComparison.Ordinal);

        // Later more is found: it is added to the step, and it shows who added it when.
        site.Clock.MoveTo(new(2025, 3, 3));
        using var later = await site.AsAsync(Role.EnforcementOfficer);
        page = await later.GetAsync(work.Address);
        var attach = page.QuerySelectorAll("a[href*='/attach?step=']").Select(a => a.GetAttribute("href")!).Single(h => h.EndsWith($"={step.Ordinal}", StringComparison.Ordinal));
        var form = await later.GetAsync(attach);
        Assert.Equal($"第 {step.Ordinal} 步 现场检查（勘验）（2月5日）", form.QuerySelector<IHtmlSelectElement>("#Step")!.SelectedOptions.Single().TextContent);
        Assert.Equal(["file.no-such-step"], Codes(await later.SubmitAsync(form, new() { ["Step"] = "99" }, files: new() { ["Upload"] = ("又一张.jpg", Photo) })));
        page = await later.SubmitAsync(await later.GetAsync(attach), files: new() { ["Upload"] = ("又一张.jpg", [.. Photo, 1]) });
        Assert.EndsWith("/course", later.Last.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("又一张.jpg", Line(page, step.Ordinal), StringComparison.Ordinal);
        Assert.Contains("补加", Line(page, step.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"第 {step.Ordinal} 步", Said(await later.GetAsync($"/ledgers/penalty-cases/{work.Case}")), StringComparison.Ordinal);
        // In the bound file the pictures are pages; of the film there is a sheet that says by what it is known again.
        using var scans = site.Scope();
        scans.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", TestSite.Town);
        var filed = await scans.ServiceProvider.GetRequiredService<PenaltyDesk>().ScansAsync(work.Case, content: true, Stop);
        Assert.Equal([Photo.Length, 0, Photo.Length + 1], filed.Select(f => f.Content.Length));
        var sheet = PenaltyFile.Scan(filed[1]).Form!;
        Assert.Contains($"SHA-256 {HashOf(sound)}", string.Join('\n', sheet.Rows.SelectMany(r => r.Cells).Select(c => c.Text)), StringComparison.Ordinal);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Fact]
    public async Task A_film_of_ten_minutes_goes_through_and_a_longer_one_is_told_what_to_do()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var work = await FiledAsync(site);
        // More than any other page of the site takes, less than the cap of a recording.
        var film = new byte[80 << 20];
        Film("long").CopyTo(film, 0);
        var page = await work.Officer.StepAsync(work.Address, "inspect", "2025-02-05", Inspecting, ("全程.mp4", film));
        Assert.Contains("全程.mp4", Said(page), StringComparison.Ordinal);
        Assert.Equal((film.LongLength, HashOf(film)), (await FilesAsync(site)).Select(f => (f.Size, f.ContentHash)).Single());
        var longer = new byte[(int)FileStore.RecordingCap + 1];
        Film("too long").CopyTo(longer, 0);
        page = await work.Officer.StepAsync(work.Address, "interview", "2025-02-05", [("Hour", "10:00"), ("Venue", "柳荫街口"), ("Who", "林小满"), ("Word1", "CardsShown"), ("Text", "问答"), ("Word2", "Signed")], ("太长.mp4", longer));
        Assert.Equal(["file.too-large"], Codes(page));
        Assert.Contains("只登记它的指纹", Said(page), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_film_that_comes_with_the_seizure_is_its_film_and_pieces_show_what_lies_between(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await FiledAsync(site);
        await work.TakenAsync(work.Officer, "seize", "2025-02-05", Seizing);
        var seizure = (await work.RecordAsync()).Steps.Single(s => s.Code == "seize").Ordinal;
        await work.TakenAsync(work.Leader, "approve-measure", "2025-02-06", ("Word1", "Seizing"), ("Of", $"{seizure}"));
        Assert.Contains("没有音像记录", Line(await work.Officer.GetAsync(work.Address), seizure), StringComparison.Ordinal);
        await work.Officer.StepAsync(work.Address, "film", "2025-02-06", [("Of", $"{seizure}"), ("Hour", "09:10"), ("HourTo", "09:20"), ("Text", "执法记录仪一号")], ("一.mp4", Film("one")));
        var page = await work.Officer.StepAsync(work.Address, "film", "2025-02-06", [("Of", $"{seizure}"), ("Hour", "09:35"), ("HourTo", "10:00"), ("Text", "执法记录仪二号")], ("二.mp4", Film("two")));
        var line = Line(page, seizure);
        Assert.DoesNotContain("没有音像记录", line, StringComparison.Ordinal);
        Assert.Contains("9:00 至 9:10 没有录到", line, StringComparison.Ordinal);
        Assert.Contains("9:20 至 9:35 没有录到", line, StringComparison.Ordinal);
        Assert.Contains("一.mp4", line, StringComparison.Ordinal);
        Assert.Equal([seizure, seizure], (await FilesAsync(site)).Select(f => f.Step!.Value));

        // A film that stays in the recorders' station is named by its fingerprint and by nothing else.
        page = await work.StepAsync(work.Officer, "film", "2025-02-06", ("Of", $"{seizure}"), ("Media", "不是指纹"), ("Text", "采集站"));
        Assert.Contains("指纹是 64 位", page.QuerySelector("#film-media-error")!.TextContent, StringComparison.Ordinal);
        var kept = HashOf(Film("an hour long"));
        page = await work.TakenAsync(work.Officer, "film", "2025-02-06", ("Of", $"{seizure}"), ("Media", kept.ToUpperInvariant()), ("Hour", "10:00"), ("HourTo", "11:00"), ("Text", "采集站三号柜"));
        Assert.Contains($"SHA-256 {kept}", Said(page), StringComparison.Ordinal);
        // A piece of which nobody says when it was taken may lie in the gap or not: then nothing is claimed.
        page = await work.Officer.StepAsync(work.Address, "film", "2025-02-06", [("Of", $"{seizure}"), ("Text", "路人拍的")], ("路人.mp4", Film("passer-by")));
        Assert.Contains("有的录音录像没有写从几点到几点", Line(page, seizure), StringComparison.Ordinal);
        Assert.DoesNotContain("没有录到", Line(page, seizure), StringComparison.Ordinal);

        // Filmed at once it never was without.
        await work.ClueAsync("占道经营卖鱼");
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        await work.TakenAsync(work.Leader, "file", "2025-02-04");
        await work.Officer.StepAsync(work.Address, "seize", "2025-02-05", [("HourTo", "09:40"), .. Seizing], ("当场.mp4", Film("at once")));
        seizure = (await work.RecordAsync()).Steps.Single(s => s.Code == "seize").Ordinal;
        line = Line(await work.Officer.GetAsync(work.Address), seizure);
        foreach (var lacking in (string[])["没有音像记录", "没有录到", "没有写从几点到几点"]) Assert.DoesNotContain(lacking, line, StringComparison.Ordinal);
        Assert.DoesNotContain("下一步：等音像记录", Said(await work.Officer.GetAsync(work.Address)), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_photograph_is_no_film_and_a_demolition_may_be_filmed_in_pieces(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Clock.MoveTo(new(2025, 8, 7));
        using var work = await BeginAsync(site);
        var act = new Executing(work);
        await act.UpToNoticeAsync();
        await act.TakenAsync(work.Officer, "carry-out", "2025-08-06", Tearing);
        var torn = (await act.RecordAsync()).Last("carry-out")!.Ordinal;
        Assert.Equal(["case.no-media"], Codes(await work.Officer.StepAsync(act.Address, "film", "2025-08-07", [("Of", $"{torn}")], ("现场.jpg", Photo))));
        await work.Officer.StepAsync(act.Address, "film", "2025-08-07", [("Of", $"{torn}"), ("Hour", "09:00"), ("HourTo", "09:30")], ("一.mp4", Film("one")));
        var page = await work.Officer.StepAsync(act.Address, "film", "2025-08-07", [("Of", $"{torn}"), ("Hour", "09:45"), ("HourTo", "11:00")], ("二.mp4", Film("two")));
        Assert.Contains("二.mp4", Line(page, torn), StringComparison.Ordinal);
        Assert.Contains("9:30 至 9:45 没有录到", Line(page, torn), StringComparison.Ordinal);
        // Named by their own steps, they are not told from the act as what was added afterwards is.
        Assert.DoesNotContain("补加", Line(page, torn), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_demolition_filmed_as_it_was_torn_down_may_be_closed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Clock.MoveTo(new(2025, 8, 7));
        using var work = await BeginAsync(site);
        var act = new Executing(work);
        await act.UpToNoticeAsync();
        await work.Officer.StepAsync(act.Address, "carry-out", "2025-08-06", Tearing, ("拆除.mp4", Film("torn down")));
        var torn = (await act.RecordAsync()).Last("carry-out")!;
        Assert.Equal(HashOf(Film("torn down")), torn.Media);
        Assert.Contains("拆除.mp4", Line(await work.Officer.GetAsync(act.Address), torn.Ordinal), StringComparison.Ordinal);
        await act.TakenAsync(work.Officer, "publish", "2025-08-06", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
        await act.TakenAsync(work.Leader, "close", "2025-08-07");
    }

    private static async Task<Casework> FiledAsync(TestSite site)
    {
        var work = await BeginAsync(site);
        await work.ClueAsync();
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        await work.TakenAsync(work.Leader, "file", "2025-02-04");
        return work;
    }

    private static string Line(IDocument page, int step) => string.Join(' ', page.QuerySelectorAll("ol.rail > li")[step - 1].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static async Task<List<Attachment>> FilesAsync(TestSite site)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Attachment>().AsNoTracking().OrderBy(a => a.Ordinal).ToListAsync(Stop);
    }
}
