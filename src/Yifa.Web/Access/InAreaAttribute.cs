namespace Yifa.Web.Access;

/// <summary>所属板块：for a record that has no ledger to say it, because nobody writes it by hand.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InAreaAttribute(Area area) : Attribute
{
    public Area Area { get; } = area;
}
