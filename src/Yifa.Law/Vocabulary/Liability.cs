using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>执法责任类型。</summary>
public enum Liability
{
    [Display(Name = "领导责任")] Leading,
    [Display(Name = "主管责任")] Supervising,
    [Display(Name = "直接责任")] Direct,
}
