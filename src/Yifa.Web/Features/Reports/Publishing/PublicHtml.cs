using System.Globalization;
using System.Net;
using System.Text;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Publishing;

/// <summary>公开页面：one static page, readable on an old phone, without script, without anything from elsewhere.</summary>
public static class PublicHtml
{
    public static string Of(SignedReport report, SignedReport? before, IReadOnlyList<Restated> changes, Town town, string address)
    {
        static string E(string? text) => WebUtility.HtmlEncode(text ?? "");
        static string Day(DateTime at) => TownClock.Show(at).Split(' ')[0];
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="zh-CN">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{E(report.Title)}</title>
              <link rel="stylesheet" href="{E(new Uri(address).AbsolutePath)}/style.css">
            </head>
            <body>
            <a class="skip" href="#main">跳到正文</a>
            <header class="top"><span class="mark"><i aria-hidden="true">依</i>{E(town.Name)}</span></header>
            <main id="main" class="public">
            <article class="sheet doc">
            <p class="sub">公开日期：{Day(report.PublishedAt!.Value)}</p>

            """);
        if (before is not null) Restatement(html, report, before, changes, address, E);
        html.Append(report.Html).Append("\n</article>\n");
        html.Append("<section class=\"sheet\"><h2>文中的数和口径</h2>\n<table><thead><tr><th>指标</th><th class=\"n\">数</th><th>起止</th><th>口径</th></tr></thead><tbody>\n");
        foreach (var figure in report.Figures.OrderBy(f => f.Ordinal))
            html.Append(CultureInfo.InvariantCulture, $"<tr><td data-label=\"指标\">{E(figure.Name)}</td><td class=\"n\" data-label=\"数\">{E(figure.PublicText)}</td><td data-label=\"起止\">{figure.From:yyyy-MM-dd} 至 {figure.To:yyyy-MM-dd}</td><td data-label=\"口径\">{E(figure.Rule)}</td></tr>\n");
        html.Append(CultureInfo.InvariantCulture, $"""
            </tbody></table>
            <p class="cap">写“不公开”的，是数太小，公开会让人猜到是谁。</p></section>
            <section class="sheet"><h2>扫一扫在手机打开当前页</h2>
            <p><img class="qr" src="{E(new Uri(address).AbsolutePath)}/qr.svg" width="180" height="180" alt="本页网址的二维码：{E(address)}"></p>
            <p>本页下载：<a href="{E(new Uri(address).AbsolutePath)}/report.docx">Word 文档</a>　<a href="{E(new Uri(address).AbsolutePath)}/report.txt">纯文字</a>　<a href="{E(new Uri(address).AbsolutePath)}/figures.csv">数据表（CSV）</a>　<a href="{E(new Uri(address).AbsolutePath)}/report.json">数据（JSON）</a></p>
            <p class="cap">版本指纹：<code>{report.Hash[..16]}</code>　<a href="/p/verify">核对手里的是不是公开的这一版</a></p></section>
            </main>
            </body>
            </html>

            """);
        return html.ToString();
    }

    private static void Restatement(StringBuilder html, SignedReport report, SignedReport before, IReadOnlyList<Restated> changes, string address, Func<string?, string> e)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"notice\" role=\"note\"><h2>更正说明</h2><p>{e(report.Reason)}</p>\n");
        if (changes.Count > 0)
        {
            html.Append("<table><thead><tr><th>指标</th><th class=\"n\">原来</th><th class=\"n\">现在</th></tr></thead><tbody>\n");
            foreach (var change in changes)
                html.Append(CultureInfo.InvariantCulture, $"<tr><td data-label=\"指标\">{e(change.Name)}</td><td class=\"n\" data-label=\"原来\">{e(change.Before)}</td><td class=\"n\" data-label=\"现在\">{e(change.After)}</td></tr>\n");
            html.Append("</tbody></table>\n");
        }
        html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{e(new Uri(address).AbsolutePath)}/{before.Hash[..12]}\">看更正前的一版</a></p></section>\n");
    }
}
