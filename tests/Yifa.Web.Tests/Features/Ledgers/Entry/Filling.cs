using AngleSharp.Html.Dom;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Tests.Features.Ledgers.Browse;

namespace Yifa.Web.Tests.Features.Ledgers.Entry;

/// <summary>Fills in the form of any ledger as a person would, from what the page offers and the description of the ledger says.</summary>
internal static class Filling
{
    public const string CreditCode = "91350100M000100Y43";

    /// <summary>Something sensible in every field that must be filled in and in every free text, number and sealed value.</summary>
    public static Dictionary<string, string> Sample(Ledger ledger, IHtmlDocument page, string mark)
    {
        var fields = new Dictionary<string, string>();
        foreach (var column in ledger.Columns.Where(c => c.Kind != CellKind.RowNumber))
        {
            var name = "f." + column.Field;
            var control = page.QuerySelector($"main [name='{name}']") ?? throw new InvalidOperationException($"{ledger.Code}: no field for {column.Head}");
            var must = control.HasAttribute("required");
            var value = column.Kind switch
            {
                CellKind.Text or CellKind.Department => $"{column.Head}{mark}",
                CellKind.Integer => "3",
                CellKind.Decimal => "2.5",
                CellKind.Money => "1200.50",
                CellKind.Year => "2024",
                CellKind.Month => "2025-01",
                CellKind.Date when must => "2025-02-20",
                CellKind.YesNo when must => "true",
                CellKind.Word when must => column.Vocabulary!.GetEnumNames()[0],
                CellKind.People => "林小满\n周大有",
                CellKind.IdNumber => Planted.IdNumber,
                CellKind.Phone => Planted.Phone,
                CellKind.Secret => $"密封{mark}",
                CellKind.CreditCode => CreditCode,
                CellKind.Village when must => Planted.OwnVillage,
                CellKind.Grid when must => control is IHtmlSelectElement list ? list.Options.First(o => o.Value.Length > 0).Value : "第9网格",
                _ => null,
            };
            if (value is not null) fields[name] = value;
        }
        return fields;
    }

    /// <summary>Sends the form; where the page asks whether it is really so, says yes and sends again.</summary>
    public static async Task<IHtmlDocument> SendAsync(this TestBrowser browser, IHtmlDocument page, Dictionary<string, string> fields)
    {
        var answer = await browser.SubmitAsync(page, fields);
        for (var asked = 0; asked < 4 && answer.QuerySelector("main input[name=ok][type=checkbox]") is { } oath; asked++)
            answer = await browser.SubmitAsync(answer, new() { ["ok"] = oath.GetAttribute("value")! });
        return answer;
    }

    public static string Told(this IHtmlDocument page) => page.QuerySelector(".refusal")?.TextContent ?? page.QuerySelector("main")?.TextContent ?? "";

    /// <summary>The record that the browser stands on.</summary>
    public static Guid Landed(this TestBrowser browser) => Guid.Parse(browser.Last.RequestMessage!.RequestUri!.Segments[^1].TrimEnd('/'));

    public static string? FaultOf(this IHtmlDocument page, string field) => page.QuerySelector($"#f-{field}-error")?.TextContent;
}
