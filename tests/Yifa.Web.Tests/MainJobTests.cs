using System.Diagnostics;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Data.Sqlite;

namespace Yifa.Web.Tests;

/// <summary>The main job by commands alone, as someone types them on a machine of his own: each in a process, with its exit code.</summary>
public sealed class MainJobTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Samples", "liuyin-2024");
    private readonly string folder = Directory.CreateTempSubdirectory("yifa-job-").FullName;

    private string Data => Path.Combine(folder, "data");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task From_an_empty_folder_to_the_report_and_back()
    {
        Assert.Equal(2, (await YifaAsync("figures", "2024")).Code);
        var made = await YifaAsync("init", "--town", "柳荫镇");
        Assert.True(made.Code == 0, made.Complained);
        Assert.Contains("村（社区）8 个", made.Said, StringComparison.Ordinal);
        Assert.Contains("一次性密码：", made.Said, StringComparison.Ordinal);
        Assert.Equal(2, (await YifaAsync("init", "--town", "柳荫镇")).Code);

        var tried = await JsonAsync(0, "import", Samples, "--dry-run", "--json");
        Assert.Equal(17, Ledgers(tried).Count);
        var before = await EntriesAsync();
        var imported = await JsonAsync(0, "import", Samples, "--json");
        var batch = Ledgers(imported).Single(f => f.GetProperty("sheets")[0].GetProperty("ledger").GetString() == "disputes").GetProperty("batch").GetString()!;
        Assert.Equal(before + 17, await EntriesAsync());
        var again = await JsonAsync(0, "import", Samples, "--json");
        Assert.All(Ledgers(again), f => Assert.Equal((0, 0), (f.GetProperty("added").GetInt32(), f.GetProperty("updated").GetInt32())));
        Assert.Equal(before + 17, await EntriesAsync());

        var figures = await FiguresAsync(Data);
        Assert.Equal(("99.79", "966", "968"), (figures["矛盾纠纷化解率"].Value, figures["矛盾纠纷化解率"].Numerator, figures["矛盾纠纷化解率"].Denominator));

        var (docx, json) = (Path.Combine(folder, "report.docx"), Path.Combine(folder, "report.json"));
        Assert.Equal(0, (await YifaAsync("report", "2024", "--docx", docx, "--json", json)).Code);
        using (var package = WordprocessingDocument.Open(docx, isEditable: false)) Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, Stop));
        Assert.Contains("化解率99.79%", (await YifaAsync("report", "2024")).Said, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(await File.ReadAllTextAsync(json, Stop)).RootElement.GetProperty("figures").EnumerateArray().First(f => f.GetProperty("name").GetString() == "专题研究次数").GetProperty("value").GetInt32());
        // What went out is on record, with its kind and its hash.
        Assert.Equal(before + 18, await EntriesAsync());

        var checkup = await JsonAsync(0, "check-report", docx, "--json");
        Assert.Equal(0, checkup.GetProperty("blocks").GetInt32());
        Assert.Equal(0, (await YifaAsync("verify")).Code);

        Assert.Equal(0, (await YifaAsync("undo", batch)).Code);
        Assert.Equal(1, (await YifaAsync("undo", batch)).Code);
        Assert.Equal("没有数", (await FiguresAsync(Data))["矛盾纠纷排查"].State == "noData" ? "没有数" : "有数");
        Assert.Equal(0, (await YifaAsync("import", Samples)).Code);
        Assert.Equal("968", (await FiguresAsync(Data))["矛盾纠纷排查"].Value);
        Assert.Equal(0, (await YifaAsync("verify")).Code);
    }

    [Fact]
    public async Task What_goes_out_whole_comes_in_again_elsewhere_and_a_copy_can_be_restored()
    {
        var (other, copy, keys, restored) = (Path.Combine(folder, "other"), Path.Combine(folder, "copy"), Path.Combine(folder, "keys"), Path.Combine(folder, "restored"));
        Assert.Equal(0, (await YifaAsync("init")).Code);
        Assert.Equal(0, (await YifaAsync("import", Samples)).Code);
        var figures = await FiguresAsync(Data);

        var file = Path.Combine(folder, "all.xlsx");
        Assert.Equal(0, (await YifaAsync("export", file, "--purpose", "年终移交")).Code);
        Assert.Equal(0, (await YifaAsync("init", "--data", other)).Code);
        var taken = await YifaAsync("import", file, "--data", other);
        Assert.True(taken.Code == 0, taken.Said + taken.Complained);
        Assert.Equal(figures, await FiguresAsync(other));

        Assert.Equal(0, (await YifaAsync("backup", copy, "--keys", keys)).Code);
        Assert.Equal(2, (await YifaAsync("restore", copy, "--keys", keys)).Code);
        Assert.Equal(0, (await YifaAsync("restore", copy, "--keys", keys, "--data", restored)).Code);
        Assert.Equal(0, (await YifaAsync("verify", "--data", restored)).Code);
        Assert.Equal(figures, await FiguresAsync(restored));

        // Whoever changes the file behind the program's back is found, and where.
        await using (var file2 = new SqliteConnection($"Data Source={Path.Combine(restored, "yifa.db")};Pooling=False"))
        {
            await file2.OpenAsync(Stop);
            await using var change = file2.CreateCommand();
            change.CommandText = "UPDATE \"Dispute\" SET \"Outcome\" = 'Resolved' WHERE \"Outcome\" IS NULL OR \"Outcome\" <> 'Resolved'";
            Assert.Equal(2, await change.ExecuteNonQueryAsync(Stop));
        }
        var tampered = await YifaAsync("verify", "--data", restored);
        Assert.Equal(1, tampered.Code);
        Assert.Contains("Dispute", tampered.Said, StringComparison.Ordinal);
        Assert.Contains("绕过程序改的", tampered.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_that_nobody_listed_is_typed_in_and_its_villages_come_when_asked_for()
    {
        var made = await YifaAsync("init", "--town", "云溪镇（试点）");
        Assert.True(made.Code == 0, made.Complained);
        Assert.Contains("云溪镇（试点）", made.Said, StringComparison.Ordinal);
        var file = Directory.GetFiles(Samples, "*矛盾纠纷*.xlsx").Single();
        Assert.Equal(1, (await YifaAsync("import", file)).Code);
        var imported = await YifaAsync("import", file, "--create-places");
        Assert.True(imported.Code == 0, imported.Said);
        Assert.Equal("968", (await FiguresAsync(Data))["矛盾纠纷排查"].Value);
        Assert.Equal("8", (await FiguresAsync(Data))["村社区数"].Value);
    }

    [Fact]
    public async Task A_call_that_cannot_be_answered_says_why_and_ends_with_2()
    {
        Assert.Equal(0, (await YifaAsync("init")).Code);
        var (empty, garbage) = (Path.Combine(folder, "empty.txt"), Path.Combine(folder, "garbage.docx"));
        await File.WriteAllBytesAsync(empty, [], Stop);
        await File.WriteAllBytesAsync(garbage, [0x50, 0x4b, 3, 4, 1, 2, 3, 4], Stop);
        foreach (var call in (string[][])
            [["check-report", empty], ["check-report", garbage], ["check-report", Path.Combine(folder, "none.txt")], ["check-report", folder], ["import", Path.Combine(folder, "none")], ["import", garbage], ["report", "1"], ["report", "2024", "--docx", Path.Combine(folder, "no", "such", "folder.docx")], ["export", Path.Combine(garbage, "x.xlsx"), "--purpose", "试验"], ["restore", folder, "--data", Path.Combine(folder, "r")], ["init", "--town", " "]])
        {
            var (code, said, complained) = await YifaAsync(call);
            Assert.True(code == 2, $"{string.Join(' ', call)}: {code} {said} {complained}");
            Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
            Assert.True((said + complained).Any(c => c is >= '\u4e00' and <= '\u9fff'), string.Join(' ', call));
        }
    }

    // What else lies in the folder and is no ledger is passed over.
    private static List<JsonElement> Ledgers(JsonElement answer) => [.. answer.GetProperty("files").EnumerateArray().Where(f => f.GetProperty("sheets").GetArrayLength() > 0)];

    private async Task<JsonElement> JsonAsync(int code, params string[] arguments)
    {
        var answer = await YifaAsync(arguments);
        Assert.True(answer.Code == code, $"{answer.Code} {answer.Said} {answer.Complained}");
        return JsonDocument.Parse(answer.Said).RootElement;
    }

    private async Task<Dictionary<string, (string State, string? Value, string? Numerator, string? Denominator)>> FiguresAsync(string data) =>
        (await JsonAsync(0, "figures", "2024", "--json", "--data", data)).GetProperty("figures").EnumerateArray()
            .ToDictionary(f => f.GetProperty("name").GetString()!, f => (f.GetProperty("state").GetString()!, Text(f, "value"), Text(f, "numerator"), Text(f, "denominator")));

    private static string? Text(JsonElement figure, string name) => figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal().ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : null;

    private async Task<long> EntriesAsync() => (await JsonAsync(0, "verify", "--json")).GetProperty("entries").GetInt64();

    private async Task<(int Code, string Said, string Complained)> YifaAsync(params string[] arguments)
    {
        string[] data = arguments.Contains("--data") || arguments[0] == "check-report" ? [] : ["--data", Data];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "yifa.dll"), .. arguments, .. data]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var setting in (string[])["YIFA_POSTGRES", "YIFA_DATA", "YIFA_KEYS"]) start.Environment.Remove(setting);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(Stop);
        var complained = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, await said, await complained);
    }
}
