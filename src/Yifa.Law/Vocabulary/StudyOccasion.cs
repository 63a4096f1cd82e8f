using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>学法场合。</summary>
public enum StudyOccasion
{
    [Display(Name = "党委理论学习中心组")] CentreGroup,
    [Display(Name = "党委会会前学法")] BeforeCommittee,
    [Display(Name = "政府会议学法")] GovernmentMeeting,
    [Display(Name = "镇村干部大会")] CadreMeeting,
    [Display(Name = "三会一课")] BranchMeeting,
    [Display(Name = "主题党日")] PartyDay,
    [Display(Name = "法治讲座")] Lecture,
    [Display(Name = "旁听庭审")] CourtVisit,
    [Display(Name = "其他")] OtherOccasion,
}
