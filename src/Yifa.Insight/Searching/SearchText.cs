using System.Globalization;
using System.Text;
using Yifa.Insight.Names;

namespace Yifa.Insight.Searching;

/// <summary>
/// 检索词：one way to cut text for both databases: normalised, then every two neighbouring characters of a run, and its last one alone. No
/// dictionary, so no village is missing from it; no parser of the database takes part, so both stores find the same rows. A trigram index
/// would lose 纠纷 and 土地.
/// </summary>
public static class SearchText
{
    /// <summary>记号的第一个字：not a character of any text, so that what the program adds to a record can never be taken for its words.</summary>
    public const char FirstMark = '\uFDD0';

    private const char LastMark = '\uFDEF';

    // Traditional and simplified, pair by pair: what occurs in names, places and old papers. A map, not a dictionary: one to one only.
    private const string Pairs =
        "與与萬万專专業业東东絲丝兩两嚴严喪丧個个豐丰臨临為为麗丽舉举義义烏乌樂乐喬乔習习鄉乡書书買买亂乱爭争於于虧亏雲云亞亚產产畝亩親亲億亿僅仅從从倉仓儀仪們们價价眾众優优會会傘伞偉伟傳传傷伤倫伦偽伪體体餘余傭佣俠侠侶侣偵侦側侧僑侨債债傾倾償偿儲储兒儿黨党蘭兰關关興兴養养獸兽內内岡冈冊册寫写軍军農农馮冯沖冲決决況况凍冻淨净涼凉減减幾几鳳凤憑凭凱凯擊击劃划劉刘則则剛刚創创刪删別别劑剂劍剑劇剧勸劝辦办務务動动勵励勁劲勞劳勢势勳勋匯汇區区醫医華华協协單单賣卖盧卢衛卫卻却廠厂廳厅歷历厲厉壓压縣县參参雙双發发變变敘叙葉叶號号嘆叹嚇吓嗎吗啟启吳吴嗚呜員员聽听問问嘩哗響响喚唤團团園园圍围國国圖图圓圆聖圣場场壞坏塊块堅坚壇坛壩坝墳坟墜坠牆墙墻墙壟垄壘垒聲声殼壳處处備备復复夠够頭头奪夺奮奋獎奖婦妇媽妈姦奸孫孙學学寧宁寶宝實实審审憲宪宮宫寬宽賓宾對对尋寻導导將将爾尔塵尘嘗尝層层屬属歲岁豈岂崗岗島岛嶺岭幣币帥帅師师帳帐帶带幫帮幹干廣广莊庄慶庆廬庐庫库應应廟庙龐庞廢废開开異异棄弃張张彌弥彎弯彈弹強强歸归當当錄录徹彻徑径憶忆憂忧懷怀態态憐怜總总恆恒懇恳惡恶惱恼懸悬驚惊慘惨慣惯憤愤願愿懶懒戲戏戰战戶户撲扑執执擴扩掃扫揚扬擾扰撫抚拋抛搶抢護护報报擔担擬拟擁拥攔拦擇择掛挂擋挡擠挤揮挥損损換换據据擄掳攜携攝摄擺摆搖摇敵敌數数斷断無无舊旧時时曠旷曇昙晝昼顯显曉晓曄晔暈晕暫暂術术機机殺杀雜杂權权條条來来楊杨極极構构樞枢棗枣槍枪楓枫櫃柜標标棧栈棟栋欄栏樹树樣样橋桥檔档夢梦檢检樓楼歡欢歐欧殘残毀毁畢毕氣气漢汉湯汤溝沟沒没滄沧滬沪淚泪瀉泻潑泼澤泽潔洁灑洒濁浊測测濟济渾浑濃浓塗涂濤涛潤润漲涨漁渔灣湾濕湿溫温滿满濱滨灘滩滅灭燈灯災灾爐炉點点煉炼煩烦燒烧熱热愛爱爺爷牽牵犧牺狀状猶犹獄狱獵猎獨独獲获環环現现瑪玛瓊琼電电畫画暢畅療疗瘋疯癢痒皺皱鹽盐監监蓋盖盤盘眯眯睜睁礦矿碼码磚砖確确礙碍禮礼禍祸離离種种積积稱称穩稳窮穷竊窃競竞筆笔筍笋築筑簡简糧粮緊紧糾纠紅红約约級级紀纪純纯紗纱綱纲納纳紛纷紙纸紋纹線线組组細细織织終终紹绍經经結结給给絡络絕绝統统繼继績绩緒绪續续維维綿绵綠绿緩缓編编緣缘縛缚繳缴網网羅罗罰罚羨羡職职聯联聰聪肅肃腸肠膚肤腫肿脹胀脅胁勝胜臉脸腦脑腳脚膠胶艦舰艱艰藝艺節节蘇苏蘋苹範范薦荐榮荣藥药蓮莲獲获營营蕭萧薩萨藍蓝蔣蒋虛虚蟲虫雖虽蠻蛮補补裝装襲袭見见觀观規规視视覺觉覽览觸触譽誉計计訂订認认討讨讓让訓训議议訊讯記记講讲許许論论設设訪访證证評评識识訴诉診诊詞词譯译試试詩诗誠诚話话誕诞詢询該该詳详語语誤误說说請请諸诸諾诺讀读課课誰谁調调諒谅談谈謀谋謊谎謝谢謠谣譚谭譜谱貝贝負负貢贡財财責责賢贤敗败賬账貨货質质販贩貪贪貧贫購购貫贯賀贺貴贵貸贷費费賊贼資资賈贾賭赌賴赖賺赚賽赛贊赞贈赠贏赢趙赵趕赶躍跃車车軌轨軟软轉转輪轮輕轻較较輔辅輛辆輝辉輸输轄辖辭辞邊边遼辽達达遷迁過过運运還还這这進进遠远違违連连遲迟適适選选遺遗鄧邓鄭郑鄰邻釀酿釋释裡里鑑鉴針针釘钉鈔钞鋼钢錢钱鐵铁鈴铃鉛铅銅铜銘铭銀银鎖锁錯错鍋锅鍾钟鐘钟鎮镇鏡镜長长門门閃闪閉闭問问間间閔闵聞闻閣阁闆板闊阔隊队陽阳陰阴陣阵階阶際际陸陆陳陈險险隨随隱隐難难霧雾靜静韓韩頂顶項项順顺須须顧顾頓顿頒颁預预領领頗颇頻频題题額额顏颜風风飛飞飯饭飲饮餓饿館馆馬马馳驰駐驻駕驾駱骆驗验騎骑騙骗魚鱼魯鲁鮮鲜鳥鸟鴨鸭鴻鸿鵬鹏麥麦黃黄齊齐齒齿龍龙龔龚龜龟";

