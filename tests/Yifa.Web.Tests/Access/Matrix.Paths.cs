using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Sweeping;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Tests.Access;

/// <summary>What is asked: every route, with a thing that is there wherever it names one.</summary>
internal sealed partial class Matrix
{
    // What a route that names a thing names: with nothing there, everybody finds nothing, and a page without its permission would not be noticed.
    private static readonly (string Route, Type Kind)[] Things =
    [
        ("complaints/{", typeof(EnforcementComplaint)), ("disputes/sweeping/{", typeof(SweepTask)), ("disputes/{", typeof(Dispute)), ("enforcement/inspections", typeof(Inspection)), ("enforcement/officers/{", typeof(EnforcementOfficer)), ("executions/{", typeof(ExecutionCase)), ("firms/{", typeof(Firm)),
        // An import that is not his own leads to the first page of imports, whoever may import at all.
        ("ledgers/batches/{", typeof(ImportBatch)), ("ledgers/import/{", typeof(ImportBatch)), ("penalty-cases/{", typeof(PenaltyCase)), ("remedies/{", typeof(RemedyCase)), ("slips/{", typeof(ReferralSlip)), ("supervision/reviews/{", typeof(CaseFileReview)), ("warnings/{", typeof(Warning)),
    ];

    /// <summary>Every address of a route: with the objects in it where it takes some.</summary>
    public IEnumerable<(string Path, Target? Target)> PathsOf(RouteEndpoint endpoint)
    {
        var names = endpoint.RoutePattern.Parameters.Select(p => p.Name).ToList();
        if (names.Contains("ledger") && names.Contains("id"))
            return Targets.Where(t => !t.OfMany).SelectMany(t => Tails(endpoint).Select(tail => (Path(endpoint, t.Ledger.Code, t.Record.Id.ToString()) + tail, (Target?)t)));
        // Every list is asked; of the forms and bins, which are one page for all, a few.
        if (names.Contains("ledger")) return LedgerCatalogue.All.Where(l => endpoint.RoutePattern.RawText!.EndsWith("{ledger}", StringComparison.Ordinal) || l.Code is "disputes" or "contract-reviews" or "penalty-cases").Select(l => (Path(endpoint, l.Code, "1") + $"?q={Mark}", (Target?)null));
        if (NamesThing(endpoint))
        {
            var kind = KindNamed(endpoint);
            return Targets.Where(t => t.Record.GetType() == kind && t.Name is "own" or "sealed" or "elsewhere" or "minor" or "opened" or "thing" or "ledger" or "kept").Select(t => (Path(endpoint, "", t.Record.Id.ToString()), (Target?)t));
        }
        // What is named by an id and is no record is an account.
        if (names.Contains("id")) return Actors.Where(a => a.Login is "wangge" or "linzhen").Select(a => (Path(endpoint, "", a.Id!), (Target?)null));
        return Tails(endpoint).Select(tail => (Path(endpoint, "", "1") + tail, (Target?)null));
    }

    /// <summary>The route names a record by its id.</summary>
    public static bool NamesThing(RouteEndpoint endpoint) => endpoint.RoutePattern.Parameters.Any(p => p.ParameterPolicies.Any(policy => policy.Content == "guid")) && endpoint.RoutePattern.Parameters.All(p => p.Name != "ledger");

    private static Type KindNamed(RouteEndpoint endpoint) => Things.First(t => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith(t.Route, StringComparison.Ordinal)).Kind;

    private static IEnumerable<string> Tails(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/') switch
    {
        var reveal when reveal.EndsWith("reveal", StringComparison.Ordinal) => ["?field=summary", "?field=note-1"],
        "figures" or "reports" or "ledgers" or "" => ["", $"?year=2024&q={Mark}"],
        var roots when roots.EndsWith("roots", StringComparison.Ordinal) => ["?year=2024"],
        _ => [""],
    };

    private static string Path(RouteEndpoint endpoint, string ledger, string id) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "ledger" } => ledger,
        RoutePatternParameterPart { Name: "id" or "warning" } => id,
        RoutePatternParameterPart { Name: "paper" } => PaperOf(endpoint.RoutePattern.RawText!),
        RoutePatternParameterPart { Name: "code", IsOptional: true } => "",
        RoutePatternParameterPart { Name: "code" } => "disputes.found",
        RoutePatternParameterPart { Name: "module" } => "disputes",
        RoutePatternParameterPart { Name: "table" } => "judicial",
        RoutePatternParameterPart { Name: "documentName" } => "v1",
        RoutePatternParameterPart { Name: "year" } => "2024",
        _ => "1",
    }))));

    // A paper that there is: without one everybody finds nothing.
    private static string PaperOf(string route) => route.TrimStart('/') switch
    {
        var complaint when complaint.StartsWith("complaints", StringComparison.Ordinal) => "intake",
        var dispute when dispute.StartsWith("disputes", StringComparison.Ordinal) => "all",
        var execution when execution.StartsWith("executions", StringComparison.Ordinal) => "order",
        var inspection when inspection.StartsWith("enforcement/inspections", StringComparison.Ordinal) => "approval",
        var remedy when remedy.StartsWith("remedies", StringComparison.Ordinal) => "answer",
        _ => "1",
    };
}
