using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Procedures.Remedies;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Sweeping;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Yifa.Web.Tests.Features.Reports.Signing;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Access;

/// <summary>What the matrix plants: objects of every kind, each with a token of its own, in two towns.</summary>
internal sealed partial class Matrix
{
    private async Task PlantAsync()
    {
        var officer = Actors.Single(a => a.Login == "sifa");
        await AddDisputeAsync("own", Planted.OwnVillage);
        await AddDisputeAsync("other village", Planted.OtherVillage);
        await AddDisputeAsync("whole town", null);
        await AddDisputeAsync("minor", Planted.OwnVillage, Secrecy.Minor);
        await AddDisputeAsync("minor in other village", Planted.OtherVillage, Secrecy.Minor);
        await AddDisputeAsync("sealed", Planted.OwnVillage, Secrecy.Sealed, officer.Id);
        await AddDisputeAsync("sealed and given", Planted.OwnVillage, Secrecy.Sealed, null, "tiaojie");
        await AddDisputeAsync("opened", Planted.OwnVillage, Secrecy.Sealed);
        await OpenAsync("cungan");
        await ProtectAsync();
        await AddDisputeAsync("deleted", Planted.OwnVillage);
        await AddDisputeAsync("elsewhere", null, town: Neighbour);
        await AddAsync("contract", Planted.Contract("甲"), "contract-reviews", TestSite.Town);
        await AddAsync("contract given", Planted.Contract("乙"), "contract-reviews", TestSite.Town, "guwen");
        await AddDisputeAsync("binned", Planted.OwnVillage);
        await AddDisputeAsync("binned elsewhere", null, town: Neighbour);
        foreach (var binned in Targets.Where(t => t.Binned))
        {
            await WriteAsync(binned.Town, async (services, writing) =>
            {
                var row = await services.GetRequiredService<AppDbContext>().Set<Dispute>().SingleAsync(d => d.Id == binned.Record.Id, Stop);
                (row.BinnedAt, row.BinnedBy, row.BinReason) = (writing.At, "测试", "登重了");
            });
        }
        var gone = Targets.FindIndex(t => t.Name == "deleted");
        await WriteAsync(TestSite.Town, async (services, _) => services.GetRequiredService<AppDbContext>().Remove(
            await services.GetRequiredService<AppDbContext>().Set<Dispute>().Include(d => d.Parties).SingleAsync(d => d.Id == Targets[gone].Record.Id, Stop)));
        Targets[gone] = Targets[gone] with { Deleted = true };
        await ReportLifeTests.DraftAsync(officer.Browser);
        await ReportLifeTests.SignAsync(Actors.Single(a => a.Login == "lingdao").Browser);
        // One row of every ledger, here and next door, and one that is kept from everybody, so that every list has something that it must not show.
        foreach (var ledger in LedgerCatalogue.All)
        {
            foreach (var town in (string[])[TestSite.Town, Neighbour]) await AddAsync("ledger", ledger.New(), ledger.Code, town);
            var kept = ledger.New();
            kept.Secrecy = Secrecy.Sealed;
            await AddAsync("kept", kept, ledger.Code, TestSite.Town);
        }
        // Three kinds of thing have a page and no ledger.
        foreach (var town in (string[])[TestSite.Town, Neighbour])
        {
            await AddThingAsync(token => new Warning { Reason = token, Advice = token, Recipients = token, WatchedFrom = new(2024, 5, 1), WatchedTo = new(2024, 5, 6), RaisedOn = new(2024, 5, 6) }, "disputes", town);
            await AddThingAsync(token => new ImportBatch { FileName = token, FileHash = new string('0', 64), Ledgers = "disputes" }, "disputes", town);
            await AddThingAsync(token => new SweepTask { Theme = token, StartsOn = new(2024, 5, 1), DueOn = new(2024, 5, 6) }, "sweeps", town);
        }
        await PlantNextDoorAsync();
    }

    private async Task OpenAsync(string login)
    {
        var at = Targets.FindIndex(t => t.Name == "opened");
        Targets[at] = Targets[at] with { OpenedBy = [login] };
        await WriteAsync(TestSite.Town, (services, writing) =>
        {
            services.GetRequiredService<AppDbContext>().Add(new GlassOpening
            {
                TownCode = TestSite.Town, Id = Ids.New(Site.Clock), RecordId = Targets[at].Record.Id, AccountId = Actors.Single(a => a.Login == login).Id!, AccountName = login,
                Reason = GlassReason.Emergency, Words = "测试", OpenedAt = writing.At, Until = writing.At + GlassOpening.Lasts,
            });
            return Task.CompletedTask;
        });
    }

