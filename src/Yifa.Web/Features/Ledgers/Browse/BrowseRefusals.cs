using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>看台账、记录时的拒绝。</summary>
public static class BrowseRefusals
{
    public static Refusal NumberInText { get; } = new("browse.number-in-text", "身份证号码和电话不能写在这一栏里查，网址会把它留在电脑上。", "请用“按号码查”，号码不会留在网址里。");

    public static Refusal NumberInAddress { get; } = new("browse.number-in-address", "身份证号码和电话不能放在网址里查，网址会把它留在电脑上。", "请写进“查找”的框里再查，号码不会留下。");

    public static Refusal NumberAmongWords { get; } = new("browse.number-among-words", "身份证号码和电话要单独查，不能和别的字写在一起。", "请只写一个完整的号码，或者只写字，分两次查。");

    public static Refusal NotANumber { get; } = new("browse.not-a-number", "写的不像身份证号码，也不像电话号码。", "请写完整的十八位身份证号码，或者完整的电话号码。");

    public static Refusal AlreadyShown { get; } = new("browse.already-shown", "这一次已经看过了，用途只管一次。", "还要再看，请重新写明用途。");

    public static Refusal Unreadable { get; } = new("browse.unreadable", "这一项打不开，密钥和数据对不上。", "请告诉系统管理员：从备份恢复密钥文件后再看。");

    public static Refusal Gone { get; } = new("browse.gone", "这条记录刚刚被删去了。", "请回到列表看看。");

    public static Refusal NobodyChosen { get; } = new("browse.nobody-chosen", "没有选交办给谁，或者这个账号不能看这本台账。", "请从名单里选一个人。");

    public static Refusal AlreadyAssigned { get; } = new("browse.already-assigned", "这件已经交办给这个人。", "不用再交一次；要交给别人，请另选。");

    public static Refusal SameSecrecy { get; } = new("browse.same-secrecy", "密级没有变。", "要改，请选别的密级；不改，请回记录。");

    public static Refusal MarkedSecret { get; } = new("browse.marked-secret", "这件标着家庭暴力、举报人或者未成年人，密级不能降到这一级以下。", "确实标错了的，请先到“保密标记”写明理由解除标记，再来改密级。");

    public static Refusal NoSuchStep { get; } = new("file.no-such-step", "办理经过里没有这一步。", "请从列出的步骤里选，或者不选。");

    public static Refusal NoFile { get; } = new("file.missing", "没有选文件。", "请点“选择文件”，选好再交。");
}
