using System.Globalization;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What the judicial office of a town enters before anybody works: who mediates, who enforces, what is inspected and how often. (All names invented.)</summary>
internal static class TownOffice
{
    public const string VillageMediator = "白云生", TownMediator = "云中月", FirstOfficer = "白石头", SecondOfficer = "明月光", InspectionMatter = "对生产经营单位安全生产的检查";

    public static async Task PrepareTownAsync(this IPage page)
    {
        await page.SignInAsync("sifa");
        // Who was elected serves three years, and the sample's were; who is engaged serves on.
        await page.EnterAsync("mediators", ("所属调委会", "明通村人民调解委员会"), ("调解员姓名", VillageMediator), ("性别", "男"), ("调委会职务", "聘任调解员"), ("所在村（社区）", "明通村"));
        await page.EnterAsync("mediators", ("所属调委会", "柳荫镇人民调解委员会"), ("调解员姓名", TownMediator), ("性别", "女"), ("调委会职务", "聘任调解员"));
        foreach (var (name, number) in new[] { (FirstOfficer, "渝-测-1"), (SecondOfficer, "渝-测-2") })
            await page.EnterAsync("officers", ("姓名", name), ("执法身份", "行政执法人员"), ("执法证号", number), ("发证日期", "2024-01-01"), ("有效期至", "2099-12-31"), ("在岗", "是"));
        await page.EnterAsync("enforcement-matters", ("执法事项", InspectionMatter), ("事项来源", "赋权"), ("执法领域", "安全生产"), ("法律依据", "安全生产法第六十五条"), ("公布日期", "2025-01-01"), ("列入检查事项", "是"),
            ("检查要点", "有没有安全生产责任制\n消防通道有没有堵塞"), ("实施日期", "2025-01-01"));
        await page.GotoAsync("/enforcement/settings");
        await page.Locator("#cap").FillAsync(("检查领域", "安全生产"), ("从哪一年起", Steps.Today.Year.ToString(CultureInfo.InvariantCulture)), ("一年最多几次", "3"), ("公布的文号", "北碚府办〔2025〕9号"));
        await page.SentAsync("登记");
        await page.CloseAsync();
    }

    /// <summary>Enters a record of a ledger, which has to be taken.</summary>
    public static async Task EnterAsync(this IPage page, string ledger, params (string Label, string Value)[] fields)
    {
        await page.GotoAsync($"/ledgers/{ledger}/new");
        await page.Locator("main form").FillAsync(fields);
        await page.SentAsync("保存");
    }
}
