using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Counsel;

/// <summary>合同与顾问各本台账的事实。</summary>
public static class CounselFacts
{
    public static IQueryable<ContractFact> Contracts(AppDbContext db) => db.Set<ContractReview>().Select(c => new ContractFact
    {
        Id = c.Id, Place = c.Place, Department = c.Department, Day = c.SubmittedOn, Label = c.Title,
        Kind = c.ContractKind, Amount = c.Amount, Opinions = c.OpinionCount, Adoption = c.Adoption, SignedOn = c.SignedOn, PaymentDays = c.PaymentDays, PerformUntil = c.PerformUntil,
    });

    public static IQueryable<OpinionFact> Opinions(AppDbContext db) => db.Set<LegalOpinion>().Select(o => new OpinionFact
    {
        Id = o.Id, Place = o.Place, Department = o.Department, Day = o.IssuedOn, Label = o.Number + " " + o.Subject,
        Matter = o.Matter, AssignedOn = o.AssignedOn, RequiredOn = o.RequiredOn, Adoption = o.Adoption, Reasoned = o.RejectionReason != null,
    });

    public static IQueryable<CounselFact> Engaged(AppDbContext db) => db.Set<CounselContract>().Select(c => new CounselFact
    {
        Id = c.Id, Place = c.Place, Department = c.Department, Day = c.From, Label = c.Lawyer,
        Firm = c.Firm, Lawyer = c.Lawyer, Until = c.Until,
    });

    public static IQueryable<CounselRequestFact> Requests(AppDbContext db) => db.Set<CounselRequest>().Select(r => new CounselRequestFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.RequestedOn, Label = r.Subject,
        Matter = r.Matter, RequiredOn = r.RequiredOn, AnsweredOn = r.AnsweredOn,
    });

    public static IQueryable<SignedContractFact> SignedContracts(AppDbContext db) => db.Set<SignedContract>().Select(r => new SignedContractFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.SignedOn, Label = r.Title,
        Amount = r.Amount, Paid = r.Paid, SmallFirm = r.SmallFirm, PaymentDays = r.PaymentDays, DeliveredOn = r.DeliveredOn, PaidOn = r.PaidOn, ExpiresOn = r.ExpiresOn, ClosedOn = r.ClosedOn,
    });
}
