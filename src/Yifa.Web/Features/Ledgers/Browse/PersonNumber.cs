using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>查找时写下的号码：an identity number or a telephone number, which is looked up by its keyed hash and must stand in no address.</summary>
public static class PersonNumber
{
    /// <summary>写的就是一个号码，给出它的标准写法；不是为 null。</summary>
    public static string? Of(string text, DateOnly today) =>
        IdentityNumber.Parse(IdentityNumber.Tidy(text).ToUpperInvariant(), today) is { Allowed: true } identity ? identity.Value.Value
        : PhoneNumber.Parse(text) is { Allowed: true } phone ? phone.Value.Value
        : null;

    /// <summary>文字里有号码，或者整个就是号码。A short run of digits may be the number of a file: a land line counts only with its area code.</summary>
    public static bool StandsIn(string text, DateOnly today) =>
        Shown.OfText(text).Masked || IdentityNumber.Parse(IdentityNumber.Tidy(text).ToUpperInvariant(), today).Allowed
        || (PhoneNumber.Parse(text) is { Allowed: true, Value: var phone } && (phone.Kind == PhoneKind.Mobile || phone.Value.StartsWith('0')));
}
