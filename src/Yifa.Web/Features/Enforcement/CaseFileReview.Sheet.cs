using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json;
using Yifa.Law.Enforcement.Leads;

namespace Yifa.Web.Features.Enforcement;

/// <summary>一名评查人打的分。</summary>
/// <param name="Reviewer">评查人。</param>
/// <param name="Faults">各项有几处，按代码；没有的不写。</param>
/// <param name="Problems">存在的问题；没有为 null。</param>
public sealed record Scoring(string Reviewer, IReadOnlyDictionary<string, int> Faults, string? Problems);

/// <summary>评分：how the score came about, by each of the two reviewers and item by item; a review that was only entered with its score has none.</summary>
public sealed partial class CaseFileReview
{
    /// <summary>一卷由几个人评查。</summary>
    public const int ReviewersNeeded = 2;

    /// <summary>各人打的分，先打的在前；没有人打分、旧账的为 null。</summary>
    public string? Sheet { get; set; }

    /// <summary>签号，谁都可以照它重抽；不是抽的为 null。</summary>
    public string? Seed { get; set; }

    /// <summary>照哪一张评分表。</summary>
    [NotMapped] public ReviewSheet Form => ExecutionId is null ? ReviewSheet.Penalties : ReviewSheet.Executions;

    /// <summary>两名评查人的姓名；没有写全的不足两个。</summary>
    [NotMapped] public IReadOnlyList<string> ReviewerNames => [.. (Reviewers ?? "").Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <summary>各人打的分。</summary>
    [NotMapped] public IReadOnlyList<Scoring> Scorings => Sheet is null ? [] : JsonSerializer.Deserialize<List<Scoring>>(Sheet)!;

    /// <summary>两人都打了，一人说有、一人说没有的否决项。</summary>
    [NotMapped] public IReadOnlyList<ReviewItem> Disputed => Scorings is [var one, var other] ? Form.Disputed(one.Faults, other.Faults) : [];

    /// <summary>记下一个人打的分；两人都打了、对否决项没有分歧的，得分和等次就定了。</summary>
    public void Put(Scoring scoring)
    {
        List<Scoring> all = [.. Scorings.Where(s => s.Reviewer != scoring.Reviewer), scoring];
        Sheet = JsonSerializer.Serialize(all);
        if (all is not [var one, var other] || Form.ScoreOf(one.Faults, other.Faults) is not { } score) return;
        (Score, Grade) = (score, ReviewSheet.GradeOf(score));
        // What both have written stands once.
        Problems = string.Join('\n', all.SelectMany(s => (s.Problems ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)).Distinct()) is { Length: > 0 } problems ? problems : null;
    }
}
