namespace Yifa.Browser.Tests;

/// <summary>
/// One address of every kind of page behind sign-in, with somebody who may open it. An address with <c>{id}</c> takes the first record of
/// its ledger's list, one with <c>{dispute}</c>, <c>{case}</c> or <c>{firm}</c> the first of those. A page of a new kind is added here, and every test of looks holds for it.
/// </summary>
internal static class PageKinds
{
    /// <summary>What stands in an address for the first record of which ledger.</summary>
    public static readonly (string Place, string Ledger)[] FirstOf = [("{dispute}", "disputes"), ("{case}", "penalty-cases"), ("{firm}", "firms")];

    public static readonly (string Login, string Path)[] All =
    [
        ("sifa", "/"), ("cungan", "/"), ("wangge", "/"), ("mingbai", "/"), ("lingdao", "/"), ("guwen", "/"), ("quji", "/"), ("guanli", "/"), ("anquan", "/"), ("shenji", "/"),
        ("lingdao", "/screen"), ("lingdao", "/screen?renew=true"),
        ("sifa", "/ledgers"), ("sifa", "/ledgers/disputes"), ("sifa", "/ledgers/disputes?year=2024&village=500109111226&w.outcome=Resolved&sort=kind"), ("sifa", "/ledgers/disputes?q=没有这几个字"),
        ("sifa", "/ledgers/disputes/new"), ("cungan", "/ledgers/grid-visits/new"), ("guwen", "/ledgers/opinions/new"),
        ("sifa", "/ledgers/disputes/{id}"), ("sifa", "/ledgers/meetings/{id}"), ("sifa", "/ledgers/disputes/{id}/edit"), ("sifa", "/ledgers/disputes/{id}/note"), ("sifa", "/ledgers/disputes/{id}/attach"),
        ("sifa", "/ledgers/disputes/{id}/assign"), ("sifa", "/ledgers/disputes/{id}/secrecy"), ("sifa", "/ledgers/disputes/{id}/bin"), ("sifa", "/ledgers/disputes/{id}/reveal?field=phone"),
        ("sifa", "/disputes/{dispute}/course"), ("lingdao", "/disputes/{dispute}/course"), ("sifa", "/disputes/{dispute}/kin"), ("sifa", "/disputes/{dispute}/papers"), ("sifa", "/disputes/{dispute}/papers/check"), ("sifa", "/disputes/{dispute}/slips"), ("sifa", "/slips"), ("cungan", "/slips"), ("sifa", "/disputes/{dispute}/marks"), ("sifa", "/disputes/{dispute}/parties"), ("lingdao", "/disputes/{dispute}/parties"), ("sifa", "/disputes/{dispute}/minors"), ("sifa", "/disputes/glass"), ("sifa", "/openings"), ("anquan", "/openings"), ("lingdao", "/approvals"), ("sifa", "/ledgers/disputes/bin"), ("sifa", "/ledgers/import"), ("sifa", "/ledgers/export"),
        ("sifa", "/find"), ("sifa", "/find?q=明通"), ("sifa", "/find?q=没有这几个字"),
        ("sifa", "/warnings"), ("sifa", "/warnings/map"), ("sifa", "/warnings/{id}"), ("sifa", "/warnings/score"), ("sifa", "/warnings/settings"), ("sifa", "/warnings/signs"), ("cungan", "/warnings"), ("cungan", "/warnings/settings"),
        ("sifa", "/figures"), ("sifa", "/figures/disputes?year=2024"), ("sifa", "/figures/disputes.rate/roots?year=2024"), ("quji", "/figures/disputes.found/roots?year=2024"), ("sifa", "/figures/define?fact=Dispute"), ("sifa", "/figures/own"),
        ("sifa", "/disputes/sweeping"), ("cungan", "/disputes/sweeping"), ("sifa", "/disputes/bodies?year=2024"), ("cungan", "/disputes/bodies"), ("sifa", "/disputes/subsidy"), ("sifa", "/disputes/{dispute}/grade"), ("guanli", "/settings/subsidy"),
        ("zhifa", "/penalty-cases/new"), ("zhifa", "/remedies/new"), ("zhifa", "/executions/new"), ("zhifa", "/penalty-cases/{case}/course"), ("lingdao", "/penalty-cases/{case}/course"), ("zhifa", "/penalty-cases/{case}/papers"), ("sifa", "/supervision/leads?year=2024"), ("zhifa", "/supervision/leads?year=2024"), ("sifa", "/supervision/reviews"),
        ("sifa", "/enforcement/officers"), ("zhifa", "/enforcement/officers/{id}"), ("sifa", "/enforcement/officers/{id}"), ("sifa", "/enforcement/matters"), ("sifa", "/enforcement/settings"), ("zhifa", "/enforcement/settings"), ("sifa", "/enforcement/mailbox"), ("lingdao", "/enforcement/mailbox"), ("zhifa", "/enforcement/inspections"), ("zhifa", "/enforcement/inspections/plan"), ("lingdao", "/enforcement/ratings"), ("zhifa", "/p/500109111/enforcement"), ("zhifa", "/p/500109111/decisions"), ("zhifa", "/p/500109111/figures"), ("sifa", "/firms/{firm}/entry"),
        ("sifa", "/figures/tables"), ("sifa", "/figures/tables/judicial?year=2024&span=5"), ("sifa", "/figures/tables/stability?year=2024&span=y"), ("sifa", "/figures/tables/mediation?year=2024&span=y"), ("sifa", "/figures/tables/administrative?year=2024&span=q2"), ("sifa", "/figures/tables/enforcement-penalties?year=2024"), ("sifa", "/figures/tables/classes"),
        ("sifa", "/figures/rates?year=2024"), ("sifa", "/figures/rates/list?rule=relapsed&year=2024"),
        ("sifa", "/reports"), ("sifa", "/reports/new?year=2024"), ("sifa", "/check"), ("wangge", "/calculate"), ("sifa", "/calculate?what=PEN-HEAR-REQ&from=2025-09-26"), ("zhifa", "/calculate/unpaid?served=2025-01-15&fine=1000&until=2025-03-01"), ("zhifa", "/calculate/penalty?offender=Citizen&fine=6000&is=certain&is=based"), ("sifa", "/components"),
        ("guanli", "/settings"), ("guanli", "/settings/places"), ("guanli", "/settings/boundaries"), ("guanli", "/settings/offices"), ("guanli", "/settings/people"), ("guanli", "/settings/calendar"), ("guanli", "/accounts"), ("guanli", "/accounts/new"), ("guanli", "/accounts/{id}"),
        ("anquan", "/security"), ("anquan", "/security/{id}"), ("anquan", "/sessions"), ("anquan", "/second-factor"), ("sifa", "/second-factor/passkeys"), ("sifa", "/password"), ("sifa", "/sessions"), ("sifa", "/second-factor"), ("shenji", "/journal"), ("sifa", "/no-such-page"),
    ];

    /// <summary>The pages by who opens them, so that one sign-in serves them all.</summary>
    public static IEnumerable<TheoryDataRow<string>> Logins => All.Select(p => p.Login).Distinct().Select(login => new TheoryDataRow<string>(login));
}
