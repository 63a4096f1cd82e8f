using Yifa.Law;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>发现的问题：where, what is written there, why it is wrong and what to do; readable without knowing the checks.</summary>
/// <param name="Check">第几项检查，见 <see cref="Examination.Checks"/>。</param>
/// <param name="Code">检查的代码。</param>
/// <param name="Severity">阻止还是提醒。</param>
/// <param name="Section">所在的节：“一、主要举措和成效 › （六）加强矛盾排查”。</param>
/// <param name="Paragraph">第几段，从 1 起，空行不计；整篇的问题为 0。</param>
/// <param name="Offset">原文中的起点，从 0 起。</param>
/// <param name="Length">原文中的长度；整篇的问题为 0。</param>
/// <param name="Quote">原文的字句。</param>
/// <param name="Reason">为什么是问题。</param>
/// <param name="WhatToDo">怎么改。</param>
/// <param name="Citation">依据；没有为 null。</param>
public sealed record Finding(
    int Check, string Code, Severity Severity, string Section, int Paragraph, int Offset, int Length,
    string Quote, string Reason, string WhatToDo, Citation? Citation = null);
