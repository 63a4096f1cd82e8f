using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>会议类别。</summary>
public enum MeetingKind
{
    [Display(Name = "法治政府建设领导小组会议")] LeadingGroup,
    [Display(Name = "党委会")] PartyCommittee,
    [Display(Name = "政府会议")] GovernmentMeeting,
    [Display(Name = "联席会议")] JointMeeting,
    [Display(Name = "其他会议")] OtherMeeting,
}
