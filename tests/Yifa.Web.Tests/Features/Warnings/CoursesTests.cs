using Yifa.Insight.Escalation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Features.Warnings.Watching;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>What is looked at one by one: the same pair again, threats in the text. (All names invented.)</summary>
public sealed class CoursesTests
{
    private const string Village = "500109111226";
    private static readonly DateOnly Day = new(2024, 9, 15);
    private static int number;

    [Fact]
    public void The_same_two_again_within_a_year_are_told_once_at_the_newer_matter()
    {
        var (old, now) = (Of(Day.AddDays(-90), ["林小满", "何大山"], ended: Day.AddDays(-80)), Of(Day.AddDays(-3), ["何大山", "林小满"]));
        var other = Of(Day.AddDays(-2), ["林小满", "别的人"]);
        var signal = Assert.Single(Found(old, now, other));
        Assert.Equal((WarningKind.Escalation, now.Id), (signal.Kind, signal.Members[0]));
        Assert.Equal([now.Id, old.Id], signal.Members);
        Assert.Contains("以前有过 1 件，上一件在 87 天前", signal.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("林小满", signal.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_counts_in_its_village_only_and_two_numbers_that_differ_are_two_people()
    {
        Assert.Empty(Found(Of(Day.AddDays(-90), ["林小满", "何大山"], village: "500109111225"), Of(Day.AddDays(-3), ["林小满", "何大山"])));
        Assert.Empty(Found(Of(Day.AddDays(-90), ["林小满", "何某"]), Of(Day.AddDays(-3), ["林小满", "何某"])));
        Assert.Empty(Found(Of(Day.AddDays(-90), ["林小满", "何大山"], numbers: ["甲", null]), Of(Day.AddDays(-3), ["林小满", "何大山"], numbers: ["乙", null])));
        Assert.Single(Found(Of(Day.AddDays(-90), ["林小满", "何大山"], numbers: ["甲", null]), Of(Day.AddDays(-3), ["林小曼", "何大山"], numbers: ["甲", null])));
        Assert.Single(Found(Of(Day.AddDays(-90), ["林小满", "何大山"], village: "500109111225", numbers: ["甲", "乙"]), Of(Day.AddDays(-3), ["何大山", "林小满"], numbers: ["乙", "甲"])));
    }

    [Fact]
    public void What_somebody_judged_counts_before_names_and_numbers_do()
    {
        var (old, now) = (Of(Day.AddDays(-90), ["林小满", "何大山"], ended: Day.AddDays(-80)), Of(Day.AddDays(-3), ["何大山", "林小满"]));
        Assert.Empty(Found(old with { Apart = [now.Id] }, now with { Apart = [old.Id] }));
        // One name of the two, in another village: nothing but the word of whoever judged it ties them together.
        var elsewhere = Of(Day.AddDays(-60), ["林小满", "何某"], village: "500109111225", ended: Day.AddDays(-50));
        Assert.Empty(Found(elsewhere, now));
        var signal = Assert.Single(Found(elsewhere with { Again = [now.Id] }, now with { Again = [elsewhere.Id] }));
        Assert.Equal([now.Id, elsewhere.Id], signal.Members);
        Assert.Contains("以前有过 1 件，上一件在 57 天前", signal.Why, StringComparison.Ordinal);
        Assert.Contains("有人认定是又起的", signal.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_dispute_at_the_same_written_place_is_told_without_naming_the_place()
    {
        WatchedCourse At(int ago, string scene, string name, string village = Village) => Of(Day.AddDays(-ago), [name], village: village) with { Scene = scene };
        var (old, now) = (At(60, "明通村老水井旁", "甲一"), At(3, "明通村 老水井（旁）", "乙二"));
        var signal = Assert.Single(Found(old, now));
        Assert.Equal([now.Id, old.Id], signal.Members);
        Assert.Equal("同一个地方 90 天里另有 1 件，上一件在 57 天前", signal.Why);
        // Too long ago, in another village, too short to be one place, or held by somebody not to be the same.
        Assert.Empty(Found(At(94, "明通村老水井旁", "甲一"), now));
        Assert.Empty(Found(At(60, "明通村老水井旁", "甲一", "500109111225"), now));
        Assert.Empty(Found(At(60, "村口", "甲一"), At(3, "村口", "乙二")));
        Assert.Empty(Found(old, now with { Apart = [old.Id] }));
        // The same two at the same place are told as the same two.
        Assert.DoesNotContain("同一个地方", Assert.Single(Found(Of(Day.AddDays(-60), ["林小满", "何大山"]) with { Scene = "老水井旁" }, Of(Day.AddDays(-3), ["何大山", "林小满"]) with { Scene = "老水井旁" })).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_town_is_looked_through_in_a_moment()
    {
        // Twenty thousand open matters of a year, each with two people who are in no other, and one pair that is.
        List<WatchedCourse> year = [.. Enumerable.Range(0, 20_000).Select(i => Of(Day.AddDays(-360 + i % 350), [$"甲{i}", $"乙{i}"]))];
        var again = Of(Day.AddDays(-1), ["甲7", "乙7"]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(again.Id, Assert.Single(Found([.. year, again])).Members[0]);
        // A second here; comparing each with each took minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Threats_in_the_text_of_an_open_matter_are_told_and_denied_ones_are_not()
    {
        Assert.Contains("扬言报复：文中写“扬言”（2 分）", Assert.Single(Found(Of(Day.AddDays(-3), ["甲一", "乙二"], text: "因排水争吵，扬言要持刀上门"))).Why, StringComparison.Ordinal);
        Assert.Empty(Found(Of(Day.AddDays(-3), ["甲一", "乙二"], text: "因排水争吵，双方未扬言报复，也没有持刀")));
        Assert.Empty(Found(Of(Day.AddDays(-3), ["甲一", "乙二"], text: "因排水争吵，扬言要持刀上门", ended: Day.AddDays(-1))));
    }

    private static List<Signal> Found(params WatchedCourse[] matters) => [.. new Courses(matters, Day, EscalationRules.Standard).Escalations()];

    private static WatchedCourse Of(DateOnly day, string[] names, string text = "院墙排水争执", string village = Village, DateOnly? ended = null, string?[]? numbers = null) =>
        new(new Guid(++number, 0, 0, new byte[8]), village, day, DisputeKind.Neighbours, ended, ended is null, text, [.. names.Select((n, i) => new WatchedParty(n, numbers?[i], null))]);
}