    private static readonly Dictionary<char, char> Simplified = Enumerable.Range(0, Pairs.Length / 2).GroupBy(i => Pairs[2 * i]).ToDictionary(g => g.Key, g => Pairs[2 * g.First() + 1]);

    /// <summary>统一写法：全角半角、大小写、常见繁体；不成字的半个和控制字符换成空格。</summary>
    public static string Normalize(string text)
    {
        var whole = IsWhole(text) ? text : string.Create(text.Length, text, (into, from) =>
        {
            for (var i = 0; i < from.Length; i++) into[i] = IsUsed(from, i) ? from[i] : ' ';
        });
        var folded = whole.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return string.Create(folded.Length, folded, (into, from) =>
        {
            for (var i = 0; i < from.Length; i++) into[i] = Simplified.GetValueOrDefault(from[i], from[i]);
        });
    }

    /// <summary>一段文字的词元，照先后，有重复。</summary>
    public static IEnumerable<string> Tokens(string text) => Cut(Normalize(text));

    /// <summary>已经统一写法的文字有哪些词元，各一次。</summary>
    public static HashSet<string> TokensOf(string normalized) => new(Cut(normalized), StringComparer.Ordinal);

    /// <summary>要找的各个词：空格和标点隔开，每个都要有。</summary>
    public static IReadOnlyList<SearchTerm> Query(string text)
    {
        var normalized = Normalize(text);
        return [.. Runs(normalized).Select(run => normalized[run]).Distinct(StringComparer.Ordinal).Select(SearchTerm.Of)];
    }

    /// <summary>SQLite FTS5 存的写法：词元以空格隔开；分词器只认空格（ascii）。</summary>
    public static string Spaced(IEnumerable<string> tokens) => string.Join(' ', tokens);

    /// <summary>PostgreSQL 存的写法：一个 tsvector，不带位置；不经数据库的分词，也不问区域设置。</summary>
    public static string TsVector(IEnumerable<string> tokens) => string.Join(' ', tokens.Select(t => $"'{t}'"));

    /// <summary>SQLite FTS5 的问法：这些记号和这些词都要有。</summary>
    public static string Fts5(IEnumerable<string> marks, IEnumerable<SearchTerm> terms) => string.Join(" AND ", marks.Select(m => $"\"{m}\"").Concat(terms.Select(t => t.Fts5)));

    /// <summary>PostgreSQL 的问法：这些记号和这些词都要有。</summary>
    public static string TsQuery(IEnumerable<string> marks, IEnumerable<SearchTerm> terms) => string.Join(" & ", marks.Select(m => $"'{m}'").Concat(terms.Select(t => t.TsQuery)));

    /// <summary>姓名可用拼音和首字母找。</summary>
    public static string NameKeys(string name) => $"{Pinyin.OfName(name)} {Pinyin.Initials(name)}";

    /// <summary>一段（没有标点和空格）的词元：两字两字；末字单独再给一次，好按一个字的开头找到它。</summary>
    internal static IEnumerable<string> CutRun(string run)
    {
        for (int at = 0, next; at < run.Length; at = next)
        {
            next = at + Width(run, at);
            yield return next == run.Length ? run[at..] : run[at..(next + Width(run, next))];
        }
    }

    /// <summary>一个字占几个码元：扩展区的字占两个，切开就不成字。</summary>
    internal static int Width(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;

    private static IEnumerable<string> Cut(string normalized) => Runs(normalized).SelectMany(run => CutRun(normalized[run]));

    private static IEnumerable<Range> Runs(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsPart(text[start])) continue;
            var end = start;
            while (end < text.Length && IsPart(text[end])) end++;
            yield return start..end;
            start = end;
        }
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!IsUsed(text, i)) return false;
        return true;
    }

    // Half a character cannot be written to a database, nor can a zero; and nobody writes one of our marks.
    private static bool IsUsed(string text, int at) => text[at] switch
    {
        < ' ' => false,
        >= FirstMark and <= LastMark => false,
        >= '\uFFFE' => false,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };
}
