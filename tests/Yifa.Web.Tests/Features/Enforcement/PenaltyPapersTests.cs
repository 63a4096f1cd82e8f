using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Reports.Documents;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>The papers of a penalty case: each valid, the volume bound with the right page numbers, handed out only on record.</summary>
public sealed class PenaltyPapersTests
{
    private const int Heading = 4;
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_paper_is_valid_and_the_volume_counts_its_pages_as_the_printer_does()
    {
        var facts = new CaseFacts(Everything(), "柳荫镇人民政府", "北碚区人民政府", "北碚区人民法院");
        var papers = PenaltyFile.Of(facts);
        var spares = PenaltyFile.Spares(facts);
        Assert.Equal(PenaltyFile.Names, papers.Concat(spares).Select(p => p.Name));
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        foreach (var paper in papers.Concat(spares)) Valid(RuledFormWriter.Write(paper.Form), paper.Name);
        // A cover is a page and no more.
        Assert.Equal(1, RuledFormWriter.PagesOf(PenaltyFile.Volume(facts, papers, []).Cover));
        var volume = RuledFormWriter.Write(PenaltyFile.Volume(facts, papers, []));
        Valid(volume, "全卷");
        List<List<string>> pages = [.. (await Office.Lines(await Office.Pdf(volume))).Select(p => p.Select(l => l.Replace("　", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).ToList())];
        // The contents name a page for each paper, and on that page stands its title.
        var contents = pages.FindIndex(p => p.Contains("卷内目录"));
        Assert.True(contents > 0, string.Join('|', pages[0]));
        var first = pages.FindIndex(contents, p => p.Take(Heading).Contains(papers[0].Form.Title));
        Assert.True(first > contents, string.Join('|', pages[contents + 1]));
        var from = first;
        foreach (var paper in papers)
        {
            var row = pages.Skip(contents).Take(first - contents).SelectMany(p => p).Select(l => Regex.Match(l, $"^\\d+{Regex.Escape(Head(paper.Name))}(\\d+)")).FirstOrDefault(m => m.Success);
            Assert.True(row is not null, $"{paper.Name} is not in the contents");
            var at = pages.FindIndex(from, p => p.Take(Heading).Any(l => l.StartsWith(Head(paper.Form.Title), StringComparison.Ordinal)));
            Assert.True(at >= from, $"{paper.Name} is not in the volume");
            // Several bear one title, such as the receipts: each is a page of its own.
            from = at + 1;
            Assert.Equal($"{at - first + 1}", row.Groups[1].Value);
        }

        void Valid(byte[] docx, string name)
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);
            Assert.Empty(validator.Validate(package, Stop).Select(e => $"{name} {e.Path?.XPath}: {e.Description}"));
        }

