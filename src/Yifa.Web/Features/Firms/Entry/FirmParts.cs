using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.FirmEntries;

namespace Yifa.Web.Features.Firms.Entry;

/// <summary>走访。</summary>
public sealed class VisitPart() : FirmEntryPart("visit", "走访", Area.Firms)
{
    public override int Order => 1;

    public override string Rule => "记进企业走访台账，算一次实地走访。";

    public override Task<IReadOnlyList<EntryAsk>> AsksAsync(AppDbContext db, FirmKnown firm, DateOnly on, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<EntryAsk>>([new("visitor", "走访人"), new("policy", "宣传了什么政策", Must: false)]);

    public override Task<Refusal?> WriteAsync(AppDbContext db, FirmEntryWriting entry, CancellationToken stop)
    {
        entry.Writing.Add(new FirmVisit
        {
            VisitedOn = entry.On, FirmName = entry.Firm.Name, CreditCode = entry.Firm.CreditCode, FirmId = entry.Firm.Id, Place = entry.Firm.Place, Way = VisitWay.OnSite, Visitor = entry.Text("visitor"), Policy = entry.Text("policy") ?? entry.Other("delivery", "title"), Request = entry.Other("request", "content"), EntryId = entry.EntryId,
        });
        return Task.FromResult<Refusal?>(null);
    }
}

/// <summary>企业的诉求。</summary>
public sealed class RequestPart() : FirmEntryPart("request", "企业提了诉求", Area.Firms)
{
    public override int Order => 2;

    public override string Rule => "记进企业诉求办理台账，跟到办结。";

    public override Task<IReadOnlyList<EntryAsk>> AsksAsync(AppDbContext db, FirmKnown firm, DateOnly on, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<EntryAsk>>([new("content", "诉求事项") { Long = true }, new("department", "主办部门", Must: false)]);

    public override Task<Refusal?> WriteAsync(AppDbContext db, FirmEntryWriting entry, CancellationToken stop)
    {
        entry.Writing.Add(new FirmRequest { RaisedOn = entry.On, FirmName = entry.Firm.Name, FirmId = entry.Firm.Id, Place = entry.Firm.Place, Content = entry.Text("content")!, Department = entry.Text("department"), EntryId = entry.EntryId });
        return Task.FromResult<Refusal?>(null);
    }
}

/// <summary>政策送上门。</summary>
public sealed class DeliveryPart() : FirmEntryPart("delivery", "政策送上门", Area.Firms)
{
    public override int Order => 3;

    public override string Rule => "记进政策送达台账，算一次上门送达。";

    public override async Task<IReadOnlyList<EntryAsk>> AsksAsync(AppDbContext db, FirmKnown firm, DateOnly on, CancellationToken stop)
    {
        var policies = await db.Set<FirmPolicy>().AsNoTracking().Where(p => p.ValidUntil == null || p.ValidUntil >= on).OrderBy(p => p.Title).Select(p => p.Title).Distinct().ToListAsync(stop);
        return [new("title", "哪一项政策", Hint: "先在惠企政策清单里登记。") { Options = [.. policies.Order(StringComparer.Ordinal).Select(p => (p, p))] }];
    }

    public override Task<Refusal?> WriteAsync(AppDbContext db, FirmEntryWriting entry, CancellationToken stop)
    {
        entry.Writing.Add(new PolicyDelivery { DeliveredOn = entry.On, PolicyTitle = entry.Text("title")!, FirmName = entry.Firm.Name, FirmId = entry.Firm.Id, Place = entry.Firm.Place, Way = DeliveryWay.AtTheDoor, EntryId = entry.EntryId });
        return Task.FromResult<Refusal?>(null);
    }
}
