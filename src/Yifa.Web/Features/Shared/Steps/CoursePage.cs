using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>办理一件事的页面：what the pages of all courses show alike, and the partials _CourseNext, _CourseOffers, _CourseLines and _CourseClocks read.</summary>
public abstract class CoursePage : PageModel
{
    /// <summary>没有页面给的选项：whoever may be chosen is judged when the step is taken, with the reason.</summary>
    protected static readonly IReadOnlyDictionary<string, IReadOnlyList<(string Value, string Name)>> NoOptions = new Dictionary<string, IReadOnlyList<(string Value, string Name)>>();

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    /// <summary>到了哪个阶段。</summary>
    public abstract Stage Stage { get; }

    /// <summary>接下来做什么。</summary>
    public NextAct Next { get; protected set; } = null!;

    /// <summary>走着的期限，急的在前。</summary>
    public IReadOnlyList<RunningClock> Clocks { get; protected set; } = [];

    /// <summary>经过。</summary>
    public IReadOnlyList<StepLine> Lines { get; protected set; } = [];

    /// <summary>照片、录音录像、扫描件，按第几步。</summary>
    public ILookup<int, StepFile> Files { get; protected set; } = Array.Empty<StepFile>().ToLookup(_ => 0);

    /// <summary>各步自己写着的指纹：a file of which no step speaks was added afterwards.</summary>
    public IReadOnlySet<string> Named { get; protected set; } = new HashSet<string>();

    /// <summary>台账里的这一条。</summary>
    public abstract string Home { get; }

    /// <summary>可以给各步补加文件。</summary>
    public abstract bool MayWrite { get; }

    /// <summary>现在可以办的，首先该办的在前；不能登记的人没有。</summary>
    public IReadOnlyList<StepOffer> Offers { get; protected set; } = [];

    /// <summary>这一次没有办成的理由，全部。</summary>
    public IReadOnlyList<Refusal> Refusals { get; protected set; } = [];

    /// <summary>可以办的表单都开着。</summary>
    public virtual bool OpensAll => false;
}

/// <summary>
/// 办理一件事：reads the form of a step and takes the step within one act of the record book. What was not taken comes back as it was typed, with every reason at once.
/// </summary>
[RequestSizeLimit(AttachmentReceiver.Uploaded), RequestFormLimits(MultipartBodyLengthLimit = AttachmentReceiver.Uploaded)]
public abstract class CoursePage<TStep>(RecordBook book, TownClock clock, StepFiles files) : CoursePage where TStep : CourseStep, new()
{
    public DateOnly Today => clock.Today;

    /// <summary>登记一步的动作，见 <see cref="Acts"/>。</summary>
    protected virtual string Act => Acts.CourseStepped;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FullAsync(null, [], stop) ? Page() : NotFound();

    /// <summary>装好页面。</summary>
    /// <param name="posted">刚交来的步骤；没有交为 null。</param>
    /// <param name="faults">各栏的毛病。</param>
    /// <param name="stop">取消。</param>
    /// <returns>有没有这一件，看不看得到。</returns>
    protected abstract Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop);

    /// <summary>在一次登记里办这一步。</summary>
    protected abstract Task<Answer> TakeAsync(TStep step, Writing writing, CancellationToken stop);

    /// <summary>现在不列出的一步，为什么办不了。</summary>
    protected abstract Task<IReadOnlyList<Refusal>> WhyNotAsync(TStep step, CancellationToken stop);

    /// <summary>登记交来的一步。</summary>
    /// <param name="form">它的表单。</param>
    /// <param name="options">页面给的选项，按栏名。</param>
    /// <param name="stop">取消。</param>
    protected async Task<IActionResult> RegisterAsync(StepForm form, IReadOnlyDictionary<string, IReadOnlyList<(string Value, string Name)>> options, CancellationToken stop)
    {
        var faults = new Dictionary<string, string>();
        var step = form.Read<TStep>(Request.Form, Today, options, faults);
        if (faults.Count == 0)
        {
            var answer = await TakeWithFilesAsync(step, stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = $"已登记：{answer.Value}。";
                return RedirectToPage();
            }
            // The procedure says every reason at once; the book carries the first.
            if (Refusals.Count == 0) Refusals = [answer.Refusal];
        }
        if (!await FullAsync(form.Code, faults, stop)) return NotFound();
        // A form that is not offered now has no place on the page for its faults: then what stands in its way is said instead.
        if (Refusals.Count == 0 && Offers.All(o => o.Typed is null)) Refusals = await WhyNotAsync(step, stop);
        return Page();
    }

    private async Task<Answer> TakeWithFilesAsync(TStep step, CancellationToken stop)
    {
        if (!(await files.ReceiveAsync(Request.Form.Files, step, stop)).TryGet(out var received, out var refused)) return refused;
        return await book.WriteAsync(await Command.FromAsync(Request, stop), Act, async writing =>
        {
            var answer = await TakeAsync(step, writing, stop);
            if (answer.Refusal is null) await files.BindAsync(received, step, writing, stop);
            return answer;
        }, stop);
    }

    private async Task<bool> FullAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (!await ShowAsync(posted, faults, stop)) return false;
        Files = await files.OfAsync(Id, stop);
        return true;
    }

    /// <summary>程序没有准许：every reason is kept for the page.</summary>
    protected Answer Refused(StepAnswer answer)
    {
        Refusals = answer.Refusals;
        return answer.Refusals[0];
    }

    /// <summary>日子哪里不对；对的为 null。</summary>
    /// <param name="step">这一步。</param>
    /// <param name="from">不能早于哪天；没有为 null。</param>
    protected Refusal? DayFault(TStep step, DateOnly? from) =>
        step.On > Today ? StepRefusals.DayInFuture : from is { } earliest && step.On < earliest ? StepRefusals.DayTooEarly(earliest) : null;

    /// <summary>写下经过，按登记的先后，号码遮住。</summary>
    /// <param name="procedure">所用的程序。</param>
    /// <param name="steps">各步。</param>
    /// <param name="told">一步填了什么，按栏。</param>
    /// <param name="lacking">一步的记录缺什么；不问的为 null。</param>
    protected void TellLines(Procedure procedure, IReadOnlyCollection<TStep> steps, Func<TStep, IEnumerable<(string Label, string Text)>> told, Func<TStep, IReadOnlyList<string>>? lacking = null)
    {
        var (lines, before) = (new List<StepLine>(), procedure.Start.Code);
        foreach (var step in steps.OrderBy(s => s.Ordinal))
        {
            var known = procedure.StepOf(step.Code);
            lines.Add(new(step.Ordinal, known?.Name ?? step.Code, step.On, step.Stage == before ? null : procedure.StageOf(step.Stage)?.Name, [.. told(step).Select(t => (t.Label, CoveredText.Of(t.Text)))], step.RecordedBy, step.RecordedAt, known?.Basis.Shown ?? "") { Lacking = lacking?.Invoke(step) ?? [] });
            before = step.Stage;
        }
        (Lines, Named) = (lines, steps.SelectMany(s => s.Files?.Split(' ') ?? []).ToHashSet());
    }

    /// <summary>刚交来的在前，其次首先该办的、可以办的、还不能办的，各按表单的先后。</summary>
    protected IReadOnlyList<StepOffer> Sorted(IEnumerable<StepOffer> offers, string? posted, IReadOnlyList<StepForm> forms) =>
        [.. offers.OrderBy(o => o.Form.Code == posted ? 0 : o.Form.Code == Next.Step ? 1 : o.Allowed ? 2 : 3).ThenBy(o => forms.TakeWhile(f => f != o.Form).Count())];
}
