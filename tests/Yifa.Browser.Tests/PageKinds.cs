namespace Yifa.Browser.Tests;

/// <summary>
/// One address of every kind of page, with somebody who may open it; nobody's name is a visitor's. An address with <c>{id}</c> takes the first record of
/// its ledger's list, one with <c>{dispute}</c>, <c>{case}</c> or <c>{firm}</c> the first of those; <c>A &gt; B</c> is the first link of page A that leads to B.
/// A page of a new kind is added here, and every test of looks holds for it.
/// </summary>
internal static class PageKinds
{
    /// <summary>What stands in an address for the first record of which ledger.</summary>
    public static readonly (string Place, string Ledger)[] FirstOf = [("{dispute}", "disputes"), ("{case}", "penalty-cases"), ("{firm}", "firms"), ("{execution}", "executions"), ("{remedy}", "remedies"), ("{inspection}", "inspections")];

    public static readonly (string Login, string Path)[] All =
    [
        ("sifa", "/"), ("cungan", "/"), ("wangge", "/"), ("mingbai", "/"), ("lingdao", "/"), ("guwen", "/"), ("quji", "/"), ("guanli", "/"), ("anquan", "/"), ("shenji", "/"),
        ("lingdao", "/screen"), ("lingdao", "/screen?renew=true"),
        ("sifa", "/ledgers"), ("sifa", "/ledgers/disputes"), ("sifa", "/ledgers/disputes?year=2024&village=500109111226&w.outcome=Resolved&sort=kind"), ("sifa", "/ledgers/disputes?q=没有这几个字"),
        ("sifa", "/ledgers/disputes/new"), ("cungan", "/ledgers/grid-visits/new"), ("guwen", "/ledgers/opinions/new"),
        ("sifa", "/ledgers/disputes/{id}"), ("sifa", "/ledgers/meetings/{id}"), ("sifa", "/ledgers/disputes/{id}/edit"), ("sifa", "/ledgers/disputes/{id}/note"), ("sifa", "/ledgers/disputes/{id}/attach"),
        ("sifa", "/ledgers/disputes/{id}/assign"), ("sifa", "/ledgers/disputes/{id}/secrecy"), ("sifa", "/ledgers/disputes/{id}/bin"), ("sifa", "/ledgers/disputes/{id}/reveal?field=phone"),
        ("sifa", "/disputes/{dispute}/course"), ("lingdao", "/disputes/{dispute}/course"), ("sifa", "/disputes/{dispute}/kin"), ("sifa", "/disputes/doubles?year=2024"), ("cungan", "/disputes/doubles"), ("sifa", "/disputes/{dispute}/papers"), ("sifa", "/disputes/{dispute}/papers/check"), ("sifa", "/disputes/{dispute}/slips"), ("sifa", "/slips"), ("cungan", "/slips"), ("sifa", "/slips > /slips/{id}/same"), ("sifa", "/disputes/{dispute}/marks"), ("sifa", "/disputes/{dispute}/parties"), ("lingdao", "/disputes/{dispute}/parties"), ("sifa", "/disputes/{dispute}/minors"), ("sifa", "/disputes/glass"), ("sifa", "/openings"), ("anquan", "/openings"), ("lingdao", "/approvals"), ("sifa", "/ledgers/disputes/bin"), ("sifa", "/ledgers/import"), ("sifa", "/ledgers/import > /ledgers/batches/{id}"), ("sifa", "/ledgers/export"),
        ("sifa", "/find"), ("sifa", "/find?q=明通"), ("sifa", "/find?q=没有这几个字"),
        ("sifa", "/warnings"), ("sifa", "/warnings/map"), ("sifa", "/warnings/{id}"), ("sifa", "/warnings/score"), ("sifa", "/warnings/settings"), ("sifa", "/warnings/signs"), ("cungan", "/warnings"), ("cungan", "/warnings/settings"),
        ("sifa", "/figures"), ("sifa", "/figures/disputes?year=2024"), ("sifa", "/figures/disputes.rate/roots?year=2024"), ("quji", "/figures/disputes.found/roots?year=2024"), ("sifa", "/figures/define?fact=Dispute"), ("sifa", "/figures/own"),
        ("sifa", "/disputes/sweeping"), ("cungan", "/disputes/sweeping"), ("sifa", "/disputes/bodies?year=2024"), ("cungan", "/disputes/bodies"), ("sifa", "/disputes/bodies?year=2024 > /disputes/bodies/list"), ("sifa", "/disputes/subsidy"), ("sifa", "/disputes/subsidy/list?year=2024"), ("sifa", "/disputes/{dispute}/grade"), ("guanli", "/settings/subsidy"),
        ("zhifa", "/penalty-cases/new"), ("zhifa", "/remedies/new"), ("zhifa", "/executions/new"), ("zhifa", "/penalty-cases/{case}/course"), ("lingdao", "/penalty-cases/{case}/course"), ("zhifa", "/penalty-cases/{case}/papers"), ("zhifa", "/executions/{execution}/course"), ("lingdao", "/executions/{execution}/course"), ("zhifa", "/remedies/{remedy}/course"), ("zhifa", "/remedies/{remedy}/papers"), ("zhifa", "/enforcement/inspections/{inspection}"), ("sifa", "/supervision/leads?year=2024"), ("zhifa", "/supervision/leads?year=2024"), ("sifa", "/supervision/reviews"),
        ("sifa", "/enforcement/officers"), ("zhifa", "/enforcement/officers/{id}"), ("sifa", "/enforcement/officers/{id}"), ("sifa", "/enforcement/matters"), ("sifa", "/enforcement/settings"), ("zhifa", "/enforcement/settings"), ("sifa", "/enforcement/mailbox"), ("lingdao", "/enforcement/mailbox"), ("zhifa", "/enforcement/inspections"), ("zhifa", "/enforcement/inspections/plan"), ("lingdao", "/enforcement/ratings"),  ("sifa", "/firms/{firm}/entry"),
        ("sifa", "/figures/tables"), ("sifa", "/figures/tables/judicial?year=2024&span=5"), ("sifa", "/figures/tables/stability?year=2024&span=y"), ("sifa", "/figures/tables/mediation?year=2024&span=y"), ("sifa", "/figures/tables/administrative?year=2024&span=q2"), ("sifa", "/figures/tables/enforcement-penalties?year=2024"), ("sifa", "/figures/tables/classes"),
        ("sifa", "/figures/rates?year=2024"), ("sifa", "/figures/rates/list?rule=relapsed&year=2024"),
        ("sifa", "/reports"), ("sifa", "/reports/new?year=2024"), ("sifa", "/check"), ("wangge", "/calculate"), ("sifa", "/calculate?what=PEN-HEAR-REQ&from=2025-09-26"), ("zhifa", "/calculate/unpaid?served=2025-01-15&fine=1000&until=2025-03-01"), ("zhifa", "/calculate/penalty?offender=Citizen&fine=6000&is=certain&is=based"), ("sifa", "/components"),
        ("guanli", "/settings"), ("guanli", "/settings/places"), ("guanli", "/settings/boundaries"), ("guanli", "/settings/offices"), ("guanli", "/settings/people"), ("guanli", "/settings/calendar"), ("guanli", "/accounts"), ("guanli", "/accounts/new"), ("guanli", "/accounts/{id}"),
        ("anquan", "/security"), ("anquan", "/security > /security/accounts/{id}"), ("anquan", "/sessions"), ("anquan", "/second-factor"), ("sifa", "/second-factor/passkeys"), ("sifa", "/password"), ("sifa", "/sessions"), ("sifa", "/second-factor"), ("shenji", "/journal"), ("sifa", "/no-such-page"),
        (Visitor, "/sign-in"), (Visitor, "/sign-in/passkey"), (Visitor, "/p/500109111/enforcement"), (Visitor, "/p/500109111/decisions"), (Visitor, "/p/500109111/complaints"), (Visitor, "/p/500109111/figures"), (Visitor, "/p/verify"),
    ];

