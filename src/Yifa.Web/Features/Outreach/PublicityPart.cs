using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.FirmEntries;

namespace Yifa.Web.Features.Outreach;

/// <summary>进企业普法。</summary>
public sealed class PublicityPart() : FirmEntryPart("publicity", "普法宣传", Area.Outreach)
{
    public override int Order => 4;

    public override string Rule => "记进普法宣传活动台账，算一次进企业的宣传。";

    public override Task<IReadOnlyList<EntryAsk>> AsksAsync(AppDbContext db, FirmKnown firm, DateOnly on, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<EntryAsk>>([new("theme", "宣传了什么"), new("people", "几个人听", Must: false) { Whole = true }, new("papers", "发了几份资料", Must: false) { Whole = true }]);

    public override Task<Refusal?> WriteAsync(AppDbContext db, FirmEntryWriting entry, CancellationToken stop)
    {
        entry.Writing.Add(new PublicityEvent
        {
            HeldOn = entry.On, Venue = entry.Firm.Name, Theme = entry.Text("theme")!, Audience = "企业", Form = "进企业", People = entry.Number("people"), Papers = entry.Number("papers"), Place = entry.Firm.Place, EntryId = entry.EntryId,
        });
        return Task.FromResult<Refusal?>(null);
    }
}
