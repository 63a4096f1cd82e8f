using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yifa.Law;

/// <summary>The calendar as a file: what an administrator exports, edits and imports, and what ships with the program.</summary>
public sealed partial class WorkCalendar
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>读入日历文件；读不懂或内容不对的不予接受。</summary>
    public static Ruling<WorkCalendar> Parse(Stream json)
    {
        using var reader = new StreamReader(json);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>读入日历文本；读不懂或内容不对的不予接受。</summary>
    public static Ruling<WorkCalendar> Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var calendar = Blank;
            foreach (var year in document.RootElement.GetProperty("years").EnumerateObject())
            {
                var number = int.Parse(year.Name, System.Globalization.CultureInfo.InvariantCulture);
                string[] papers = year.Value.TryGetProperty("papers", out var listed) ? [.. listed.EnumerateArray().Select(paper => paper.GetString() ?? "")] : [];
                CalendarDay[] days = [.. year.Value.GetProperty("days").EnumerateArray().Select(ReadDay)];
                if (!calendar.With(number, days, papers).TryGet(out calendar, out var refusal))
                    return refusal;
            }
            return calendar;
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
        {
            return CalendarRefusals.NotJson(wrong switch
            {
                JsonException => "内容不是 JSON",
                KeyNotFoundException => "缺少 years、days 或者 date 等项目",
                _ => "日期或者年份的写法不对",
            });
        }
    }

    /// <summary>写成日历文件，再读入得到相同的日历。</summary>
    public string ToJson()
    {
        var years = new JsonObject();
        foreach (var year in Years)
        {
            years[year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new JsonObject
            {
                ["papers"] = new JsonArray([.. year.Papers.Select(paper => JsonValue.Create(paper))]),
                ["days"] = new JsonArray([.. year.Days.Select(WriteDay)]),
            };
        }
        return new JsonObject { ["years"] = years }.ToJsonString(Readable);
    }

    private static CalendarDay ReadDay(JsonElement day) => new(
        DateOnly.ParseExact(day.GetProperty("date").GetString() ?? "", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        day.GetProperty("name").GetString() ?? "",
        day.GetProperty("off").GetBoolean(),
        day.TryGetProperty("source", out var source) ? source.GetString() : null);

    private static JsonObject WriteDay(CalendarDay day)
    {
        var written = new JsonObject { ["date"] = day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["name"] = day.Name, ["off"] = day.Off };
        if (day.Source is not null)
            written["source"] = day.Source;
        return written;
    }

    private static WorkCalendar LoadOfficial()
    {
        using var stream = typeof(WorkCalendar).Assembly.GetManifestResourceStream("workday-calendar.json")
            ?? throw new InvalidOperationException("The work calendar is missing from the assembly.");
        return Parse(stream).Value;
    }
}
