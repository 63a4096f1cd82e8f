using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>送达回证：one form for whatever is served, in a case or an execution; what the record does not know stays empty for the pen.</summary>
/// <param name="Body">以谁的名义送达。</param>
/// <param name="Number">案号、文号那一行；没有为 null。</param>
/// <param name="Party">受送达人。</param>
/// <param name="Officers">送达人。</param>
internal sealed record ServiceReceipt(string Body, string? Number, string? Party, string Officers)
{
    /// <summary>送达的是哪一份文书，连同文号。</summary>
    public string? Paper { get; init; }

    /// <summary>送达、发出公告的日子。</summary>
    public DateOnly? On { get; init; }

    /// <summary>视为送达的日子：公告送达的晚三十日，别的就是那一天。</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>怎么送达的。</summary>
    public string? Way { get; init; }

    /// <summary>谁签收的；留置的是见证人。</summary>
    public string? Signer { get; init; }

    /// <summary>送达地点、说明。</summary>
    public string? Venue { get; init; }

    public RuledForm ToForm() => new()
    {
        Title = "送达回证", Body = Body, Number = Number,
        Rows =
        [
            Pair("送达文书", Paper), Pair("受送达人", Party), Two("送达时间", On is { } day ? PenaltyForms.Day(day) : null, "送达人", Officers), Two("怎么\n送达的", Way, "谁签收的", Signer), Pair("送达地点、\n说明", Venue),
            .. ServedOn is { } served && served != On ? [Pair("视为送达", $"{PenaltyForms.Day(served)}（自发出公告之日起经过三十日）")] : (FormRow[])[],
            .. Signed("受送达人", "见证人"), SealedBy(Body),
        ],
    };
}
