using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Records;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Features.Figures;

/// <summary>Puts a few records on record, as if a clerk had.</summary>
internal static class OnRecord
{
    public static async Task RegisterAsync(this IServiceProvider services, params Record[] records)
    {
        var id = Ids.New(services.GetRequiredService<TimeProvider>());
        var answer = await services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(id, id.ToString()), Acts.RecordCreated, writing =>
        {
            foreach (var record in records) writing.Add(record);
            return Task.FromResult<Answer>("done");
        }, TestContext.Current.CancellationToken);
        Assert.Null(answer.Refusal);
    }

    public static async Task RegisterAsync(this TestSite site, params Record[] records)
    {
        await using var scope = site.Scope();
        await scope.ServiceProvider.RegisterAsync(records);
    }
}
