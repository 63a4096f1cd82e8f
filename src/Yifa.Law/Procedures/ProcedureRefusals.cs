using Yifa.Law.Vocabulary;

namespace Yifa.Law.Procedures;

/// <summary>程序的不予办理理由：what every procedure says, whatever its kind.</summary>
public static class ProcedureRefusals
{
    public static Refusal NoSuchStep(Procedure procedure, string step) => new(
        "procedure.no-such-step", $"“{procedure.Name}”里没有“{step}”这一步。", "请从页面列出的步骤里选择。", procedure.Basis);

    public static Refusal NoSuchStage(Procedure procedure, string stage) => new(
        "procedure.no-such-stage", $"“{procedure.Name}”里没有“{stage}”这个阶段。", "请联系管理员核对这件事项。", procedure.Basis);

    public static Refusal WrongStage(Step step, Stage stage) => new(
        "procedure.wrong-stage", $"现在是“{stage.Name}”，不能办理“{step.Name}”。",
        stage.IsFinal ? "这件事项已经终结。" : $"要先到“{string.Join("”或者“", step.From.Select(from => from.Name))}”。", step.Basis);

    public static Refusal WrongRole(Step step) => new(
        "procedure.wrong-role", $"“{step.Name}”应当由{Wording.Of(step.Role)}办理。", $"请转给{Wording.Of(step.Role)}办理。", step.Basis);

    public static Refusal MissingDocument(Step step, DocumentKind document) => new(
        "procedure.missing-document", $"办理“{step.Name}”以前，卷内要有《{document.Name}》。", $"请先制作或者上传《{document.Name}》。", document.Basis);

    public static Refusal TooLate(Step step, StepLimit limit, DueDate due) => new(
        "procedure.too-late", $"“{step.Name}”应当自{limit.Since.Name}起{limit.Term}内办理，已于{due.Effective:yyyy-MM-dd}届满。", "期限已过，不能再办理；请告知当事人其他途径。", limit.Term.Basis ?? step.Basis);

    public static Refusal Overdue(Step step, StepLimit limit, DueDate due) => new(
        "procedure.overdue", $"“{step.Name}”应当自{limit.Since.Name}起{limit.Term}内办理，{due.Effective:yyyy-MM-dd}届满，现在已经逾期。", "请继续办理，并写明逾期的原因。", limit.Term.Basis ?? step.Basis);

    public static Refusal TooEarly(Step step, StepLimit limit, DueDate due) => new(
        "procedure.too-early", $"自{limit.Since.Name}起满{limit.Term}才能办理“{step.Name}”，到{due.Effective:yyyy-MM-dd}为止。", $"请在{due.Effective.AddDays(1):yyyy-MM-dd}或者以后办理。", limit.Term.Basis ?? step.Basis);

    public static Refusal NotStarted(Step step, StepLimit limit) => new(
        "procedure.not-started", $"还没有登记{limit.Since.Name}，不知道“{step.Name}”的期限从哪天算起。", $"请先登记{limit.Since.Name}。", limit.Term.Basis ?? step.Basis);
}
