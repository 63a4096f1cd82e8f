using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>An execution and its steps as the officer, the judicial office and the leader take them.</summary>
internal sealed class Executing(Casework work)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>The execution that was registered last.</summary>
    public Guid Execution { get; private set; }

    public string Address => $"/executions/{Execution}/course";

    public (string, string)[] Ordering => [("MatterId", $"{work.Matter}"), ("OfficerId", $"{work.First}"), ("SecondId", $"{work.Second}"), ("Text", "在村庄规划区内无证建房"), ("Terms", "依据城乡规划法第六十五条，停止建设，拆除违建部分"), ("Word5", "Unconcerned"), ("Word6", "InPerson"), ("Who", "林小满")];

    public async Task<IHtmlDocument> BeginAsync(ExecutionKind kind, string cause = "在村庄规划区内无证建房", string party = "林小满")
    {
        var page = await work.Officer.SubmitAsync(await work.Officer.GetAsync("/executions/new"), new() { ["Kind"] = kind.ToString(), ["Cause"] = cause, ["Party"] = party, ["Target"] = "明通村二组砖混房一间，约四十平方米" }, "main form");
        Execution = Guid.Parse(work.Officer.Last.RequestMessage!.RequestUri!.Segments[^2].TrimEnd('/'));
        return page;
    }

    /// <summary>From the order to the notice, in the spring.</summary>
    public async Task UpToNoticeAsync()
    {
        await BeginAsync(ExecutionKind.Demolition);
        await TakenAsync(work.Officer, "order", "2025-02-03", [("Word4", "Citizen"), ("Word1", "RuralWithoutPermit"), ("Word2", "CardsShown"), ("DueOn", "2025-02-14"), ("Word3", "RightsTold"), .. Ordering]);
        await TakenAsync(work.Officer, "urge", "2025-02-17", ("DueOn", "2025-02-24"), ("Word1", "DefenceTold"));
        await TakenAsync(work.Office, "legal-review", "2025-02-25", ("Who", "司法所审核人"), ("Word1", "ReviewerQualified"), ("Word2", "ReviewPassed"), ("Text", "主体、程序、依据都没有问题"));
        await TakenAsync(work.Leader, "decide", "2025-02-26", ("Manner", "三月以后的工作日白天，由本机关组织拆除"), ("Word1", "Stamped"));
        await TakenAsync(work.Officer, "serve", "2025-02-26", ("Word1", "InPerson"), ("Who", "林小满"));
        await TakenAsync(work.Officer, "announce", "2025-02-27", ("DueOn", "2025-03-06"), ("Venue", "违建的墙上"), ("Terms", "限期拆除砖混房一间，逾期依法强制拆除"));
    }

    public Task<IHtmlDocument> StepAsync(TestBrowser who, string step, string on, params (string Name, string Value)[] fields) => who.StepAsync(Address, step, on, fields);

    public Task<IHtmlDocument> TakenAsync(TestBrowser who, string step, string on, params (string Name, string Value)[] fields) => who.TakenAsync(Address, step, on, fields);

    /// <summary>Sends a form made up by hand, whatever the page offers.</summary>
    public async Task<string[]> ForceAsync(TestBrowser who, string step, params (string Name, string Value)[] fields) => Codes((await who.ForceAsync(work.Site, Address, (await RecordAsync()).Version, step, fields)).Page);

    public async Task<ExecutionCase> RecordAsync()
    {
        await using var scope = work.Site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ExecutionCase>().AsNoTracking().Include(e => e.Steps).SingleAsync(e => e.Id == Execution, Stop);
    }
}
