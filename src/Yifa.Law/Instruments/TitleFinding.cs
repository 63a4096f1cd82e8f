namespace Yifa.Law;

/// <summary>引用一个法规名称，查出来是什么情况。</summary>
public enum TitleState
{
    /// <summary>那一天有效，名称写得对。</summary>
    InForce,

    /// <summary>那一天还没有施行。</summary>
    NotYetInForce,

    /// <summary>那一天已经废止。</summary>
    Repealed,

    /// <summary>名称写得不对，有一部很像的。</summary>
    WrongTitle,

    /// <summary>没有这部法律。</summary>
    NoSuchLaw,

    /// <summary>目录里没有，也不能断定没有。</summary>
    Unknown,
}

/// <summary>法规名称的核对结果。</summary>
/// <param name="State">情况。</param>
/// <param name="Title">所查的名称，已去书名号。</param>
/// <param name="On">按哪一天查。</param>
/// <param name="Instrument">查到的法规；名称写错时是应当写的那一部；没有查到的为 null。</param>
/// <param name="Suggestions">可能想引用的法规。</param>
/// <param name="Sentence">给人看的一句话。</param>
/// <param name="LooksLikeLaw">名称像法律、法规或规定（而不是要点、方案、著作），查不到时值得提醒。</param>
public sealed record TitleFinding(
    TitleState State, string Title, DateOnly On, Instrument? Instrument, IReadOnlyList<Instrument> Suggestions, string Sentence, bool LooksLikeLaw)
{
    /// <summary>是否可以这样引用：有效且名称正确，或者本目录不管的文件。</summary>
    public bool IsSound => State switch
    {
        TitleState.InForce => true,
        TitleState.Unknown => !LooksLikeLaw,
        TitleState.NotYetInForce or TitleState.Repealed or TitleState.WrongTitle or TitleState.NoSuchLaw => false,
    };
}
