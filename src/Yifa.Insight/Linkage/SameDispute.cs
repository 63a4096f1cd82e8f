using Yifa.Insight.Names;

namespace Yifa.Insight.Linkage;

/// <summary>一个字段说了什么。</summary>
/// <param name="Field">字段。</param>
/// <param name="Level">级的名称；缺时为“没有写”。</param>
/// <param name="Points">分；正的说是同一件，负的说不是。</param>
public sealed record Evidence(string Field, string Level, double Points);

/// <summary>
/// 同一件事：are two reports the same dispute, or two disputes of the same person? Name, phone, number and village all repeat "same person",
/// and a textbook model counts that five times. So pairs are put in strata by how much speaks for the same person; in each, pairs more than
/// 150 days apart are surely different disputes and give u for every field; pairs at most 60 days apart give m and λ by EM. No labels.
/// Where nothing speaks for the same person, nothing is suggested.
/// </summary>
public sealed class SameDispute
{
    /// <summary>相隔超过此数的，不会是同一件。</summary>
    public const int FarDays = 150;

    /// <summary>相隔不超过此数的，才可能是同一件。</summary>
    public const int NearDays = 60;

    /// <summary>把握不低于此数才提示，各处一样。chosen on the RLdata10000 set, then held for every other.</summary>
    public const double Suggest = 0.6;

    private const int Strata = 4;
    private const int DateField = 4;

    private readonly List<Report> _reports = [];
    private readonly List<VillageAddress> _places = [];
    private readonly List<string[]> _phones = [];
    private readonly List<string[]> _identities = [];
    private readonly List<string?> _others = [];
    private readonly HashSet<string> _names = [];
    private readonly TextVectors _texts = new();
    private readonly Blocking _blocks = new(6);
    private readonly IReadOnlyList<Comparison> _fields;
    private MatchModel[] _models = [];

    private SameDispute() => _fields =
    [
        new("更像的一方", NameLevels.Words, (a, b) => Parties(a, b).Better),
        new("另一方", NameLevels.Words, (a, b) => Parties(a, b).Other),
        new("电话", NumberLevels.Words, (a, b) => Numbers(_phones[a], _phones[b])),
        new("身份证号", NumberLevels.Words, (a, b) => Numbers(_identities[a], _identities[b])),
        new("日子", ["两天之内", "一周之内", "两周之内", "一月之内", "两月之内", "更久"], (a, b) => Apart(a, b) switch { <= 2 => 1, <= 7 => 2, <= 14 => 3, <= 30 => 4, <= NearDays => 5, _ => 6 }),
        new("地方", VillageAddress.Words, (a, b) => VillageAddress.Level(_places[a], _places[b])),
        new("类型和经过", ["类型相同，经过几乎一样", "类型相同，经过很像", "类型相同，经过像", "类型相同，经过有些像", "类型相同，经过不大像", "类型相同，经过不像", "类型不同，经过像", "类型不同，经过不像"], Matter),
    ];

    /// <summary>字段名。</summary>
    public IReadOnlyList<string> Fields => [.. _fields.Select(f => f.Name)];

    /// <summary>报告数。</summary>
    public int Count => _reports.Count;

    /// <summary>登记若干次反映并估计模型。以后用 <see cref="Add"/> 登记的，用这个模型判断。</summary>
    /// <param name="reports">各次反映，号按先后。</param>
    /// <param name="from">只由前若干次估计：a model needs some thousand of them, to be compared they may be many more.</param>
    public static SameDispute Learn(IReadOnlyList<Report> reports, int from = int.MaxValue)
    {
        var same = new SameDispute();
        foreach (var report in reports) same.Know(report);
        foreach (var report in reports.Take(from)) same.Add(report);
        same.Learn();
        foreach (var report in reports.Skip(from)) same.Add(report);
        return same;
    }

