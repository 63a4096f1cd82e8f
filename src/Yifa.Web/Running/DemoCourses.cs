using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Papers;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using static Yifa.Law.Procedures.Mediation.MediationWord;

namespace Yifa.Web.Running;

/// <summary>
/// 样例的办理经过：ten matters of the sample year get the whole course that led to what their ledger row says, so that a new user sees living courses and
/// dossiers. Every step is asked of the procedure as on the page; the row says afterwards what it said before, so no figure of the year moves.
/// </summary>
public static class DemoCourses
{
    /// <summary>一件的经过。</summary>
    /// <param name="Row">样例台账的序号。</param>
    /// <param name="Mediator">调解员，名册里的。</param>
    /// <param name="Accept">受理之日。</param>
    /// <param name="First">先谈一次没有谈成的日子；一次谈成的为 null。</param>
    /// <param name="Began">那一次谈了什么；一次谈成的为 null。</param>
    /// <param name="Hour">调解的时间。</param>
    /// <param name="Asked">当事人要求什么。</param>
    /// <param name="Found">查明了什么；没有调查的为 null。</param>
    /// <param name="Talked">调解记录。</param>
    /// <param name="Terms">协议内容。</param>
    /// <param name="Manner">履行方式。</param>
    /// <param name="Days">约定几天内履行。</param>
    private sealed record Plan(string Row, string Mediator, string Accept, string? First, string? Began, string Hour, string Asked, string? Found, string Talked, string Terms, string Manner, int Days)
    {
        public bool Confirmed { get; init; }
    }

    private static readonly Plan[] Plans =
    [
        new("1", "赵家兴", "2024-01-05", "2024-01-09", "两家各说各的理，建房一方拿来了图纸，邻家拿来了院墙泡软的照片。约好星期天一起到现场看界桩。", "09:30", "停止施工，改正滴水的方向。", "现场量过：新建房的屋檐伸过界桩三十厘米，雨水落到邻家院坝。两家的宅基地证都在，界桩没有动过。",
            "先请两家到现场看界桩，再回调解室谈。建房一方说檐口是照老屋的样子做的，没有想到滴水的事；邻家说去年雨季院墙已经泡软过一段。调解员讲了相邻关系的规定，建房一方同意收檐，邻家同意当天恢复施工。", "建房一方十日内把檐口收回三十厘米，加装檐沟，雨水接到屋后水沟；邻家不再阻止施工。", "建房一方自行施工，社区到场看", 10),
        new("2", "胡文正", "2024-01-05", null, null, "14:30", "付清农机作业费 520 元。", null,
            "双方对作业的亩数没有争议，争的是其中两分田没有耙平。调解员和双方一起到田里看了，确有一处没有耙平，约半天工。作业的一方同意补做，欠款的一方同意补做完当天付钱。", "作业的一方三日内补耙两分田；补完当天付清作业费 520 元。", "当面付现金，写收条", 5) { Confirmed = true },
        new("11", "冉启富", "2024-01-10", null, null, "15:00", "管好鸡，赔被吃掉的菜。", null,
            "调解员先到菜地看了，被啄的是半畦青菜，挨着鸡圈没有围栏。养鸡的一方当场认了，说围网破了没有补。种菜的一方说都是隔壁邻居，不要钱，只要鸡不再过来。", "养鸡的一方三天内把围网补好，把自家的菜苗送二十株给对方补种。", "当面交菜苗", 3),
        new("15", "邓国琼", "2024-01-12", "2024-01-16", "双方都提到二十年前的约定，说法对不上。调解员请双方回去找当年的老组长，下次一起来讲。", "10:00", "建房不要占滴水。", "到现场看：新墙基离邻家老墙四十厘米，按村里的老规矩应当留一米滴水沟。两家二十年前有过口头约定，在场的老组长还记得。",
            "请当年的老组长讲了约定的经过，双方都认。建房一方担心墙基退了房间太窄，提出只退一半、另修暗沟；邻家看了暗沟的做法，同意试一个雨季。谈到最后，双方都愿意在协议里写清楚暗沟由谁清掏。", "建房一方把墙基退三十厘米，两家中间修一条盖板暗沟，费用由建房一方出；以后每年雨季前两家一起清掏。", "建房一方施工，村委会验看", 30),
        new("51", "余世芳", "2024-01-26", "2024-01-30", "只有两位老人到场，都说要等儿子回来做主。约好春节前儿子回来再谈，先把青苔铲掉。", "09:00", "屋檐水不要流到院坝。", null,
            "两家为屋檐水吵过三次，这次是因为院坝结了青苔，老人滑了一跤，幸好没有伤到。调解员先看望了老人，再把两家的儿子都叫回来一起谈。出水的一方愿意马上装檐沟，不提从前谁先骂人的事。", "出水的一方十天内装好檐沟；两家不再提以前的争吵。", "自行安装", 10),
        new("77", "段永才", "2024-01-29", null, null, "09:30", "改檐沟，道歉。", "檐沟去年大风吹断一截，断口正对邻家院坝；邻家晾的腊肉被雨水打湿。",
            "出水的一方说檐沟断了知道，年前工匠不好请，拖下来了，当面说了对不住。邻家原来要他赔腊肉，听他讲了家里老人住院的事，说肉洗洗还能吃，不要赔了，只要檐沟在春节前接好。", "出水的一方在二月八日以前接好檐沟；邻家不要求赔偿。", "请工匠施工", 7),
        new("84", "刘世珍", "2024-01-30", "2024-02-02", "施工的一方说水管埋得浅，不认全部的钱。调解员答应去找装管时的照片，找到再谈。", "14:00", "赔修水管的钱 250 元。", "挖断的是入户水管，村里的水工当天接好，材料和人工有收据，一共 250 元。",
            "施工的一方起初说水管埋得太浅，不能全怪他。调解员拿出村里装管时的照片，埋深是够的，是挖机师傅没有问清楚管线。施工的一方看了照片，同意照收据赔，还答应以后动土先问村里。", "施工的一方赔偿修理费 250 元，当场付清。", "当面付现金，写收条", 1),
        new("24", "谢光荣", "2024-01-16", "2024-01-23", "量了路宽，最窄处一米一，手推车过不去。院坝的一方不肯让，说是自家的地；走路的一方说祖祖辈辈走这里。约好请两家的堂兄一起来。", "10:00", "院坝边上的路要能过手推车。", null,
            "两家的堂兄讲了分家时留路的经过，院坝的一方听了不再争。调解员算了一下，挪一排花钵就能让出四十厘米。走路的一方说，手推车只在收谷子的时候过，平常不从院坝边上走。", "院坝的一方把花钵挪到墙根，让路宽到一米五；走路的一方平常不在院坝边上停放东西。", "自行挪开，村民小组长到场看", 7),
        new("106", "雷在明", "2024-02-02", "2024-02-06", "双方都说自己照老界挖的，谁也没有带承包证。约好各自回去找证，下次到田里拉线。", "10:30", "恢复田埂。", "被挖的田埂长约十二米，量过旧界，往一边偏了二十厘米。两家的承包证上四至写得清楚。",
            "挖田埂的一方说是开沟排水，顺手削了一锹，没有想占地。另一方担心第二年就说不清了。调解员照承包证和旧界石拉了线，两家都在场看着插了木桩，挖田埂的一方愿意按线垒回去。", "挖田埂的一方七日内照木桩把田埂垒回原处；两家以后动田埂，先叫对方到场。", "自行垒埂，村民小组长到场看", 7),
        new("153", "冉启富", "2024-02-19", null, null, "15:30", "赔医药费 400 元。", null,
            "狗主人承认那天院门没有关，狗跑出来咬了邻居的小腿，打了三针疫苗。单据一共 400 元，双方都看过。狗主人说过年手头紧，想分两次，邻居说都是一个组的，等他打工的钱寄回来也行，只是狗要拴好。", "狗主人赔偿医药费 400 元；以后狗要拴养，出门用绳子牵。", "当面付现金，写收条", 12),
    ];

