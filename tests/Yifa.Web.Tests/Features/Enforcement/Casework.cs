using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>A matter in force, two certified officers, and the steps of a case as three persons take them: the officer, the leader, the judicial office.</summary>
internal sealed class Casework : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public required TestSite Site { get; init; }

    public required TestBrowser Officer { get; init; }

    public required TestBrowser Leader { get; init; }

    public required TestBrowser Office { get; init; }

    public required Guid Matter { get; init; }

    public required Guid First { get; init; }

    public required Guid Second { get; init; }

    /// <summary>The case that was registered last.</summary>
    public Guid Case { get; set; }

    public static async Task<Casework> BeginAsync(TestSite site, Action<EnforcementMatter>? matter = null, Action<EnforcementOfficer>? second = null)
    {
        var power = new EnforcementMatter { Title = "未经许可占道经营", Source = EnforcementSource.Empowered, Basis = "城市市容和环境卫生管理条例第三十六条", Field = "市容", ValidFrom = new(2025, 1, 1) };
        matter?.Invoke(power);
        var officers = new[] { "白石头", "明月光" }.Select((name, i) => new EnforcementOfficer { Name = name, CertificateNumber = $"渝-{i + 1:000}", IssuedOn = new(2023, 1, 1), ValidUntil = new(2027, 12, 31), OnDuty = true }).ToList();
        second?.Invoke(officers[1]);
        await site.RegisterAsync(power, officers[0], officers[1]);
        return new() { Site = site, Officer = await site.AsAsync(Role.EnforcementOfficer), Leader = await site.AsAsync(Role.Leader), Office = await site.AsAsync(Role.JusticeOfficer), Matter = power.Id, First = officers[0].Id, Second = officers[1].Id };
    }

    public void Dispose()
    {
        Officer.Dispose();
        Leader.Dispose();
        Office.Dispose();
    }

    /// <summary>Registers a clue on its page and remembers the case.</summary>
    public async Task<IHtmlDocument> ClueAsync(string cause = "占道经营卖菜")
    {
        var page = await Officer.SubmitAsync(await Officer.GetAsync("/penalty-cases/new"), new() { ["Cause"] = cause, ["Party"] = "林小满", ["Source"] = "检查发现" }, "main form");
        Case = Guid.Parse(Officer.Last.RequestMessage!.RequestUri!.Segments[^2].TrimEnd('/'));
        return page;
    }

    public string Address => $"/penalty-cases/{Case}/course";

    public (string, string)[] Applying => [("MatterId", $"{Matter}"), ("OfficerId", $"{First}"), ("SecondId", $"{Second}"), ("Word1", "Citizen"), ("Since", "2025-02-01"), ("Word2", "TwoYears"), ("Word3", "Here"), ("Word4", "NotFinedBefore"), ("Word5", "Unconcerned"), ("Text", "巡查时看到在人行道上摆摊")];

    /// <summary>Fills in the form of a step on the page and sends it.</summary>
    public Task<IHtmlDocument> StepAsync(TestBrowser who, string step, string on, params (string Name, string Value)[] fields) => who.StepAsync(Address, step, on, fields);

    /// <summary>Fills in the form of a step and expects it to be taken.</summary>
    public Task<IHtmlDocument> TakenAsync(TestBrowser who, string step, string on, params (string Name, string Value)[] fields) => who.TakenAsync(Address, step, on, fields);

    /// <summary>Sends a form made up by hand, whatever the page offers.</summary>
    public async Task<(HttpResponseMessage Answer, string[] Codes)> ForceAsync(TestBrowser who, string step, params (string Name, string Value)[] fields)
    {
        var (answer, page) = await who.ForceAsync(Site, Address, (await RecordAsync()).Version, step, fields);
        return (answer, [.. Codes(page), .. page.QuerySelectorAll(".error").Select(e => e.TextContent)]);
    }

    /// <summary>The record as it stands, with its steps.</summary>
    public async Task<PenaltyCase> RecordAsync()
    {
        await using var scope = Site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).SingleAsync(c => c.Id == Case, Stop);
    }

    /// <summary>Changes a field of the record, as somebody else might on another page.</summary>
    public async Task ChangeAsync(Action<PenaltyCase> change)
    {
        await using var scope = Site.Scope();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(Site.Clock), "change"), Acts.RecordChanged, async _ =>
        {
            change(await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<PenaltyCase>().Include(c => c.Steps).SingleAsync(c => c.Id == Case, Stop));
            return "ok";
        }, Stop);
        Assert.Null(answer.Refusal);
    }

    /// <summary>From the clue to the end of the inquiry, with the fine that is proposed.</summary>
    public async Task InquireAsync(string fine, string complexity = "Plain")
    {
        await ClueAsync();
        await TakenAsync(Officer, "apply", "2025-02-03", Applying);
        await TakenAsync(Leader, "file", "2025-02-04");
        await TakenAsync(Officer, "inspect", "2025-02-05", ("Hour", "09:30"), ("Venue", "柳荫街口"), ("Who", "林小满"), ("Word1", "CardsShown"), ("Text", "摊位占人行道约三平方米"), ("Word2", "Signed"));
        await TakenAsync(Officer, "conclude", "2025-02-06", ("Word1", "Citizen"), ("Text", "查明占道经营属实，有笔录、照片"), ("Penalty", "Fine"), ("Money", fine), ("Word2", complexity), ("Word3", "WithinBand"), ("Terms", "依据条例第三十六条，属一般情节"), ("Word4", "NoCrime"));
    }

    public static string[] Codes(IDocument page) => [.. page.QuerySelectorAll(".refusal").Select(r => r.GetAttribute("data-code")!)];

    public static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;
}