    /// <summary>登记一次反映，返回它的号。</summary>
    public int Add(Report report)
    {
        Know(report);
        _reports.Add(report);
        var place = VillageAddress.Read(report.Village, report.Address);
        _places.Add(place);
        _phones.Add([.. report.MorePhones.Prepend(report.Phone).OfType<string>()]);
        _identities.Add([.. report.MoreIdentityNumbers.Prepend(report.IdentityNumber).Select(NumberLevels.ValidIdentity).OfType<string>()]);
        var mentioned = Mentioned(report).ToList();
        var other = report.PartyB is null || NameLevels.IsCovered(report.PartyB) ? mentioned.Find(n => n != report.PartyA) ?? report.PartyB : report.PartyB;
        _others.Add(other);
        _texts.Add(report.Text, [report.PartyA, report.PartyB, .. mentioned]);
        string[] names = [.. new[] { report.PartyA, other }.Concat(mentioned).OfType<string>().Where(n => n.Length > 1 && !NameLevels.IsCovered(n)).Distinct()];
        var month = report.Day.Year * 12 + report.Day.Month;
        return _blocks.Add(
            [.. names.SelectMany(n => new[] { $"{n}{month}", $"{n}{month + 1}", $"{n}{month + 2}" })],
            [.. names.Select(n => Pinyin.OfName(n) + month / 2), .. names.Select(n => Pinyin.OfName(n) + (month + 1) / 2 + "b")],
            names,
            [.. _phones[^1].Select(phone => NumberLevels.VisibleKey(phone, 3)).OfType<string>()],
            [.. _identities[^1].Select(number => NumberLevels.VisibleKey(number, 6)).OfType<string>()],
            place.Village is null || report.PartyA is not { Length: > 0 } a ? [] : [$"{place.Village}{a[0]}{report.Kind}{month}", $"{place.Village}{a[0]}{report.Kind}{month + 1}"]);
    }

    private List<string> Know(Report report) =>
        [.. new[] { report.PartyA, report.PartyB }.OfType<string>().Where(name => name.Length is >= 2 and <= 4 && !NameLevels.IsCovered(name) && _names.Add(name))];

    /// <summary>Names of known parties in the text: a caller names the other side there oftener than in its own column.</summary>
    private IEnumerable<string> Mentioned(Report report)
    {
        var text = report.Text ?? "";
        for (var at = 0; at + 1 < text.Length; at++)
            for (var length = Math.Min(4, text.Length - at); length >= 2; length--)
                if (_names.TryGetValue(text.Substring(at, length), out var name) && !Officer(text, at))
                {
                    yield return name;
                    at += length - 1;
                    break;
                }

        static bool Officer(string text, int at) => at >= 1 && text[at - 1] == '员';
    }

    /// <summary>从已登记的反映估计各层的模型。</summary>
    private void Learn()
    {
        _texts.Weigh();
        var near = Enumerable.Range(0, Strata).Select(_ => new List<ulong>()).ToArray();
        var far = Enumerable.Range(0, Strata).Select(_ => new List<ulong>()).ToArray();
        foreach (var (a, b) in _blocks.Pairs())
        {
            var apart = Apart(a, b);
            if (apart is > NearDays and <= FarDays) continue;
            var pattern = Patterns.Of(_fields, a, b);
            (apart <= NearDays ? near : far)[Stratum(pattern)].Add(pattern);
        }
        _models = [.. Enumerable.Range(0, Strata).Select(s => Learn(Patterns.Count(near[s]), Patterns.Count(far[s].Count >= 30 ? far[s] : near[s])))];
    }

    /// <summary>把握不低于 least 的对。</summary>
    public IEnumerable<Link> Links(double least) => _blocks.Pairs().Select(p => Judge(p.A, p.B)).Where(link => link.Certainty >= least);

    /// <summary>与一次反映可能同一件的其他反映，最像的在前。</summary>
    public IReadOnlyList<Link> LinksOf(int report, double least) =>
        [.. _blocks.Beside(report).Select(other => Judge(Math.Min(report, other), Math.Max(report, other))).Where(link => link.Certainty >= least).OrderByDescending(link => link.Certainty)];

    /// <summary>与一次还没有登记的反映可能同一件的，最像的在前；问过不留下它。</summary>
    public IReadOnlyList<Link> LinksOf(Report report, double least)
    {
        var names = Know(report);
        var links = LinksOf(Add(report), least);
        _reports.RemoveAt(_reports.Count - 1);
        _places.RemoveAt(_places.Count - 1);
        _phones.RemoveAt(_phones.Count - 1);
        _identities.RemoveAt(_identities.Count - 1);
        _others.RemoveAt(_others.Count - 1);
        _texts.TakeBack();
        _blocks.TakeBack();
        _names.ExceptWith(names);
        return links;
    }

