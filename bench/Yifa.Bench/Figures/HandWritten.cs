using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Bench.Figures;

/// <summary>The same counts as a person would write them, one statement each, on the same connection with the same settings.</summary>
internal static class HandWritten
{
    public static IReadOnlyList<(string Code, string Sql)> Statements { get; } = Read();

    public static async Task<Dictionary<string, Tally>> AllAsync(AppDbContext db, Viewer viewer, int year)
    {
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        var found = new Dictionary<string, Tally>();
        foreach (var (code, sql) in Statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            Give(command, "@town", viewer.TownCode);
            if (sql.Contains("@from", StringComparison.Ordinal)) Give(command, "@from", new DateOnly(year, 1, 1));
            if (sql.Contains("@to ", StringComparison.Ordinal) || sql.Contains("@to)", StringComparison.Ordinal) || sql.EndsWith("@to", StringComparison.Ordinal)) Give(command, "@to", new DateOnly(year, 12, 31));
            if (sql.Contains("@year", StringComparison.Ordinal)) Give(command, "@year", year);
            await using var rows = await command.ExecuteReaderAsync();
            await rows.ReadAsync();
            found[code] = new Tally(Number(rows, 0), rows.FieldCount > 1 ? Number(rows, 1) : null);
        }
        await db.Database.CloseConnectionAsync();
        return found;
    }

    /// <summary>A baseline that counts something else is no baseline.</summary>
    public static void MustAgree(IReadOnlyList<Figure> figures, Dictionary<string, Tally> tallies)
    {
        var differing = figures.Where(f => !tallies.TryGetValue(f.Code, out var tally) || Math.Abs((f.Numerator ?? 0) - tally.Numerator) > 0.01m || Math.Abs((f.Denominator ?? 0) - (tally.Denominator ?? 0)) > 0.01m)
            .Select(f => $"{f.Code}: {f.Numerator}/{f.Denominator} and {tallies.GetValueOrDefault(f.Code)}").ToList();
        if (differing.Count > 0 || figures.Count != tallies.Count)
            throw new InvalidOperationException($"{figures.Count} figures, {tallies.Count} statements; not the same counts:\n{string.Join('\n', differing)}");
    }

    private static decimal Number(DbDataReader row, int column) => row.IsDBNull(column) ? 0 : Convert.ToDecimal(row.GetValue(column), CultureInfo.InvariantCulture);

    private static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static List<(string Code, string Sql)> Read()
    {
        using var text = new StreamReader(typeof(HandWritten).Assembly.GetManifestResourceStream("indicators.sql")!);
        var statements = new List<(string, string)>();
        string? code = null;
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal)) code = line[3..];
            else if (line.Length > 0) statements.Add((code!, line.TrimEnd(';')));
        }
        return statements;
    }
}
