using System.Reflection;

namespace Yifa.Web;

/// <summary>
/// 各模块带来的服务和接口：a module that needs more than pages has a static class named <c>XModule</c> with
/// <c>AddServices(IServiceCollection)</c> and/or <c>MapEndpoints(IEndpointRouteBuilder)</c>. They are found by name, so that a new
/// module changes no list.
/// </summary>
public static class Modules
{
    private static readonly Type[] All =
    [
        .. typeof(Modules).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Module", StringComparison.Ordinal) && t.Namespace!.StartsWith("Yifa.Web.Features", StringComparison.Ordinal))
            .OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    public static void AddFeatures(this IServiceCollection services) => Call("AddServices", services);

    public static void MapFeatures(this IEndpointRouteBuilder endpoints) => Call("MapEndpoints", endpoints);

    private static void Call(string method, object argument)
    {
        foreach (var module in All) module.GetMethod(method, BindingFlags.Public | BindingFlags.Static)?.Invoke(null, [argument]);
    }
}
