using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Features.Ledgers.Browse;

/// <summary>Records put into a test site, with personal data (invented) that no page may show.</summary>
internal static class Planted
{
    public const string IdNumber = "11010119900307213X";
    public const string Phone = "13012345678";
    public const string MarkedPhone = "13987654321";
    public const string OwnVillage = "500109111226";
    public const string OtherVillage = "500109111225";

    public static Dispute Dispute(DateOnly on, string summary, string? village = OwnVillage) => new()
    {
        FoundOn = on, Kind = DisputeKind.Neighbours, Summary = summary, Channel = DisputeChannel.Sweep, Level = DisputeLevel.Village,
        Outcome = DisputeOutcome.InHand, Place = village, Parties = [new DisputeParty { Ordinal = 1, Name = "林小满" }],
    };

    /// <summary>A dispute whose party has an identity number and a phone, and whose text names another phone.</summary>
    public static async Task<Guid> PersonalAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var dispute = Dispute(new DateOnly(2024, 5, 6), $"院墙排水争执，当事人留电话{MarkedPhone}");
        dispute.Parties[0].IdNumber = vault.Seal(IdNumber);
        dispute.Parties[0].IdNumberKey = vault.LookupKey(IdNumber);
        dispute.Parties[0].Phone = vault.Seal(Phone);
        dispute.Parties[0].PhoneKey = vault.LookupKey(Phone);
        await AddAsync(site, dispute);
        return dispute.Id;
    }

    public static async Task AddAsync(TestSite site, params Record[] records)
    {
        await using var scope = site.Scope();
        foreach (var record in records)
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "planted"), Acts.RecordCreated, writing =>
            {
                writing.Add(record);
                writing.Subject = record.Id.ToString();
                return Task.FromResult<Answer>(record.Id.ToString());
            }, TestContext.Current.CancellationToken);
            Assert.Null(answer.Refusal);
        }
    }

    public static ContractReview Contract(string number) => new() { Number = number, Title = $"{number}号合同", SubmittedOn = new DateOnly(2024, 3, 4) };
}
