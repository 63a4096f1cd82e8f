using FsCheck;
using FsCheck.Fluent;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

public class CellValueTests
{
    private static SheetCell Cell(string text) => SheetCell.OfText(7, 3, text);

    private static SheetCell Cell(double number, string? format = null) =>
        format is null ? SheetCell.OfNumber(7, 3, number) : SheetCell.OfDate(7, 3, number, format);

    [Theory]
    [InlineData("2024-1-29 0:00:00")]
    [InlineData("2024-01-29")]
    [InlineData("2024/1/29")]
    [InlineData("2024.1.29")]
    [InlineData("2024．01．29")]
    [InlineData("20240129")]
    [InlineData("２０２４０１２９")]
    [InlineData("2024年1月29日")]
    [InlineData("2024 年 1 月 29 日")]
    [InlineData("2024年1月29")]
    [InlineData("2024年1月29号")]
    [InlineData("2024年1月29日（星期一）")]
    [InlineData("2024-1-29 星期一")]
    [InlineData("2024-01-29T10:30:00")]
    [InlineData("2024/1/29 10:30")]
    [InlineData("2024年1月29日上午9时30分")]
    [InlineData("2024年1月29日下午3点")]
    [InlineData("2024-1-29 上午")]
    [InlineData("202401290930")]
    [InlineData("45320")]
    [InlineData("45320.5")]
    [InlineData(" 2024-1-29\n")]
    [InlineData("二〇二四年一月二十九日")]
    public void Every_way_of_writing_a_day_gives_that_day(string text) =>
        Assert.Equal(Parsed.Good(new DateOnly(2024, 1, 29)), CellValue.Date(Cell(text)));

    [Fact]
    public void Numbers_and_date_cells_are_days_too()
    {
        var day = Parsed.Good(new DateOnly(2024, 1, 29));
        Assert.Equal(day, CellValue.Date(Cell(45320)));
        Assert.Equal(day, CellValue.Date(Cell(20240129)));
        Assert.Equal(day, CellValue.Date(Cell(45320, "yyyy\"年\"m\"月\"d\"日\"")));
        Assert.Equal(Parsed.Good(new DateTime(2024, 1, 29, 15, 30, 0)), CellValue.Moment(Cell(45320 + 15.5 / 24, "yyyy/m/d h:mm")));
        Assert.Equal(Parsed.Good(new DateTime(2024, 1, 29, 15, 30, 0)), CellValue.Moment(Cell("2024年1月29日下午3时30分")));
        Assert.Equal(Parsed.Good(new DateTime(2024, 1, 30)), CellValue.Moment(Cell("2024-1-29 24:00")));
    }

    [Theory]
    [InlineData("2024-2-30", "2024年2月没有 30 日")]
    [InlineData("2023年2月29日", "2023年2月没有 29 日")]
    [InlineData("2024.13.1", "没有 13 月")]
    [InlineData("20241340", "没有 13 月")]
    [InlineData("0024-1-1", "年份 24 不合常理")]
    [InlineData("下周三", "“下周三”不是日期")]
    [InlineData("已化解", "“已化解”不是日期")]
    [InlineData("123456789012345678901234567890", "“12345678901234567890…”不是日期")]
    public void Impossible_days_are_wrong_and_say_why(string text, string reason)
    {
        var parsed = CellValue.Date(Cell(text));
        Assert.Equal((ParsedState.Wrong, reason), (parsed.State, parsed.Reason));
    }

