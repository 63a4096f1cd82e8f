using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

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
        Assert.Equal(30, LedgerCatalogue.All.Count);
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
            Assert.DoesNotContain("13000004554", System.Text.Encoding.UTF8.GetString(Canonical.Bytes(row)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("*涉及金额（元）", "涉及金额", 1)]
    [InlineData("罚没金额(万元)", "罚没金额", 10000)]
    [InlineData(" 所 属 村（社区）★", "所属村", 1)]
    public void Heads_are_compared_without_stars_spaces_brackets_and_units(string head, string expected, int unit)
    {
        Assert.Equal(expected, HeadForm.Short(head));
        Assert.Equal(unit, HeadForm.UnitOf(head));
    }
}
