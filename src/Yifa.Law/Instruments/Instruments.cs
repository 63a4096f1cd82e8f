using System.Collections.Frozen;

namespace Yifa.Law;

/// <summary>
/// 法规目录：the instruments that this system knows, and what a quoted title turns out to be on a given day.
/// The national laws are complete as of <see cref="ListedUntil"/>, so that “没有这部法律” can be said of a law and of nothing else.
/// </summary>
public static partial class Instruments
{
    /// <summary>国家法律目录截至哪一天；在这以后新制定的法律可能没有列入。</summary>
    public static readonly DateOnly ListedUntil = new(2025, 12, 31);

    private const int MostSuggestions = 3;

    private static readonly Lazy<IReadOnlyList<Instrument>> Everything = new(Compose);

    private static readonly Lazy<FrozenDictionary<string, Instrument>> ByKey = new(() =>
        Everything.Value.SelectMany(instrument => instrument.OtherShortTitles.Append(instrument.Title).Select(title => (Key: InstrumentTitle.Key(title), instrument)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.instrument));

    /// <summary>全部法规。</summary>
    public static IReadOnlyList<Instrument> All => Everything.Value;

    /// <summary>按名称取一部；名称必须准确（书名号和“中华人民共和国”可有可无），没有的为 null。</summary>
    public static Instrument? Named(string title) => ByKey.Value.GetValueOrDefault(InstrumentTitle.Key(title));

    /// <summary>引用一部法规的一条；目录里没有这部法规是程序错误。</summary>
    public static Citation Cite(string title, string? article = null, bool verified = true) =>
        (Named(title) ?? throw new ArgumentException($"法规目录里没有《{title}》。", nameof(title))).Cite(article, verified);

    /// <summary>核对一个法规名称。</summary>
    /// <param name="title">所写的名称。</param>
    /// <param name="onDay">引用之日。</param>
    public static TitleFinding Find(string title, DateOnly onDay)
    {
        var written = InstrumentTitle.Clean(title);
        var key = InstrumentTitle.Key(title);
        if (ByKey.Value.TryGetValue(key, out var known))
            return Judge(written, key, onDay, known);

        if (Misnomers.TryGetValue(key, out var meant))
            return NoSuchLaw(written, onDay, [.. meant.Select(name => Named(name)!)]);

        var slips = All.Select(instrument => (instrument, Slip: InstrumentTitle.Slip(key, InstrumentTitle.Key(instrument.Title))))
            .Where(pair => pair.Slip is not null).OrderBy(pair => pair.Slip).ToList();
        if (slips.Count == 1 || (slips.Count > 1 && slips[0].Slip < slips[1].Slip))
            return WrongTitle(written, onDay, slips[0].instrument);

        IReadOnlyList<Instrument> near = slips.Count > 0 ? [.. slips.Take(MostSuggestions).Select(pair => pair.instrument)] : Nearest(key);
        return InstrumentTitle.ClaimsToBeLaw(key) && onDay <= ListedUntil ? NoSuchLaw(written, onDay, near) : Unknown(written, key, onDay, near);
    }

    private static TitleFinding Judge(string written, string key, DateOnly onDay, Instrument known)
    {
        if (known.RepealedOn <= onDay)
        {
            var by = known.ReplacedBy is null ? "" : $"，由《{known.ReplacedBy}》取代";
            IReadOnlyList<Instrument> successor = known.ReplacedBy is not null && Named(known.ReplacedBy) is { } next ? [next] : [];
            return new(TitleState.Repealed, written, onDay, known, successor, $"《{written}》已于{known.RepealedOn:yyyy年M月d日}废止{by}。", true);
        }
        if (known.FirstInForce > onDay)
            return new(TitleState.NotYetInForce, written, onDay, known, [], $"《{written}》自{known.FirstInForce:yyyy年M月d日}起施行，{onDay:yyyy年M月d日}还没有施行。", true);
        return new(TitleState.InForce, written, onDay, known, [], $"《{written}》有效。", InstrumentTitle.LooksLikeLaw(key));
    }

    private static TitleFinding WrongTitle(string written, DateOnly onDay, Instrument official)
    {
        var repealed = official.RepealedOn <= onDay ? $"（已于{official.RepealedOn:yyyy年M月d日}废止）" : "";
        return new(TitleState.WrongTitle, written, onDay, official, [official], $"没有《{written}》，正式名称是《{official.Title}》{repealed}。", true);
    }

    private static TitleFinding NoSuchLaw(string written, DateOnly onDay, IReadOnlyList<Instrument> near) =>
        new(TitleState.NoSuchLaw, written, onDay, null, near, $"没有《{written}》这部法律{Perhaps(near)}。", true);

    private static TitleFinding Unknown(string written, string key, DateOnly onDay, IReadOnlyList<Instrument> near)
    {
        var lawLike = InstrumentTitle.LooksLikeLaw(key);
        return new(TitleState.Unknown, written, onDay, null, lawLike ? near : [], lawLike ? $"法规目录里没有《{written}》，请核对名称{Perhaps(near)}。" : $"《{written}》不在法规目录内。", lawLike);
    }

    private static string Perhaps(IReadOnlyList<Instrument> near) =>
        near.Count == 0 ? "" : $"，想引用的可能是{string.Join("、", near.Select(instrument => $"《{instrument.ShortTitle}》"))}";

    // Two shared pairs of letters besides the ending: fewer would suggest something for everything.
    private static IReadOnlyList<Instrument> Nearest(string key) =>
        [.. All.Where(instrument => instrument.RepealedOn is null && instrument.Kind != InstrumentKind.Book)
            .Select(instrument => (instrument, Shared: InstrumentTitle.SharedPairs(key, InstrumentTitle.Key(instrument.Title)), instrument.Title.Length))
            .Where(pair => pair.Shared >= 2)
            .OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.Length)
            .Take(MostSuggestions).Select(pair => pair.instrument)];

    private static IReadOnlyList<Instrument> Compose()
    {
        Instrument[] detailed = [.. Laws, .. Regulations, .. Rules, .. PartyRules, .. Interpretations, .. Policies, .. Chongqing, .. Standards, .. Books, .. Past, .. OftenQuoted()];
        var known = detailed.Select(instrument => instrument.Title).ToHashSet();
        return [.. detailed, .. NationalList().Where(listed => !known.Contains(listed.Title))];
    }

    private static IEnumerable<Instrument> NationalList()
    {
        using var stream = typeof(Instruments).Assembly.GetManifestResourceStream("national-laws.txt")
            ?? throw new InvalidOperationException("The list of national laws is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(' ');
            var title = parts[0][0] == '=' ? parts[0][1..] : $"中华人民共和国{parts[0]}";
            yield return new Instrument(title, InstrumentKind.Law)
            {
                FirstInForce = parts.Length > 1 ? Day(parts[1]) : null,
                Verified = parts.Length == 1,
            };
        }
    }

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