    [Theory]
    [InlineData("24-1-29", "年份只写了两位", "2024-01-29")]
    [InlineData("24.1.29", "年份只写了两位", "2024-01-29")]
    [InlineData("29/1/2024", "年份写在后面，请写成“年-月-日”", "2024-01-29")]
    [InlineData("3/4/2024", "月和日谁在前看不出来，请写成“年-月-日”", null)]
    [InlineData("2024年1月", "只有年月，没有日", null)]
    [InlineData("2024.10", "只有年月，没有日", null)]
    [InlineData("202401", "只有年月，没有日", null)]
    [InlineData("2024", "只有年份", null)]
    [InlineData("1月29日", "没有年份", null)]
    [InlineData("2024.1.29、2024.2.1", "一格里不止一个日期", "2024-01-29")]
    [InlineData("2024年1月29日左右", "日期后面还有“左右”", "2024-01-29")]
    [InlineData("15000", "像是日期的序列值，但年份不合常理", "1941-01-24")]
    public void Doubtful_days_are_not_taken_without_a_person(string text, string reason, string? guess)
    {
        var parsed = CellValue.Date(Cell(text));
        Assert.Equal((ParsedState.Doubtful, reason, guess), (parsed.State, parsed.Reason, parsed.HasValue ? parsed.Value.ToString("yyyy-MM-dd") : null));
    }

