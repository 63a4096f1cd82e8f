namespace Yifa.Law.Enforcement;

/// <summary>一段录音录像，从几点录到几点；过了半夜的，录到的时刻比开始的早。</summary>
/// <param name="From">从几点。</param>
/// <param name="To">到几点。</param>
public sealed record Footage(TimeOnly From, TimeOnly To)
{
    private const int HalfDay = 12 * 60;
    private const int WholeDay = 24 * 60;

    /// <summary>
    /// 全程里没有录到的，按先后：between the pieces, and before the first one where the act began earlier. What lies after the last piece is not known, because an act has no
    /// hour of its end. Whole minutes are compared, as the hours are written.
    /// </summary>
    /// <param name="pieces">各段，先后不论。</param>
    /// <param name="begun">这一步几点开始的；没有写为 null，从最早的一段算起。</param>
    public static IReadOnlyList<Footage> Gaps(IReadOnlyList<Footage> pieces, TimeOnly? begun)
    {
        if (pieces.Count == 0) return [];
        // Minutes since the act began; a piece may begin a little before it, and one of the small hours belongs to the next day.
        var start = begun ?? pieces.Min(p => p.From);
        var gaps = new List<Footage>();
        var covered = 0;
        foreach (var (from, to) in pieces.Select(p => Span(p, start)).Order())
        {
            if (from > covered) gaps.Add(new(start.AddMinutes(covered), start.AddMinutes(from)));
            covered = Math.Max(covered, to);
        }
        return gaps;
    }

    private static (int From, int To) Span(Footage piece, TimeOnly start)
    {
        var from = Minutes(piece.From) - Minutes(start);
        if (from < -HalfDay) from += WholeDay;
        var length = Minutes(piece.To) - Minutes(piece.From);
        return (from, from + (length < 0 ? length + WholeDay : length));
    }

    private static int Minutes(TimeOnly time) => time.Hour * 60 + time.Minute;
}
