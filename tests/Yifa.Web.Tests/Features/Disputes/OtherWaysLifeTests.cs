using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>The two other ways out of the same first page: mediation by the authority, and the petition.</summary>
public sealed class OtherWaysLifeTests
{
    [Theory, BothEngines]
    public async Task Triaged_to_the_authority_it_is_mediated_there_agreed_sealed_counted_and_filed_in_its_own_papers(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site, change: d => d.Kind = DisputeKind.PropertyService);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Null((await officer.GetAsync(Address(id))).QuerySelector("input[name=step][value=adm-accept]"));
        await officer.TakenAsync(id, "triage", ("On", "2025-02-07"), ("Word1", "AtTown"), ("Word2", "ByAdministration"), ("Word3", "Alone"), ("Text", "物业有主管部门"));
        var page = await officer.GetAsync(Address(id));
        Assert.Contains("下一步：等受理", Said(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=step][value=accept]"));
        (string, string)[] accepting = [("On", "2025-02-08"), ("Word1", "OnApplication"), ("Word2", "WithinPowers"), ("Word3", "NothingToPunish"), ("Word4", "NotTakenUp"), ("Text", "退物业费")];
        Assert.Equal(["administrative.instead-of-enforcement"], Codes(await officer.StepAsync(id, "adm-accept", [.. accepting.Where(a => a.Item1 != "Word3"), ("Word3", "PunishmentDue")])));
        using (var cadre = await site.AsAsync(Role.VillageCadre)) Assert.Equal(["procedure.wrong-role"], (await cadre.ForceAsync(site, id, "adm-accept", accepting)).Codes);
        await officer.TakenAsync(id, "adm-accept", accepting);
        await officer.TakenAsync(id, "name-conciliator", ("On", "2025-02-08"), ("Who", "周德清"), ("Word1", "Unconcerned"));
        await officer.TakenAsync(id, "explain-rights", ("On", "2025-02-08"), ("Word1", "InWriting"), ("Who", "双方"));
        await officer.TakenAsync(id, "mediate", ("On", "2025-02-10"), ("Venue", "镇里"), ("Who", "双方"), ("Word1", "NobodyInvited"), ("Text", "谈退费"), ("Word2", "Settled"));
        Assert.Contains("3月10日", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        await officer.TakenAsync(id, "agree", ("On", "2025-02-12"), ("Text", "物业没有尽责"), ("Terms", "退三百元"), ("Manner", "现金"), ("Venue", "镇里"), ("DueOn", "2025-02-20"), ("Money", "300"));
        await officer.TakenAsync(id, "party-signed", ("On", "2025-02-12"), ("Party", "1"));
        await officer.TakenAsync(id, "party-signed", ("On", "2025-02-12"), ("Party", "2"));
        Assert.Equal(["administrative.conciliator-not-signed", "administrative.not-sealed", "mediation.copies-not-given"], (await officer.ForceAsync(site, id, "take-effect")).Codes);
        await officer.TakenAsync(id, "adm-signed", ("On", "2025-02-12"), ("Who", "周德清"));
        await officer.TakenAsync(id, "sealed", ("On", "2025-02-13"));
        await officer.TakenAsync(id, "copies-given", ("On", "2025-02-13"), ("Text", "各一份"));
        await officer.TakenAsync(id, "take-effect");
        var settled = await site.DisputeAsync(id);
        Assert.Equal((DisputeOutcome.Resolved, new DateOnly(2025, 2, 13), AgreementForm.Written, MediationWay.Administrative), (settled.Outcome, settled.ResolvedOn, settled.Agreement, settled.Way));
        await officer.TakenAsync(id, "follow-up", ("On", "2025-02-25"), ("Who", "周德清"), ("Word1", "Performed"), ("Word2", "Calm"), ("Text", "退了"));
        // The self-check asks of it what its own procedure asks.
        Assert.Contains("没有查出问题。", Said(await officer.GetAsync($"/disputes/{id}/papers/check")), StringComparison.Ordinal);
        Assert.Equal(["administrative.papers-missing"], (await officer.ForceAsync(site, id, "archive", ("On", "2025-02-26"), ("Who", "周德清"), ("Text", "齐全"))).Codes);
        await officer.ProveAsync(id);
        await officer.TakenAsync(id, "archive", ("On", "2025-02-26"), ("Who", "周德清"), ("Text", "齐全"));
        // The quarterly table counts it, kept as the visit found it; the statistics of people's mediation do not.
        page = await officer.GetAsync("/figures/tables/administrative?year=2025&span=q1");
        Assert.Contains("已履行", Said(page), StringComparison.Ordinal);
        foreach (var (code, count) in new[] { ("table.administrative.cases", "1"), ("table.administrative.performed", "1"), ("table.administrative.confirmed", "0"), ("table.mediation.cases", "0") })
            Assert.Equal(count, (await officer.GetAsync($"/figures/{code}/roots?year=2025")).QuerySelector("main .num")!.TextContent.Trim().TrimEnd('件'));
        page = await officer.GetAsync($"/disputes/{id}/papers");
        foreach (var paper in (string[])["行政调解申请书", "行政调解协议书", "（2025）行调字第1号"]) Assert.Contains(paper, Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain("人民调解", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Address(id), (await officer.GetAsync("/")).Source.Text, StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_petition_is_received_accepted_extended_answered_and_accepted_by_the_petitioner(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site, "反映门前道路没有修", change: d => d.Channel = DisputeChannel.Petition);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("建议信访程序", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        await officer.TakenAsync(id, "triage", ("On", "2025-02-07"), ("Word1", "AtTown"), ("Word2", "ByPetition"), ("Word3", "Alone"), ("Text", "申诉求决"));
        Assert.Equal(["petition.not-received"], (await officer.ForceAsync(site, id, "pet-accept", ("On", "2025-02-08"), ("Word1", "NoLegalWay"), ("Word2", "NoGroupVisit"), ("Word3", "NeverRechecked"), ("Text", "修路"))).Codes);
        await officer.TakenAsync(id, "receive-papers", ("On", "2025-02-06"), ("Word1", "FromPetition"), ("Number", "渝信转3号"));
        var page = await officer.GetAsync(Address(id));
        // Fifteen days and five working days from the day of receipt, not of registration.
        Assert.Contains("2月21日", Said(page), StringComparison.Ordinal);
        Assert.Contains("2月12日", Said(page), StringComparison.Ordinal);
        Assert.Equal(["procedure.too-late"], (await officer.ForceAsync(site, id, "pet-return", ("On", "2025-02-13"), ("Who", "区信访办"), ("Text", "不归镇里管"))).Codes);
        await officer.TakenAsync(id, "pet-accept", ("On", "2025-02-10"), ("Word1", "NoLegalWay"), ("Word2", "NoGroupVisit"), ("Word3", "NeverRechecked"), ("Text", "修路"));
        Assert.Contains("4月11日", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        Assert.Contains("4月11日", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
        Assert.Equal(["petition.extension-too-long"], Codes(await officer.StepAsync(id, "pet-extend", ("On", "2025-02-20"), ("DueOn", "2025-05-12"), ("Word1", "HeadApproved"), ("Who", "邵强良"), ("Text", "等设计"))));
        await officer.TakenAsync(id, "pet-extend", ("On", "2025-02-20"), ("DueOn", "2025-05-11"), ("Word1", "HeadApproved"), ("Who", "邵强良"), ("Text", "等设计"));
        Assert.Contains("5月11日", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        Assert.Equal(["petition.opinion-incomplete"], Codes(await officer.StepAsync(id, "pet-answer", ("On", "2025-02-24"), ("Number", "1号"), ("Word1", "Supported"), ("Text", "修路"))));
        await officer.TakenAsync(id, "pet-answer", ("On", "2025-02-24"), ("Number", "1号"), ("Word1", "Supported"), ("Text", "修路"), ("Terms", "列入计划；依据养护办法"));
        Assert.Equal(DisputeOutcome.InHand, (await site.DisputeAsync(id)).Outcome);
        // Written is not received: until it is served, nothing runs and nothing lapses.
        page = await officer.GetAsync(Address(id));
        Assert.Contains("下一步：等送达", Said(page), StringComparison.Ordinal);
        Assert.Contains("现在没有走着的期限", Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain("3月8日", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
        Assert.Equal(["petition.not-served", "petition.not-over"], (await officer.ForceAsync(site, id, "pet-close", ("On", "2025-02-25"), ("Text", "不来了"))).Codes);
        await officer.TakenAsync(id, "pet-served", ("On", "2025-02-25"), ("Word1", "HandedOver"), ("Who", "林小满"));
        page = await officer.GetAsync(Address(id));
        Assert.Contains("3月27日", Said(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=step][value=pet-served]"));
        Assert.Equal(["course.already-signed"], (await officer.ForceAsync(site, id, "pet-served", ("On", "2025-02-26"), ("Word1", "HandedOver"), ("Who", "林小满"))).Codes);
        Assert.Equal(["petition.not-over"], (await officer.ForceAsync(site, id, "pet-close", ("On", "2025-02-25"), ("Text", "不来了"))).Codes);
        await officer.TakenAsync(id, "pet-accepts", ("On", "2025-02-26"), ("Text", "书面接受"));
        page = await officer.GetAsync(Address(id));
        Assert.Contains("没有签了名的扫描件", page.QuerySelector("#gates [data-code='petition.papers-missing']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有查出问题。", page.QuerySelector("#examined")!.TextContent, StringComparison.Ordinal);
        (string, string)[] filing = [("On", "2025-02-27"), ("Who", "周德清"), ("Text", "原件在镇里")];
        Assert.Equal(["petition.papers-missing"], (await officer.ForceAsync(site, id, "pet-file", filing)).Codes);
        await officer.ProveAsync(id);
        // A number that the check digit does not bear out is found by the self-check, and said in the file.
        await using (var scope = site.Scope()) await site.ChangeAsync(id, d => d.Parties[0].IdNumber = scope.ServiceProvider.GetRequiredService<Vault>().Seal("110101199003070012"));
        Assert.Equal(["petition.faults-unexplained"], (await officer.ForceAsync(site, id, "pet-file", filing)).Codes);
        await officer.TakenAsync(id, "pet-file", [.. filing, ("Terms", "证件上就是这个号码，已核对原件。")]);
        var done = await site.DisputeAsync(id);
        Assert.Equal((DisputeOutcome.Resolved, new DateOnly(2025, 2, 26), MediationWay.Petition), (done.Outcome, done.ResolvedOn, done.Way));
        page = await officer.GetAsync($"/disputes/{id}/papers");
        foreach (var paper in (string[])["信访事项受理告知书", "延长办理期限告知书", "信访处理意见书", "信访处理意见书送达回证", "（2025）信访字第1号", "卷内备考表"]) Assert.Contains(paper, Said(page), StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_petition_of_many_wants_five_to_speak_and_what_was_rechecked_is_not_accepted_again(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var earlier = await QuarrelAsync(site, "反映门前道路没有修", change: d => d.FoundOn = new(2024, 6, 3));
        await site.ChangeAsync(earlier, d => Steps(d, ("triage", "2024-06-03", "AtTown ByPetition Alone"), ("receive-papers", "2024-06-03", "FromPetitioner"), ("pet-accept", "2024-06-04", "NoLegalWay NoGroupVisit NeverRechecked"), ("pet-answer", "2024-06-20", "NotSupported"),
            ("pet-served", "2024-06-21", "HandedOver"), ("pet-review-asked", "2024-07-01", ""), ("pet-reviewed", "2024-07-20", "Upheld"), ("pet-recheck-asked", "2024-08-01", "")));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("8月31日", Said(await officer.GetAsync(Address(earlier))), StringComparison.Ordinal);
        (string, string)[] hearing = [("On", "2024-08-12"), ("Who", "市信访局")];
        Assert.Equal(["petition.hearing-backwards"], Codes(await officer.StepAsync(earlier, "pet-recheck-hearing", [.. hearing, ("DueOn", "2024-08-11")])));
        await officer.TakenAsync(earlier, "pet-recheck-hearing", [.. hearing, ("DueOn", "2024-08-14")]);
        // Three days of hearing do not count.
        Assert.Contains("9月3日", Said(await officer.GetAsync(Address(earlier))), StringComparison.Ordinal);
        var again = await QuarrelAsync(site, "又反映门前道路");
        Assert.Null((await officer.GetAsync(Address(again))).QuerySelector("#rechecked"));
        await officer.TakenAsync(earlier, "pet-rechecked", ("On", "2024-09-02"), ("Word1", "Upheld"), ("Number", "复核1号"));
        var told = (await officer.GetAsync(Address(again))).QuerySelector("#rechecked")!;
        Assert.Contains("再提出的不再受理", told.TextContent, StringComparison.Ordinal);
        Assert.Contains("《信访工作条例》第三十六条", told.TextContent, StringComparison.Ordinal);
        Assert.NotNull(told.QuerySelector($"a[href='/ledgers/disputes/{earlier}']"));
        await officer.TakenAsync(again, "triage", ("On", "2025-02-07"), ("Word1", "AtTown"), ("Word2", "ByPetition"), ("Word3", "Alone"), ("Text", "申诉求决"));
        await officer.TakenAsync(again, "receive-papers", ("On", "2025-02-07"), ("Word1", "FromPetitioner"));
        (string, string)[] accepting = [("On", "2025-02-08"), ("Word1", "NoLegalWay"), ("Text", "修路")];
        Assert.Equal(["petition.too-many-representatives"], Codes(await officer.StepAsync(again, "pet-accept", [.. accepting, ("Word2", "ManyRepresentatives"), ("Word3", "NeverRechecked")])));
        Assert.Equal(["petition.too-many-representatives"], Codes(await officer.StepAsync(again, "pet-accept", [.. accepting, ("Word2", "FewRepresentatives"), ("Word3", "NeverRechecked"), ("Who", "甲一、乙二、丙三、丁四、戊五、己六")])));
        Assert.Equal(["petition.rechecked-before"], Codes(await officer.StepAsync(again, "pet-accept", [.. accepting, ("Word2", "FewRepresentatives"), ("Word3", "RecheckedBefore"), ("Who", "甲一、乙二")])));
        await officer.TakenAsync(again, "pet-not-again", ("On", "2025-02-10"), ("Word1", "RecheckedBefore"), ("Text", "2024年已经复核，复核1号"));
        Assert.Equal(DisputeOutcome.Elsewhere, (await site.DisputeAsync(again)).Outcome);
        Assert.Contains("信访事项不再受理告知书", Said(await officer.GetAsync($"/disputes/{again}/papers")), StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_quarrel_over_the_title_to_land_is_decided_by_the_town_and_each_side_may_sue(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<Guid> EndedAsync(DisputeKind kind)
        {
            var id = await QuarrelAsync(site, $"为地界争{kind}", change: d => d.Kind = kind);
            await site.ChangeAsync(id, d => Steps(d, ("triage", "2025-02-06", "AtTown ByAdministration Alone"), ("adm-accept", "2025-02-06", "OnApplication WithinPowers NothingToPunish NotTakenUp"), ("name-conciliator", "2025-02-06", "Unconcerned"),
                ("explain-rights", "2025-02-06", "Orally"), ("mediate", "2025-02-07", "NobodyInvited NotSettled"), ("end", "2025-02-08", "NotSettled OtherWaysExplained")));
            return id;
        }
        Assert.Null((await officer.GetAsync(Address(await EndedAsync(DisputeKind.Neighbours)))).QuerySelector("input[name=step][value=land-decide]"));
        var id = await EndedAsync(DisputeKind.ForestLand);
        (string, string)[] deciding = [("On", "2025-02-10"), ("Number", "柳政土决1号"), ("Text", "两家都说界石以东归自己"), ("Terms", "界石以东归林家使用；依据土地管理法"), ("Word2", "SuitExplained")];
        Assert.Equal(["administrative.land-between-units"], Codes(await officer.StepAsync(id, "land-decide", [.. deciding, ("Word1", "LandBetweenUnits")])));
        await officer.TakenAsync(id, "land-decide", [.. deciding, ("Word1", "LandBetweenPersons")]);
        (string, string)[] serving = [("On", "2025-02-11"), ("Word1", "HandedOver"), ("Who", "本人")];
        await officer.TakenAsync(id, "land-served", [.. serving, ("Party", "1")]);
        Assert.Equal(["course.already-signed"], (await officer.ForceAsync(site, id, "land-served", [.. serving, ("Party", "1")])).Codes);
        Assert.Contains("administrative.land-not-served", (await officer.ForceAsync(site, id, "archive", ("On", "2025-02-12"), ("Who", "周德清"), ("Text", "齐全"))).Codes);
        await officer.TakenAsync(id, "land-served", [.. serving, ("Party", "2")]);
        var page = await officer.GetAsync(Address(id));
        Assert.Contains("3月13日", Said(page), StringComparison.Ordinal);
        Assert.Contains("《土地管理法》第十四条", Said(page), StringComparison.Ordinal);
        await officer.ProveAsync(id);
        await officer.TakenAsync(id, "archive", ("On", "2025-02-12"), ("Who", "周德清"), ("Text", "齐全"));
        foreach (var paper in (string[])["土地权属争议处理决定书", "处理决定送达回证"]) Assert.Contains(paper, Said(await officer.GetAsync($"/disputes/{id}/papers")), StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    // A course that was taken before: each step as the procedure would have taken it.
    private static void Steps(Dispute dispute, params (string Code, string On, string Words)[] steps)
    {
        foreach (var (code, on, words) in steps)
        {
            var step = new DisputeStep { Code = code, On = DateOnly.Parse(on, CultureInfo.InvariantCulture), Words = words.Length == 0 ? null : words, Who = "周德清", Text = "照实记", RecordedBy = "测试" };
            var course = dispute.Course();
            var procedure = code == "triage" ? new MediationCourse(course.Procedure, dispute.Parties.Count, [step.ToEvent()]).Procedure : course.Procedure;
            dispute.Take(step, procedure.StepOf(code)!.To ?? course.Stage);
        }
    }
}