    /// <summary>判断一对。</summary>
    public Link Judge(int a, int b)
    {
        if (Apart(a, b) > NearDays) return new(a, b, 0, 0);
        var pattern = Patterns.Of(_fields, a, b);
        var stratum = Stratum(pattern);
        return new(a, b, stratum == 0 ? 0 : _models[stratum].Probability(pattern), pattern);
    }

    /// <summary>判断的依据，字段一个一个说。</summary>
    public IReadOnlyList<Evidence> Why(Link link)
    {
        var model = _models[Stratum(link.Pattern)];
        return [.. _fields.Select((field, f) => Patterns.Level(link.Pattern, f) is > 0 and var level
            ? new Evidence(field.Name, field.Levels[level - 1], model.Points(f, level))
            : new Evidence(field.Name, "没有写", 0))];
    }

    private MatchModel Learn(Dictionary<ulong, int> near, Dictionary<ulong, int> far)
    {
        var u = _fields.Select((field, f) => f == DateField ? DateShares() : MatchModel.Shares(Patterns.Levels(far, f, field.Levels.Count), 0.5)).ToArray();
        return MatchModel.Fit(near, u, 0.3);
    }

    /// <summary>How far apart unrelated reports within sixty days fall: counted on a deterministic stride of pairs.</summary>
    private double[] DateShares()
    {
        var sums = new double[_fields[DateField].Levels.Count + 1];
        var stride = Math.Max(1, _reports.Count / 1000);
        for (var i = 0; i < _reports.Count; i += stride)
            for (var j = i + 1; j < _reports.Count; j += stride + 1)
                if (Apart(i, j) <= NearDays)
                    sums[_fields[DateField].Compare(i, j)]++;
        return MatchModel.Shares(sums, 0.5);
    }

    /// <summary>What speaks for the same person: 3 both parties agree, 2 phone or number, 1 one name, 0 nothing.</summary>
    private static int Stratum(ulong pattern) =>
        Patterns.Level(pattern, 1) is >= 1 and <= 3 ? 3
        : Patterns.Level(pattern, 2) is >= 1 and <= 3 || Patterns.Level(pattern, 3) is >= 1 and <= 3 ? 2
        : Patterns.Level(pattern, 0) is >= 1 and <= 3 ? 1 : 0;

    /// <summary>Kind and course are one field: texts of one kind are alike anyhow, and two fields would count that twice.</summary>
    private int Matter(int a, int b)
    {
        var cosine = _texts.Cosine(a, b);
        var (x, y) = (_reports[a].Kind, _reports[b].Kind);
        if (x is not null && y is not null && x != y) return cosine > 0.4 ? 7 : 8;
        return cosine switch { null => 0, > 0.8 => 1, > 0.6 => 2, > 0.4 => 3, > 0.25 => 4, > 0.1 => 5, _ => 6 };
    }

    /// <summary>Any two numbers that agree are one person's, whoever of the parties called; all must differ to speak against.</summary>
    private static int Numbers(string[] one, string[] other)
    {
        var best = 0;
        foreach (var a in one)
            foreach (var b in other)
                if (NumberLevels.Of(a, b) is var level && (best == 0 || level < best)) best = level;
        return best;
    }

    private int Apart(int a, int b) => Math.Abs(_reports[a].Day.DayNumber - _reports[b].Day.DayNumber);

    /// <summary>Parties are tried straight and crossed: who complains through one channel is complained of through another.</summary>
    private (int Better, int Other) Parties(int a, int b)
    {
        var (x, y) = (_reports[a].PartyA, _reports[b].PartyA);
        var straight = Sorted(NameLevels.Of(x, y), NameLevels.Of(_others[a], _others[b]));
        var crossed = Sorted(NameLevels.Of(x, _others[b]), NameLevels.Of(_others[a], y));
        return Cost(straight.Better) + Cost(straight.Other) <= Cost(crossed.Better) + Cost(crossed.Other) ? straight : crossed;

        static (int Better, int Other) Sorted(int one, int two) => Cost(one) <= Cost(two) ? (one, two) : (two, one);
        static double Cost(int level) => level switch { 0 => 3.5, 5 => 5, _ => level - 1 };
    }
}
