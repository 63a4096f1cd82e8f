using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Searching;
using Yifa.Web.Running;

namespace Yifa.Web;

/// <summary>网站怎么起。</summary>
/// <param name="Data">数据目录。</param>
public sealed record SiteOptions(string Data)
{
    /// <summary>监听地址。</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>PostgreSQL 连接串；null 用 SQLite。默认读环境变量 YIFA_POSTGRES。</summary>
    public string? Postgres { get; init; } = Environment.GetEnvironmentVariable(Store.PostgresSetting);

    /// <summary>密钥目录；null 放在数据目录的 keys 下。默认读环境变量 YIFA_KEYS。</summary>
    public string? Keys { get; init; } = Environment.GetEnvironmentVariable("YIFA_KEYS");

    /// <summary>只记警告以上，命令行用。</summary>
    public bool Quiet { get; init; }

    /// <summary>每天自己巡查一次，成批登记的随后编进查找的索引，过几分钟收一遍投诉邮箱；起网站时开，命令行和测试不开。</summary>
    public bool Watches { get; init; }

    /// <summary>测试换钟、换散列次数用。</summary>
    public Action<IServiceCollection>? Also { get; init; }
}

/// <summary>网站：the one composition of services and of the path a request takes.</summary>
public static class Site
{
    public static WebApplication Build(SiteOptions options)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, WebRootPath = root,
            // Settings and files do not change under a running program: no watchers, which a machine has only so many of.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Environment.WebRootFileProvider = new UnwatchedFiles(root);
        builder.WebHost.UseUrls(options.Urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 60 << 20;
        });
        builder.Logging.SetMinimumLevel(options.Quiet ? LogLevel.Error : LogLevel.Warning);
        Compose(builder.Services, options);
        // Both are told elsewhere: a failed statement by its exception (and never with its values), the unsealed session keys in docs/operations.md.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Query", LogLevel.Error);
        var app = builder.Build();
        // To work out what the database looks like takes longest of all: it begins while the pages are looked for.
        _ = Task.Run(() => WorkOutModel(app.Services));
        Arrange(app);
        return app;
    }

    private static void WorkOutModel(IServiceProvider services)
    {
        try
        {
            using var scope = services.CreateScope();
            _ = scope.ServiceProvider.GetRequiredService<AppDbContext>().Model;
        }
        catch (ObjectDisposedException)
        {
            // The site was closed before anybody needed it.
        }
    }

    private static void Compose(IServiceCollection services, SiteOptions options)
    {
        var folder = new DataFolder(options.Data, options.Keys);
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<TownClock>();
        services.AddSingleton(_ => Vault.Open(folder.Keys));
        services.AddStore(folder, options.Postgres);
        services.AddScoped<Viewer>();
        services.AddSingleton<Remembered>();
        services.AddSingleton<Opening>();
        services.AddScoped<SearchIndex>();
        services.AddScoped<SearchCatchUp>();
        services.AddScoped<RecordBook>();
        services.AddScoped<Verification>();
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("yifa").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSignIn();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddRazorPages(pages => pages.RootDirectory = "/Features").AddMvcOptions(mvc => mvc.Filters.Add(new HandlerRequired()));
        services.AddFeatures();
        if (options.Watches)
        {
            services.AddHostedService<DailyWatch>();
            services.AddHostedService<SearchKeeper>();
            services.AddHostedService<MailKeeper>();
        }
        services.TryAddSingleton(new LedgerAreas(new Dictionary<string, Area>()));
        services.AddResponseCompression();
        services.AddAntiforgery(token => { token.Cookie.Name = "yifa.form"; token.FormFieldName = "__RequestVerificationToken"; });
        options.Also?.Invoke(services);
    }

    private static void Arrange(WebApplication app)
    {
        app.UseSecurityHeaders();
        var opening = app.Services.GetRequiredService<Opening>();
        app.Use(async (context, next) =>
        {
            await opening.WaitAsync(context.RequestAborted);
            await next(context);
        });
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600" });
        app.UseRouting();
        app.UseAuthentication();
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<Viewer>().Become(context.User);
            return next(context);
        });
        app.UseFirstPasswordChange();
        app.UseSecondFactor(() => app.Services.GetRequiredService<TownClock>().Now);
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapFeatures();
    }
}
