using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>行政强制执行的方式：行政强制法第十二条里镇政府自己能用的两种；加处罚款随处罚案件算，划拨、拍卖镇政府没有权。</summary>
public enum ExecutionKind
{
    [Display(Name = "强制拆除")] Demolition,
    [Display(Name = "代履行")] Performance,
}
