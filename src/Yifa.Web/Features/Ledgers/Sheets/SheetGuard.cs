using System.Xml;
using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 读表的护栏：turns whatever a damaged or hostile file provokes inside the parsers into a refusal, in one place, so
/// that a caller has exactly one kind of failure to tell the person about. Cancellation passes through.
/// </summary>
internal static class SheetGuard
{
    public static T Run<T>(SheetWatch watch, Func<T> read)
    {
        watch.Resume();
        try
        {
            return read();
        }
        catch (Exception fault) when (RefusalFor(fault, watch) is not null)
        {
            throw new SheetRefusedException(RefusalFor(fault, watch)!, fault);
        }
        finally
        {
            watch.Pause();
        }
    }

    public static IEnumerable<SheetRow> Rows(IEnumerable<SheetRow> rows, SheetWatch watch)
    {
        using var each = rows.GetEnumerator();
        while (Run(watch, each.MoveNext))
            yield return each.Current;
    }

    private static Refusal? RefusalFor(Exception fault, SheetWatch watch) => fault switch
    {
        SheetRefusedException => null,
        OperationCanceledException when watch.Cancellation.IsCancellationRequested => null,
        XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) => SheetRefusals.Dtd,
        XmlException xml => SheetRefusals.Broken($"第 {xml.LineNumber} 行第 {xml.LinePosition} 字处无法解析"),
        OutOfMemoryException or InsufficientExecutionStackException => SheetRefusals.Bomb("内存不够"),
        ObjectDisposedException => null,
        _ => SheetRefusals.Broken("内容无法解析"),
    };
}
