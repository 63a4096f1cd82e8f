using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;
using Yifa.Web.Tests.Features.Reports.Templates;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>What the product drafts itself must pass its own examination.</summary>
public class BuiltInDraftTests
{
    [Fact]
    public void 内置模板起草的报告没有阻止发布的问题()
    {
        var draft = ReportTemplate.Parse(BuiltInTemplates.AnnualReport).Template!.Draft(SampleYear.Figures().Context);
        var context = new ExaminationContext { ReportYear = 2024, KnownFigures = [.. draft.Uses.Select(u => KnownFigure.From(u.Figure)).DistinctBy(f => f.Code)] };
        var findings = Sample.Examine(PlainText.Of(draft), context);
        foreach (var finding in findings)
            TestContext.Current.TestOutputHelper?.WriteLine($"{finding.Check} {finding.Severity} {finding.Quote} {finding.Reason}");
        Assert.Equal([], findings.Where(f => f.Severity is Severity.Blocks).Select(f => f.Quote));
    }
}
