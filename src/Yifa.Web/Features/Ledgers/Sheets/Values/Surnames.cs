using System.Collections.Frozen;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>姓氏：tells a person's name from other short words, and where one name ends and the next begins.</summary>
internal static class Surnames
{
    private const string Single =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由才尕 先";

    private static readonly FrozenSet<char> One = Single.Where(letter => letter != ' ').ToFrozenSet();

    private static readonly FrozenSet<string> Two =
        "欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 令狐 夏侯 慕容 端木 轩辕 南宫 独孤 长孙 宇文 百里 东郭 西门 呼延 司空 闻人 澹台 公冶 宗政 濮阳 淳于 太叔 申屠 钟离 鲜于 完颜 赫连 拓跋 纳兰".Split(' ').ToFrozenSet();

    public static bool IsSurname(string text) => text.Length == 1 ? One.Contains(text[0]) : text.Length == 2 && Two.Contains(text);

    /// <summary>像一个人的姓名：known surname and one or two more letters; with a double surname up to four.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (letter is < '\u3400' or > '\u9fff' && !char.IsSurrogate(letter))
                return false;
        return text.Length switch
        {
            2 or 3 => One.Contains(text[0]) || text.Length == 3 && Two.Contains(text[..2].ToString()),
            4 => Two.Contains(text[..2].ToString()) || One.Contains(text[0]) && One.Contains(text[1]) && !IsName(text[2..]),
            _ => false,
        };
    }
}
