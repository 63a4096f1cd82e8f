using System.Globalization;
using System.Text;

namespace Yifa.Bench.Invented;

/// <summary>
/// Texts of disputes as long as real ones: half in the words in which disputes are told, half in words that follow Zipf's law, since a search is
/// easy over texts that all say the same and unreal over such that have no common word.
/// </summary>
internal sealed class DisputeTexts
{
    private const int Vocabulary = 20_000;
    private const int Characters = 3_000;

    private static readonly string[] Openings = ["反映人{0}与邻居{1}", "{0}与{1}两家", "村民{0}来电称{1}", "{0}、{1}双方", "据网格员走访，{0}和{1}"];
    private static readonly string[] Matters =
    [
        "因田埂界限不清发生争执", "因屋檐滴水浸湿院墙发生口角", "因借款到期未还发生纠纷", "因鱼塘放水淹了秧苗要求赔偿", "因工程尾款和工资拖欠讨要说法", "因老人赡养费分摊意见不一",
        "因宅基地占用公路边沟发生矛盾", "因山林承包合同到期归属不明", "因狗咬伤小孩要求支付医药费", "因噪音扰民多次劝说无效", "因修便道占用对方土地", "因水渠堵塞浇不上地",
    ];

    private static readonly string[] Courses =
    [
        "村干部到现场查看，双方情绪激动，暂未达成一致。", "经调解员两次上门，当事人同意各让一步。", "已约定下周在村委会当面协商。", "当地派出所到场制止，未发生肢体冲突。", "双方签订协议，约定月底前履行。",
        "一方表示不接受，要求走司法程序。", "已告知诉讼权利和人民调解自愿原则。", "经查属历史遗留问题，需进一步核实。",
    ];

    private readonly Chance chance;
    private readonly string[] words;
    private readonly double[] upTo;

    public DisputeTexts(int seed)
    {
        chance = new Chance(seed);
        words = [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, 2 + chance.Below(2)).Select(_ => (char)('一' + 7 * chance.Below(Characters)))))];
        upTo = new double[Vocabulary];
        for (var i = 0; i < Vocabulary; i++) upTo[i] = 1.0 / (i + 1) + (i == 0 ? 0 : upTo[i - 1]);
    }

    /// <summary>One text, of some hundred and eighty characters.</summary>
    public string Next()
    {
        var text = new StringBuilder(chance.Of(Openings)).Replace("{0}", chance.Name()).Replace("{1}", chance.Name()).Append(chance.Of(Matters)).Append('，');
        for (var clause = 3 + chance.Below(8); clause > 0; clause--)
        {
            for (var word = 3 + chance.Below(5); word > 0; word--) text.Append(Word());
            text.Append(clause == 1 ? '。' : '，');
        }
        return text.Append(chance.Of(Courses)).Append(CultureInfo.InvariantCulture, $"记录编号{chance.Below(1_000_000):000000}。").ToString();
    }

    private string Word()
    {
        var at = Array.BinarySearch(upTo, chance.Below(1 << 30) / (double)(1 << 30) * upTo[^1]);
        return words[Math.Min(at < 0 ? ~at : at, Vocabulary - 1)];
    }
}
