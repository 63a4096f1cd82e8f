using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Yifa.Web.Records;

/// <summary>
/// 预备好的一条插入：one statement of SQLite, bound by position and stepped, nothing else. The command of the provider looks every
/// parameter up by name and makes a reader for each row, which costs an import of a hundred thousand rows as much as the database itself.
/// Values are written exactly as the provider writes them (a test compares both).
/// </summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] buffer = new byte[1024];

    public PreparedInsert(SqliteConnection connection, string sql)
    {
        database = connection.Handle ?? throw new InvalidOperationException("连接没有打开。");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    /// <summary>第几个参数（从 0 起）的值。</summary>
    /// <exception cref="InvalidOperationException">没有约定写法的类型。</exception>
    public void Bind(int at, object? value)
    {
        var index = at + 1;
        var result = value switch
        {
            null => raw.sqlite3_bind_null(statement, index),
            string text => Text(index, text),
            bool yes => raw.sqlite3_bind_int(statement, index, yes ? 1 : 0),
            int number => raw.sqlite3_bind_int(statement, index, number),
            long number => raw.sqlite3_bind_int64(statement, index, number),
            double number => raw.sqlite3_bind_double(statement, index, number),
            DateOnly day => Text(index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DateTime moment => Text(index, moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            Guid id => Text(index, id.ToString().ToUpperInvariant()),
            byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
            _ => throw new InvalidOperationException($"{value.GetType().Name} 没有写进 SQLite 的约定。"),
        };
        SqliteException.ThrowExceptionForRC(result, database);
    }

    /// <summary>插入这一行。</summary>
    /// <exception cref="SqliteException">违反约束，或者存不进去。</exception>
    public void Run()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, database);
    }

    public void Dispose() => statement.Dispose();

    private int Text(int index, string text)
    {
        // An empty span has no address, and SQLite would take that for NULL.
        if (text.Length == 0) return raw.sqlite3_bind_text(statement, index, text);
        if (buffer.Length < text.Length * 3) buffer = new byte[text.Length * 4];
        return raw.sqlite3_bind_text(statement, index, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
    }
}
