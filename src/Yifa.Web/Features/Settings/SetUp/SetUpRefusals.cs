using Yifa.Law;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Settings.SetUp;

/// <summary>建镇时的拒绝。</summary>
public static class SetUpRefusals
{
    public static Refusal NoName { get; } = new("set-up.no-name", "没有写镇街名称。", "请写上名称，例如 yifa init --town 柳荫镇。");

    public static Refusal SameName(string name, IReadOnlyList<TownDivision> found) => new("set-up.same-name", $"叫“{name}”的有 {found.Count} 个：{string.Join("、", found.Select(t => $"{t.DistrictName}（{t.Code}）"))}。", $"请加上区县，例如 --district {found[0].DistrictName}，或直接写代码。");

    public static Refusal AlreadyThere(string name) => new("set-up.already-there", $"{name}已经建好了。", "直接运行即可；要另建一个镇，请写别的名称。");
}
