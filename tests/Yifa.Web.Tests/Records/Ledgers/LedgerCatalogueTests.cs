using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Records.Ledgers;

/// <summary>The descriptions of the ledgers hold together: one per record type, no head that means two columns.</summary>
public class LedgerCatalogueTests
{
    public static TheoryData<string> Codes => [.. LedgerCatalogue.All.Select(l => l.Code)];

    [Fact]
    public void Every_kind_of_record_that_a_town_keeps_has_its_ledger()
    {
        var own = new HashSet<string> { "ImportBatch" };
        var without = AppDbContext.RecordTypes.Where(t => t.Namespace!.StartsWith("Yifa.Web.Features", StringComparison.Ordinal)
            && LedgerCatalogue.Of(t) is null && t.GetProperty("HeldOn") is not null && !own.Contains(t.Name));
        Assert.Empty(without);
        Assert.Equal(60, LedgerCatalogue.All.Count);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_head_names_one_column_and_a_field_is_there_once(string code)
    {
        var ledger = LedgerCatalogue.Find(code)!;
        Assert.Empty(ledger.Columns.GroupBy(c => c.Field).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(ledger.Columns.SelectMany(c => c.Heads.Select(h => (Head: HeadForm.Full(h), c.Field))).GroupBy(h => h.Head)
            .Where(g => g.Select(h => h.Field).Distinct().Count() > 1).Select(g => g.Key));
        Assert.Contains(ledger.Columns, c => c.InKey);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_no_column_may_leave_empty_is_required(string code)
    {
        var ledger = LedgerCatalogue.Find(code)!;
        var nullability = new System.Reflection.NullabilityInfoContext();
        foreach (var column in ledger.Columns.Where(c => c.Property is not null && ledger.Type.GetProperty(c.Property)!.PropertyType == typeof(string)))
        {
            var mayBeNull = nullability.Create(ledger.Type.GetProperty(column.Property!)!).WriteState == System.Reflection.NullabilityState.Nullable;
            Assert.True(mayBeNull || column.Required, $"{code}.{column.Field}");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_sealed_property_goes_in_and_out_through_the_vault_only(string code)
    {
        var ledger = LedgerCatalogue.Find(code)!;
        var vault = Vault.Open(Directory.CreateTempSubdirectory("yifa-vault").FullName);
        foreach (var column in ledger.Columns.Where(c => c.Sensitive && c.Property is not null))
        {
            var row = ledger.New();
            column.Set(row, "13000004554", vault);
            Assert.Equal("13000004554", column.Get(row, vault));
            Assert.DoesNotContain("13000004554", Canonical.Of(row).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_ledger_is_recognised_by_its_own_heads_and_each_column_by_its_own()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await using var scope = site.Scope();
        var places = await PlaceBook.LoadAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), TestContext.Current.CancellationToken);
        foreach (var ledger in LedgerCatalogue.All)
        {
            var bytes = Table.Bytes([.. ledger.Columns.Select(c => c.Head)], [[.. ledger.Columns.Select(ValueOf)]]);
            using var file = SheetFile.Open(new MemoryStream(bytes), "表.xlsx", cancellation: TestContext.Current.CancellationToken);
            var plan = new Recognition(_ => null).Of(file.Sheets[0], places, null, null, TestContext.Current.CancellationToken);
            Assert.True(plan?.Ledger == ledger, $"{ledger.Code} was taken for {plan?.Ledger.Code}");
            Assert.Equal(ledger.Columns.Select(c => c.Field), plan!.Columns.Select(m => m.Target?.Field));
            Assert.True(plan.Confidence > SheetPlan.Sure, $"{ledger.Code} {plan.Confidence}");
        }
    }

    [Fact]
    public void What_a_record_belongs_to_is_written_in_a_column_and_has_a_ledger_of_its_own()
    {
        Assert.NotEmpty(RecordLink.All);
        Assert.All(RecordLink.All, link =>
        {
            Assert.NotNull(link.Parent);
            Assert.True(link.Child.Columns.Any(c => c.Property == link.TextProperty) || link.TextProperty == "GridName", $"{link.Child.Code}.{link.TextProperty}");
            Assert.Equal(typeof(Guid?), link.Child.Type.GetProperty(link.IdProperty)!.PropertyType);
        });
    }

    [Fact]
    public void Every_record_vocabulary_and_fact_has_its_English_name_in_the_glossary()
    {
        var glossary = File.ReadAllText(GlossaryPath());
        string[] first = ["LeadingGroupMember", "Resolution", "PlanTask", "DocumentTask", "Appraisal", "DutyItem", "KeyProject", "ImprovementMeasure", "StudyPlanItem", "StudyAttendance", "Exam", "StaffTraining", "CounselRequest",
            "SignedContract", "MajorDecision", "EnforcementMatter", "Accountability", "SupervisionOpinion", "SectorPost", "GridUnit", "GridEvent", "FirmRequest", "FirmPolicy", "PolicyDelivery", "FirmMeeting", "MediationCommittee", "Mediator", "Sweep", "DataExchange"];
        Assert.All(first, name => Assert.Contains($" {name} ", glossary, StringComparison.Ordinal));
        var vocabularies = first.SelectMany(name => LedgerCatalogue.All.Single(l => l.Type.Name == name).Columns).Select(c => c.Vocabulary).OfType<Type>().Distinct()
            .Where(v => LedgerCatalogue.All.All(l => first.Contains(l.Type.Name) || l.Columns.All(c => c.Vocabulary != v)) && v.Name != "Sex");
        Assert.All(vocabularies, v => Assert.Contains(v.Name, glossary, StringComparison.Ordinal));
    }

    private static string GlossaryPath([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "docs", "glossary.md"));

    private static string? ValueOf(LedgerColumn column) => column.Kind switch
    {
        CellKind.RowNumber or CellKind.Integer => "1",
        CellKind.Text or CellKind.Secret or CellKind.Department => "甲",
        CellKind.Decimal or CellKind.Money => "1.5",
        CellKind.Date => "2024-05-06",
        CellKind.DateRange => "2024年5月6日至2024年6月6日",
        CellKind.Month => "2024年5月",
        CellKind.Year => "2024",
        CellKind.YesNo => "是",
        CellKind.Word => Law.Vocabulary.Wording.All(column.Vocabulary!)[0].Name,
        CellKind.People => "林小满、何小山",
        CellKind.IdNumber => "500109190203167339",
        CellKind.Phone => "13000004554",
        CellKind.CreditCode => "91500109MAKGMERCH5",
        CellKind.Village => "明通村",
        CellKind.Grid => "明通村第1网格",
    };

    [Theory]
    [InlineData("*涉及金额（元）", "涉及金额", 1)]
    [InlineData("罚没金额(万元)", "罚没金额", 10000)]
    [InlineData(" 所 属 村（社区）★", "所属村", 1)]
    public void Heads_are_compared_without_stars_spaces_brackets_and_units(string head, string expected, int unit)
    {
        Assert.Equal(expected, HeadForm.Short(head));
        Assert.Equal(unit, HeadForm.UnitOf(head));
    }

    /// <summary>The form empties a column with null; a column put together from several values must understand that too.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Null_empties_a_column_that_may_be_empty(string code)
    {
        var ledger = LedgerCatalogue.Find(code)!;
        var folder = Directory.CreateTempSubdirectory("yifa-vault-");
        try
        {
            var vault = Vault.Open(folder.FullName);
            foreach (var column in ledger.Columns.Where(c => c.Kind is not (CellKind.Village or CellKind.Grid) && (c.Property is null || ledger.Type.GetProperty(c.Property)!.PropertyType.IsClass)))
            {
                var row = ledger.New();
                foreach (var people in ledger.Columns.Where(c => c.Kind == CellKind.People)) people.Set(row, new List<string> { "林小满" }, vault);
                object value = column.Kind switch
                {
                    CellKind.People => new List<string> { "林小满", "周大有" },
                    CellKind.DateRange => (new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 3)),
                    _ => "13012345678",
                };
                column.Set(row, value, vault);
                Assert.NotNull(column.Get(row, vault));
                column.Set(row, null, vault);
                Assert.Null(column.Get(row, vault));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
