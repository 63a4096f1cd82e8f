using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>职责清单：one duty that the head of the party committee or of the government must do in person.</summary>
public sealed class DutyItem : Record
{
    /// <summary>清单编号。</summary>
    public string Number { get; set; } = "";

    /// <summary>责任岗位。</summary>
    public FirstHead Head { get; set; }

    /// <summary>职责内容。</summary>
    public string Text { get; set; } = "";

    /// <summary>履职要求。</summary>
    public string? Requirement { get; set; }

    /// <summary>依据条款。</summary>
    public string? Basis { get; set; }
}
