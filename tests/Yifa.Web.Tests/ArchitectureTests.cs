using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Tests;

/// <summary>The shape of the house, held by tests, so that it does not wear away one small exception at a time.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>
    /// A feature knows itself and Shared. Beyond that only: the figures read every feature through its XFacts (named in one file) and
    /// write their table with the workbook writer of the ledgers, as do the disputes their sheet of subsidies, and the report asks the figures. Whoever needs a further line changes the shape first.
    /// </summary>
    private static readonly (string From, string To)[] Allowed = [("Reports", "Figures"), ("Figures", "Ledgers"), ("Disputes", "Ledgers")];

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src"));

    private static IEnumerable<(string Feature, string File, string Text)> FeatureFiles()
    {
        var root = Path.Combine(Source(), "Yifa.Web", "Features");
        return Directory.EnumerateFiles(root, "*.cs*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0], file, File.ReadAllText(file)));
    }

    [Fact]
    public void A_feature_names_no_other_feature_but_through_its_facts()
    {
        var features = Directory.GetDirectories(Path.Combine(Source(), "Yifa.Web", "Features")).Select(Path.GetFileName).ToHashSet();
        var wrong = from file in FeatureFiles()
                    from Match match in OtherFeature().Matches(file.Text)
                    let other = match.Groups[1].Value
                    where features.Contains(other) && other != file.Feature && other != "Shared"
                        && !Allowed.Contains((file.Feature, other)) && !(file.Feature == "Figures" && Path.GetFileName(file.File) == "FactSources.cs")
                    select $"{Path.GetRelativePath(Source(), file.File)} names {other}";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void No_folder_hides_its_purpose_behind_a_technical_name()
    {
        string[] banned = ["Services", "Helpers", "Managers", "Common", "Dtos", "Interfaces", "Utils"];
        Assert.DoesNotContain(Directory.EnumerateDirectories(Source(), "*", SearchOption.AllDirectories).Select(Path.GetFileName), banned.Contains);
    }

    [Fact]
    public void Every_table_with_a_town_is_filtered_by_it()
    {
        using var db = new SqliteDbContext(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=:memory:").Options, new Viewer());
        var open = db.Model.GetEntityTypes().Where(e => e.FindProperty("TownCode") is not null && e.ClrType != typeof(Account) && e.GetDeclaredQueryFilters().Count == 0).Select(e => e.ClrType.Name);
        Assert.Empty(open);
        Assert.True(AppDbContext.RecordTypes.Count > 25);
        Assert.All(AppDbContext.RecordTypes, type => Assert.Equal("TownCode", db.Model.FindEntityType(type)!.FindPrimaryKey()!.Properties[0].Name));
    }

    [Fact]
    public void Every_act_of_the_journal_has_a_Chinese_name_of_its_own()
    {
        var codes = typeof(Acts).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToList();
        Assert.All(codes, code => Assert.Contains(code, Acts.All));
        Assert.Equal(codes.Count, codes.Select(Acts.NameOf).Distinct().Count());
    }

    [Fact]
    public void A_code_of_refusal_means_one_sentence_only()
    {
        var refusals = new[] { typeof(Refusal).Assembly, typeof(AppDbContext).Assembly }.SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(p => p.PropertyType == typeof(Refusal) && !p.DeclaringType!.ContainsGenericParameters)
            .Select(p => (Refusal)p.GetValue(null)!).ToList();
        Assert.True(refusals.Count > 20);
        Assert.Empty(refusals.GroupBy(r => r.Code).Where(g => g.Distinct().Count() > 1).Select(g => g.Key));
        Assert.All(refusals, r => Assert.False(string.IsNullOrWhiteSpace(r.NextStep), r.Code));
    }

    [GeneratedRegex(@"(?:Yifa\.Web\.)?Features\.([A-Z][A-Za-z]+)")]
    private static partial Regex OtherFeature();
}
