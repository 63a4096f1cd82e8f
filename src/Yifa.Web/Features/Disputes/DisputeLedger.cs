using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>矛盾纠纷排查化解台账。</summary>
public sealed class DisputeLedger : Ledger<Dispute>
{
    public DisputeLedger() : base("disputes", "矛盾纠纷排查化解台账", Area.Disputes)
    {
        RowNumber();
        Dated(d => d.FoundOn, "排查日期", Use.Key, ["受理日期", "受理时间", "受案时间", "登记时间", "排查时间", "来件时间", "接件时间", "反馈时间", "采集日期", "上报日期", "发现日期"]);
        Village("所属村（社区）", Use.Required | Use.Key | Use.Listed, "村（社区）", "村社区", "村居", "所属村居", "属地", "所属社区", "发生地", "镇村");
        Grid("所属网格", Use.None, "发生网格", "所属区域", "片组片格", "责任区", "网格");
        Column(d => d.Kind, "纠纷类别", Use.Required | Use.Key | Use.Listed, ["纠纷类型", "事件类别", "矛盾纠纷类型", "案由", "问题类别", "涉稳类别", "大类", "子类", "事件类型", "矛盾类型", "类别"]);
        Column("parties", "当事人", CellKind.People, Use.Required | Use.Key | Use.Listed, ["申请人/被申请人", "主要当事人", "主要当事人姓名", "反映人", "当事人姓名", "甲方/乙方", "双方当事人", "申请人", "姓名"],
            (d, _) => d.Parties.Count == 0 ? null : d.Parties.OrderBy(p => p.Ordinal).Select(p => p.Name).ToList(), (d, value, vault) => NameParties(d, value as IReadOnlyList<string> ?? [], vault));
        Column("idNumber", "身份证号码（一方）", CellKind.IdNumber, Use.None, ["身份证号码", "身份证号", "身份证", "公民身份号码", "证件号码"],
            (d, vault) => Joined(d, p => p.Minor ? null : vault.Open(p.IdNumber)), (d, value, vault) => Spread(d, (string?)value, (party, number) => (party.IdNumber, party.IdNumberKey) = (vault.Seal(number), KeyOf(vault, number))),
            d => [.. d.Parties.OrderBy(p => p.Ordinal).Select(p => p.Minor ? null : p.IdNumber)]);
        Column("phone", "联系电话", CellKind.Phone, Use.None, ["电话", "联系方式", "手机", "电话号码", "手机号码"],
            (d, vault) => Joined(d, p => p.Minor ? null : vault.Open(p.Phone)), (d, value, vault) => Spread(d, (string?)value, (party, number) => (party.Phone, party.PhoneKey) = (vault.Seal(number), KeyOf(vault, number))),
            d => [.. d.Parties.OrderBy(p => p.Ordinal).Select(p => p.Minor ? null : p.Phone)]);
        Column(d => d.Summary, "简要情况", Use.Required | Use.Listed, ["事件简述", "纠纷简要情况", "简要事实", "主要内容", "事件名称", "矛盾纠纷简要情况", "基本情况", "纠纷事实", "事由"]);
        Column(d => d.PeopleCount, "涉及人数", Use.None, ["事件规模", "反映人数", "涉案人数", "群体人数", "人数"]);
        Column(d => d.Money, "涉及金额（元）", Use.None, ["金额", "涉案金额", "标的金额", "协议金额"], CellKind.Money);
        Column(d => d.Channel, "来源", Use.None, ["案件来源", "纠纷来源", "受理来源", "信息来源", "来源渠道"]);
        Column(d => d.Level, "调处层级", Use.Expected | Use.Listed, ["层级", "调解层级", "化解层级", "纠纷等级", "调处级别"]);
        Column(d => d.OccurredOn, "发生日期", Use.Asked, ["事发日期", "发生时间", "事发时间", "案发时间"]);
        Column(d => d.Scene, "事发地点", Use.Asked, ["事发地址", "发生地点", "详细地址"]);
        Column(d => d.Way, "化解方式", Use.None, ["调解方式", "调处方式", "解纷方式"]);
        Column(d => d.Responsible, "化解责任人", Use.None, ["调解员", "承办人", "承办人员", "化解责任人姓名", "经办人", "处理人", "服务联系人", "稳控责任人", "责任人"]);
        Department("责任单位", Use.None, "化解组织", "受理机构", "责任部门", "化解责任部门", "稳控责任单位", "交办单位", "调解组织");
        Column(d => d.Agreement, "协议形式", Use.None, ["调解协议", "协议类型"]);
        Column(d => d.Outcome, "化解情况", Use.Listed, ["化解是否成功", "调解结果", "结案方式", "处理意见", "办理情况", "是否办结", "是否化解", "调解情况", "调处结果", "化解结果", "状态", "结果"]);
        Column(d => d.ResolvedOn, "化解日期", Use.Listed, ["结案日期", "结案时间", "办结时间", "最后调解日期", "最后处理时间", "完成日期", "化解时间", "调结日期"]);
        Column(d => d.Remark, "备注", Use.None, ["说明"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Dispute row)
    {
        foreach (var doubt in InOrder(row.FoundOn, row.ResolvedOn, "resolvedOn").Concat(InOrder(row.OccurredOn, row.FoundOn, "occurredOn"))) yield return doubt;
        if (row.Outcome == DisputeOutcome.Resolved && row.ResolvedOn is null) yield return new("resolvedOn", "写着已化解，却没有化解日期。");
        if (row.Outcome != DisputeOutcome.Resolved && row.ResolvedOn is not null) yield return new("outcome", "有化解日期，却没有写已化解。", Impossible: true);
        if (row.PartyMoved is { } moved) yield return new("parties", $"办理经过和保密标记里写着第 {moved} 方，这一方的先后不能换，也不能去掉；名字写错的，在原来的位置上改。", Impossible: true);
        if (!row.AgreesWithCourse) yield return new("outcome", "这件纠纷有办理经过，化解情况、化解日期、协议形式由经过得出，不在这里改。请到“办理”页登记下一步。", Impossible: true);
    }

    private static void NameParties(Dispute dispute, IReadOnlyList<string> names, Vault vault)
    {
        // A store gives the parts back in any order.
        dispute.Parties.Sort((one, other) => one.Ordinal.CompareTo(other.Ordinal));
        var known = dispute.Parties.ConvertAll(p => p.Copy());
        // A number stays with its person: one who is still named keeps his, wherever he now stands; a corrected name keeps those of its line.
        var kept = names.Select(name => known.FindIndex(k => k.Name == name)).ToList();
        for (var i = 0; i < names.Count; i++)
            if (kept[i] < 0 && names.Count == known.Count && !kept.Contains(i)) kept[i] = i;
        // Who signed or refused is told by his place: he keeps it.
        dispute.PartyMoved = dispute.NamedParties().Where(n => n <= known.Count && (n > kept.Count || kept[n - 1] != n - 1)).Select(n => (int?)n).FirstOrDefault();
        for (var i = 0; i < names.Count; i++)
        {
            if (i == dispute.Parties.Count) dispute.Parties.Add(new DisputeParty { TownCode = dispute.TownCode, RecordId = dispute.Id, Place = dispute.Place, Ordinal = i + 1 });
            var party = dispute.Parties[i];
            var own = kept[i] < 0 ? null : known[kept[i]];
            party.Become(names[i], own);
            // A name that is written out again, by hand or by a file, is a minor's all the same.
            if (own is { Minor: true } && own.Name != names[i]) dispute.Protect(party, vault);
        }
        if (dispute.Parties.Count > names.Count) dispute.Parties.RemoveRange(names.Count, dispute.Parties.Count - names.Count);
    }

    // One number belongs to the first person named; several stand in the order of the persons, “无” where one has none.
    private static void Spread(Dispute dispute, string? numbers, Action<DisputeParty, string?> give)
    {
        dispute.Parties.Sort((one, other) => one.Ordinal.CompareTo(other.Ordinal));
        if (numbers is null)
        {
            // What a form does not show it cannot take away: a minor's number stays.
            foreach (var party in dispute.Parties.Where(p => !p.Minor)) give(party, null);
            return;
        }
        var each = numbers.Split('、');
        for (var i = 0; i < Math.Min(each.Length, dispute.Parties.Count); i++)
            if (each[i] != "无") give(dispute.Parties[i], each[i]);
    }

    private static string? Joined(Dispute dispute, Func<DisputeParty, string?> number)
    {
        var each = dispute.Parties.OrderBy(p => p.Ordinal).Select(number).ToList();
        var last = each.FindLastIndex(n => n is not null);
        return last < 0 ? null : string.Join('、', each.Take(last + 1).Select(n => n ?? "无"));
    }

    private static string? KeyOf(Vault vault, string? number) => number is null || number.Contains('*') ? null : vault.LookupKey(number);
}
