using System.Text.RegularExpressions;
using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>公示里的当事人：a firm by its name, a person by the surname alone.</summary>
/// <param name="Name">写出来的。</param>
/// <param name="Faults">哪里还不能公开，一处一句；可以公开的为空。</param>
public sealed partial record PublicParty(string Name, IReadOnlyList<string> Faults)
{
    /// <summary>一个当事人公示出来的样子。</summary>
    /// <param name="party">台账上写的。</param>
    /// <param name="organisation">是不是法人或者其他组织。</param>
    public static PublicParty Of(string? party, bool organisation)
    {
        if (!organisation) return new(PublicName.Of(party), []);
        if (string.IsNullOrWhiteSpace(party)) return new("", ["没有写当事人的名称。"]);
        return new(party.Trim(), LongNumber().IsMatch(party) ? ["当事人一栏里有号码，请只写单位的名称。"] : []);
    }

    // An identity number, a telephone or a code that somebody wrote into the name.
    [GeneratedRegex("[0-9]{7,}")]
    private static partial Regex LongNumber();
}
