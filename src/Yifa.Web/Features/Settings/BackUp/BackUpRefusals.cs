using Yifa.Law;

namespace Yifa.Web.Features.Settings.BackUp;

/// <summary>备份和恢复时的拒绝。</summary>
public static class BackUpRefusals
{
    public static Refusal Postgres { get; } = new("back-up.postgres", "数据在 PostgreSQL 里，不由本程序备份。", "请用 pg_basebackup 或 pg_dump，步骤见 docs/operations.md。");

    public static Refusal SameDisk { get; } = new("back-up.inside", "备份不能放在数据目录里面：目录丢了，备份也就丢了。", "请换一个目录，最好在另一块盘上。");

    public static Refusal KeysBesideData { get; } = new("back-up.keys-beside", "密钥不能和备份放在一起：拿到备份的人就能看到身份证号。", "请把密钥存到另一个地方，由另一个人保管。");

    public static Refusal NotWhole { get; } = new("back-up.not-whole", "备份出来的数据库不完整，这份备份不能用。", "请先停用系统，从上一份备份恢复，并检查磁盘。");

    public static Refusal NotEmpty(string folder) => new("back-up.not-empty", $"目录 {folder} 里已经有东西。", "请写一个新的目录名，例如带上日期。");

    public static Refusal DataThere(string folder) => new("restore.data-there", $"数据目录 {folder} 里已经有数据，恢复会把它盖掉。", "请用 --data 写一个新的目录，核对无误后再换过去。");

    public static Refusal NoList(string folder) => new("restore.no-list", $"{folder} 里没有备份清单 manifest.json。", "请写 yifa backup 当时用的目录。");

    public static Refusal Damaged(string file) => new("restore.damaged", $"备份里的 {file} 与清单对不上：缺了或坏了。", "请换一份备份；什么也没有恢复。");

    public static Refusal NoKeys(string folder) => new("restore.no-keys", $"{folder} 里没有密钥，没有密钥，身份证号、电话和住址就打不开。", "请用 --keys 写明另存的密钥目录。");
}
