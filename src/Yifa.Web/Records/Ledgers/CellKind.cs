namespace Yifa.Web.Records.Ledgers;

/// <summary>列的种类：how the text of a cell is read, checked, recognised by its shape, and written again.</summary>
public enum CellKind
{
    /// <summary>序号：原样保留，不参与认行。</summary>
    RowNumber,

    /// <summary>文字。</summary>
    Text,

    /// <summary>整数。</summary>
    Integer,

    /// <summary>小数，例如学时、成绩。</summary>
    Decimal,

    /// <summary>金额，元；表头写“万元”的换算成元。</summary>
    Money,

    /// <summary>日期。</summary>
    Date,

    /// <summary>起止日期，例如“12月24日-1月24日”。</summary>
    DateRange,

    /// <summary>月份，记作当月 1 日。</summary>
    Month,

    /// <summary>年份。</summary>
    Year,

    /// <summary>是否、有无、合格不合格、1 和 0。</summary>
    YesNo,

    /// <summary>一个固定词汇里的词。</summary>
    Word,

    /// <summary>一格里的几个人。</summary>
    People,

    /// <summary>公民身份号码，密封。</summary>
    IdNumber,

    /// <summary>电话号码，密封。</summary>
    Phone,

    /// <summary>其他要密封的文字：住址、投诉人姓名。</summary>
    Secret,

    /// <summary>统一社会信用代码。</summary>
    CreditCode,

    /// <summary>部门名称，照写。</summary>
    Department,

    /// <summary>村（社区）：必须是本镇有的。</summary>
    Village,

    /// <summary>网格：必须是本镇有的。</summary>
    Grid,
}

/// <summary>列的用处。</summary>
[Flags]
public enum Use
{
    /// <summary>选填，不在列表上。</summary>
    None = 0,

    /// <summary>必填。</summary>
    Required = 1,

    /// <summary>用来认出“同一行”。</summary>
    Key = 2,

    /// <summary>列表页上显示。</summary>
    Listed = 4,

    /// <summary>日期可以在将来（有效期至、完成时限）。</summary>
    Future = 8,

    /// <summary>登记它的表可以带出新的网格：网格力量花名册就是网格的名录。</summary>
    Creates = 16,

    /// <summary>应填：空着的可以导入，但要人看一眼，因为少了它就要替人猜。</summary>
    Expected = 32,

    /// <summary>登记时一并问，可不填：不必打开“更多”。</summary>
    Asked = 64,
}
