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

    // What each place holds since the last row: SQLite keeps it, so a word that comes again (the town, the author, a kind) need not be given again.
    private readonly object?[] held;
    private int at;

    public PreparedInsert(SqliteConnection connection, string sql)
    {
        database = connection.Handle ?? throw new InvalidOperationException("连接没有打开。");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
        held = new object?[raw.sqlite3_bind_parameter_count(statement)];
    }

    /// <summary>下一个参数是空。</summary>
    public void WriteNull()
    {
        if (ReferenceEquals(held[at], DBNull.Value)) at++;
        else Bound(DBNull.Value, raw.sqlite3_bind_null(statement, at + 1));
    }

    /// <summary>下一个参数的值。</summary>
    public void Write(string text)
    {
        if (ReferenceEquals(held[at], text)) at++;
        // An empty span has no address, and SQLite would take that for NULL.
        else if (text.Length == 0) Bound(text, raw.sqlite3_bind_text(statement, at + 1, text));
        else
        {
            if (buffer.Length < text.Length * 3) buffer = new byte[text.Length * 4];
            Bound(text, raw.sqlite3_bind_text(statement, at + 1, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer))));
        }
    }

    /// <inheritdoc cref="Write(string)"/>
    public void Write(bool yes) => Bound(null, raw.sqlite3_bind_int(statement, at + 1, yes ? 1 : 0));

    /// <inheritdoc cref="Write(string)"/>
    public void Write(int number) => Bound(null, raw.sqlite3_bind_int(statement, at + 1, number));

    /// <inheritdoc cref="Write(string)"/>
    public void Write(long number) => Bound(null, raw.sqlite3_bind_int64(statement, at + 1, number));

    /// <inheritdoc cref="Write(string)"/>
    public void Write(double number) => Bound(null, raw.sqlite3_bind_double(statement, at + 1, number));

    /// <inheritdoc cref="Write(string)"/>
    public void Write(DateOnly day) => Bound(null, Formatted(day, "O"));

    /// <inheritdoc cref="Write(string)"/>
    public void Write(DateTime moment) => Bound(null, Formatted(moment, "yyyy-MM-dd HH:mm:ss.FFFFFFF"));

    /// <inheritdoc cref="Write(string)"/>
    public void Write(Guid id)
    {
        Span<byte> text = stackalloc byte[36];
        id.TryFormat(text, out _);
        Ascii.ToUpperInPlace(text, out _);
        Bound(null, raw.sqlite3_bind_text(statement, at + 1, text));
    }

    /// <inheritdoc cref="Write(string)"/>
    public void Write(byte[] bytes) => Bound(null, raw.sqlite3_bind_blob(statement, at + 1, bytes));

    /// <summary>插入这一行。</summary>
    /// <exception cref="SqliteException">违反约束，或者存不进去。</exception>
    public void Run()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        at = 0;
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, database);
    }

    public void Dispose() => statement.Dispose();

    private int Formatted<T>(T value, string format) where T : IUtf8SpanFormattable =>
        value.TryFormat(buffer, out var count, format, CultureInfo.InvariantCulture) ? raw.sqlite3_bind_text(statement, at + 1, buffer.AsSpan(0, count)) : raw.SQLITE_TOOBIG;

    private void Bound(object? value, int result)
    {
        SqliteException.ThrowExceptionForRC(result, database);
        held[at++] = value;
    }
}
