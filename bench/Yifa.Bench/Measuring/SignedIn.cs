using System.Net;
using System.Text.RegularExpressions;

namespace Yifa.Bench.Measuring;

/// <summary>Somebody at a browser: cookies of his own, and forms sent with the token that the page gave.</summary>
internal sealed partial class SignedIn : IDisposable
{
    private readonly HttpClient client;

    private SignedIn(Uri site) => client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = site };

    public static async Task<SignedIn> AsAsync(Uri site, string login, string password)
    {
        var person = new SignedIn(site);
        var (status, page) = await person.GetAsync("/sign-in");
        if (status == HttpStatusCode.OK) status = await person.SendAsync("/sign-in", TokenOf(page), new() { ["Login"] = login, ["Password"] = password });
        return status == HttpStatusCode.Redirect ? person : throw new InvalidOperationException($"{login} cannot sign in: {status}.");
    }

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A page that has to be there.</summary>
    public async Task<string> PageAsync(string path)
    {
        var (status, text) = await GetAsync(path);
        return status == HttpStatusCode.OK ? text : throw new InvalidOperationException($"{path} answers {status}.");
    }

    public async Task<HttpStatusCode> SendAsync(string path, string token, Dictionary<string, string> fields)
    {
        using var form = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]);
        using var answer = await client.PostAsync(path, form);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode;
    }

    public static string TokenOf(string page) => Token().Match(page) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException("The page has no form.");

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
