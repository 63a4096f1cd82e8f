using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>以案定补设置：one row a town; a town without it does not pay by the case, which is how every town begins.</summary>
public sealed class SubsidySetting : IEntityTypeConfiguration<SubsidySetting>
{
    public string TownCode { get; set; } = "";

    /// <summary>开着。</summary>
    public bool IsOn { get; set; }

    /// <summary>一件简易的多少元。</summary>
    public decimal Simple { get; set; }

    /// <summary>一件一般的多少元。</summary>
    public decimal Ordinary { get; set; }

    /// <summary>一件疑难的多少元。</summary>
    public decimal Difficult { get; set; }

    /// <summary>一件重大的多少元。</summary>
    public decimal Major { get; set; }

    /// <summary>几人以上算疑难。</summary>
    public int DifficultPeople { get; set; } = CaseGrading.Usual.DifficultPeople;

    /// <summary>几元以上算疑难。</summary>
    public decimal DifficultMoney { get; set; } = CaseGrading.Usual.DifficultMoney;

    /// <summary>调解几次以上算疑难。</summary>
    public int DifficultSessions { get; set; } = CaseGrading.Usual.DifficultSessions;

    /// <summary>几人以上算重大。</summary>
    public int MajorPeople { get; set; } = CaseGrading.Usual.MajorPeople;

    /// <summary>几元以上算重大。</summary>
    public decimal MajorMoney { get; set; } = CaseGrading.Usual.MajorMoney;

    /// <summary>谁改的。</summary>
    public string ChangedBy { get; set; } = "";

    /// <summary>哪时改的（UTC）。</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>评定的规则。</summary>
    public GradingRules Rules => new(DifficultPeople, DifficultMoney, DifficultSessions, MajorPeople, MajorMoney);

    /// <summary>一件多少元。</summary>
    public decimal AmountOf(CaseGrade grade) => grade switch
    {
        CaseGrade.Simple => Simple,
        CaseGrade.Ordinary => Ordinary,
        CaseGrade.Difficult => Difficult,
        CaseGrade.Major => Major,
    };

    public void Configure(EntityTypeBuilder<SubsidySetting> builder)
    {
        builder.ToTable("SubsidySettings");
        builder.HasKey(s => s.TownCode);
        builder.Ignore(s => s.Rules);
    }
}
