using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Reports.Publishing;

/// <summary>公开网址：hands out the static files of published reports, to anyone, from disk alone: the database is not asked.</summary>
public static partial class PublicPages
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["index.html"] = "text/html; charset=utf-8", ["report.json"] = "application/json; charset=utf-8", ["figures.csv"] = "text/csv; charset=utf-8",
        ["report.txt"] = "text/plain; charset=utf-8", ["qr.svg"] = "image/svg+xml", ["style.css"] = "text/css; charset=utf-8",
        ["report.docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    // HEAD too: whoever checks a link or previews a page asks for no more.
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/p/{town}/{year:int}/{name?}", Reading, (string town, int year, string? name, HttpContext http, DataFolder folder) => Send(http, folder, town, year, null, name))
            .WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();
        endpoints.MapMethods("/p/{town}/{year:int}/{version:regex(^[[0-9a-f]]{{12}}$)}/{name}", Reading, (string town, int year, string version, string name, HttpContext http, DataFolder folder) => Send(http, folder, town, year, version, name))
            .WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();
        endpoints.MapGet("/p/{town}/{year:int}/report.json", (string town, int year, HttpContext http, DataFolder folder) => Send(http, folder, town, year, null, "report.json"))
            .WithMetadata(new AllowAnonymousAttribute()).WithName("publishedReport").WithTags("公开").WithSummary("公开的年度报告")
            .WithDescription("不用登录。全文、每个数和口径、更正；太小的数不公开。").Produces<PublicJson>().Produces(StatusCodes.Status404NotFound);
        endpoints.MapGet("/p/{town}/{year:int}/figures.csv", (string town, int year, HttpContext http, DataFolder folder) => Send(http, folder, town, year, null, "figures.csv"))
            .WithMetadata(new AllowAnonymousAttribute()).WithName("publishedFigures").WithTags("公开").WithSummary("公开的年度报告里的数（CSV）")
            .Produces<string>(StatusCodes.Status200OK, "text/csv").Produces(StatusCodes.Status404NotFound);
    }

    private static IResult Send(HttpContext http, DataFolder folder, string town, int year, string? version, string? name)
    {
        if (name is not null && Version().IsMatch(name)) (version, name) = (name, null);
        name ??= "index.html";
        if (!Code().IsMatch(town) || !Kinds.TryGetValue(name, out var kind)) return Results.NotFound();
        var file = new FileInfo(Path.Combine(ReportPublishing.FolderOf(folder, town, year), version ?? "", name));
        if (!file.Exists) return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=300";
        return Results.File(file.FullName, kind, name == "report.docx" ? $"{town}-{year}.docx" : null, lastModified: file.LastWriteTimeUtc, entityTag: new EntityTagHeaderValue($"\"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}\""));
    }

    [GeneratedRegex("^(T[0-9]{8}|[0-9]{9})$")]
    private static partial Regex Code();

    [GeneratedRegex("^[0-9a-f]{12}$")]
    private static partial Regex Version();
}