    // A record that many see, with a party whom nobody does.
    private async Task ProtectAsync()
    {
        await AddDisputeAsync("with a minor", Planted.OwnVillage);
        var token = $"{Mark}{++tokens:D3}z";
        var id = Targets[^1].Record.Id;
        Secrets.AddRange([token, "13812340987", "110101201003079999"]);
        await WriteAsync(TestSite.Town, async (services, _) =>
        {
            var vault = services.GetRequiredService<Vault>();
            var dispute = await services.GetRequiredService<AppDbContext>().Set<Dispute>().Include(d => d.Parties).SingleAsync(d => d.Id == id, Stop);
            var party = dispute.Parties[0];
            (party.Name, party.Phone, party.IdNumber, party.IdNumberKey) = (token, vault.Seal(Secrets[1]), vault.Seal(Secrets[2]), null);
            dispute.Summary += $"，孩子{token}也在场";
            dispute.Protect(party, vault);
        });
    }

    private Task AddDisputeAsync(string name, string? place, Secrecy? secrecy = null, string? by = null, string? assigned = null, string town = TestSite.Town)
    {
        var dispute = Planted.Dispute(new DateOnly(2024, 5, 6), "", place);
        (dispute.Secrecy, dispute.SecrecyBy) = (secrecy, by);
        return AddAsync(name, dispute, "disputes", town, assigned is null ? [] : [assigned]);
    }

    private async Task AddAsync(string name, Record record, string code, string town, params string[] assigned)
    {
        var (ledger, token) = (LedgerCatalogue.Find(code)!, $"{Mark}{++tokens:D3}z");
        var target = new Target(name, token, ledger, record, town, assigned);
        await WriteAsync(town, async (services, writing) =>
        {
            var (db, vault) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<Vault>());
            foreach (var column in ledger.Columns.Where(c => c.Kind == CellKind.Text)) column.Set(record, token, vault);
            if (target.OfMany)
            {
                foreach (var column in ledger.Columns.Where(c => c.Kind == CellKind.Date)) column.Set(record, new DateOnly(2024, 5, 6), vault);
                Begin(record, token);
            }
            // All are of one person: they are kin to each other, and his number asks for each of them.
            else if (record is Dispute { Parties: [var party] }) (party.IdNumber, party.IdNumberKey) = (vault.Seal(Planted.IdNumber), vault.LookupKey(Planted.IdNumber));
            writing.Add(record);
            if (target.OfMany) return;
            var stored = await services.GetRequiredService<FileStore>().SaveAsync(new MemoryStream(Encoding.UTF8.GetBytes(token)), FileStore.AttachmentCap, Stop);
            Assert.True(stored.TryGet(out var file, out _));
            db.Add(Hung(new Note { Text = $"{token} {Planted.Phone}", AddedAt = writing.At, AddedBy = "测试" }, record));
            db.Add(Hung(new Attachment { ContentHash = file.Hash, FileName = token + ".txt", ContentType = "text/plain", Size = file.Size, AddedAt = writing.At, AddedBy = "测试" }, record));
            foreach (var login in assigned) db.Add(Hung(new Assignment { AccountId = Actors.Single(a => a.Login == login).Id!, AssignedAt = writing.At, AssignedBy = "测试" }, record));
        });
        Targets.Add(target);
    }

    private async Task AddThingAsync(Func<string, Record> make, string code, string town)
    {
        var token = $"{Mark}{++tokens:D3}z";
        var record = make(token);
        await WriteAsync(town, (_, writing) => Task.FromResult(writing.Add(record)));
        Targets.Add(new Target("thing", token, LedgerCatalogue.Find(code)!, record, town, []));
    }

    // A first step, so that there is a course to look at and a paper to take.
    private static void Begin(Record record, string token)
    {
        var day = new DateOnly(2024, 5, 6);
        switch (record)
        {
            case PenaltyCase penalty: penalty.Steps.Add(new() { Ordinal = 1, Code = "apply", Procedure = PenaltyCaseProcedure.Of2021.Version, Stage = PenaltyCaseProcedure.Of2021.Start.Code, On = day, Text = token, RecordedBy = token }); break;
            case ExecutionCase execution: execution.Steps.Add(new() { Ordinal = 1, Code = "order", Procedure = ExecutionProcedure.Demolition.Version, Stage = "ordered", On = day, DueOn = day, Text = token, Terms = token, RecordedBy = token }); break;
            case RemedyCase remedy: remedy.Steps.Add(new() { Ordinal = 1, Code = "draft", Procedure = RemedyProcedure.Of(remedy.Kind).Version, Stage = RemedyProcedure.Of(remedy.Kind).Start.Code, On = day, Text = token, Terms = token, RecordedBy = token }); break;
            case Inspection inspection: inspection.Steps.Add(new() { Ordinal = 1, Code = "plan", Procedure = InspectionProcedure.Of2025.Version, Stage = InspectionProcedure.Of2025.Start.Code, On = day, FromOn = day, DueOn = day, Text = token, RecordedBy = token }); break;
        }
    }

    private static T Hung<T>(T part, Record record) where T : RecordPart
    {
        part.Follow(record);
        part.Ordinal = 1;
        return part;
    }
}
