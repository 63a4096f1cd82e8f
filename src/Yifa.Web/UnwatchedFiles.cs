using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Yifa.Web;

/// <summary>
/// 不盯着变化的文件：the program's own static files do not change while it runs. A machine has few file watchers (128 for each user
/// is usual); a provider that takes one for every started site leaves pages empty once they are used up.
/// </summary>
internal sealed class UnwatchedFiles(string root) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider files = new(root);

    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    public void Dispose() => files.Dispose();
}
