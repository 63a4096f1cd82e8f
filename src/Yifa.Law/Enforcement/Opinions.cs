namespace Yifa.Law.Enforcement;

/// <summary>《关于严格规范涉企行政检查的意见》：its sections are quoted by what they are about, because their numbers were not at hand; the judicial office checks them.</summary>
internal static class Opinions
{
    private const string Title = "国务院办公厅关于严格规范涉企行政检查的意见";

    /// <summary>关于某一方面的要求。</summary>
    public static Citation On(string subject) => Instruments.Cite(Title, $"（{subject}）", verified: false);
}
