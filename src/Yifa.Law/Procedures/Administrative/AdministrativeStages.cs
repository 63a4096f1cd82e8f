namespace Yifa.Law.Procedures.Administrative;

/// <summary>行政调解自己的阶段；其余与人民调解的相同。</summary>
public static class AdministrativeStages
{
    public static readonly Stage LandDecided = new("land-decided", "已作出权属处理决定");
}
