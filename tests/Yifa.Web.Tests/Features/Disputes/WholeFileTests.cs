using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yifa.Law;
using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Procedures.Petition;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Disputes.Papers;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Tests.Features.Reports.Documents;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>The whole file in one document: the page that its contents name is the page on which the paper begins, proven on the rendered pages.</summary>
public sealed class WholeFileTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    // A small page with red lines, 60 by 80 pixels.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAADwAAABQCAIAAADKqIEEAAAAaElEQVR42u3VsQkAQAgEQcuxf74hE+uwg48VBq6ACQ42Xua5RXedGzQ0NDT0crQiugc0NDQ0tCK6BzQ0NDS0IroHNDQ0NLQiugc0NDQ0tCK6BzQ0NDS0IroHNDQ0NLQiugc0NDQ09GcDTrwRol7/1UIAAAAASUVORK5CYII=");

    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n4 0 obj<</Type /Page/Parent 2 0 R>>endobj\n%%EOF");

    /// <summary>A file with everything: long records that run over several sheets, many steps, a body among the parties.</summary>
    internal static (CaseFacts Facts, CaseFile File) Everything(int sentences = 60)
    {
        var said = string.Join('\n', Enumerable.Range(1, sentences).Select(i => $"第{i}句：双方围绕屋檐滴水和院坝排水的事各自说了看法，调解员逐条记下，念给双方听，双方都说记得对，没有要改的。"));
        var dispute = new Dispute
        {
            FoundOn = new(2025, 2, 6), Summary = "两家为屋檐滴水争吵，邻近的合作社的水沟也牵连在内", PeopleCount = 6, Money = 3200,
            Parties = [new() { Ordinal = 1, Name = "林小满" }, new() { Ordinal = 2, Name = "陈大有" }, new() { Ordinal = 3, Name = "柳荫青山蔬菜专业合作社" }],
        };
        (string Code, string Words)[] steps =
        [
            ("accept", "OnApplication DisputeHere NotTakenUp"), ("name-mediator", "ByCommittee Unconcerned"), ("explain-rights", "InWriting"), ("investigate", ""), ("mediate", "NobodyInvited ToContinue"), ("extend", "AllAgreed"),
            ("flag-risk", "PublicOrder"), ("report-risk", ""), ("mediate-again", "NobodyInvited Settled"), ("agree", ""), ("promise", ""), ("party-signed", ""), ("mediator-signed", ""), ("sealed", ""), ("copies-given", ""), ("take-effect", ""),
            ("seek-confirmation", "Jointly NoBar"), ("confirmed", ""), ("perform", ""), ("follow-up", "Performed Calm"), ("archive", ""),
        ];
        foreach (var (code, words) in steps)
            dispute.Steps.Add(new DisputeStep
            {
                Ordinal = dispute.Steps.Count + 1, Code = code, On = new DateOnly(2025, 2, 7).AddDays(dispute.Steps.Count), Words = words.Length > 0 ? words : null, Stage = "accepted",
                Number = code switch { "accept" => "（2025）人调字第7号", "confirmed" => "（2025）渝0109民特3号", _ => null },
                MediatorId = code is "name-mediator" or "mediator-signed" ? Guid.AllBitsSet : null, MediatorName = code is "name-mediator" or "mediator-signed" ? "杨良文" : null,
                Hour = code.StartsWith("mediate", StringComparison.Ordinal) && code != "mediator-signed" ? "09:30" : null, Venue = code is "investigate" or "mediate" or "mediate-again" or "agree" ? "明通村调解室" : null,
                Who = code is "investigate" or "mediate" or "mediate-again" or "follow-up" or "archive" or "seek-confirmation" or "report-risk" or "explain-rights" ? "周德清" : null,
                Text = code is "party-signed" or "sealed" or "take-effect" ? null : said, Terms = code == "agree" ? said : null, Manner = code == "agree" ? "现金" : null,
                Money = code is "agree" or "promise" or "perform" ? 3200 : null, DueOn = code is "agree" or "promise" or "extend" ? new(2025, 3, 31) : null, Of = code == "perform" ? 11 : null, Party = code == "party-signed" ? 1 : null,
            });
        dispute.Proofs.Add(new PaperProof { Ordinal = 1, Paper = "3", Reason = "当事人不愿意交复印件" });
        var facts = new CaseFacts(dispute, [new("林小满", Sex.Female, 45, "13000001234"), new("陈大有", Sex.Male, 61, null), new("柳荫青山蔬菜专业合作社", null, null, null) { IsBody = true }], "明通村人民调解委员会");
        return (facts, CaseFiles.Of(facts, [new(1, "签了名的.png", "image/png", "", "周德清"), new(2, "收条.pdf", "application/pdf", "", "周德清"), new(3, "录音.m4a", "audio/mp4", "", "周德清")]));
    }

    [Fact]
    public async Task The_number_in_the_contents_is_the_page_on_which_the_paper_begins()
    {
        var (facts, file) = Everything();
        var volume = Whole.Of(facts, file, scan => scan.Ordinal switch { 1 => Png, 2 => Pdf, _ => [1, 2, 3] });
        var docx = RuledFormWriter.Write(volume);
        using (var package = WordprocessingDocument.Open(new MemoryStream(docx), false))
        {
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Stop).Select(e => $"{e.Path?.XPath}: {e.Description}"));
            Assert.Single(package.MainDocumentPart!.ImageParts);
        }
        var pages = await Office.Lines(await Office.Pdf(docx));
        var entries = RuledFormWriter.Number(volume.Parts);
        var unnumbered = RuledFormWriter.PagesOf(volume.Cover) + RuledFormWriter.PagesOf(volume.Contents(entries));
        Assert.Equal(1, RuledFormWriter.PagesOf(volume.Cover));
        var last = entries[^1].Pages.LastPage;
        Assert.Equal(unnumbered + last + RuledFormWriter.PagesOf(volume.Closing(last)), pages.Count);
        Assert.True(last > 30, $"{last} pages: the long records should run over several sheets");
        var contents = pages[1..unnumbered].SelectMany(p => p).ToList();
        foreach (var (entry, part) in entries.Zip(volume.Parts))
        {
            var first = pages[unnumbered + entry.Pages.FirstPage - 1];
            var title = part.Form?.Title ?? entry.Name;
            Assert.True(Tight(first[..2]).Contains(Tight([title]), StringComparison.Ordinal), $"{entry.Name} should begin on page {entry.Pages.FirstPage}: {string.Join('|', first[..2])}");
            // As shown: LibreOffice counts the pages anew where the field stands.
            var shown = entry.Pages.LastPage > entry.Pages.FirstPage ? $"{entry.Pages.FirstPage}—{entry.Pages.LastPage}" : $"{entry.Pages.FirstPage}";
            Assert.True(contents.Exists(line => Tight([line]).Contains(Tight([entry.Name]), StringComparison.Ordinal) && Tight([line])[Tight([entry.Name]).Length..].Contains(shown, StringComparison.Ordinal)), $"{entry.Name} {shown}: {string.Join('|', contents.Where(l => Tight([l]).Contains(Tight([entry.Name])[..3], StringComparison.Ordinal)))}");
        }
        // Every numbered page has its own number at the foot, to the right; the others have none.
        for (var page = 1; page <= last; page++)
        {
            var foot = pages[unnumbered + page - 1][^1];
            Assert.Equal($"{page}", foot.Trim());
            Assert.True(foot.Length - foot.TrimStart().Length > 10, $"page {page}: {foot}");
        }
        Assert.Contains("人民调解卷宗", Tight(pages[0]), StringComparison.Ordinal);
        Assert.All(pages[..unnumbered].Concat(pages[(unnumbered + last)..]), page => Assert.False(int.TryParse(page[^1].Trim(), out _), page[^1]));
        var closing = Tight([.. pages[(unnumbered + last)..].SelectMany(p => p)]);
        Assert.Contains($"{last}页", closing, StringComparison.Ordinal);
        Assert.Contains("当事人不愿意交复印件", closing, StringComparison.Ordinal);
        Assert.Contains("2页", Tight(pages[unnumbered + entries.Single(e => e.Name == "附件：收条.pdf").Pages.FirstPage - 1]), StringComparison.Ordinal);
        // Nothing of a long record is lost at a break.
        var whole = Tight([.. pages.SelectMany(p => p)]);
        for (var sentence = 1; sentence <= 60; sentence++) Assert.Contains($"第{sentence}句：", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_paper_is_a_ruled_form_valid_and_as_many_pages_as_was_reckoned()
    {
        var (facts, file) = Everything(sentences: 6);
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        foreach (var paper in file.Papers)
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(RuledFormWriter.Write(paper.Form)), false);
            Assert.Empty(validator.Validate(package, Stop).Select(e => $"{paper.Name} {e.Path?.XPath}: {e.Description}"));
            Assert.NotEmpty(package.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>());
        }
        // One after another in one document: each begins where the reckoning says, and so takes the pages that it says.
        var volume = Whole.Of(facts, file with { Scans = [] }, _ => null);
        var pages = await Office.Lines(await Office.Pdf(RuledFormWriter.Write(volume)));
        var entries = RuledFormWriter.Number(volume.Parts);
        Assert.Equal(RuledFormWriter.PagesOf(volume.Cover) + RuledFormWriter.PagesOf(volume.Contents(entries)) + entries[^1].Pages.LastPage + RuledFormWriter.PagesOf(volume.Closing(1)), pages.Count);
        var names = pages.Select(Tight).ToList();
        foreach (var field in (string[])["申请人", "被申", "性别女", "年龄45岁", "13000001234", "法定代表人", "纠纷简要", "现自愿申请人民调解委员会进行调解"]) Assert.Contains(field, string.Concat(names), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_released_is_not_named_to_the_court_as_the_mediator()
    {
        var (facts, _) = Everything(sentences: 1);
        var steps = facts.Steps.ToList();
        void Named(int ordinal, string code, Guid who, string name) => facts.Dispute.Steps.Add(new DisputeStep { Ordinal = ordinal, Code = code, On = new(2025, 3, 1), Stage = "accepted", MediatorId = who, MediatorName = name });
        Named(steps.Count + 1, "release-mediator", Guid.AllBitsSet, "杨良文");
        Named(steps.Count + 2, "name-mediator", Guid.Empty, "田文远");
        var proof = CaseFiles.Of(new CaseFacts(facts.Dispute, facts.Parties, facts.Committee), []).Papers.Single(p => p.Form.Title == "调解组织主持调解的证明");
        using var package = WordprocessingDocument.Open(new MemoryStream(RuledFormWriter.Write(proof.Form)), false);
        Assert.Contains("主持调解的调解员是田文远", package.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("杨良文", package.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Theory, InlineData("ByPeople", 20), InlineData("ByAdministration", 15), InlineData("ByPetition", 8)]
    public async Task Every_paper_of_every_way_is_valid_and_printed(string way, int least)
    {
        var procedure = way switch { "ByAdministration" => AdministrativeProcedure.Of2023, "ByPetition" => PetitionProcedure.Of2022, _ => MediationProcedure.Of2011 };
        var dispute = new Dispute { FoundOn = new(2025, 2, 6), Summary = "两家为屋檐滴水争吵", PeopleCount = 2, Money = 3200, Parties = [new() { Ordinal = 1, Name = "林小满" }, new() { Ordinal = 2, Name = "陈大有" }] };
        var forms = procedure.Steps.Select(s => StepForms.Find(s.Code)).OfType<StepForm>().Where(f => f.Code is not ("open" or "triage")).ToList();
        foreach (var form in forms.Prepend(StepForms.Find("triage")!))
            dispute.Steps.Add(new DisputeStep
            {
                Ordinal = dispute.Steps.Count + 1, Code = form.Code, On = new DateOnly(2025, 2, 7).AddDays(dispute.Steps.Count), Stage = "accepted", Procedure = procedure.Version,
                Words = form.Code == "triage" ? $"AtTown {way} Alone" : string.Join(' ', form.Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0].Value)) is { Length: > 0 } words ? words : null,
                Number = $"（2025）第{dispute.Steps.Count + 1}号", MediatorId = Guid.AllBitsSet, MediatorName = "杨良文", Party = 1, Of = 1, Hour = "09:30", Venue = "明通村调解室", Who = "周德清", Text = "双方说了各自的看法。", Terms = "改檐沟。", Manner = "现金", Money = 3200, DueOn = new(2025, 3, 31),
            });
        var facts = new CaseFacts(dispute, [new("林小满", Sex.Female, 45, "13000001234"), new("陈大有", Sex.Male, 61, null)], "明通村人民调解委员会");
        var file = CaseFiles.Of(facts, []);
        var papers = file.Papers.ToList();
        Assert.True(papers.Count >= least, $"{papers.Count}: {string.Join('、', papers.Select(p => p.Name))}");
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        foreach (var paper in papers)
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(RuledFormWriter.Write(paper.Form)), false);
            Assert.Empty(validator.Validate(package, Stop).Select(e => $"{paper.Name} {e.Path?.XPath}: {e.Description}"));
        }
        var printed = Tight([.. (await Office.Lines(await Office.Pdf(RuledFormWriter.Write(Whole.Of(facts, file, _ => null))))).SelectMany(p => p)]);
        Assert.All(papers.Where(p => p.Form.Title.Length > 0), paper => Assert.Contains(Tight([paper.Form.Title]), printed, StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task The_officer_takes_the_whole_file_in_one_document_and_it_is_on_record(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TalkAsync(id, mediator, "NotSettled");
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/attach"), files: new() { ["Upload"] = ("身份证.png", Png) });
        var page = await officer.SubmitAsync(await officer.GetAsync(PapersWay.AddressOf(id)), new() { ["Of"] = CaseFiles.Identity, ["Scan"] = "1" });
        Assert.Contains("应有 5 件，已有 1 件，缺：人民调解申请书、受理登记表、权利义务告知书、调解记录。", Said(page), StringComparison.Ordinal);
        var answer = await officer.Client.GetAsync($"/disputes/{id}/papers/{TakeModel.Volume}", Stop);
        Assert.Equal("人民调解卷宗（全卷）.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var package = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(Stop), false);
        Assert.Contains("扫描件：当事人身份证明", package.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Single(package.MainDocumentPart.ImageParts);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Stop).Select(e => e.Description));
    }

    private static string Tight(IEnumerable<string> lines) => string.Concat(string.Concat(lines).Where(c => !char.IsWhiteSpace(c)));
}
