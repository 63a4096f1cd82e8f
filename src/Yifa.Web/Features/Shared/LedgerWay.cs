using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Shared;

/// <summary>去台账的路。</summary>
public static class LedgerWay
{
    /// <summary>一条记录的地址；不给编号则是整本台账。</summary>
    public static string AddressOf<T>(Guid? id = null) where T : Record => $"/ledgers/{LedgerCatalogue.Of(typeof(T))!.Code}{(id is { } one ? $"/{one}" : "")}";
}
