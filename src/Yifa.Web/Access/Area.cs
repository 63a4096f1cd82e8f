namespace Yifa.Web.Access;

/// <summary>板块：the part of the town's work a page or a ledger belongs to; with a <see cref="Deed"/> it makes a permission.</summary>
public enum Area
{
    /// <summary>领导机制：领导小组、专题会议、第一责任人、不足与举措。</summary>
    Leadership,

    /// <summary>学法考试。</summary>
    Study,

    /// <summary>合同与法律顾问。</summary>
    Counsel,

    /// <summary>依法决策：三重一大、重大行政决策、规范性文件。</summary>
    Decisions,

    /// <summary>行政执法与执法监督。</summary>
    Enforcement,

    /// <summary>对执法的投诉举报：apart from <see cref="Enforcement"/>, because whoever enforces may be the one complained about.</summary>
    Complaints,

    /// <summary>网格。</summary>
    Grid,

    /// <summary>企业。</summary>
    Firms,

    /// <summary>矛盾纠纷。</summary>
    Disputes,

    /// <summary>法治宣传。</summary>
    Outreach,

    /// <summary>公开与政务服务。</summary>
    Openness,

    /// <summary>预警。</summary>
    Warnings,

    /// <summary>指标。</summary>
    Figures,

    /// <summary>年度报告。</summary>
    Reports,

    /// <summary>台账的导入导出。</summary>
    Ledgers,

    /// <summary>机构、村社区、网格、日历等基础设置。</summary>
    Settings,

    /// <summary>账号：开、停、重设密码。</summary>
    Accounts,

    /// <summary>安全：核准账号和权限、涉密授权、登录会话、第二重验证。</summary>
    Security,

    /// <summary>留痕日志。</summary>
    Journal,

    /// <summary>本人的首页、密码等，登录即可。</summary>
    Own,
}

/// <summary>行为：what is done in an <see cref="Area"/>.</summary>
public enum Deed
{
    /// <summary>查看。</summary>
    Read,

    /// <summary>登记、修改。</summary>
    Write,

    /// <summary>导入台账。</summary>
    Import,

    /// <summary>导出台账。</summary>
    Export,

    /// <summary>查看一项被遮住的个人信息，须写明用途。</summary>
    Reveal,

    /// <summary>签发、公开；执法里是负责人批准。</summary>
    Sign,

    /// <summary>从回收站里彻底删除。</summary>
    Remove,

    /// <summary>定密、解密：登记或改变一条记录的 <see cref="Secrecy"/>。</summary>
    Classify,
}
