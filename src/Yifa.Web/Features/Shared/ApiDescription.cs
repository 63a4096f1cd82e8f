using Microsoft.OpenApi;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Shared;

/// <summary>接口说明（OpenAPI）：what programs may ask, at /openapi/v1.json for whoever is signed in. Pages and probes are not in it.</summary>
public static class ApiDescription
{
    public static void Add(IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "依法（Yifa）", Version = "1", Description = "镇街依法办事的数字。登录用浏览器的会话；公开的报告不用登录。" };
            return Task.CompletedTask;
        });
        // The framework also reads numbers from texts and says so; what is written is always a number.
        options.AddSchemaTransformer((schema, _, _) =>
        {
            if (schema.Type is { } type && type.HasFlag(JsonSchemaType.String) && (type & (JsonSchemaType.Number | JsonSchemaType.Integer)) != 0) (schema.Type, schema.Pattern) = (type & ~JsonSchemaType.String, null);
            return Task.CompletedTask;
        });
    });

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapOpenApi().WithMetadata(new RequiresAttribute(Area.Own, Deed.Read));
}
