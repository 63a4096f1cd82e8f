using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>要导入的一个文件。</summary>
/// <param name="Name">文件名，只给人看。</param>
/// <param name="Open">打开来读；可以再次打开。</param>
/// <param name="Rows">约有几行，预检过的知道；用来显示进度。</param>
public sealed record ImportFile(string Name, Func<Stream> Open, int? Rows = null);

/// <summary>人怎么定的。</summary>
public sealed record ImportOptions
{
    /// <summary>只导入没有问题的行，其余留下。</summary>
    public bool AcceptGood { get; init; }

    /// <summary>存疑的也导入。</summary>
    public bool AcceptDoubtful { get; init; }

    /// <summary>本镇没有的村（社区）、网格，导入时加上。</summary>
    public bool CreatePlaces { get; init; }

    /// <summary>指明是哪本台账；不指明为 null。</summary>
    public string? Ledger { get; init; }

    /// <summary>这次定下的列的对应，按文件里工作表的次序（从 0 起）。</summary>
    public IReadOnlyDictionary<int, ChosenMapping> Mappings { get; init; } = new Dictionary<int, ChosenMapping>();
}

/// <summary>一处问题，连同在哪里。</summary>
/// <param name="Sheet">第几张工作表，从 0 起。</param>
/// <param name="SheetName">工作表名。</param>
/// <param name="Row">行号。</param>
/// <param name="Problem">问题。</param>
public sealed record PlacedProblem(int Sheet, string SheetName, int Row, CellProblem Problem)
{
    /// <summary>单元格地址；整行的问题只有行号。</summary>
    public string Address => Problem.Column is { } column ? Sheets.CellAddress.Of(Row, column) : $"第 {Row} 行";
}

/// <summary>一张工作表的结果。</summary>
public sealed class SheetOutcome(SheetPlan plan)
{
    public SheetPlan Plan { get; } = plan;

    public int Read { get; set; }

    /// <summary>新登记（预检时：可以登记）。</summary>
    public int Added { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Rejected { get; set; }

    /// <summary>存疑而没有导入。</summary>
    public int Doubtful { get; set; }

    /// <summary>存疑而按人的意思导入，已算在新登记或更新里。</summary>
    public int DoubtfulTaken { get; set; }

    public int LeftOut => Rejected + Doubtful;
}

/// <summary>一个文件预检或导入的结果。</summary>
public sealed class ImportOutcome(string fileName)
{
    /// <summary>最多记几处问题；再多的只计数。</summary>
    public const int MostProblems = 200_000;

    public string FileName { get; } = fileName;

    /// <summary>内容的 SHA-256；文件打不开时为空。</summary>
    public string FileHash { get; set; } = "";

    /// <summary>整个文件不收的理由。</summary>
    public Refusal? Refusal { get; set; }

    /// <summary>导入成的批次；预检、没有变化、被拒绝时为 null。</summary>
    public Guid? Batch { get; set; }

    /// <summary>同一个文件（或同一次提交）以前导入成的批次；没有为 null。</summary>
    public ImportBatch? Earlier { get; set; }

    /// <summary>只是预检。</summary>
    public bool DryRun { get; set; }

    public List<SheetOutcome> Sheets { get; } = [];

    /// <summary>认不出、所以没有看的工作表。</summary>
    public List<string> Ignored { get; } = [];

    public List<PlacedProblem> Problems { get; } = [];

    /// <summary>新加的村（社区）和网格。</summary>
    public List<string> NewPlaces { get; } = [];

    public int Read => Sheets.Sum(s => s.Read);

    public int Added => Sheets.Sum(s => s.Added);

    public int Updated => Sheets.Sum(s => s.Updated);

    public int Unchanged => Sheets.Sum(s => s.Unchanged);

    public int Rejected => Sheets.Sum(s => s.Rejected);

    public int Doubtful => Sheets.Sum(s => s.Doubtful);

    /// <summary>本镇没有的村（社区）、网格，表里怎么写的。</summary>
    public IReadOnlyList<string> UnknownPlaces => [.. Problems.Select(p => p.Problem.Place).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>没有一行要人看。</summary>
    public bool Clean => Refusal is null && Rejected == 0 && Doubtful == 0;
}

/// <summary>进度：rows read so far; the page and the console look at it while the import runs.</summary>
public sealed class ImportProgress
{
    private int rows;

    /// <summary>已经读了几行。</summary>
    public int Rows => Volatile.Read(ref rows);

    /// <summary>估计一共几行；不知道为 null。</summary>
    public int? Total { get; set; }

    /// <summary>正在处理哪个文件。</summary>
    public string? FileName { get; set; }

    public void Add(int count) => Interlocked.Add(ref rows, count);

    public void Restart(string? fileName, int? total)
    {
        Volatile.Write(ref rows, 0);
        (FileName, Total) = (fileName, total);
    }
}