        static string Head(string name) => name.Replace("　", "", StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_decision_says_the_six_things_and_the_way_of_remedy_and_is_handed_out_on_record(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.InquireAsync("1000");
        await work.TakenAsync(work.Officer, "notify", "2025-02-07", ("Word1", "HearingNotTold"), ("DueOn", "2025-02-14"));
        await work.TakenAsync(work.Officer, "defence", "2025-02-10", ("Who", "林小满"), ("Text", "没有意见"), ("Word1", "DefenceAdopted"));
        await work.TakenAsync(work.Officer, "submit", "2025-02-10", ("Word1", "Punish"), ("Penalty", "Fine"), ("Money", "800"), ("Text", "占道经营属实"), ("Terms", "依据条例第三十六条"), ("Manner", "十五日内到指定银行缴"), ("Word2", "CorrectionOrdered"));
        await work.TakenAsync(work.Leader, "decide", "2025-02-11", ("Word1", "Stamped"));
        var papers = $"/penalty-cases/{work.Case}/papers";
        var page = await work.Officer.GetAsync(papers);
        Assert.Equal(["立案审批表", "现场检查（勘验）笔录", "调查终结报告", "行政处罚事先告知书", "送达回证：行政处罚事先告知书", "陈述申辩笔录和复核意见", "行政处罚决定审批表", "行政处罚决定书"], page.QuerySelectorAll("ol.ways li").Select(l => l.TextContent.Trim()));
        var decision = page.QuerySelectorAll("ol.ways a")[^1].GetAttribute("href")!;
        using var package = WordprocessingDocument.Open(new MemoryStream(await work.Officer.Client.GetByteArrayAsync(decision, Stop)), false);
        var text = package.MainDocumentPart!.Document!.InnerText;
        foreach (var said in (string[])["林小满", "占道经营属实", "依据条例第三十六条", "罚款800元", "十五日内到指定银行缴", "六十日内向北碚区人民政府申请行政复议", "六个月内向北碚区人民法院", "柳荫镇人民政府（印）", "2025年2月11日", "罚决〔2025〕1号"]) Assert.Contains(said, text, StringComparison.Ordinal);
        // Who he is stands there as it is on record; what is not is left for the pen.
        Assert.Contains("当事人：林小满，证件号码（统一社会信用代码）＿＿＿＿＿＿＿＿，地址＿＿＿＿＿＿＿＿", text, StringComparison.Ordinal);
        var edit = $"/ledgers/penalty-cases/{work.Case}/edit";
        Assert.Contains("校验位", Said(await work.Officer.SubmitAsync(await work.Officer.GetAsync(edit), new() { ["f.partyIdNumber"] = "500109190104077420" })), StringComparison.Ordinal);
        Assert.Contains("校验位", Said(await work.Officer.SubmitAsync(await work.Officer.GetAsync(edit), new() { ["f.partyCode"] = "91500109MA5U000001" })), StringComparison.Ordinal);
        await work.Officer.SubmitAsync(await work.Officer.GetAsync(edit), new() { ["f.partyIdNumber"] = "500109190104077426", ["f.partyAddress"] = "明通村三组7号" });
        using var again = WordprocessingDocument.Open(new MemoryStream(await work.Officer.Client.GetByteArrayAsync(decision, Stop)), false);
        Assert.Contains("当事人：林小满，证件号码（统一社会信用代码）500109190104077426，地址明通村三组7号", again.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("明通村三组7号", (await work.Officer.GetAsync($"/ledgers/penalty-cases/{work.Case}")).Source.Text, StringComparison.Ordinal);
        // The leader reads which papers there are and takes none; a stranger finds nothing.
        Assert.Empty((await work.Leader.GetAsync(papers)).QuerySelectorAll("main a[href*='/papers/']"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Leader.StatusAsync(decision));
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync(papers + "/99"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/penalty-cases/{Guid.Empty}/papers/all"));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.PapersTaken && e.Subject == work.Case.ToString(), Stop));
    }

    // 行政强制法第二十四条：当事人的姓名或者名称、地址；理由、依据和期限；名称、数量；复议、诉讼的途径和期限；机关的名称、印章和日期。
    [Fact]
    public void A_seizure_says_what_its_article_wants_and_its_list_names_each_thing()
    {
        var seize = Step(3, "seize", 5, "Seizing Urgent CardsShown PartyPresent CaseGoods RightsTold ListHandedOver NotSeizedBefore", s => (s.Number, s.Hour, s.Who, s.Terms, s.Text, s.Manner) = ("柳荫镇查扣〔2025〕1号", "09:30", "镇执法仓库", "占道经营的工具，可能转移；依据条例第三十六条", "三轮车 人力 1辆 车胎破\n菜筐 无 3个\n秤一杆，杆上有字", "说愿意配合"));
        var decision = TextOf(seize);
        foreach (var said in (string[])["林小满", "地址明通村三组7号", "占道经营的工具，可能转移；依据条例第三十六条", "决定扣押", "1．三轮车（人力）1辆", "2．菜筐3个", "3．秤一杆，杆上有字", "自2025年2月5日起至2025年3月7日止，共30日", "一式二份", "六十日内向北碚区人民政府申请行政复议", "六个月内向北碚区人民法院提起行政诉讼", "柳荫镇人民政府（印）\n2025年2月5日", "镇执法仓库"]) Assert.Contains(said, decision, StringComparison.Ordinal);
        var list = Paper("3-list", seize);
        Assert.Equal(["序号", "名称", "规格", "数量", "备注"], list.Rows[0].Cells.Select(c => c.Text));
        Assert.Equal(["1", "三轮车", "人力", "1辆", "车胎破"], list.Rows[1].Cells.Select(c => c.Text));
        Assert.Equal(["2", "菜筐", "无", "3个", ""], list.Rows[2].Cells.Select(c => c.Text));
        // What is not written in columns is not read into them.
        Assert.Equal(["3", "秤一杆，杆上有字"], list.Rows[3].Cells.Select(c => c.Text));
        foreach (var signer in (string[])["当事人\n（签名）", "见证人\n（签名）", "执法人员\n（签名）", "保管人\n（签名）"]) Assert.Contains(list.Rows.SelectMany(r => r.Cells), c => c.Text == signer);
        Assert.Contains("一式二份", list.Notes[0], StringComparison.Ordinal);
        var scene = Paper("3-scene", seize);
        foreach (var said in (string[])["情况紧急", "当事人到场", "说愿意配合", "三轮车（人力）1辆"]) Assert.Contains(scene.Rows.SelectMany(r => r.Cells), c => c.Text.Contains(said, StringComparison.Ordinal));
        // Approved afterwards, the approval tells of what was seized.
        Assert.Contains("秤一杆", TextOf(seize, Step(4, "approve-measure", 6, "Seizing", s => s.Of = 3)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_a_seizure_gives_its_reasons_its_article_and_its_days()
    {
        var seize = Step(1, "seize", 5, "Sealing", s => (s.Number, s.Text) = ("柳荫镇查扣〔2025〕1号", "门面 一间 1间"));
        var longer = TextOf(seize, Step(2, "extend-seizure", 28, "ExtensionTold", s => (s.Of, s.DueOn, s.Text) = (1, new(2025, 3, 22), "涉及三家货主，要逐一核对")));
        foreach (var said in (string[])["2025年2月5日以柳荫镇查扣〔2025〕1号查封了", "期限到2025年3月7日", "涉及三家货主，要逐一核对", "第二十五条", "延长15日，到2025年3月22日止", "申请行政复议"]) Assert.Contains(said, longer, StringComparison.Ordinal);
        var freed = TextOf(seize, Step(2, "release", 20, "Returned", s => (s.Of, s.Text) = (1, "与违法行为无关")));
        foreach (var said in (string[])["1．门面（一间）1间", "与违法行为无关", "《行政强制法》第二十八条", "解除查封，退还"]) Assert.Contains(said, freed, StringComparison.Ordinal);
        var taken = TextOf(seize, Step(2, "release", 20, "Confiscated", s => (s.Of, s.Text) = (1, "决定没收")));
        foreach (var said in (string[])["《行政强制法》第二十七条", "没收、销毁"]) Assert.Contains(said, taken, StringComparison.Ordinal);
        Assert.DoesNotContain("解除查封", taken, StringComparison.Ordinal);
        var kept = TextOf(Step(1, "preserve", 5, "CardsShown ApprovedBefore", s => (s.Who, s.Venue, s.Text) = ("林小满", "镇执法仓库", "账本 软皮 2本")));
        foreach (var said in (string[])["第五十六条", "1．账本（软皮）2本", "镇执法仓库", "2025年2月13日以前作出处理决定", "不得销毁或者转移证据"]) Assert.Contains(said, kept, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_to_the_party_names_the_article_the_days_and_what_he_may_do()
    {
        var correction = TextOf(Step(1, "order-correction", 5, "", s => (s.DueOn, s.Text) = (new(2025, 2, 12), "搬走占道的摊位")));
        foreach (var said in (string[])["林小满", "《中华人民共和国行政处罚法》第二十八条", "在2025年2月12日以前改正", "搬走占道的摊位", "申请行政复议"]) Assert.Contains(said, correction, StringComparison.Ordinal);
        Assert.Contains("责令你（单位）立即改正", TextOf(Step(1, "order-correction", 5, "", s => s.Text = "搬走占道的摊位")), StringComparison.Ordinal);
        var hearing = TextOf(Step(1, "hearing-notice", 5, "OpenHearing", s => (s.DueOn, s.Venue, s.Who) = (new(2025, 2, 19), "镇政府二楼", "江见山")));
        foreach (var said in (string[])["第六十四条", "定于2025年2月19日", "镇政府二楼", "公开举行", "主持人：江见山", "申请回避", "委托一至二人代理", "视为放弃"]) Assert.Contains(said, hearing, StringComparison.Ordinal);
        var urging = TextOf(Step(1, "urge", 28, "DefenceTold", s => (s.DueOn, s.Money, s.Terms) = (new(2025, 3, 14), 600, "到农商行缴")));
        foreach (var said in (string[])["第三十五条、第五十四条", "在2025年3月14日以前缴纳600元", "到农商行缴", "有权陈述、申辩"]) Assert.Contains(said, urging, StringComparison.Ordinal);
        PenaltyStep[] moved = [Step(1, "propose-transfer", 5, "", s => (s.Who, s.Text) = ("白石头、明月光", "超标，涉嫌犯罪")), Step(2, "approve-transfer", 6, "MoveApproved", s => (s.Text, s.RecordedBy) = ("同意", "江见山"))];
        foreach (var said in (string[])["白石头、明月光", "超标，涉嫌犯罪", "批准移送（江见山，2025年2月6日）。同意", "第五条"]) Assert.Contains(said, TextOf(moved), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_record_does_not_know_is_left_for_the_pen_and_stays_out_of_the_volume()
    {
        PenaltyStep[] steps = [Step(1, "apply", 3, "Citizen"), Step(2, "submit", 19, "Punish", s => (s.Penalty, s.Money, s.Manner) = (PenaltyKind.Fine, 1000, "十五日内缴")), Step(3, "decide", 20, "Stamped"), Step(4, "serve", 21, "InPerson"), Step(5, "pay", 25, "", s => s.Money = 400)];
        var facts = Facts(steps);
        Assert.Equal(["授权委托书", "送达回证", "询问通知书", "案件移送函"], PenaltyFile.Spares(facts).Select(p => p.Name));
        Assert.DoesNotContain(PenaltyFile.Of(facts), p => p.Step is null);
        Assert.Empty(PenaltyFile.Spares(Facts()));
    }

    [Fact]
    public void The_decision_on_the_surcharge_says_what_was_unpaid_on_its_day_whatever_was_paid_since()
    {
        PenaltyStep[] steps = [Step(1, "apply", 3, "Citizen"), Step(2, "submit", 19, "Punish", s => (s.Penalty, s.Money, s.Manner) = (PenaltyKind.Fine, 1000, "十五日内缴")), Step(3, "decide", 20, "Stamped"), Step(4, "serve", 21, "InPerson"), Step(5, "pay", 25, "", s => s.Money = 400), Step(6, "surcharge", 28, "", s => (s.On, s.Money, s.Text) = (new(2025, 3, 12), 36, "罚没专户")), Step(7, "pay", 28, "", s => (s.On, s.Money) = (new(2025, 3, 20), 600))];
        var surcharge = string.Concat(PenaltyFile.Of(Facts(steps)).Single(p => p.Step == "surcharge").Form.Rows.SelectMany(r => r.Cells).Select(c => c.Text));
        foreach (var said in (string[])["2025年2月20日作出罚决〔2025〕1号", "缴款的最后一日是2025年3月10日", "还欠罚款600元", "自2025年3月11日起，每日按罚款数额的百分之三", "截至2025年3月12日，加处罚款36元", "不超过罚款的数额", "罚没专户"]) Assert.Contains(said, surcharge, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_of_the_court_stays_as_it_was_asked_whatever_was_paid_since()
    {
        PenaltyStep[] steps = [Step(1, "apply", 3, "Citizen"), Step(2, "submit", 19, "Punish", s => (s.Penalty, s.Money, s.Manner) = (PenaltyKind.Fine, 1000, "十五日内缴")), Step(3, "decide", 20, "Stamped"), Step(4, "serve", 21, "InPerson"), Step(5, "pay", 25, "", s => s.Money = 400), Step(6, "urge", 26, "ByNotice DefenceTold"), Step(7, "apply-court", 28, "", s => s.Who = "北碚区人民法院"), Step(8, "pay", 28, "", s => s.Money = 600)];
        var asked = string.Concat(PenaltyFile.Of(Facts(steps)).Single(p => p.Step == "apply-court").Form.Rows.SelectMany(r => r.Cells).Select(c => c.Text));
        foreach (var said in (string[])["于2025年2月26日公告，2025年3月28日视为送达催告书", "罚没款600元"]) Assert.Contains(said, asked, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_paper_that_was_served_has_its_receipt_which_says_how_and_when()
    {
        PenaltyStep[] steps = [Step(1, "apply", 3, "Citizen"), Step(2, "notify", 10, "HearingTold ByNotice", s => (s.Number, s.Who) = ("罚告〔2025〕1号", "明月光")), Step(3, "hearing-notice", 14, "OpenHearing LeftBehind", s => (s.Who, s.Manner) = ("张主持", "见证人李四")), Step(4, "order-correction", 15, ""), Step(5, "urge", 28, "InPerson DefenceTold", s => s.Who = "本人")];
        var papers = PenaltyFile.Of(Facts(steps));
        string Told(string code) => string.Join('|', papers.Single(p => p.Code == code).Form.Rows.SelectMany(r => r.Cells).Select(c => c.Text));
        Assert.Equal(["送达回证：责令（限期）改正通知书", "送达回证：行政处罚事先告知书", "送达回证：听证通知书", "送达回证：催告书"], papers.Where(p => p.Code.EndsWith("-receipt", StringComparison.Ordinal)).Select(p => p.Name));
        foreach (var said in (string[])["行政处罚事先告知书 罚告〔2025〕1号", "公告送达", "明月光", "2025年3月12日（自发出公告之日起经过三十日）"]) Assert.Contains(said, Told("2-receipt"), StringComparison.Ordinal);
        foreach (var said in (string[])["听证通知书", "留置送达", "见证人李四"]) Assert.Contains(said, Told("3-receipt"), StringComparison.Ordinal);
        Assert.DoesNotContain("张主持", Told("3-receipt"), StringComparison.Ordinal);
        Assert.DoesNotContain("公开举行", Told("3-receipt"), StringComparison.Ordinal);
        // Where nobody said how, the pen does.
        foreach (var way in (string[])["直接送达", "留置送达", "公告送达"]) Assert.DoesNotContain(way, Told("4-receipt"), StringComparison.Ordinal);
        Assert.Contains("直接送达", Told("5-receipt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_surcharge_is_announced_where_there_is_a_fine_and_nowhere_else()
    {
        const string Threat = "每日按罚款数额的百分之三加处罚款";
        PenaltyStep submit = Step(1, "submit", 19, "Punish", s => (s.Penalty, s.Money, s.Manner) = (PenaltyKind.Fine, 1000, "十五日内缴"));
        Assert.Contains(Threat, TextOf(submit, Step(2, "decide", 20, "Stamped")), StringComparison.Ordinal);
        PenaltyStep taking = Step(1, "submit", 19, "Punish", s => (s.Penalty, s.Confiscated, s.Manner) = (PenaltyKind.Confiscation, 1000, "上缴国库"));
        Assert.DoesNotContain("加处", TextOf(taking, Step(2, "decide", 20, "Stamped")), StringComparison.Ordinal);
        Assert.Contains(Threat, TextOf(Step(1, "decide-on-the-spot", 20, "Citizen", s => (s.Penalty, s.Money) = (PenaltyKind.Fine, 100))), StringComparison.Ordinal);
        Assert.DoesNotContain("加处", TextOf(Step(1, "decide-on-the-spot", 20, "Citizen", s => s.Penalty = PenaltyKind.Warning)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_to_the_court_says_of_the_remedies_what_the_record_knows()
    {
        PenaltyStep Letter(int ordinal) => Step(ordinal, "apply-court", 28, "", s => s.Who = "北碚区人民法院");
        Assert.Contains("没有申请行政复议，没有提起行政诉讼，又不履行", TextOf(Letter(1)), StringComparison.Ordinal);
        // What is confiscated does not grow, and no surcharge is asked for it.
        PenaltyStep[] Decided(decimal? fine) => [Step(1, "submit", 19, "Punish", s => (s.Penalty, s.Money, s.Confiscated) = (PenaltyKind.Confiscation, fine, 500)), Step(2, "decide", 20, "Stamped")];
        Assert.Contains("依法加处的罚款", TextOf([.. Decided(1000), Letter(3)]), StringComparison.Ordinal);
        Assert.DoesNotContain("加处", TextOf([.. Decided(null), Letter(3)]), StringComparison.Ordinal);
        PenaltyStep[] review = [Step(1, "remedy-begun", 10, "UnderReview", s => s.Number = "碚府复〔2025〕3号"), Step(2, "remedy-ended", 20, "Upheld", s => s.Number = "碚府复决〔2025〕3号")];
        var text = TextOf([.. review, Letter(3)]);
        Assert.Contains("当事人不服，申请行政复议（碚府复〔2025〕3号）；2025年2月20日维持（碚府复决〔2025〕3号）。此后当事人在法定期限内没有提起行政诉讼。当事人仍不履行。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有申请行政复议", text, StringComparison.Ordinal);
        text = TextOf([.. review, Step(3, "remedy-begun", 22, "UnderSuit"), Step(4, "remedy-ended", 26, "Upheld"), Letter(5)]);
        Assert.Contains("提起行政诉讼；2025年2月26日维持。当事人仍不履行。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有提起", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Service_by_public_notice_shows_both_days()
    {
        var text = TextOf(Step(1, "serve", 21, "ByNotice"));
        foreach (var said in (string[])["公告送达", "2025年2月21日", "2025年3月23日（自发出公告之日起经过三十日）"]) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("视为送达", TextOf(Step(1, "serve", 21, "InPerson")), StringComparison.Ordinal);
    }

    private static PenaltyStep Step(int ordinal, string code, int day, string words, Action<PenaltyStep>? fill = null)
    {
        var step = new PenaltyStep { Ordinal = ordinal, Code = code, Procedure = "2021-07-15", Stage = "served", On = new(2025, 2, day), Words = words };
        fill?.Invoke(step);
        return step;
    }

    // The text of the paper that the last of the steps leaves.
    private static string TextOf(params PenaltyStep[] steps) => string.Join('\n', Paper($"{steps[^1].Ordinal}", steps).Rows.SelectMany(r => r.Cells).Select(c => c.Text));

    private static RuledForm Paper(string code, params PenaltyStep[] steps) => PenaltyFile.Of(Facts(steps)).Single(p => p.Code == code).Form;

    private static CaseFacts Facts(params PenaltyStep[] steps)
    {
        var penalty = new PenaltyCase { Number = "罚立〔2025〕1号", Cause = "占道经营", Party = "林小满", FiledOn = new(2025, 2, 4), DecidedOn = new(2025, 2, 20), ServedOn = new(2025, 2, 21), DecisionNumber = "罚决〔2025〕1号" };
        penalty.Steps.AddRange(steps);
        return new(penalty, "柳荫镇人民政府", "北碚区人民政府", "北碚区人民法院") { PartyAddress = "明通村三组7号" };
    }

    [Theory, BothEngines]
    public async Task An_entrusted_power_speaks_in_the_name_of_who_entrusted_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site, m => (m.Source, m.Principal, m.Entrustment) = (EnforcementSource.Entrusted, "北碚区应急管理局", "委托书〔2025〕1号"));
        await work.InquireAsync("1000");
        Assert.Contains("以“北碚区应急管理局”的名义", Said(await work.Officer.GetAsync($"/penalty-cases/{work.Case}/papers")), StringComparison.Ordinal);
    }

    // A case with one of every step that leaves a paper, in whatever order: the papers must hold whatever the course was.
    internal static PenaltyCase Everything()
    {
        var penalty = new PenaltyCase { Number = "柳荫镇罚立〔2025〕1号", Cause = "未经许可占道经营", Party = "林小满", FiledOn = new(2025, 2, 4), DecidedOn = new(2025, 2, 20), ServedOn = new(2025, 2, 21), DecisionNumber = "柳荫镇罚决〔2025〕1号", Penalty = PenaltyKind.Fine, Fine = 1000 };
        var day = new DateOnly(2025, 2, 3);
        foreach (var (code, i) in PenaltyCaseProcedure.Of2021.Steps.Select(s => s.Code).Where(PenaltyFile.Steps.Contains).Select((c, i) => (c, i)))
        {
            var form = CaseForms.Find(code)!;
            var step = new PenaltyStep { Code = code, Procedure = "2021-07-15", Ordinal = i + 1, On = day.AddDays(i), Stage = "filed", Words = string.Join(' ', form.Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0].Value)) };
            foreach (var field in form.Fields.Where(f => f.Put is not null))
            {
                field.Put!(step, field.Kind switch
                {
                    StepFieldKind.Day => $"{day.AddDays(i):yyyy-MM-dd}",
                    StepFieldKind.Hour => "09:30",
                    StepFieldKind.Money => "1000",
                    StepFieldKind.Pick => field.Name switch { nameof(PenaltyStep.Of) => "1", nameof(PenaltyStep.Penalty) => "Fine", nameof(PenaltyStep.Also) => "Warning", nameof(PenaltyStep.Media) => new string('a', 64), _ => Guid.Empty.ToString() },
                    StepFieldKind.Lines => "经查，当事人在人行道上摆摊，占道约三平方米，有现场检查笔录、询问笔录和照片为证。\n当事人表示愿意整改。",
                    _ => "镇政府二楼",
                });
            }
            penalty.Steps.Add(step);
        }
        // Which paper a step leaves may hang on what was chosen: once more with the other choices.
        foreach (var (code, words) in ((string, string)[])[("approve-measure", "Sampling"), ("approve-measure", "Seizing"), ("release", "Confiscated")])
            penalty.Steps.Add(new() { Code = code, Procedure = "2021-07-15", Ordinal = penalty.Steps.Count + 1, On = day.AddDays(penalty.Steps.Count), Stage = "filed", Words = words, Text = "同意", RecordedBy = "明月光" });
        var seized = penalty.Steps.Single(s => s.Code == "seize");
        seized.Text = "三轮车 人力 1辆 车胎破\n菜筐 竹编 3个\n秤一杆，杆上有字";
        // Not all is paid, so that a surcharge can be decided.
        foreach (var step in penalty.Steps.Where(s => s.Code is "pay" or "collect")) step.Money = 100;
        foreach (var step in penalty.Steps.Where(s => s.Code is "extend-seizure" or "send-for-test" or "release")) step.Of = seized.Ordinal;
        return penalty;
    }
}
