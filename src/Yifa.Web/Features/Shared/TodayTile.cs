namespace Yifa.Web.Features.Shared;

/// <summary>今日页上的一个数：large, with what it says below, and a way to the records behind it.</summary>
/// <param name="Value">数，已经写成给人看的样子。</param>
/// <param name="Unit">单位，例如“件”；没有为 null。</param>
/// <param name="Caption">一句话说是什么。</param>
/// <param name="Href">点开去哪里；没有可去的为 null。</param>
/// <param name="Late">超期一类，写成印泥红并加 ▲。</param>
public sealed record TodayTile(string Value, string? Unit, string Caption, string? Href = null, bool Late = false);

/// <summary>
/// 今日页的数从哪来：one heir in each feature that has something to say on the home page, found by being there. What a person may
/// not see, the heir does not offer.
/// </summary>
public abstract class TodayTiles
{
    public abstract Task<IReadOnlyList<TodayTile>> ListAsync(CancellationToken stop);
}

/// <summary>在升的一件事：what rises beyond expectation, with the two numbers that say so.</summary>
/// <param name="Title">什么在升，例如“西河村 山林土地”。</param>
/// <param name="Href">点开看根据。</param>
/// <param name="Actual">实际几件。</param>
/// <param name="Expected">预期几件。</param>
/// <param name="Reason">一句话的理由。</param>
public sealed record Rising(string Title, string Href, int Actual, double Expected, string Reason);

/// <summary>在升的从哪来：one heir in the feature that watches.</summary>
public abstract class RisingSource
{
    public abstract Task<IReadOnlyList<Rising>> ListAsync(CancellationToken stop);
}
