using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>第一责任人履职：one proof that the head of the party committee or of the government did his duty in person.</summary>
[Index(nameof(TownCode), nameof(DoneOn), nameof(Id))]
public sealed class DutyAct : Record
{
    /// <summary>日期。</summary>
    public DateOnly DoneOn { get; set; }

    /// <summary>履职人。</summary>
    public string Person { get; set; } = "";

    /// <summary>职责条款。</summary>
    public string Duty { get; set; } = "";

    /// <summary>事项。</summary>
    public string Matter { get; set; } = "";

    /// <summary>方式：部署、过问、协调、督办。</summary>
    public DutyWay Way { get; set; }

    /// <summary>结果。</summary>
    public string? Result { get; set; }

    /// <summary>证明材料。</summary>
    public string? Proof { get; set; }

    /// <summary>职责清单的编号；没有对照清单的为 null。</summary>
    public string? ItemNumber { get; set; }

    /// <summary>对应职责清单的哪一条；对不上时为 null。</summary>
    public Guid? ItemId { get; set; }
}
