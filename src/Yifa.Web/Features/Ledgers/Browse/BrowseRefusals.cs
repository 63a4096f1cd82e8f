using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>看台账时的拒绝。</summary>
public static class BrowseRefusals
{
    public static Refusal NumberInText { get; } = new("browse.number-in-text", "身份证号码和电话不能写在这一栏里查，网址会把它留在电脑上。", "请用“按号码查”，号码不会留在网址里。");

    public static Refusal NotANumber { get; } = new("browse.not-a-number", "写的不像身份证号码，也不像电话号码。", "请写完整的十八位身份证号码，或者完整的电话号码。");
}