    /// <summary>给十件补上经过。</summary>
    /// <returns>几件。</returns>
    public static async Task<int> WriteAsync(IServiceProvider services, CancellationToken stop)
    {
        var (db, time, desk) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<CaseDesk>());
        var calendar = await services.GetRequiredService<TownCalendar>().GetAsync(stop);
        var rows = Plans.Select(p => p.Row).ToList();
        var mediators = await db.Set<Mediator>().AsNoTracking().ToDictionaryAsync(m => m.Name, m => m.Id, stop);
        var answer = await services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(time), "courses"), Acts.CourseStepped, async writing =>
        {
            var disputes = await db.Set<Dispute>().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Proofs).AsSplitQuery().Where(d => d.FoundOn.Year == 2024 && d.LedgerNumber != null && rows.Contains(d.LedgerNumber)).ToListAsync(stop);
            foreach (var (plan, number) in Plans.OrderBy(p => p.Accept, StringComparer.Ordinal).Select((p, i) => (p, i + 1)))
                await new Telling(disputes.Single(d => d.LedgerNumber == plan.Row), plan, mediators[plan.Mediator], calendar, writing, desk).AllAsync(number, stop);
            writing.Detail = new { demo = true, disputes = disputes.Count };
            return "courses";
        }, stop);
        return answer.Refusal is { } refusal ? throw new InvalidOperationException(refusal.ToString()) : Plans.Length;
    }

    private sealed class Telling(Dispute dispute, Plan plan, Guid mediator, WorkCalendar calendar, Writing writing, CaseDesk desk)
    {
        private static readonly IReadOnlySet<ProcedureRole> Roles = new HashSet<ProcedureRole> { ProcedureRole.MediationCommittee, ProcedureRole.Mediator, ProcedureRole.Parties, ProcedureRole.Clerk };

        public async Task AllAsync(int number, CancellationToken stop)
        {
            var (outcome, settled, form, way) = (dispute.Outcome, dispute.ResolvedOn, dispute.Agreement, dispute.Way);
            var (accept, end) = (Day(plan.Accept), settled!.Value);
            var due = end.AddDays(plan.Days);
            Take("open", accept, s => s.Words = Words(ReopensLedger));
            Take("accept", accept, s => (s.Words, s.Number, s.Text) = (Words(OnApplication, DisputeHere, NotTakenUp), $"（{accept.Year}）人调字第{number}号", plan.Asked));
            Take("name-mediator", accept, s => (s.MediatorId, s.MediatorName, s.Words) = (mediator, plan.Mediator, Words(ByCommittee, Unconcerned)));
            Take("explain-rights", accept, s => (s.Words, s.Who) = (Words(InWriting), "双方当事人都在场"));
            if (plan.Found is { } found) Take("investigate", accept, s => (s.Venue, s.Who, s.Text) = ("纠纷现场", "双方当事人和邻居", found));
            if (plan.First is { } first) Session("mediate", Day(first), ToContinue, plan.Began!);
            Session(plan.First is null ? "mediate" : "mediate-again", end, Settled, plan.Talked);
            if (form == AgreementForm.Oral) Take("agree-orally", end, s => (s.Words, s.Text, s.Terms, s.Manner, s.DueOn, s.Money) = (Words(OralSuffices), dispute.Summary, plan.Terms, plan.Manner, due, dispute.Money));
            else Sign(end, due);
            Take("perform", due, s => (s.Of, s.Text, s.Money) = (dispute.Steps.Single(o => o.Code is "agree" or "agree-orally").Ordinal, "照协议履行了，调解员到场看过。", dispute.Money));
            if (plan.Confirmed)
            {
                Take("seek-confirmation", due, s => (s.Who, s.Words) = ("北碚区人民法院", Words(Jointly, NoBar)));
                Take("confirmed", due.AddDays(12), s => s.Number = "（2024）渝0109民特1号");
            }
            var visited = due.AddDays(plan.Confirmed ? 20 : 7);
            Take("follow-up", visited, s => (s.Who, s.Words, s.Text) = (plan.Mediator, Words(Performed, Calm), "到两家都问过，协议照办了，见面打招呼，没有新的矛盾。"));
            foreach (var paper in (await desk.OfAsync(dispute, stop)).File.Missing)
                dispute.Prove(new PaperProof { Paper = paper.Code, Reason = "样例没有真的原件", On = visited.AddDays(1), RecordedAt = writing.At, RecordedBy = "样例" });
            Take("archive", visited.AddDays(1), s => (s.Who, s.Text) = (plan.Mediator, "材料齐全。样例没有真的原件，各份都写明了。"), new((await desk.OfAsync(dispute, stop)).File.Missing.Count > 0, false));
            // The ledger of the year has no column for the way; a few rows that name it would make a figure out of ten.
            dispute.Way = way;
            if ((dispute.Outcome, dispute.ResolvedOn, dispute.Agreement) != (outcome, settled, form)) throw new InvalidOperationException($"样例第 {plan.Row} 号的经过与台账对不上。");
        }

        private void Sign(DateOnly on, DateOnly due)
        {
            Take("agree", on, s => (s.Text, s.Terms, s.Manner, s.Venue, s.DueOn, s.Money) = (plan.Found ?? dispute.Summary, plan.Terms, plan.Manner, "调委会调解室", due, dispute.Money));
            for (var i = 1; i <= dispute.Parties.Count; i++)
            {
                var party = i;
                Take("party-signed", on, s => s.Party = party);
            }
            Take("mediator-signed", on, s => (s.MediatorId, s.MediatorName) = (mediator, plan.Mediator));
            Take("sealed", on, _ => { });
            Take("copies-given", on, s => s.Text = "双方各执一份，调委会留存一份。");
            Take("take-effect", on, _ => { });
        }

        private void Session(string code, DateOnly on, MediationWord outcome, string text) =>
            Take(code, on, s => (s.Hour, s.Venue, s.Who, s.Words, s.Text) = (plan.Hour, "调委会调解室", "双方当事人、调解员、记录人", Words(NobodyInvited, outcome), text));

        private void Take(string code, DateOnly on, Action<DisputeStep> fill, FileState file = default)
        {
            var step = new DisputeStep { Code = code, On = on, RecordedAt = writing.At, RecordedBy = "样例" };
            fill(step);
            var answer = dispute.Course().Ask(step.ToEvent(), Roles, new(), calendar, file);
            if (!answer.Allowed) throw new InvalidOperationException($"样例第 {plan.Row} 号不能办“{code}”：{string.Join(" ", answer.Refusals)}");
            dispute.Take(step, answer.To!);
        }

        private static string Words(params MediationWord[] words) => string.Join(' ', words);

        private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
