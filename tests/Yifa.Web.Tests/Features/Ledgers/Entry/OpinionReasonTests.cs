using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Ledgers.Entry;

/// <summary>Whoever does not follow a legal opinion says why: refused by the form until he does; an old ledger that does not say is asked about and not lost.</summary>
public sealed class OpinionReasonTests
{
    private const string New = "/ledgers/opinions/new";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task An_opinion_not_followed_or_followed_in_part_wants_its_reason(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var (adoption, said) in new[] { (Adoption.Rejected, "没有采纳，没有写理由"), (Adoption.Partial, "只采纳了一部分，没有写理由") })
        {
            Dictionary<string, string> fields = new() { ["f.number"] = $"法意〔2025〕{adoption}", ["f.matter"] = nameof(OpinionMatter.Contract), ["f.subject"] = "便道合同", ["f.issuedOn"] = "2025-02-20", ["f.adoption"] = adoption.ToString() };
            var page = await officer.SubmitAsync(await officer.GetAsync(New), fields);
            Assert.Contains(said, page.FaultOf("rejectionReason"), StringComparison.Ordinal);
            page = await officer.SubmitAsync(page, new() { ["f.rejectionReason"] = "付款期限照旧，对方不同意改" });
            Assert.Contains("已登记", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task An_old_one_without_a_reason_may_be_mended_elsewhere_and_is_asked_when_its_adoption_is_changed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var old = new LegalOpinion { Number = "法意〔2024〕4号", Subject = "旧合同", IssuedOn = new(2024, 5, 6), Adoption = Adoption.Partial };
        await site.RegisterAsync(old);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/opinions/{old.Id}/edit"), new() { ["f.subject"] = "旧便道合同" });
        Assert.Contains("已保存", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        page = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/opinions/{old.Id}/edit"), new() { ["f.adoption"] = nameof(Adoption.Rejected) });
        Assert.Contains("没有采纳，没有写理由", page.FaultOf("rejectionReason"), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task An_imported_one_is_doubted_and_comes_in_when_a_person_says_so(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var sheet = Table.Of(["编号", "来件部门", "事项类别", "事项名称", "出具日期", "意见摘要", "采纳情况", "未采纳理由"], ["法意〔2024〕1号", null, "合同", "便道合同", "2024-05-06", "建议调整", "未采纳", null], ["法意〔2024〕2号", null, "合同", "水渠合同", "2024-05-07", "建议调整", "部分采纳", null]);
        var outcome = await site.CommitAsync(sheet);
        Assert.Equal("import.not-clean", outcome.Refusal!.Code);
        Assert.Contains("没有写理由", Assert.Single(outcome.Problems).Problem.Reason, StringComparison.Ordinal);
        outcome = await site.CommitAsync(sheet, new() { AcceptDoubtful = true });
        Assert.True(outcome is { Added: 2 }, outcome.Told());
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<LegalOpinion>().CountAsync(Stop));
    }
}
