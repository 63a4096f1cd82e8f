using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>纠纷类别：司法部人民调解统计用 18 类。</summary>
public enum DisputeKind
{
    [Display(Name = "婚姻家庭纠纷")] MarriageFamily,
    [Display(Name = "邻里纠纷")] Neighbours,
    [Display(Name = "房屋宅基地纠纷")] HousingLand,
    [Display(Name = "合同纠纷")] Contract,
    [Display(Name = "生产经营纠纷")] Business,
    [Display(Name = "损害赔偿纠纷")] Damages,
    [Display(Name = "山林土地纠纷")] ForestLand,
    [Display(Name = "征地拆迁纠纷")] Demolition,
    [Display(Name = "环境污染纠纷")] Pollution,
    [Display(Name = "拖欠农民工工资纠纷")] MigrantWages,
    [Display(Name = "其他劳动争议")] OtherLabour,
    [Display(Name = "旅游纠纷")] Tourism,
    [Display(Name = "电子商务纠纷")] ECommerce,
    [Display(Name = "其他消费纠纷")] OtherConsumer,
    [Display(Name = "医疗纠纷")] Medical,
    [Display(Name = "道路交通事故纠纷")] Traffic,
    [Display(Name = "物业纠纷")] PropertyService,
    [Display(Name = "其他纠纷")] Other,
}
