using System.IO.Compression;
using System.Text;

namespace Yifa.Web.Data;

/// <summary>一个镇街的区划：as published, with its villages and communities.</summary>
/// <param name="Code">9 位区划代码。</param>
/// <param name="Name">名称。</param>
/// <param name="DistrictCode">区县代码，6 位。</param>
/// <param name="DistrictName">区县名称。</param>
public sealed record TownDivision(string Code, string Name, string DistrictCode, string DistrictName);

/// <summary>行政区划：the real divisions of 重庆 that the program carries (1,031 towns, 11,270 villages; statistics codes of 2023).</summary>
public static class Divisions
{
    /// <summary>随程序带的区划都在这个省市。</summary>
    public const string Province = "重庆市";

    /// <summary>按名称或代码找镇街；同名的都返回，由人再指明区县。</summary>
    public static IReadOnlyList<TownDivision> Find(string nameOrCode, string? district = null)
    {
        var districts = Rows("chongqing-districts.csv").ToDictionary(row => row[0], row => row[1]);
        return
        [
            .. from row in Rows("chongqing-towns.csv")
               where row[0] == nameOrCode || row[1] == nameOrCode
               let districtName = districts.GetValueOrDefault(row[2], "")
               where district is null || districtName == district || row[2] == district
               select new TownDivision(row[0], row[1], row[2], districtName),
        ];
    }

    /// <summary>一个镇街的村（社区）：代码和全称。</summary>
    public static IReadOnlyList<(string Code, string OfficialName)> VillagesOf(string townCode) =>
        [.. Rows("chongqing-villages.csv.gz").Where(row => row[2] == townCode).Select(row => (row[0], row[1]))];

    /// <summary>简称：明通村村民委员会 → 明通村，柳荫社区居民委员会 → 柳荫社区，东升居委会 → 东升社区。</summary>
    public static string ShortName(string officialName)
    {
        foreach (var (tail, kept) in new[] { ("村民委员会", ""), ("居民委员会", ""), ("村委会", ""), ("居委会", "") })
        {
            if (!officialName.EndsWith(tail, StringComparison.Ordinal)) continue;
            var stem = officialName[..^tail.Length] + kept;
            return tail.StartsWith('村') ? (stem.EndsWith('村') ? stem : stem + "村") : (stem.EndsWith("社区", StringComparison.Ordinal) ? stem : stem + "社区");
        }
        return officialName;
    }

    private static IEnumerable<string[]> Rows(string file)
    {
        using var raw = typeof(Divisions).Assembly.GetManifestResourceStream("Divisions/" + file)!;
        using var stream = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return [.. line.Split(',').Select(cell => cell.Trim('"'))];
    }
}
