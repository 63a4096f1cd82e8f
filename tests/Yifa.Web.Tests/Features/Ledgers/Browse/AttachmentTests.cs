using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Ledgers.Browse;

public sealed class AttachmentTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task An_attachment_is_kept_sealed_once_and_comes_back_as_a_file_and_its_reading_is_journaled(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        var pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n" + new string('a', 100_000));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var form = await cadre.GetAsync($"/ledgers/disputes/{id}/attach");
        Dictionary<string, (string, byte[])> file = new() { ["Upload"] = ($"调解书{Planted.Phone}.pdf", pdf) };
        await cadre.SubmitAsync(form, files: file);
        await cadre.GetAsync($"/ledgers/disputes/{id}/attach");
        var page = await cadre.SubmitAsync(form, files: file);
        var link = Assert.Single(page.QuerySelectorAll("a[href*='/file/']"));
        Assert.Equal("调解书130****5678.pdf", link.TextContent);

        var answer = await cadre.Client.GetAsync(link.GetAttribute("href"), Stop);
        Assert.Equal(pdf, await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/ledgers/disputes/{id}/file/2"));

        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        var kept = await db.Set<Attachment>().SingleAsync(Stop);
        Assert.Equal((hash, pdf.LongLength, Planted.OwnVillage), (kept.ContentHash, kept.Size, kept.Place));
        foreach (var act in (string[])[Acts.FileAttached, Acts.FileRead])
        {
            var entry = await db.Journal.SingleAsync(e => e.Act == act, Stop);
            Assert.Equal(id.ToString(), entry.Subject);
            Assert.Contains(hash, entry.Detail, StringComparison.Ordinal);
            Assert.DoesNotContain(Planted.Phone, entry.Detail, StringComparison.Ordinal);
        }
        var stored = Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Folder, "files"), hash, SearchOption.AllDirectories));
        Assert.DoesNotContain("%PDF", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(stored, Stop)), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_can_run_is_too_large_or_is_missing_is_refused_and_leaves_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var large = new byte[(20 << 20) + 1];
        "%PDF-"u8.CopyTo(large);
        foreach (var (name, bytes, code) in (IEnumerable<(string, byte[], string)>)
            [("通知.pdf", [.. "MZ"u8, .. new byte[200]], "file.dangerous"), ("大.pdf", large, "file.too-large"), ("空.pdf", [], "file.empty")])
        {
            var page = await cadre.SubmitAsync(await cadre.GetAsync($"/ledgers/disputes/{id}/attach"), files: new() { ["Upload"] = (name, bytes) });
            Assert.Equal(code, page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        }
        var missing = await cadre.SubmitAsync(await cadre.GetAsync($"/ledgers/disputes/{id}/attach"));
        Assert.Equal("file.missing", missing.QuerySelector(".refusal")!.GetAttribute("data-code"));
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.False(await db.Set<Attachment>().AnyAsync(Stop));
        Assert.False(await db.Journal.AnyAsync(e => e.Act == Acts.FileAttached, Stop));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "files"), "*", SearchOption.AllDirectories));
    }

    public static TheoryData<string, byte[], string?> Samples => new()
    {
        { "jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0], "image/jpeg" },
        { "png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png" },
        { "pdf", [.. "%PDF-1.4"u8], "application/pdf" },
        { "mp3", [.. "ID3\u0003"u8], "audio/mpeg" },
        { "mp3 without tag", [0xFF, 0xFB, 0x90, 0x44], "audio/mpeg" },
        { "m4a", [0, 0, 0, 24, .. "ftypM4A "u8], "audio/mp4" },
        { "mp4", [0, 0, 0, 24, .. "ftypisom"u8], "video/mp4" },
        { "mov of a telephone", [0, 0, 0, 20, .. "ftypqt  "u8], "video/quicktime" },
        { "avi of a recorder", [.. "RIFF"u8, 0, 0, 0, 0, .. "AVI LIST"u8], "video/x-msvideo" },
        { "amr, which is no script", [.. "#!AMR\n"u8, 0x3C], "audio/amr" },
        { "text", [.. "会议记录\r\n一、"u8], "text/plain" },
        { "GB18030 text", [0xBB, 0xE1, 0xD2, 0xE9], "text/plain" },
        { "docx", Zip("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "xlsx", Zip("[Content_Types].xml", "xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "docm", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), null },
        { "zip", Zip("a.exe"), null },
        { "broken zip", [.. "PK\u0003\u0004rubbish"u8], null },
        { "exe", [.. "MZ\u0090"u8], null },
        { "elf", [0x7F, .. "ELF"u8], null },
        { "script", [.. "#!/bin/sh\n"u8], null },
        { "html", [.. "\uFEFF  <!doctype html><script>"u8], null },
        { "svg", [.. "<svg xmlns='x'>"u8], null },
        { "doc", [0xD0, 0xCF, 0x11, 0xE0], null },
        { "binary", [1, 2, 3, 0], null },
        { "nothing", [], null },
    };

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public async Task The_bytes_tell_the_type(string what, byte[] bytes, string? type)
    {
        using var content = new MemoryStream(bytes);
        var kind = await AttachmentKind.OfAsync(content, Stop);
        Assert.True(kind.Allowed == type is not null, what);
        if (type is not null) Assert.Equal(type, kind.Value);
        Assert.Equal(0, content.Position);
    }

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in names) zip.CreateEntry(name);
        return bytes.ToArray();
    }
}
