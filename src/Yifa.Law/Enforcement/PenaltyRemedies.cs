namespace Yifa.Law.Enforcement;

/// <summary>一种救济。</summary>
/// <param name="Name">叫什么。</param>
/// <param name="Said">什么时候、向谁。</param>
/// <param name="Basis">依据，一条或者几条。</param>
public sealed record PublicRemedy(string Name, string Said, IReadOnlyList<Citation> Basis);

/// <summary>不服处罚的救济：what stands in public before anybody is punished, with the same days from the table of terms that the decision itself tells.</summary>
public static class PenaltyRemedies
{
    private const string Reconsideration = "行政复议法";
    private const string Litigation = "行政诉讼法";

    /// <summary>各种救济，先复议，后诉讼。</summary>
    /// <param name="reviewer">复议机关，例如“北碚区人民政府”。</param>
    public static IReadOnlyList<PublicRemedy> At(string reviewer) =>
    [
        new("行政复议", $"对行政处罚不服的，可以自知道之日起 {Days("REV-REQ")}内向{reviewer}申请行政复议。", [Cite(Reconsideration, "第二十条"), Cite(Reconsideration, "第二十四条")]),
        new("行政诉讼", $"也可以自知道之日起 {Days("LIT-REQ")}内直接向人民法院起诉；经过复议的，自收到复议决定书之日起 {Days("LIT-REQ-REV")}内起诉。", [Cite(Litigation, "第四十六条"), Cite(Litigation, "第四十五条")]),
        new("当场处罚先复议", $"对当场作出的处罚决定不服的，应当先向{reviewer}申请行政复议；对复议决定仍不服的，才可以起诉。", [Cite(Reconsideration, "第二十三条")]),
    ];

    /// <summary>写在文书上的途径和期限：不必先复议的，两条路任选。</summary>
    /// <param name="reviewer">复议机关。</param>
    /// <param name="court">起诉的法院。</param>
    public static string Ways(string reviewer, string court) => $"可以自收到之日起六十日内向{reviewer}申请行政复议，或者六个月内向{court}提起行政诉讼";

    private static string Days(string deadline) => Deadlines.Find(deadline).Term.ToString();

    private static Citation Cite(string title, string article) => Instruments.Cite(title, article);
}