    /// <summary>Who has not signed in.</summary>
    public const string Visitor = "";

    /// <summary>Pages that only an act brings about, and the test that looks at them.</summary>
    public static readonly (string Route, string Where)[] AfterAnAct =
    [
        ("/disputes/sweeping/{id:guid}", nameof(EveryPageTests.What_only_an_act_brings_about_is_without_barriers_at_320_pixels)),
        ("/supervision/reviews/{id:guid}", nameof(EveryPageTests.What_only_an_act_brings_about_is_without_barriers_at_320_pixels)),
        ("/ledgers/{ledger}/{id:guid}/binned", nameof(EveryPageTests.What_only_an_act_brings_about_is_without_barriers_at_320_pixels)),
        ("/ledgers/import/{id:guid}", nameof(EveryPageTests.The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels)),
        ("/reports/{year:int}/edit", nameof(EveryPageTests.The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels)),
        ("/reports/{year:int}/export", nameof(EveryPageTests.The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels)),
        ("/reports/{year:int}/sign", nameof(EveryPageTests.The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels)),
        ("/reports/{year:int}/frozen", nameof(EveryPageTests.The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels)),
        ("/reports/{year:int}/frozen/{ordinal:int}", nameof(EveryPageTests.The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels)),
        ("/reports/{year:int}/publish", nameof(EveryPageTests.The_wizard_of_the_import_the_report_and_its_signing_are_without_barriers_at_320_pixels)),
        ("/i/{token}", nameof(InspectionWalkTests.An_inspection_is_planned_approved_let_in_by_its_code_told_and_rated)),
        ("/sign-in/code", nameof(PasskeyTests.A_passkey_is_kept_signs_in_and_makes_the_password_alone_too_little)),
    ];

    /// <summary>Addresses that answer with a file, or lead on at once.</summary>
    public static readonly string[] WithoutLooks =
    [
        "/ledgers/{ledger}/{id:guid}/file/{ordinal:int}", "/disputes/{id:guid}/papers/{paper}", "/penalty-cases/{id:guid}/papers/{paper}", "/executions/{id:guid}/papers/{paper}", "/remedies/{id:guid}/papers/{paper}",
        "/enforcement/inspections/{id:guid}/papers/{paper}", "/complaints/{id:guid}/papers/{paper}", "/elder", "/sign-out",
    ];

    /// <summary>The pages by who opens them, so that one sign-in serves them all.</summary>
    public static IEnumerable<TheoryDataRow<string>> Logins => All.Select(p => p.Login).Distinct().Select(login => new TheoryDataRow<string>(login));
}
