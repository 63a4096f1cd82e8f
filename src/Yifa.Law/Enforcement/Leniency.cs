namespace Yifa.Law.Enforcement;

/// <summary>关于当事人，案卷自己知道的：never what a person writes into a step, but the number of the party and the decisions against him.</summary>
/// <param name="Number">公民身份号码；没有登记、读不懂的为 null。</param>
/// <param name="Organisation">登记的是单位的代码。</param>
/// <param name="Before">本镇以前处罚过几次，按号码认；没有号码的为 null。</param>
public sealed record PartyKnown(IdentityNumber? Number = null, bool Organisation = false, int? Before = null)
{
    /// <summary>什么也不知道。</summary>
    public static PartyKnown Nothing { get; } = new();

    /// <summary>那一天不满十四周岁；不知道的不算。</summary>
    public bool UnderFourteenOn(DateOnly day) => Number?.IsUnderFourteenOn(day) == true;

    /// <summary>那一天已满十四周岁不满十八周岁；不知道的不算。</summary>
    public bool TeenagerOn(DateOnly day) => Number?.IsMinorOn(day) == true && !UnderFourteenOn(day);
}

/// <summary>
/// 不予处罚、从轻减轻（行政处罚法第三十条、第三十一条、第三十三条）：told when a case is opened, so that nobody is punished whom the law spares. What the file knows is said of
/// this party; the rest only the inquiry can find, and it is said what to look for.
/// </summary>
public static class Leniency
{
    /// <summary>对这个当事人要说的，已经知道的在前。</summary>
    /// <param name="party">案卷知道的。</param>
    /// <param name="day">违法行为的日子；还没有写的，今天。</param>
    public static IReadOnlyList<Ground> Of(PartyKnown party, DateOnly day)
    {
        List<Ground> told = [];
        if (party.UnderFourteenOn(day)) told.Add(On("第三十条", "当事人行为那天不满十四周岁：不予行政处罚，责令监护人加以管教。"));
        if (party.TeenagerOn(day)) told.Add(On("第三十条", "当事人行为那天已满十四周岁不满十八周岁：应当从轻或者减轻行政处罚。"));
        if (party.Before is 0) told.Add(On("第三十三条", "本镇没有处罚过这个当事人：初次违法、危害后果轻微并且及时改正的，可以不予行政处罚。"));
        if (party.Before > 0) told.Add(On("第三十三条", $"本镇已经处罚过这个当事人 {party.Before} 次：是不是还算初次违法，看裁量基准怎么写。"));
        if (party is { Number: null, Organisation: false }) told.Add(On("第三十条", "没有登记当事人的身份号码：不满十四周岁的不予处罚，不满十八周岁的从轻或者减轻，请核实。"));
        told.Add(On("第三十三条", "违法行为轻微并且及时改正、没有造成危害后果的，不予行政处罚；当事人有证据足以证明没有主观过错的，不予行政处罚，法律、行政法规另有规定的除外。"));
        if (!party.Organisation) told.Add(On("第三十一条", "精神病人、智力残疾人在不能辨认或者不能控制自己行为的时候违法的，不予行政处罚，责令监护人严加看管和治疗。"));
        return told;
    }

    private static Ground On(string article, string text) => new(text, Instruments.Cite("行政处罚法", article));
}