    [Fact]
    public void The_day_that_never_was_is_refused_and_days_before_it_are_right()
    {
        Assert.Equal("1900年2月29日不存在", CellValue.Date(Cell(60, "yyyy/m/d")).Reason);
        Assert.Equal(new DateOnly(1900, 2, 28), CellValue.Date(Cell(59, "yyyy/m/d")).Value);
        Assert.Equal(new DateOnly(1900, 1, 1), CellValue.Date(Cell(1, "yyyy/m/d")).Value);
        Assert.Equal(new DateOnly(1900, 3, 1), CellValue.Date(Cell(61, "yyyy/m/d")).Value);
        Assert.Equal("只有时间，没有日期", CellValue.Date(Cell(0.5, "h:mm")).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData(" — ")]
    [InlineData("无")]
    public void Cells_that_say_nothing_are_empty(string text)
    {
        Assert.True(CellValue.Date(Cell(text)).IsEmpty);
        Assert.True(CellValue.Integer(Cell(text)).IsEmpty);
        Assert.True(CellValue.Persons(Cell(text)).IsEmpty);
        Assert.True(CellValue.Identity(Cell(text), Today).IsEmpty);
    }

    [Fact]
    public void A_day_written_in_any_form_reads_back_as_itself()
    {
        var days = Gen.Choose(0, 60_000).Select(days => new DateOnly(1950, 1, 1).AddDays(days)).ToArbitrary();
        string[] forms = ["yyyy-M-d H:mm:ss", "yyyy/M/d", "yyyy.MM.dd", "yyyyMMdd", "yyyy年M月d日", "yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy/M/d H:mm"];
        Check.QuickThrowOnFailure(Prop.ForAll(days, day => forms.All(form =>
            CellValue.Date(Cell(day.ToDateTime(TimeOnly.MinValue).ToString(form, System.Globalization.CultureInfo.InvariantCulture))) == Parsed.Good(day))));
        Check.QuickThrowOnFailure(Prop.ForAll(days, day =>
            CellValue.Date(Cell(ExcelDate.Write(day.ToDateTime(TimeOnly.MinValue))!.Value, "yyyy/m/d")) == Parsed.Good(day)));
    }

    [Theory]
    [InlineData("12月24日-1月24日", "2023-12-24", "2024-01-24")]
    [InlineData("2月27日-3月29日", "2024-02-27", "2024-03-29")]
    [InlineData("2月1日—15日", "2024-02-01", "2024-02-15")]
    [InlineData("2023年12月24日至1月24日", "2023-12-24", "2024-01-24")]
    [InlineData("2024.2.27-2024.3.29", "2024-02-27", "2024-03-29")]
    [InlineData("2024-2-27～2024-3-29", "2024-02-27", "2024-03-29")]
    [InlineData("2024-2-27-2024-3-29", "2024-02-27", "2024-03-29")]
    [InlineData("自2024年2月27日起至3月29日止", "2024-02-27", "2024-03-29")]
    [InlineData("2024/2/27", "2024-02-27", "2024-02-27")]
    public void A_span_of_days_takes_the_year_of_its_ledger(string text, string from, string to) =>
        Assert.Equal(Parsed.Good(new DateRange(DateOnly.Parse(from), DateOnly.Parse(to))), CellValue.DateRange(Cell(text), 2024));

    [Theory]
    [InlineData("2024.3.29-2024.2.27", "止日早于起日")]
    [InlineData("2月30日-3月1日", "2024年2月没有 30 日")]
    [InlineData("春节前后", "“春节前后”不是日期")]
    public void Impossible_spans_are_wrong(string text, string reason) =>
        Assert.Equal((ParsedState.Wrong, reason), CellValue.DateRange(Cell(text), 2024) is var parsed ? (parsed.State, parsed.Reason) : default);

    [Theory]
    [InlineData("是", true)]
    [InlineData("否", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("有", true)]
    [InlineData("无", false)]
    [InlineData("√", true)]
    [InlineData("×", false)]
    [InlineData("已化解", true)]
    [InlineData("未化解", false)]
    [InlineData("继续跟进", false)]
    [InlineData("化解成功", true)]
    [InlineData("正在办理", false)]
    [InlineData("已办结", true)]
    [InlineData("不合格", false)]
    [InlineData(" 合格。", true)]
    [InlineData("yes", true)]
    public void Yes_and_no_have_many_words(string text, bool answer) => Assert.Equal(Parsed.Good(answer), CellValue.YesNo(Cell(text)));

    [Fact]
    public void A_column_may_have_its_own_yes_and_no_and_half_answers_are_doubtful()
    {
        var words = YesNoWords.Plain.With(["调撤", "有"], ["判决", "1"]);
        Assert.True(CellValue.YesNo(Cell("调撤"), words).Value);
        Assert.Equal(Parsed.Good(false), CellValue.YesNo(Cell(1), words));
        Assert.Equal(Parsed.Good(true), CellValue.YesNo(SheetCell.OfBool(1, 1, true)));
        Assert.Equal(ParsedState.Doubtful, CellValue.YesNo(Cell("部分化解")).State);
        Assert.Equal("“研究研究”看不出“是”还是“否”", CellValue.YesNo(Cell("研究研究")).Reason);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("1,200人", 1200)]
    [InlineData("３人", 3)]
    [InlineData("十二起", 12)]
    [InlineData("两户", 2)]
    [InlineData("三百五十六人次", 356)]
    [InlineData("8.0", 8)]
    public void Counts_are_read_with_their_words(string text, int count) => Assert.Equal(Parsed.Good(count), CellValue.Integer(Cell(text)));

    [Theory]
    [InlineData("3.5", "应是整数，写的是 3.5")]
    [InlineData("-2", "不能是负数")]
    [InlineData("若干", "“若干”不是数")]
    [InlineData("3-5人", "“3-5人”不是数")]
    [InlineData("99999999999", "数太大")]
    public void Counts_that_cannot_be_are_wrong(string text, string reason) => Assert.Equal(reason, CellValue.Integer(Cell(text)).Reason);

    [Theory]
    [InlineData("1,234.50", null, 1234.5)]
    [InlineData("1234.5元", "万元", 1234.5)]
    [InlineData("1.2万", null, 12000)]
    [InlineData("3.456789万元", null, 34567.89)]
    [InlineData("￥５,０００", null, 5000)]
    [InlineData("三万五千元", "万元", 35000)]
    [InlineData("12", "万元", 120000)]
    [InlineData("0.5", "亿元", 50000000)]
    [InlineData("500块", null, 500)]
    public void Money_is_in_yuan_whatever_its_unit(string text, string? unit, double yuan) =>
        Assert.Equal(Parsed.Good((decimal)yuan), CellValue.Money(Cell(text), unit));

    [Theory]
    [InlineData("约3000元", 3000, "“约3000元”是约数")]
    [InlineData("4000余元", 4000, "“4000余元”是约数")]
    [InlineData("3000多", 3000, "“3000多”是约数")]
    [InlineData("1,23", 123, "千分位的逗号位置不对")]
    [InlineData("500元(含利息)", 500, "数后面还有“(含利息)”")]
    [InlineData("-800", -800, "金额是负数")]
    public void Doubtful_money_says_why(string text, double yuan, string reason) =>
        Assert.Equal(Parsed.Doubtful((decimal)yuan, reason), CellValue.Money(Cell(text)));

    [Fact]
    public void Numbers_as_Excel_keeps_them_are_exact()
    {
        Assert.Equal(Parsed.Good(0.3m), CellValue.Decimal(Cell(0.1 + 0.2)));
        Assert.Equal(Parsed.Good(15001.10m), CellValue.Money(Cell(1.50011), "万元"));
        Assert.Equal(ParsedState.Doubtful, CellValue.Decimal(Cell(45320, "yyyy/m/d")).State);
        Assert.Equal("格里是错误值 #N/A", CellValue.Decimal(SheetCell.OfError(1, 1, "#N/A")).Reason);
    }

    [Theory]
    [InlineData("蔡昌 宋军", "蔡昌,宋军")]
    [InlineData("沈杰、吴显昌", "沈杰,吴显昌")]
    [InlineData("袁世清/蒋艳", "袁世清,蒋艳")]
    [InlineData("廖相艳,武家家", "廖相艳,武家家")]
    [InlineData("张三；李四\n王五", "张三,李四,王五")]
    [InlineData("张　三", "张三")]
    [InlineData("张 三 李 四", "张三,李四")]
    [InlineData("张 三 李小四", "张三,李小四")]
    [InlineData("李和平", "李和平")]
    [InlineData("欧阳和平", "欧阳和平")]
    [InlineData("张三和李四", "张三,李四")]
    [InlineData("李和平与王强", "李和平,王强")]
    [InlineData("王强和李和平", "王强,李和平")]
    [InlineData("张三、李四及王五", "张三,李四,王五")]
    [InlineData("党委书记邵强良", "邵强良[党委书记]")]
    [InlineData("副镇长王强", "王强[副镇长]")]
    [InlineData("镇长王强、李主任", "王强[镇长],李*[主任]")]
    [InlineData("曾先生", "曾*[先生]")]
    [InlineData("彭某", "彭*[某]")]
    [InlineData("罗娜长", "罗娜长")]
    [InlineData("卢家", "卢家")]
    [InlineData("田艳(出差)", "田艳")]
    [InlineData("申请人：张三 被申请人：李四", "张三,李四")]
    [InlineData("张三13000004554", "张三")]
    [InlineData("重庆恒泰有限公司", "重庆恒泰有限公司#")]
    [InlineData("张三、柳荫村村民委员会", "张三,柳荫村村民委员会#")]
    [InlineData("柳荫村", "柳荫村#")]
    [InlineData("阿卜杜·热合曼", "阿卜杜·热合曼")]
    [InlineData("张三 张三", "张三")]
    public void People_in_one_cell_are_told_apart(string text, string expected)
    {
        var parsed = CellValue.Persons(Cell(text));
        Assert.Equal((ParsedState.Good, expected), (parsed.State, string.Join(',', (parsed.Value ?? []).Select(one =>
            one.Name + (one.SurnameOnly ? "*" : "") + (one.Title is null ? "" : $"[{one.Title}]") + (one.IsOrganisation ? "#" : "")))));
    }

    [Theory]
    [InlineData("吴凤丽等8人", "吴凤丽", "“等8人”没有写明是谁")]
    [InlineData("张三李四", "张三李四", "“张三李四”像是两个人连着写")]
    [InlineData("对方不详某处人员", "对方不详某处人员", "“对方不详某处人员”不像姓名")]
    public void People_who_are_not_named_are_doubtful(string text, string name, string reason)
    {
        var parsed = CellValue.Persons(Cell(text));
        Assert.Equal((ParsedState.Doubtful, name, reason), (parsed.State, parsed.Value![0].Name, parsed.Reason));
    }

    private static readonly DateOnly Today = new(2024, 12, 31);

    [Fact]
    public void Identity_numbers_are_checked_and_destroyed_ones_recognised()
    {
        Assert.Equal("500109190305049392", CellValue.Identity(Cell(" '500109 19030504 9392"), Today).Value?.Value);
        Assert.Equal("50010919010514706X", CellValue.Identity(Cell("50010919010514706x"), Today).Value?.Value);
        foreach (var cell in new[] { Cell("5.1E+17"), Cell("5.00109190305049E+17"), Cell(500109190305049392) })
            Assert.Equal((ParsedState.Doubtful, "号码被 Excel 当成数，末几位已经丢失，请按原件重填（先把该列设为文本）"), CellValue.Identity(cell, Today) is var parsed ? (parsed.State, parsed.Reason) : default);
        Assert.StartsWith("号码末三位", CellValue.Identity(Cell("500109190305049000"), Today).Reason);
        Assert.Equal("号码打了星号，不完整", CellValue.Identity(Cell("500109********9392"), Today).Reason);
        Assert.Equal((ParsedState.Wrong, "身份号码的校验位不对，至少有一位抄错了"), CellValue.Identity(Cell("500109190305049393"), Today) is var wrong ? (wrong.State, wrong.Reason) : default);
        Assert.Equal(ParsedState.Wrong, CellValue.Identity(Cell("500109190302309392"), Today).State);
        Assert.Equal(ParsedState.Doubtful, CellValue.Identity(Cell("500109030504939"), Today).State);
    }

    [Fact]
    public void Phones_masked_ones_and_landlines_are_taken()
    {
        static (ParsedState, string?, bool?) Read(SheetCell cell) => CellValue.Phone(cell) is var parsed ? (parsed.State, parsed.Value?.Text, parsed.Value?.Number is null) : default;
        Assert.Equal((ParsedState.Good, "13000004554", false), Read(Cell(13000004554)));
        Assert.Equal((ParsedState.Good, "13000004554", false), Read(Cell("+86 130-0000-4554")));
        Assert.Equal((ParsedState.Good, "130****9981", true), Read(Cell("130****9981")));
        Assert.Equal((ParsedState.Good, "023-68201234", false), Read(Cell("023-68201234")));
        Assert.Equal((ParsedState.Good, "12345", true), Read(Cell("12345")));
        Assert.Equal(ParsedState.Doubtful, Read(Cell("1300000455")).Item1);
        Assert.Equal("一格里有 2 个号码，只取了第一个", CellValue.Phone(Cell("13000004554、13000004555")).Reason);
        Assert.Equal(ParsedState.Wrong, CellValue.Phone(Cell("没有电话")).State);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("001", 1)]
    [InlineData("（12）", 12)]
    [InlineData("③", 3)]
    [InlineData("十一", 11)]
    [InlineData("7.", 7)]
    public void Ordinals_are_read(string text, int number) => Assert.Equal(Parsed.Good(number), CellValue.Ordinal(Cell(text)));

    [Fact]
    public void Text_is_cleaned_but_not_changed()
    {
        Assert.Equal("第一行\n第二行", CellValue.Text(Cell(" 第一行\r\n第二行\u0007\u200b ")).Value);
        Assert.Equal("文字超过 5 个字", CellValue.Text(Cell("一二三四五六"), 5).Reason);
        Assert.Equal("公式还没有算出结果，请用 Excel 打开保存一次", CellValue.Text(SheetCell.OfError(1, 1, "#未计算")).Reason);
    }
}
