using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Enforcement.Inspecting;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Whoever complains about those who enforce is kept from them: no row, no note, no file, no word of who it was, and no answer written by the one complained about.</summary>
public sealed class ReportersTests
{
    private const string Who = "林小满 13000004554", Content = "黄文没有出示证件就进了车间", Note = "当面说的：住在二组";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_officer_complained_about_finds_nothing_of_the_complaint_and_the_judicial_office_handles_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await PlantAsync(site);
        string[] doors = ["/ledgers/complaints", "/ledgers/complaints/new", $"/ledgers/complaints/{id}", $"/ledgers/complaints/{id}/edit", $"/ledgers/complaints/{id}/reveal?field=complainant", $"/ledgers/complaints/{id}/reveal?field=note-1", $"/ledgers/complaints/{id}/file/1", $"/ledgers/complaints/{id}/note", $"/complaints/{id}/papers/intake", "/enforcement/mailbox"];
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        foreach (var door in doors) Assert.True(await officer.StatusAsync(door) == HttpStatusCode.NotFound, door);
        foreach (var page in (string[])["/", "/ledgers", "/ledgers/export", "/figures", "/find?q=证件", "/enforcement/settings"])
            foreach (var secret in (string[])[Content, "林小满", "13000004554", "/ledgers/complaints", "/enforcement/mailbox"]) Assert.DoesNotContain(secret, (await officer.GetAsync(page)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        using (var clerk = await site.AsAsync(Role.JusticeOfficer))
        {
            // The form of one who may, sent by one who may not.
            var form = await clerk.GetAsync($"/ledgers/complaints/{id}/edit");
            form.QuerySelector("main form")!.SetAttribute("action", $"/ledgers/complaints/{id}/edit");
            await officer.SubmitAsync(form, new() { ["__RequestVerificationToken"] = (await officer.GetAsync("/ledgers/inspections/new")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")! });
            Assert.Equal(HttpStatusCode.NotFound, officer.Last.StatusCode);
            Assert.Contains(Content, Said(await clerk.GetAsync($"/ledgers/complaints/{id}")), StringComparison.Ordinal);
            Assert.Contains(Who, Said(await clerk.SubmitAsync(await clerk.GetAsync($"/ledgers/complaints/{id}/reveal?field=complainant"), new() { ["Purpose"] = "联系投诉人核实" })), StringComparison.Ordinal);
        }
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Contains(Content, Said(await leader.GetAsync($"/ledgers/complaints/{id}")), StringComparison.Ordinal);
        foreach (var door in doors.Where(d => d.Contains("/reveal", StringComparison.Ordinal) || d.EndsWith("/edit", StringComparison.Ordinal))) Assert.True(await leader.StatusAsync(door) == HttpStatusCode.NotFound, door);
    }

    [Theory, BothEngines]
    public async Task The_paper_of_a_complaint_says_what_and_until_when_and_never_who(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await PlantAsync(site);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var way = (await clerk.GetAsync($"/ledgers/complaints/{id}")).QuerySelectorAll("main a").Single(a => a.TextContent == "举报登记表").GetAttribute("href")!;
        using var package = WordprocessingDocument.Open(new MemoryStream(await clerk.Client.GetByteArrayAsync(way, Stop)), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Stop).Select(e => e.Description));
        var text = package.MainDocumentPart!.Document!.InnerText;
        foreach (var said in (string[])["举报登记表", "2025年2月20日", "来信来访", "综合行政执法大队", Content, "2025年3月13日以前", "第十三条"]) Assert.Contains(said, text, StringComparison.Ordinal);
        foreach (var secret in (string[])["林小满", "13000004554"]) Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await clerk.StatusAsync($"/complaints/{id}/papers/nothing"));
        await using var scope = site.Scope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.PapersTaken && e.Subject == id.ToString(), Stop));
    }

    [Fact]
    public void Only_the_judicial_office_opens_and_answers_a_complaint()
    {
        foreach (var role in Enum.GetValues<Role>())
            foreach (var deed in Enum.GetValues<Deed>().Where(d => d is not (Deed.Read or Deed.Sign)))
                Assert.Equal(role == Role.JusticeOfficer, Policy.Allows(role, Area.Complaints, deed));
        Assert.Equal([Role.JusticeOfficer, Role.Leader], Enum.GetValues<Role>().Where(role => Policy.Allows(role, Area.Complaints, Deed.Read)));
    }

    private static async Task<Guid> PlantAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var (vault, db) = (scope.ServiceProvider.GetRequiredService<Vault>(), scope.ServiceProvider.GetRequiredService<AppDbContext>());
        var complaint = new EnforcementComplaint { ReceivedOn = new(2025, 2, 20), Channel = ComplaintChannel.Visit, Complainant = vault.Seal(Who), ComplainantKey = vault.LookupKey(Who), Against = "综合行政执法大队", Content = Content };
        await site.RegisterAsync(complaint);
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "hung"), Acts.RecordChanged, async writing =>
        {
            Assert.True((await scope.ServiceProvider.GetRequiredService<FileStore>().SaveAsync(new MemoryStream(Encoding.UTF8.GetBytes("投诉信")), FileStore.AttachmentCap, Stop)).TryGet(out var stored, out var _));
            var note = new Note { Ordinal = 1, SealedText = vault.Seal(Note), AddedAt = writing.At, AddedBy = "测试" };
            var file = new Attachment { Ordinal = 1, ContentHash = stored.Hash, FileName = "投诉信.txt", ContentType = "text/plain", Size = stored.Size, AddedAt = writing.At, AddedBy = "测试" };
            note.Follow(complaint);
            file.Follow(complaint);
            db.AddRange(note, file);
            return "ok";
        }, Stop);
        Assert.Null(answer.Refusal);
        return complaint.Id;
    }
}
