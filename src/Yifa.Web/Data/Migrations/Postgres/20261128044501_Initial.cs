using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace Yifa.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accountability",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Fault = table.Column<string>(type: "text", nullable: false),
                    Liability = table.Column<string>(type: "text", nullable: false),
                    CaseNumber = table.Column<string>(type: "text", nullable: true),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    Disposition = table.Column<string>(type: "text", nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accountability", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Appraisal",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AppraisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Item = table.Column<string>(type: "text", nullable: false),
                    FullScore = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Score = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Grade = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Appraiser = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appraisal", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    DisplayName = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClearedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SecondFactorAskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DisabledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Assignments",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AssignedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assignments", x => new { x.TownCode, x.RecordId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "Attachment",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    ContentHash = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    ContentType = table.Column<string>(type: "text", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AddedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachment", x => new { x.TownCode, x.RecordId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "CalendarDay",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Off = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarDay", x => new { x.TownCode, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "CaseFileReview",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CaseNumber = table.Column<string>(type: "text", nullable: false),
                    Reviewers = table.Column<string>(type: "text", nullable: true),
                    Score = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Grade = table.Column<string>(type: "text", nullable: true),
                    Problems = table.Column<string>(type: "text", nullable: true),
                    CorrectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ExecutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sheet = table.Column<string>(type: "text", nullable: true),
                    Seed = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseFileReview", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ComplaintMailbox",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<bool>(type: "boolean", nullable: false),
                    Server = table.Column<string>(type: "text", nullable: false),
                    Port = table.Column<int>(type: "integer", nullable: false),
                    Security = table.Column<string>(type: "text", nullable: false),
                    CertificatePrint = table.Column<string>(type: "text", nullable: true),
                    User = table.Column<string>(type: "text", nullable: false),
                    Password = table.Column<string>(type: "text", nullable: true),
                    Folder = table.Column<string>(type: "text", nullable: false),
                    MovedTo = table.Column<string>(type: "text", nullable: true),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    FailingSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Failure = table.Column<string>(type: "text", nullable: true),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintMailbox", x => x.TownCode);
                });

            migrationBuilder.CreateTable(
                name: "ContractReview",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    ContractKind = table.Column<string>(type: "text", nullable: true),
                    Counterparty = table.Column<string>(type: "text", nullable: true),
                    Amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reviewer = table.Column<string>(type: "text", nullable: true),
                    OpinionCount = table.Column<int>(type: "integer", nullable: true),
                    Adoption = table.Column<string>(type: "text", nullable: true),
                    Handler = table.Column<string>(type: "text", nullable: true),
                    ContractTerm = table.Column<string>(type: "text", nullable: true),
                    RejectionReason = table.Column<string>(type: "text", nullable: true),
                    MajorItem = table.Column<bool>(type: "boolean", nullable: true),
                    MeetingOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchiveNumber = table.Column<string>(type: "text", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaymentDays = table.Column<int>(type: "integer", nullable: true),
                    PerformUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractReview", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "CounselContract",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Firm = table.Column<string>(type: "text", nullable: false),
                    Lawyer = table.Column<string>(type: "text", nullable: false),
                    Licence = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CounselContract", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "CounselRequest",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Matter = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    RequiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Counsel = table.Column<string>(type: "text", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpinionNumber = table.Column<string>(type: "text", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    OpinionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CounselRequest", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DataExchange",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ExchangedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Direction = table.Column<string>(type: "text", nullable: false),
                    Platform = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Amount = table.Column<int>(type: "integer", nullable: true),
                    Operator = table.Column<string>(type: "text", nullable: true),
                    ReceiptNumber = table.Column<string>(type: "text", nullable: true),
                    ReceiptOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataExchange", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DecisionItem",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Category = table.Column<string>(type: "text", nullable: false),
                    Consulted = table.Column<bool>(type: "boolean", nullable: false),
                    ConsultedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsultedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpinionNumber = table.Column<string>(type: "text", nullable: true),
                    MeetingName = table.Column<string>(type: "text", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Vote = table.Column<string>(type: "text", nullable: true),
                    HeadSpokeLast = table.Column<bool>(type: "boolean", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: false),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionItem", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DefinedIndicators",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    DefinedBy = table.Column<string>(type: "text", nullable: false),
                    DefinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DefinedIndicators", x => new { x.TownCode, x.Code, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Department",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Sector = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Department", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Disclosure",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Channel = table.Column<string>(type: "text", nullable: true),
                    FormedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disclosure", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Dispute",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Scene = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    PeopleCount = table.Column<int>(type: "integer", nullable: true),
                    Money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: true),
                    Responsible = table.Column<string>(type: "text", nullable: true),
                    Agreement = table.Column<string>(type: "text", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    ResolvedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remark = table.Column<string>(type: "text", nullable: true),
                    MergedInto = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dispute", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DocumentTask",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentTitle = table.Column<string>(type: "text", nullable: false),
                    DocumentNumber = table.Column<string>(type: "text", nullable: true),
                    Issuer = table.Column<string>(type: "text", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Clause = table.Column<string>(type: "text", nullable: false),
                    Requirement = table.Column<string>(type: "text", nullable: false),
                    Task = table.Column<string>(type: "text", nullable: true),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentTask", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DutyAct",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Duty = table.Column<string>(type: "text", nullable: false),
                    Matter = table.Column<string>(type: "text", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: false),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Proof = table.Column<string>(type: "text", nullable: true),
                    ItemNumber = table.Column<string>(type: "text", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyAct", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "DutyItem",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Head = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Requirement = table.Column<string>(type: "text", nullable: true),
                    Basis = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyItem", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "EnforcementComplaint",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    Complainant = table.Column<string>(type: "text", nullable: true),
                    ComplainantKey = table.Column<string>(type: "text", nullable: true),
                    Against = table.Column<string>(type: "text", nullable: true),
                    Content = table.Column<string>(type: "text", nullable: false),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnforcementComplaint", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "EnforcementMatter",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterCode = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: true),
                    Basis = table.Column<string>(type: "text", nullable: true),
                    BasisVersion = table.Column<string>(type: "text", nullable: true),
                    Bands = table.Column<string>(type: "text", nullable: true),
                    Principal = table.Column<string>(type: "text", nullable: true),
                    Entrustment = table.Column<string>(type: "text", nullable: true),
                    Document = table.Column<string>(type: "text", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Inspects = table.Column<bool>(type: "boolean", nullable: false),
                    CheckPoints = table.Column<string>(type: "text", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnforcementMatter", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "EnforcementOfficer",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    CertificateNumber = table.Column<string>(type: "text", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Field = table.Column<string>(type: "text", nullable: true),
                    Territory = table.Column<string>(type: "text", nullable: true),
                    Duties = table.Column<string>(type: "text", nullable: true),
                    OnDuty = table.Column<bool>(type: "boolean", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SuspendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReinstatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnforcementOfficer", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "EnforcementSetting",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    TrainingHours = table.Column<int>(type: "integer", nullable: false),
                    LateApprovalDays = table.Column<int>(type: "integer", nullable: false),
                    WarnDays = table.Column<string>(type: "text", nullable: false),
                    EntriesToWarn = table.Column<int>(type: "integer", nullable: false),
                    ComplaintPhone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    ComplaintAddress = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnforcementSetting", x => x.TownCode);
                });

            migrationBuilder.CreateTable(
                name: "EnforcementTraining",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Organizer = table.Column<string>(type: "text", nullable: true),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Hours = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Attendees = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnforcementTraining", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Exam",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: false),
                    Scope = table.Column<string>(type: "text", nullable: true),
                    FullMark = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    PassMark = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Due = table.Column<int>(type: "integer", nullable: true),
                    Sat = table.Column<int>(type: "integer", nullable: true),
                    Passed = table.Column<int>(type: "integer", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Exam", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ExamResult",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    ExamOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sat = table.Column<bool>(type: "boolean", nullable: false),
                    Score = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Passed = table.Column<bool>(type: "boolean", nullable: false),
                    ExamTitle = table.Column<string>(type: "text", nullable: true),
                    ExamId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExamResult", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ExecutionCase",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Cause = table.Column<string>(type: "text", nullable: false),
                    Party = table.Column<string>(type: "text", nullable: true),
                    Target = table.Column<string>(type: "text", nullable: true),
                    CaseNumber = table.Column<string>(type: "text", nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    OrderedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExecutionCase", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "FieldCap",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    FromYear = table.Column<int>(type: "integer", nullable: false),
                    PerYear = table.Column<int>(type: "integer", nullable: false),
                    Paper = table.Column<string>(type: "text", nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FieldCap", x => new { x.TownCode, x.Field, x.FromYear });
                });

            migrationBuilder.CreateTable(
                name: "Firm",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    CreditCode = table.Column<string>(type: "text", nullable: true),
                    Head = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    PhoneKey = table.Column<string>(type: "text", nullable: true),
                    Industry = table.Column<string>(type: "text", nullable: true),
                    Contact = table.Column<string>(type: "text", nullable: true),
                    Capital = table.Column<string>(type: "text", nullable: true),
                    Staff = table.Column<int>(type: "integer", nullable: true),
                    PartyMembers = table.Column<int>(type: "integer", nullable: true),
                    Hazardous = table.Column<bool>(type: "boolean", nullable: true),
                    Attention = table.Column<string>(type: "text", nullable: true),
                    Hazards = table.Column<string>(type: "text", nullable: true),
                    HazardsMended = table.Column<string>(type: "text", nullable: true),
                    Address = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Firm", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "FirmMeeting",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Chair = table.Column<string>(type: "text", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Firms = table.Column<int>(type: "integer", nullable: true),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Topics = table.Column<string>(type: "text", nullable: true),
                    Requests = table.Column<int>(type: "integer", nullable: true),
                    FollowUp = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmMeeting", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "FirmPolicy",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Issuer = table.Column<string>(type: "text", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Audience = table.Column<string>(type: "text", nullable: true),
                    Benefit = table.Column<string>(type: "text", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmPolicy", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "FirmRequest",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirmName = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Steward = table.Column<string>(type: "text", nullable: true),
                    Assistant = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtendedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Rating = table.Column<string>(type: "text", nullable: true),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmRequest", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "FirmVisit",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirmName = table.Column<string>(type: "text", nullable: false),
                    CreditCode = table.Column<string>(type: "text", nullable: true),
                    FirmHead = table.Column<string>(type: "text", nullable: true),
                    Visitor = table.Column<string>(type: "text", nullable: true),
                    Way = table.Column<string>(type: "text", nullable: false),
                    Policy = table.Column<string>(type: "text", nullable: true),
                    Request = table.Column<string>(type: "text", nullable: true),
                    Handling = table.Column<string>(type: "text", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Scope = table.Column<string>(type: "text", nullable: true),
                    Scale = table.Column<string>(type: "text", nullable: true),
                    Sales = table.Column<string>(type: "text", nullable: true),
                    Tax = table.Column<string>(type: "text", nullable: true),
                    SalesExpected = table.Column<string>(type: "text", nullable: true),
                    Suggestion = table.Column<string>(type: "text", nullable: true),
                    SuggestionHandling = table.Column<string>(type: "text", nullable: true),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmVisit", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "GlassOpenings",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileNumber = table.Column<string>(type: "text", nullable: true),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    AccountName = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GlassOpenings", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "GlassReadings",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    AccountName = table.Column<string>(type: "text", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GlassReadings", x => new { x.TownCode, x.Day, x.AccountId });
                });

            migrationBuilder.CreateTable(
                name: "GridEvent",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Finder = table.Column<string>(type: "text", nullable: true),
                    DispatchedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Rating = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GridEvent", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "GridMember",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    GridName = table.Column<string>(type: "text", nullable: true),
                    Post = table.Column<string>(type: "text", nullable: false),
                    IdNumber = table.Column<string>(type: "text", nullable: true),
                    IdNumberKey = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    PhoneKey = table.Column<string>(type: "text", nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sex = table.Column<string>(type: "text", nullable: true),
                    BornIn = table.Column<string>(type: "text", nullable: true),
                    Politics = table.Column<string>(type: "text", nullable: true),
                    Education = table.Column<string>(type: "text", nullable: true),
                    Remark = table.Column<string>(type: "text", nullable: true),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GridMember", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "GridUnit",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GridName = table.Column<string>(type: "text", nullable: true),
                    Households = table.Column<int>(type: "integer", nullable: true),
                    Population = table.Column<int>(type: "integer", nullable: true),
                    MicroGrids = table.Column<int>(type: "integer", nullable: true),
                    Branch = table.Column<string>(type: "text", nullable: true),
                    SetOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GridUnit", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "GridVisit",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ObjectKind = table.Column<string>(type: "text", nullable: true),
                    ObjectName = table.Column<string>(type: "text", nullable: true),
                    Visitor = table.Column<string>(type: "text", nullable: true),
                    Abnormal = table.Column<bool>(type: "boolean", nullable: false),
                    Abnormality = table.Column<string>(type: "text", nullable: true),
                    Handling = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GridVisit", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ImportBatch",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FileHash = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Ledgers = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    ReadCount = table.Column<int>(type: "integer", nullable: false),
                    AddedCount = table.Column<int>(type: "integer", nullable: false),
                    UpdatedCount = table.Column<int>(type: "integer", nullable: false),
                    UnchangedCount = table.Column<int>(type: "integer", nullable: false),
                    RejectedCount = table.Column<int>(type: "integer", nullable: false),
                    DoubtfulCount = table.Column<int>(type: "integer", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneBy = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatch", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ImprovementMeasure",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Problem = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    IndicatorName = table.Column<string>(type: "text", nullable: true),
                    TargetValue = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    ReachedValue = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    ShortcomingId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImprovementMeasure", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Inspection",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Object = table.Column<string>(type: "text", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: true),
                    Officer1 = table.Column<string>(type: "text", nullable: true),
                    Officer2 = table.Column<string>(type: "text", nullable: true),
                    Recorded = table.Column<bool>(type: "boolean", nullable: false),
                    ProblemFound = table.Column<bool>(type: "boolean", nullable: true),
                    CorrectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Origin = table.Column<string>(type: "text", nullable: true),
                    Assistants = table.Column<int>(type: "integer", nullable: true),
                    Ground = table.Column<string>(type: "text", nullable: true),
                    Officer1Id = table.Column<Guid>(type: "uuid", nullable: true),
                    Officer2Id = table.Column<Guid>(type: "uuid", nullable: true),
                    Token = table.Column<string>(type: "text", nullable: true),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inspection", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "InspectionRating",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InspectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Stars = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionRating", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<string>(type: "text", nullable: true),
                    ActorName = table.Column<string>(type: "text", nullable: false),
                    Act = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: true),
                    Detail = table.Column<string>(type: "text", nullable: false),
                    RecordsDigest = table.Column<string>(type: "text", nullable: true),
                    PreviousHash = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => new { x.TownCode, x.Seq });
                });

            migrationBuilder.CreateTable(
                name: "JournalHeads",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalHeads", x => x.TownCode);
                });

            migrationBuilder.CreateTable(
                name: "KeyProject",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Commander = table.Column<string>(type: "text", nullable: false),
                    Overseer = table.Column<string>(type: "text", nullable: true),
                    Goal = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Progress = table.Column<string>(type: "text", nullable: true),
                    InspectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Difficulty = table.Column<string>(type: "text", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyProject", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "LeadingGroupMember",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupName = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Post = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: true),
                    Duty = table.Column<string>(type: "text", nullable: true),
                    Document = table.Column<string>(type: "text", nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeadingGroupMember", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "LeadVerdict",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    OpinionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeadVerdict", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "LegalGuide",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    PhoneKey = table.Column<string>(type: "text", nullable: true),
                    AppointedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TrainedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalGuide", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "LegalityReview",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Matter = table.Column<string>(type: "text", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Complete = table.Column<bool>(type: "boolean", nullable: true),
                    Reviewer = table.Column<string>(type: "text", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpinionCount = table.Column<int>(type: "integer", nullable: true),
                    Opinion = table.Column<string>(type: "text", nullable: true),
                    Adoption = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalityReview", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "LegalOpinion",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Matter = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    AssignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RequiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Counsel = table.Column<string>(type: "text", nullable: true),
                    Summary = table.Column<string>(type: "text", nullable: true),
                    Adoption = table.Column<string>(type: "text", nullable: true),
                    RejectionReason = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalOpinion", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "MajorDecision",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CommentFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    CommentTo = table.Column<DateOnly>(type: "date", nullable: true),
                    HearingOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpertsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RiskOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DiscussedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EvaluatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MajorDecision", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "MediationCommittee",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    ElectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Office = table.Column<string>(type: "text", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationCommittee", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Mediator",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CommitteeName = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Sex = table.Column<string>(type: "text", nullable: false),
                    Post = table.Column<string>(type: "text", nullable: false),
                    FullTime = table.Column<bool>(type: "boolean", nullable: true),
                    Education = table.Column<string>(type: "text", nullable: true),
                    IdNumber = table.Column<string>(type: "text", nullable: true),
                    IdNumberKey = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    PhoneKey = table.Column<string>(type: "text", nullable: true),
                    AppointedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TrainedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CommitteeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mediator", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Meeting",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Chair = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<int>(type: "integer", nullable: true),
                    Attended = table.Column<int>(type: "integer", nullable: true),
                    Topics = table.Column<string>(type: "text", nullable: true),
                    Resolutions = table.Column<string>(type: "text", nullable: true),
                    FollowUp = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meeting", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "MinorAccesses",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    AccountName = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Granted = table.Column<bool>(type: "boolean", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    DecidedById = table.Column<string>(type: "text", nullable: true),
                    DecidedBy = table.Column<string>(type: "text", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinorAccesses", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "NormativeDocument",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    CleanUp = table.Column<string>(type: "text", nullable: true),
                    CleanedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NormativeDocument", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Note",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    SealedText = table.Column<string>(type: "text", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AddedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Note", x => new { x.TownCode, x.RecordId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "PenaltyCase",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Pending = table.Column<bool>(type: "boolean", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Cause = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: true),
                    Party = table.Column<string>(type: "text", nullable: true),
                    PartyIdNumber = table.Column<string>(type: "text", nullable: true),
                    PartyIdNumberKey = table.Column<string>(type: "text", nullable: true),
                    PartyCode = table.Column<string>(type: "text", nullable: true),
                    PartyAddress = table.Column<string>(type: "text", nullable: true),
                    PartyHead = table.Column<string>(type: "text", nullable: true),
                    Violated = table.Column<string>(type: "text", nullable: true),
                    Grounds = table.Column<string>(type: "text", nullable: true),
                    ArchiveNumber = table.Column<string>(type: "text", nullable: true),
                    Procedure = table.Column<string>(type: "text", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Officer1 = table.Column<string>(type: "text", nullable: true),
                    Officer2 = table.Column<string>(type: "text", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionNumber = table.Column<string>(type: "text", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Penalty = table.Column<string>(type: "text", nullable: true),
                    Fine = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Execution = table.Column<string>(type: "text", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyCase", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Person",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    DepartmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    PostId = table.Column<Guid>(type: "uuid", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Person", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "PlaceBoundary",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Rings = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceBoundary", x => new { x.TownCode, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    OfficialName = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => new { x.TownCode, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "PlanTask",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Plan = table.Column<string>(type: "text", nullable: false),
                    Task = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTask", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "PolicyDelivery",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PolicyTitle = table.Column<string>(type: "text", nullable: false),
                    FirmName = table.Column<string>(type: "text", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: false),
                    Deliverer = table.Column<string>(type: "text", nullable: true),
                    Enjoyed = table.Column<bool>(type: "boolean", nullable: true),
                    Money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    PolicyId = table.Column<Guid>(type: "uuid", nullable: true),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyDelivery", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Post",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Post", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Probes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Mark = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Probes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicityEvent",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Theme = table.Column<string>(type: "text", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: true),
                    Audience = table.Column<string>(type: "text", nullable: true),
                    Form = table.Column<string>(type: "text", nullable: true),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Papers = table.Column<int>(type: "integer", nullable: true),
                    Banners = table.Column<int>(type: "integer", nullable: true),
                    Consultations = table.Column<int>(type: "integer", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: true),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicityEvent", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "PublishedTables",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    TableCode = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PublishedBy = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedTables", x => new { x.TownCode, x.TableCode, x.Year, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    CommandId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentHash = table.Column<string>(type: "text", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => new { x.TownCode, x.CommandId });
                });

            migrationBuilder.CreateTable(
                name: "ReceivedMail",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Validity = table.Column<long>(type: "bigint", nullable: false),
                    Uid = table.Column<long>(type: "bigint", nullable: false),
                    MessageKey = table.Column<string>(type: "text", nullable: true),
                    ContentKey = table.Column<string>(type: "text", nullable: true),
                    SenderKey = table.Column<string>(type: "text", nullable: true),
                    Fate = table.Column<string>(type: "text", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceivedMail", x => new { x.TownCode, x.Source, x.Validity, x.Uid });
                });

            migrationBuilder.CreateTable(
                name: "RecordVersions",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: true),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordVersions", x => new { x.TownCode, x.RecordId, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "ReferralSlip",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Caller = table.Column<string>(type: "text", nullable: true),
                    CallerPhone = table.Column<string>(type: "text", nullable: true),
                    CallerPhoneKey = table.Column<string>(type: "text", nullable: true),
                    Content = table.Column<string>(type: "text", nullable: false),
                    HandlingUnit = table.Column<string>(type: "text", nullable: true),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ComparedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralSlip", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "RemedyCase",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Cause = table.Column<string>(type: "text", nullable: false),
                    CaseNumber = table.Column<string>(type: "text", nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    HeadAppeared = table.Column<bool>(type: "boolean", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemedyCase", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "RememberedMapping",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ledger = table.Column<string>(type: "text", nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    Heads = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RememberedMapping", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Resolution",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingTitle = table.Column<string>(type: "text", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resolution", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Marks = table.Column<string>(type: "text", nullable: false),
                    Tokens = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => new { x.TownCode, x.RecordId });
                });

            migrationBuilder.CreateTable(
                name: "SearchTails",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Last = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTails", x => new { x.TownCode, x.Kind, x.Last });
                });

            migrationBuilder.CreateTable(
                name: "SectorPost",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sector = table.Column<string>(type: "text", nullable: false),
                    Post = table.Column<string>(type: "text", nullable: false),
                    Holder = table.Column<string>(type: "text", nullable: false),
                    Duty = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SectorPost", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ServiceTally",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MonthOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Service = table.Column<string>(type: "text", nullable: false),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceTally", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    From = table.Column<string>(type: "text", nullable: false),
                    Device = table.Column<string>(type: "text", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Shortcoming",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Problem = table.Column<string>(type: "text", nullable: false),
                    Cause = table.Column<string>(type: "text", nullable: true),
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Target = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IndicatorCode = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Shortcoming", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SignedContract",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Counterparty = table.Column<string>(type: "text", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    SmallFirm = table.Column<bool>(type: "boolean", nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaymentDays = table.Column<int>(type: "integer", nullable: true),
                    Paid = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Progress = table.Column<string>(type: "text", nullable: true),
                    ReviewNumber = table.Column<string>(type: "text", nullable: true),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignedContract", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SignedReport",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Template = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Html = table.Column<string>(type: "text", nullable: false),
                    Docx = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    SignedBy = table.Column<string>(type: "text", nullable: false),
                    SignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Restates = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SecrecyReviewedBy = table.Column<string>(type: "text", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignedReport", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "StaffTraining",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Trainees = table.Column<string>(type: "text", nullable: false),
                    Lecturer = table.Column<string>(type: "text", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<int>(type: "integer", nullable: true),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Hours = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffTraining", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "StudyAttendance",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StudiedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Attended = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Hours = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyAttendance", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "StudyPlanItem",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Law = table.Column<string>(type: "text", nullable: false),
                    Occasion = table.Column<string>(type: "text", nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Leader = table.Column<string>(type: "text", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remark = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyPlanItem", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "StudySession",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Occasion = table.Column<string>(type: "text", nullable: false),
                    Way = table.Column<string>(type: "text", nullable: true),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Chair = table.Column<string>(type: "text", nullable: true),
                    Lecturer = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<int>(type: "integer", nullable: true),
                    Attended = table.Column<int>(type: "integer", nullable: true),
                    Absentees = table.Column<string>(type: "text", nullable: true),
                    Hours = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudySession", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SubsidySettings",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    IsOn = table.Column<bool>(type: "boolean", nullable: false),
                    Simple = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    Ordinary = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    Difficult = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    Major = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    DifficultPeople = table.Column<int>(type: "integer", nullable: false),
                    DifficultMoney = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    DifficultSessions = table.Column<int>(type: "integer", nullable: false),
                    MajorPeople = table.Column<int>(type: "integer", nullable: false),
                    MajorMoney = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubsidySettings", x => x.TownCode);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionOpinion",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Against = table.Column<string>(type: "text", nullable: false),
                    Problem = table.Column<string>(type: "text", nullable: false),
                    Requirement = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CorrectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionOpinion", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SupervisionRound",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: true),
                    ProblemCount = table.Column<int>(type: "integer", nullable: true),
                    CorrectedCount = table.Column<int>(type: "integer", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionRound", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Sweep",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SweptOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Theme = table.Column<string>(type: "text", nullable: true),
                    Leader = table.Column<string>(type: "text", nullable: true),
                    GridWorkers = table.Column<int>(type: "integer", nullable: true),
                    VillageWorkers = table.Column<int>(type: "integer", nullable: true),
                    Mediators = table.Column<int>(type: "integer", nullable: true),
                    Police = table.Column<int>(type: "integer", nullable: true),
                    JusticeStaff = table.Column<int>(type: "integer", nullable: true),
                    Found = table.Column<int>(type: "integer", nullable: false),
                    ZeroAffirmed = table.Column<bool>(type: "boolean", nullable: true),
                    Warned = table.Column<int>(type: "integer", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sweep", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "SweepTask",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Theme = table.Column<string>(type: "text", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SweepId = table.Column<Guid>(type: "uuid", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SweepTask", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "TownProfile",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Population = table.Column<int>(type: "integer", nullable: true),
                    Households = table.Column<int>(type: "integer", nullable: true),
                    Groups = table.Column<int>(type: "integer", nullable: true),
                    PartyMembers = table.Column<int>(type: "integer", nullable: true),
                    Area = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Village = table.Column<string>(type: "text", nullable: true, computedColumnSql: "split_part(\"Place\", '-', 1)", stored: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TownProfile", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Towns",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    DistrictCode = table.Column<string>(type: "text", nullable: true),
                    DistrictName = table.Column<string>(type: "text", nullable: true),
                    ProvinceName = table.Column<string>(type: "text", nullable: true),
                    AsksSecondFactor = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Towns", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Warning",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Category = table.Column<string>(type: "text", nullable: true),
                    Matter = table.Column<string>(type: "text", nullable: true),
                    WatchedFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    WatchedTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Actual = table.Column<int>(type: "integer", nullable: false),
                    Expected = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    LuckDays = table.Column<int>(type: "integer", nullable: true),
                    Certainty = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Advice = table.Column<string>(type: "text", nullable: false),
                    Recipients = table.Column<string>(type: "text", nullable: false),
                    Quiet = table.Column<bool>(type: "boolean", nullable: false),
                    ActedBy = table.Column<string>(type: "text", nullable: true),
                    ActedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Action = table.Column<string>(type: "text", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    OutcomeBy = table.Column<string>(type: "text", nullable: true),
                    OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeNote = table.Column<string>(type: "text", nullable: true),
                    NoticedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Warning", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "WatchRuns",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    RanAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RanBy = table.Column<string>(type: "text", nullable: false),
                    Matters = table.Column<int>(type: "integer", nullable: false),
                    Questions = table.Column<int>(type: "integer", nullable: false),
                    Raised = table.Column<int>(type: "integer", nullable: false),
                    Extended = table.Column<int>(type: "integer", nullable: false),
                    Quiet = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchRuns", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "WatchSettings",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Sensitivity = table.Column<string>(type: "text", nullable: false),
                    LeastCount = table.Column<int>(type: "integer", nullable: false),
                    LeftOut = table.Column<string>(type: "text", nullable: false),
                    Silent = table.Column<string>(type: "text", nullable: false),
                    Signs = table.Column<string>(type: "text", nullable: true),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchSettings", x => x.TownCode);
                });

            migrationBuilder.CreateTable(
                name: "YearReport",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Template = table.Column<string>(type: "text", nullable: false),
                    CountedTo = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Department = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    SecrecyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: true),
                    NaturalKey = table.Column<string>(type: "text", nullable: true),
                    LedgerNumber = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    BinnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BinnedBy = table.Column<string>(type: "text", nullable: true),
                    BinReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearReport", x => new { x.TownCode, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ZeroAffirmations",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    IndicatorCode = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    AffirmedBy = table.Column<string>(type: "text", nullable: false),
                    AffirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ZeroAffirmations", x => new { x.TownCode, x.IndicatorCode, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<string>(type: "text", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<string>(type: "text", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "text", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeGrade",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Grade = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeGrade", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeGrade_Dispute_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Dispute",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeMark",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Party = table.Column<int>(type: "integer", nullable: true),
                    Set = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeMark", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeMark_Dispute_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Dispute",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeParty",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Minor = table.Column<bool>(type: "boolean", nullable: false),
                    RealName = table.Column<string>(type: "text", nullable: true),
                    Side = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: true),
                    Representative = table.Column<string>(type: "text", nullable: true),
                    Guardian = table.Column<string>(type: "text", nullable: true),
                    RepresentsAs = table.Column<string>(type: "text", nullable: true),
                    Address = table.Column<string>(type: "text", nullable: true),
                    FirmId = table.Column<Guid>(type: "uuid", nullable: true),
                    IdNumber = table.Column<string>(type: "text", nullable: true),
                    IdNumberKey = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    PhoneKey = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeParty", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeParty_Dispute_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Dispute",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeStep",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Party = table.Column<int>(type: "integer", nullable: true),
                    MediatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    MediatorName = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Procedure = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Of = table.Column<int>(type: "integer", nullable: true),
                    Money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Hour = table.Column<string>(type: "text", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Who = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: true),
                    Manner = table.Column<string>(type: "text", nullable: true),
                    Files = table.Column<string>(type: "text", nullable: true),
                    Media = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeStep", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeStep_Dispute_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Dispute",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeVerdict",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    OtherId = table.Column<Guid>(type: "uuid", nullable: false),
                    Verdict = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeVerdict", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DisputeVerdict_Dispute_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Dispute",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PaperProof",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Paper = table.Column<string>(type: "text", nullable: false),
                    File = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperProof", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_PaperProof_Dispute_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Dispute",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CertificateStep",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Change = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Was = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificateStep", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_CertificateStep_EnforcementOfficer_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "EnforcementOfficer",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExecutionStep",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Procedure = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Of = table.Column<int>(type: "integer", nullable: true),
                    Money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Hour = table.Column<string>(type: "text", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Who = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: true),
                    Manner = table.Column<string>(type: "text", nullable: true),
                    Files = table.Column<string>(type: "text", nullable: true),
                    Media = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: true),
                    MatterName = table.Column<string>(type: "text", nullable: true),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    OfficerName = table.Column<string>(type: "text", nullable: true),
                    SecondId = table.Column<Guid>(type: "uuid", nullable: true),
                    SecondName = table.Column<string>(type: "text", nullable: true),
                    HourTo = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExecutionStep", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ExecutionStep_ExecutionCase_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "ExecutionCase",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportedSheet",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    SheetName = table.Column<string>(type: "text", nullable: false),
                    Ledger = table.Column<string>(type: "text", nullable: false),
                    HeadRow = table.Column<int>(type: "integer", nullable: false),
                    AddedCount = table.Column<int>(type: "integer", nullable: false),
                    UnchangedCount = table.Column<int>(type: "integer", nullable: false),
                    LeftOutCount = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedSheet", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ImportedSheet_ImportBatch_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "ImportBatch",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionFinding",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Item = table.Column<int>(type: "integer", nullable: false),
                    Point = table.Column<string>(type: "text", nullable: false),
                    Verdict = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionFinding", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_InspectionFinding_Inspection_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Inspection",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionItem",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Basis = table.Column<string>(type: "text", nullable: true),
                    BasisVersion = table.Column<string>(type: "text", nullable: true),
                    Principal = table.Column<string>(type: "text", nullable: true),
                    Points = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionItem", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_InspectionItem_Inspection_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Inspection",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionStep",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Procedure = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Of = table.Column<int>(type: "integer", nullable: true),
                    Money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Hour = table.Column<string>(type: "text", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Who = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: true),
                    Manner = table.Column<string>(type: "text", nullable: true),
                    Files = table.Column<string>(type: "text", nullable: true),
                    Media = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionStep", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_InspectionStep_Inspection_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Inspection",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyStep",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    Penalty = table.Column<string>(type: "text", nullable: true),
                    Also = table.Column<string>(type: "text", nullable: true),
                    Confiscated = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Procedure = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Of = table.Column<int>(type: "integer", nullable: true),
                    Money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Hour = table.Column<string>(type: "text", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Who = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: true),
                    Manner = table.Column<string>(type: "text", nullable: true),
                    Files = table.Column<string>(type: "text", nullable: true),
                    Media = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: true),
                    MatterName = table.Column<string>(type: "text", nullable: true),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    OfficerName = table.Column<string>(type: "text", nullable: true),
                    SecondId = table.Column<Guid>(type: "uuid", nullable: true),
                    SecondName = table.Column<string>(type: "text", nullable: true),
                    HourTo = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyStep", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_PenaltyStep_PenaltyCase_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "PenaltyCase",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RemedyStep",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Exhibits = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Procedure = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Of = table.Column<int>(type: "integer", nullable: true),
                    Money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Hour = table.Column<string>(type: "text", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true),
                    Who = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: true),
                    Manner = table.Column<string>(type: "text", nullable: true),
                    Files = table.Column<string>(type: "text", nullable: true),
                    Media = table.Column<string>(type: "text", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemedyStep", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_RemedyStep_RemedyCase_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "RemedyCase",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FrozenFigure",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Numerator = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Denominator = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Decimals = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false),
                    Definition = table.Column<string>(type: "text", nullable: true),
                    PublicText = table.Column<string>(type: "text", nullable: false),
                    Members = table.Column<string>(type: "text", nullable: true),
                    MemberCount = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenFigure", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_FrozenFigure_SignedReport_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "SignedReport",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WarningCase",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WarningCase", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_WarningCase_Warning_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Warning",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WarningPoint",
                columns: table => new
                {
                    TownCode = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Week = table.Column<DateOnly>(type: "date", nullable: false),
                    Actual = table.Column<int>(type: "integer", nullable: false),
                    Expected = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Bound = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Secrecy = table.Column<string>(type: "text", nullable: true),
                    SecrecyBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WarningPoint", x => new { x.TownCode, x.RecordId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_WarningPoint_Warning_TownCode_RecordId",
                        columns: x => new { x.TownCode, x.RecordId },
                        principalTable: "Warning",
                        principalColumns: new[] { "TownCode", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accountability_TownCode_BatchId",
                table: "Accountability",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Accountability_TownCode_DecidedOn_Id",
                table: "Accountability",
                columns: new[] { "TownCode", "DecidedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Accountability_TownCode_NaturalKey",
                table: "Accountability",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accountability_TownCode_Village_DecidedOn_Id",
                table: "Accountability",
                columns: new[] { "TownCode", "Village", "DecidedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Appraisal_TownCode_AppraisedOn_Id",
                table: "Appraisal",
                columns: new[] { "TownCode", "AppraisedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Appraisal_TownCode_BatchId",
                table: "Appraisal",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Appraisal_TownCode_NaturalKey",
                table: "Appraisal",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appraisal_TownCode_Village_AppraisedOn_Id",
                table: "Appraisal",
                columns: new[] { "TownCode", "Village", "AppraisedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_TownCode",
                table: "AspNetUsers",
                column: "TownCode");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseFileReview_TownCode_BatchId",
                table: "CaseFileReview",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseFileReview_TownCode_NaturalKey",
                table: "CaseFileReview",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseFileReview_TownCode_ReviewedOn_Id",
                table: "CaseFileReview",
                columns: new[] { "TownCode", "ReviewedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseFileReview_TownCode_Village_ReviewedOn_Id",
                table: "CaseFileReview",
                columns: new[] { "TownCode", "Village", "ReviewedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractReview_TownCode_BatchId",
                table: "ContractReview",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractReview_TownCode_NaturalKey",
                table: "ContractReview",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContractReview_TownCode_SubmittedOn_Id",
                table: "ContractReview",
                columns: new[] { "TownCode", "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractReview_TownCode_Village_SubmittedOn_Id",
                table: "ContractReview",
                columns: new[] { "TownCode", "Village", "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CounselContract_TownCode_BatchId",
                table: "CounselContract",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_CounselContract_TownCode_From_Id",
                table: "CounselContract",
                columns: new[] { "TownCode", "From", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CounselContract_TownCode_NaturalKey",
                table: "CounselContract",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CounselContract_TownCode_Village_From_Id",
                table: "CounselContract",
                columns: new[] { "TownCode", "Village", "From", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CounselRequest_TownCode_BatchId",
                table: "CounselRequest",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_CounselRequest_TownCode_NaturalKey",
                table: "CounselRequest",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CounselRequest_TownCode_RequestedOn_Id",
                table: "CounselRequest",
                columns: new[] { "TownCode", "RequestedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CounselRequest_TownCode_Village_RequestedOn_Id",
                table: "CounselRequest",
                columns: new[] { "TownCode", "Village", "RequestedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataExchange_TownCode_BatchId",
                table: "DataExchange",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_DataExchange_TownCode_ExchangedOn_Id",
                table: "DataExchange",
                columns: new[] { "TownCode", "ExchangedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataExchange_TownCode_NaturalKey",
                table: "DataExchange",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DataExchange_TownCode_Village_ExchangedOn_Id",
                table: "DataExchange",
                columns: new[] { "TownCode", "Village", "ExchangedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionItem_TownCode_BatchId",
                table: "DecisionItem",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionItem_TownCode_DecidedOn_Id",
                table: "DecisionItem",
                columns: new[] { "TownCode", "DecidedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionItem_TownCode_NaturalKey",
                table: "DecisionItem",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionItem_TownCode_Village_DecidedOn_Id",
                table: "DecisionItem",
                columns: new[] { "TownCode", "Village", "DecidedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disclosure_TownCode_BatchId",
                table: "Disclosure",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Disclosure_TownCode_NaturalKey",
                table: "Disclosure",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Disclosure_TownCode_PublishedOn_Id",
                table: "Disclosure",
                columns: new[] { "TownCode", "PublishedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disclosure_TownCode_Village_PublishedOn_Id",
                table: "Disclosure",
                columns: new[] { "TownCode", "Village", "PublishedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_TownCode_BatchId",
                table: "Dispute",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_TownCode_FoundOn_Id",
                table: "Dispute",
                columns: new[] { "TownCode", "FoundOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_TownCode_NaturalKey",
                table: "Dispute",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_TownCode_Outcome_FoundOn_Id",
                table: "Dispute",
                columns: new[] { "TownCode", "Outcome", "FoundOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_TownCode_Village_FoundOn_Id",
                table: "Dispute",
                columns: new[] { "TownCode", "Village", "FoundOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeParty_TownCode_IdNumberKey",
                table: "DisputeParty",
                columns: new[] { "TownCode", "IdNumberKey" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeParty_TownCode_Name",
                table: "DisputeParty",
                columns: new[] { "TownCode", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeParty_TownCode_PhoneKey",
                table: "DisputeParty",
                columns: new[] { "TownCode", "PhoneKey" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_TownCode_Code_DueOn",
                table: "DisputeStep",
                columns: new[] { "TownCode", "Code", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_TownCode_MediatorId",
                table: "DisputeStep",
                columns: new[] { "TownCode", "MediatorId" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTask_TownCode_BatchId",
                table: "DocumentTask",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTask_TownCode_NaturalKey",
                table: "DocumentTask",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTask_TownCode_ReceivedOn_Id",
                table: "DocumentTask",
                columns: new[] { "TownCode", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTask_TownCode_Village_ReceivedOn_Id",
                table: "DocumentTask",
                columns: new[] { "TownCode", "Village", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyAct_TownCode_BatchId",
                table: "DutyAct",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyAct_TownCode_DoneOn_Id",
                table: "DutyAct",
                columns: new[] { "TownCode", "DoneOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyAct_TownCode_NaturalKey",
                table: "DutyAct",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyAct_TownCode_Village_DoneOn_Id",
                table: "DutyAct",
                columns: new[] { "TownCode", "Village", "DoneOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyItem_TownCode_BatchId",
                table: "DutyItem",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyItem_TownCode_NaturalKey",
                table: "DutyItem",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyItem_TownCode_Village_Id",
                table: "DutyItem",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementComplaint_TownCode_BatchId",
                table: "EnforcementComplaint",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementComplaint_TownCode_NaturalKey",
                table: "EnforcementComplaint",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementComplaint_TownCode_ReceivedOn_Id",
                table: "EnforcementComplaint",
                columns: new[] { "TownCode", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementComplaint_TownCode_Village_ReceivedOn_Id",
                table: "EnforcementComplaint",
                columns: new[] { "TownCode", "Village", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementMatter_TownCode_BatchId",
                table: "EnforcementMatter",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementMatter_TownCode_NaturalKey",
                table: "EnforcementMatter",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementMatter_TownCode_Village_Id",
                table: "EnforcementMatter",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementOfficer_TownCode_BatchId",
                table: "EnforcementOfficer",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementOfficer_TownCode_NaturalKey",
                table: "EnforcementOfficer",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementOfficer_TownCode_Village_Id",
                table: "EnforcementOfficer",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementTraining_TownCode_BatchId",
                table: "EnforcementTraining",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementTraining_TownCode_HeldOn_Id",
                table: "EnforcementTraining",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementTraining_TownCode_NaturalKey",
                table: "EnforcementTraining",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementTraining_TownCode_Village_HeldOn_Id",
                table: "EnforcementTraining",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Exam_TownCode_BatchId",
                table: "Exam",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Exam_TownCode_HeldOn_Id",
                table: "Exam",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Exam_TownCode_NaturalKey",
                table: "Exam",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Exam_TownCode_Village_HeldOn_Id",
                table: "Exam",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ExamResult_TownCode_BatchId",
                table: "ExamResult",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExamResult_TownCode_ExamOn_Id",
                table: "ExamResult",
                columns: new[] { "TownCode", "ExamOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ExamResult_TownCode_NaturalKey",
                table: "ExamResult",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExamResult_TownCode_Village_ExamOn_Id",
                table: "ExamResult",
                columns: new[] { "TownCode", "Village", "ExamOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ExecutionCase_TownCode_BatchId",
                table: "ExecutionCase",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExecutionCase_TownCode_FoundOn_Id",
                table: "ExecutionCase",
                columns: new[] { "TownCode", "FoundOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ExecutionCase_TownCode_NaturalKey",
                table: "ExecutionCase",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExecutionCase_TownCode_Village_FoundOn_Id",
                table: "ExecutionCase",
                columns: new[] { "TownCode", "Village", "FoundOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ExecutionStep_TownCode_Code_On",
                table: "ExecutionStep",
                columns: new[] { "TownCode", "Code", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Firm_TownCode_BatchId",
                table: "Firm",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Firm_TownCode_NaturalKey",
                table: "Firm",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Firm_TownCode_Village_Id",
                table: "Firm",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmMeeting_TownCode_BatchId",
                table: "FirmMeeting",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmMeeting_TownCode_HeldOn_Id",
                table: "FirmMeeting",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmMeeting_TownCode_NaturalKey",
                table: "FirmMeeting",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirmMeeting_TownCode_Village_HeldOn_Id",
                table: "FirmMeeting",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmPolicy_TownCode_BatchId",
                table: "FirmPolicy",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmPolicy_TownCode_NaturalKey",
                table: "FirmPolicy",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirmPolicy_TownCode_PublishedOn_Id",
                table: "FirmPolicy",
                columns: new[] { "TownCode", "PublishedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmPolicy_TownCode_Village_PublishedOn_Id",
                table: "FirmPolicy",
                columns: new[] { "TownCode", "Village", "PublishedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequest_TownCode_BatchId",
                table: "FirmRequest",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequest_TownCode_NaturalKey",
                table: "FirmRequest",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequest_TownCode_RaisedOn_Id",
                table: "FirmRequest",
                columns: new[] { "TownCode", "RaisedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequest_TownCode_Village_RaisedOn_Id",
                table: "FirmRequest",
                columns: new[] { "TownCode", "Village", "RaisedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmVisit_TownCode_BatchId",
                table: "FirmVisit",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmVisit_TownCode_NaturalKey",
                table: "FirmVisit",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirmVisit_TownCode_Village_VisitedOn_Id",
                table: "FirmVisit",
                columns: new[] { "TownCode", "Village", "VisitedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmVisit_TownCode_VisitedOn_Id",
                table: "FirmVisit",
                columns: new[] { "TownCode", "VisitedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_GlassOpenings_TownCode_OpenedAt",
                table: "GlassOpenings",
                columns: new[] { "TownCode", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_GlassOpenings_TownCode_RecordId_AccountId",
                table: "GlassOpenings",
                columns: new[] { "TownCode", "RecordId", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_GridEvent_TownCode_BatchId",
                table: "GridEvent",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_GridEvent_TownCode_FoundOn_Id",
                table: "GridEvent",
                columns: new[] { "TownCode", "FoundOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_GridEvent_TownCode_NaturalKey",
                table: "GridEvent",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GridEvent_TownCode_Village_FoundOn_Id",
                table: "GridEvent",
                columns: new[] { "TownCode", "Village", "FoundOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_GridMember_TownCode_BatchId",
                table: "GridMember",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_GridMember_TownCode_NaturalKey",
                table: "GridMember",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GridMember_TownCode_Village_Id",
                table: "GridMember",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_GridUnit_TownCode_BatchId",
                table: "GridUnit",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_GridUnit_TownCode_NaturalKey",
                table: "GridUnit",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GridUnit_TownCode_Village_Id",
                table: "GridUnit",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_GridVisit_TownCode_BatchId",
                table: "GridVisit",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_GridVisit_TownCode_NaturalKey",
                table: "GridVisit",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GridVisit_TownCode_Village_VisitedOn_Id",
                table: "GridVisit",
                columns: new[] { "TownCode", "Village", "VisitedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_GridVisit_TownCode_VisitedOn_Id",
                table: "GridVisit",
                columns: new[] { "TownCode", "VisitedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatch_TownCode_BatchId",
                table: "ImportBatch",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatch_TownCode_FileHash",
                table: "ImportBatch",
                columns: new[] { "TownCode", "FileHash" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatch_TownCode_NaturalKey",
                table: "ImportBatch",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImprovementMeasure_TownCode_BatchId",
                table: "ImprovementMeasure",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_ImprovementMeasure_TownCode_NaturalKey",
                table: "ImprovementMeasure",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImprovementMeasure_TownCode_Village_Id",
                table: "ImprovementMeasure",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImprovementMeasure_TownCode_Year_Id",
                table: "ImprovementMeasure",
                columns: new[] { "TownCode", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inspection_TownCode_BatchId",
                table: "Inspection",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Inspection_TownCode_DoneOn_Id",
                table: "Inspection",
                columns: new[] { "TownCode", "DoneOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inspection_TownCode_FirmId",
                table: "Inspection",
                columns: new[] { "TownCode", "FirmId" });

            migrationBuilder.CreateIndex(
                name: "IX_Inspection_TownCode_NaturalKey",
                table: "Inspection",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inspection_TownCode_Token",
                table: "Inspection",
                columns: new[] { "TownCode", "Token" });

            migrationBuilder.CreateIndex(
                name: "IX_Inspection_TownCode_Village_DoneOn_Id",
                table: "Inspection",
                columns: new[] { "TownCode", "Village", "DoneOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionRating_TownCode_BatchId",
                table: "InspectionRating",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionRating_TownCode_InspectionId",
                table: "InspectionRating",
                columns: new[] { "TownCode", "InspectionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InspectionRating_TownCode_NaturalKey",
                table: "InspectionRating",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Journal_TownCode_Subject",
                table: "Journal",
                columns: new[] { "TownCode", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_KeyProject_TownCode_BatchId",
                table: "KeyProject",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_KeyProject_TownCode_NaturalKey",
                table: "KeyProject",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeyProject_TownCode_Village_Id",
                table: "KeyProject",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_KeyProject_TownCode_Year_Id",
                table: "KeyProject",
                columns: new[] { "TownCode", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LeadingGroupMember_TownCode_BatchId",
                table: "LeadingGroupMember",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeadingGroupMember_TownCode_NaturalKey",
                table: "LeadingGroupMember",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeadingGroupMember_TownCode_Village_Id",
                table: "LeadingGroupMember",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LeadVerdict_TownCode_BatchId",
                table: "LeadVerdict",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeadVerdict_TownCode_CaseId_Rule",
                table: "LeadVerdict",
                columns: new[] { "TownCode", "CaseId", "Rule" });

            migrationBuilder.CreateIndex(
                name: "IX_LeadVerdict_TownCode_NaturalKey",
                table: "LeadVerdict",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalGuide_TownCode_BatchId",
                table: "LegalGuide",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalGuide_TownCode_NaturalKey",
                table: "LegalGuide",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalGuide_TownCode_Village_Id",
                table: "LegalGuide",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalityReview_TownCode_BatchId",
                table: "LegalityReview",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalityReview_TownCode_NaturalKey",
                table: "LegalityReview",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalityReview_TownCode_SubmittedOn_Id",
                table: "LegalityReview",
                columns: new[] { "TownCode", "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalityReview_TownCode_Village_SubmittedOn_Id",
                table: "LegalityReview",
                columns: new[] { "TownCode", "Village", "SubmittedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalOpinion_TownCode_BatchId",
                table: "LegalOpinion",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalOpinion_TownCode_IssuedOn_Id",
                table: "LegalOpinion",
                columns: new[] { "TownCode", "IssuedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalOpinion_TownCode_NaturalKey",
                table: "LegalOpinion",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalOpinion_TownCode_Village_IssuedOn_Id",
                table: "LegalOpinion",
                columns: new[] { "TownCode", "Village", "IssuedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MajorDecision_TownCode_BatchId",
                table: "MajorDecision",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_MajorDecision_TownCode_NaturalKey",
                table: "MajorDecision",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MajorDecision_TownCode_Village_Id",
                table: "MajorDecision",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MajorDecision_TownCode_Year_Id",
                table: "MajorDecision",
                columns: new[] { "TownCode", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MediationCommittee_TownCode_BatchId",
                table: "MediationCommittee",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_MediationCommittee_TownCode_NaturalKey",
                table: "MediationCommittee",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationCommittee_TownCode_Village_Id",
                table: "MediationCommittee",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediator_TownCode_BatchId",
                table: "Mediator",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediator_TownCode_NaturalKey",
                table: "Mediator",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediator_TownCode_Village_Id",
                table: "Mediator",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_TownCode_BatchId",
                table: "Meeting",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_TownCode_HeldOn_Id",
                table: "Meeting",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_TownCode_NaturalKey",
                table: "Meeting",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_TownCode_Village_HeldOn_Id",
                table: "Meeting",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MinorAccesses_TownCode_RecordId_AccountId",
                table: "MinorAccesses",
                columns: new[] { "TownCode", "RecordId", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_NormativeDocument_TownCode_BatchId",
                table: "NormativeDocument",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_NormativeDocument_TownCode_NaturalKey",
                table: "NormativeDocument",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NormativeDocument_TownCode_PublishedOn_Id",
                table: "NormativeDocument",
                columns: new[] { "TownCode", "PublishedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_NormativeDocument_TownCode_Village_PublishedOn_Id",
                table: "NormativeDocument",
                columns: new[] { "TownCode", "Village", "PublishedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCase_TownCode_BatchId",
                table: "PenaltyCase",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCase_TownCode_FiledOn_Id",
                table: "PenaltyCase",
                columns: new[] { "TownCode", "FiledOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCase_TownCode_NaturalKey",
                table: "PenaltyCase",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCase_TownCode_Village_FiledOn_Id",
                table: "PenaltyCase",
                columns: new[] { "TownCode", "Village", "FiledOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyStep_TownCode_Code_On",
                table: "PenaltyStep",
                columns: new[] { "TownCode", "Code", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTask_TownCode_BatchId",
                table: "PlanTask",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTask_TownCode_NaturalKey",
                table: "PlanTask",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanTask_TownCode_Village_Id",
                table: "PlanTask",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTask_TownCode_Year_Id",
                table: "PlanTask",
                columns: new[] { "TownCode", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyDelivery_TownCode_BatchId",
                table: "PolicyDelivery",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyDelivery_TownCode_DeliveredOn_Id",
                table: "PolicyDelivery",
                columns: new[] { "TownCode", "DeliveredOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyDelivery_TownCode_NaturalKey",
                table: "PolicyDelivery",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyDelivery_TownCode_Village_DeliveredOn_Id",
                table: "PolicyDelivery",
                columns: new[] { "TownCode", "Village", "DeliveredOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvent_TownCode_BatchId",
                table: "PublicityEvent",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvent_TownCode_HeldOn_Id",
                table: "PublicityEvent",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvent_TownCode_NaturalKey",
                table: "PublicityEvent",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvent_TownCode_Village_HeldOn_Id",
                table: "PublicityEvent",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReceivedMail_TownCode_ContentKey",
                table: "ReceivedMail",
                columns: new[] { "TownCode", "ContentKey" });

            migrationBuilder.CreateIndex(
                name: "IX_ReceivedMail_TownCode_MessageKey",
                table: "ReceivedMail",
                columns: new[] { "TownCode", "MessageKey" });

            migrationBuilder.CreateIndex(
                name: "IX_ReceivedMail_TownCode_ReceivedOn",
                table: "ReceivedMail",
                columns: new[] { "TownCode", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ReceivedMail_TownCode_SenderKey_ReceivedOn",
                table: "ReceivedMail",
                columns: new[] { "TownCode", "SenderKey", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordVersions_TownCode_Seq",
                table: "RecordVersions",
                columns: new[] { "TownCode", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralSlip_TownCode_BatchId",
                table: "ReferralSlip",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralSlip_TownCode_NaturalKey",
                table: "ReferralSlip",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferralSlip_TownCode_ReceivedOn_Id",
                table: "ReferralSlip",
                columns: new[] { "TownCode", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralSlip_TownCode_Village_ReceivedOn_Id",
                table: "ReferralSlip",
                columns: new[] { "TownCode", "Village", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedyCase_TownCode_BatchId",
                table: "RemedyCase",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedyCase_TownCode_NaturalKey",
                table: "RemedyCase",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemedyCase_TownCode_ReceivedOn_Id",
                table: "RemedyCase",
                columns: new[] { "TownCode", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedyCase_TownCode_Village_ReceivedOn_Id",
                table: "RemedyCase",
                columns: new[] { "TownCode", "Village", "ReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedyStep_TownCode_Code_On",
                table: "RemedyStep",
                columns: new[] { "TownCode", "Code", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_RememberedMapping_TownCode_BatchId",
                table: "RememberedMapping",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_RememberedMapping_TownCode_NaturalKey",
                table: "RememberedMapping",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Resolution_TownCode_BatchId",
                table: "Resolution",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Resolution_TownCode_HeldOn_Id",
                table: "Resolution",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Resolution_TownCode_NaturalKey",
                table: "Resolution",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Resolution_TownCode_Village_HeldOn_Id",
                table: "Resolution",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Tokens",
                table: "SearchEntries",
                column: "Tokens")
                .Annotation("Npgsql:IndexMethod", "GIN");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_TownCode_Row",
                table: "SearchEntries",
                columns: new[] { "TownCode", "Row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SectorPost_TownCode_BatchId",
                table: "SectorPost",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_SectorPost_TownCode_NaturalKey",
                table: "SectorPost",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SectorPost_TownCode_Village_Id",
                table: "SectorPost",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceTally_TownCode_BatchId",
                table: "ServiceTally",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceTally_TownCode_MonthOn_Id",
                table: "ServiceTally",
                columns: new[] { "TownCode", "MonthOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceTally_TownCode_NaturalKey",
                table: "ServiceTally",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceTally_TownCode_Village_MonthOn_Id",
                table: "ServiceTally",
                columns: new[] { "TownCode", "Village", "MonthOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_TownCode_AccountId",
                table: "Sessions",
                columns: new[] { "TownCode", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_Shortcoming_TownCode_BatchId",
                table: "Shortcoming",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Shortcoming_TownCode_NaturalKey",
                table: "Shortcoming",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Shortcoming_TownCode_Village_Id",
                table: "Shortcoming",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Shortcoming_TownCode_Year_Id",
                table: "Shortcoming",
                columns: new[] { "TownCode", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SignedContract_TownCode_BatchId",
                table: "SignedContract",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_SignedContract_TownCode_NaturalKey",
                table: "SignedContract",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignedContract_TownCode_SignedOn_Id",
                table: "SignedContract",
                columns: new[] { "TownCode", "SignedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SignedContract_TownCode_Village_SignedOn_Id",
                table: "SignedContract",
                columns: new[] { "TownCode", "Village", "SignedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SignedReport_TownCode_BatchId",
                table: "SignedReport",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_SignedReport_TownCode_NaturalKey",
                table: "SignedReport",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffTraining_TownCode_BatchId",
                table: "StaffTraining",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_StaffTraining_TownCode_HeldOn_Id",
                table: "StaffTraining",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StaffTraining_TownCode_NaturalKey",
                table: "StaffTraining",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffTraining_TownCode_Village_HeldOn_Id",
                table: "StaffTraining",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StudyAttendance_TownCode_BatchId",
                table: "StudyAttendance",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_StudyAttendance_TownCode_NaturalKey",
                table: "StudyAttendance",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StudyAttendance_TownCode_StudiedOn_Id",
                table: "StudyAttendance",
                columns: new[] { "TownCode", "StudiedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StudyAttendance_TownCode_Village_StudiedOn_Id",
                table: "StudyAttendance",
                columns: new[] { "TownCode", "Village", "StudiedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItem_TownCode_BatchId",
                table: "StudyPlanItem",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItem_TownCode_NaturalKey",
                table: "StudyPlanItem",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItem_TownCode_Village_Id",
                table: "StudyPlanItem",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StudyPlanItem_TownCode_Year_Id",
                table: "StudyPlanItem",
                columns: new[] { "TownCode", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StudySession_TownCode_BatchId",
                table: "StudySession",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_StudySession_TownCode_HeldOn_Id",
                table: "StudySession",
                columns: new[] { "TownCode", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StudySession_TownCode_NaturalKey",
                table: "StudySession",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StudySession_TownCode_Village_HeldOn_Id",
                table: "StudySession",
                columns: new[] { "TownCode", "Village", "HeldOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOpinion_TownCode_BatchId",
                table: "SupervisionOpinion",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOpinion_TownCode_IssuedOn_Id",
                table: "SupervisionOpinion",
                columns: new[] { "TownCode", "IssuedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOpinion_TownCode_NaturalKey",
                table: "SupervisionOpinion",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionOpinion_TownCode_Village_IssuedOn_Id",
                table: "SupervisionOpinion",
                columns: new[] { "TownCode", "Village", "IssuedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionRound_TownCode_BatchId",
                table: "SupervisionRound",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionRound_TownCode_DoneOn_Id",
                table: "SupervisionRound",
                columns: new[] { "TownCode", "DoneOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionRound_TownCode_NaturalKey",
                table: "SupervisionRound",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionRound_TownCode_Village_DoneOn_Id",
                table: "SupervisionRound",
                columns: new[] { "TownCode", "Village", "DoneOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sweep_TownCode_BatchId",
                table: "Sweep",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Sweep_TownCode_NaturalKey",
                table: "Sweep",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sweep_TownCode_SweptOn_Id",
                table: "Sweep",
                columns: new[] { "TownCode", "SweptOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sweep_TownCode_Village_SweptOn_Id",
                table: "Sweep",
                columns: new[] { "TownCode", "Village", "SweptOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SweepTask_TownCode_BatchId",
                table: "SweepTask",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_SweepTask_TownCode_NaturalKey",
                table: "SweepTask",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TownProfile_TownCode_BatchId",
                table: "TownProfile",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_TownProfile_TownCode_NaturalKey",
                table: "TownProfile",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TownProfile_TownCode_Village_Id",
                table: "TownProfile",
                columns: new[] { "TownCode", "Village", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TownProfile_TownCode_Year_Id",
                table: "TownProfile",
                columns: new[] { "TownCode", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Warning_TownCode_BatchId",
                table: "Warning",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Warning_TownCode_NaturalKey",
                table: "Warning",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Warning_TownCode_RaisedOn_Id",
                table: "Warning",
                columns: new[] { "TownCode", "RaisedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WatchRuns_TownCode_AsOf",
                table: "WatchRuns",
                columns: new[] { "TownCode", "AsOf" });

            migrationBuilder.CreateIndex(
                name: "IX_YearReport_TownCode_BatchId",
                table: "YearReport",
                columns: new[] { "TownCode", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_YearReport_TownCode_NaturalKey",
                table: "YearReport",
                columns: new[] { "TownCode", "NaturalKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accountability");

            migrationBuilder.DropTable(
                name: "Appraisal");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Assignments");

            migrationBuilder.DropTable(
                name: "Attachment");

            migrationBuilder.DropTable(
                name: "CalendarDay");

            migrationBuilder.DropTable(
                name: "CaseFileReview");

            migrationBuilder.DropTable(
                name: "CertificateStep");

            migrationBuilder.DropTable(
                name: "ComplaintMailbox");

            migrationBuilder.DropTable(
                name: "ContractReview");

            migrationBuilder.DropTable(
                name: "CounselContract");

            migrationBuilder.DropTable(
                name: "CounselRequest");

            migrationBuilder.DropTable(
                name: "DataExchange");

            migrationBuilder.DropTable(
                name: "DecisionItem");

            migrationBuilder.DropTable(
                name: "DefinedIndicators");

            migrationBuilder.DropTable(
                name: "Department");

            migrationBuilder.DropTable(
                name: "Disclosure");

            migrationBuilder.DropTable(
                name: "DisputeGrade");

            migrationBuilder.DropTable(
                name: "DisputeMark");

            migrationBuilder.DropTable(
                name: "DisputeParty");

            migrationBuilder.DropTable(
                name: "DisputeStep");

            migrationBuilder.DropTable(
                name: "DisputeVerdict");

            migrationBuilder.DropTable(
                name: "DocumentTask");

            migrationBuilder.DropTable(
                name: "DutyAct");

            migrationBuilder.DropTable(
                name: "DutyItem");

            migrationBuilder.DropTable(
                name: "EnforcementComplaint");

            migrationBuilder.DropTable(
                name: "EnforcementMatter");

            migrationBuilder.DropTable(
                name: "EnforcementSetting");

            migrationBuilder.DropTable(
                name: "EnforcementTraining");

            migrationBuilder.DropTable(
                name: "Exam");

            migrationBuilder.DropTable(
                name: "ExamResult");

            migrationBuilder.DropTable(
                name: "ExecutionStep");

            migrationBuilder.DropTable(
                name: "FieldCap");

            migrationBuilder.DropTable(
                name: "Firm");

            migrationBuilder.DropTable(
                name: "FirmMeeting");

            migrationBuilder.DropTable(
                name: "FirmPolicy");

            migrationBuilder.DropTable(
                name: "FirmRequest");

            migrationBuilder.DropTable(
                name: "FirmVisit");

            migrationBuilder.DropTable(
                name: "FrozenFigure");

            migrationBuilder.DropTable(
                name: "GlassOpenings");

            migrationBuilder.DropTable(
                name: "GlassReadings");

            migrationBuilder.DropTable(
                name: "GridEvent");

            migrationBuilder.DropTable(
                name: "GridMember");

            migrationBuilder.DropTable(
                name: "GridUnit");

            migrationBuilder.DropTable(
                name: "GridVisit");

            migrationBuilder.DropTable(
                name: "ImportedSheet");

            migrationBuilder.DropTable(
                name: "ImprovementMeasure");

            migrationBuilder.DropTable(
                name: "InspectionFinding");

            migrationBuilder.DropTable(
                name: "InspectionItem");

            migrationBuilder.DropTable(
                name: "InspectionRating");

            migrationBuilder.DropTable(
                name: "InspectionStep");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "JournalHeads");

            migrationBuilder.DropTable(
                name: "KeyProject");

            migrationBuilder.DropTable(
                name: "LeadingGroupMember");

            migrationBuilder.DropTable(
                name: "LeadVerdict");

            migrationBuilder.DropTable(
                name: "LegalGuide");

            migrationBuilder.DropTable(
                name: "LegalityReview");

            migrationBuilder.DropTable(
                name: "LegalOpinion");

            migrationBuilder.DropTable(
                name: "MajorDecision");

            migrationBuilder.DropTable(
                name: "MediationCommittee");

            migrationBuilder.DropTable(
                name: "Mediator");

            migrationBuilder.DropTable(
                name: "Meeting");

            migrationBuilder.DropTable(
                name: "MinorAccesses");

            migrationBuilder.DropTable(
                name: "NormativeDocument");

            migrationBuilder.DropTable(
                name: "Note");

            migrationBuilder.DropTable(
                name: "PaperProof");

            migrationBuilder.DropTable(
                name: "PenaltyStep");

            migrationBuilder.DropTable(
                name: "Person");

            migrationBuilder.DropTable(
                name: "PlaceBoundary");

            migrationBuilder.DropTable(
                name: "Places");

            migrationBuilder.DropTable(
                name: "PlanTask");

            migrationBuilder.DropTable(
                name: "PolicyDelivery");

            migrationBuilder.DropTable(
                name: "Post");

            migrationBuilder.DropTable(
                name: "Probes");

            migrationBuilder.DropTable(
                name: "PublicityEvent");

            migrationBuilder.DropTable(
                name: "PublishedTables");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "ReceivedMail");

            migrationBuilder.DropTable(
                name: "RecordVersions");

            migrationBuilder.DropTable(
                name: "ReferralSlip");

            migrationBuilder.DropTable(
                name: "RemedyStep");

            migrationBuilder.DropTable(
                name: "RememberedMapping");

            migrationBuilder.DropTable(
                name: "Resolution");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "SearchTails");

            migrationBuilder.DropTable(
                name: "SectorPost");

            migrationBuilder.DropTable(
                name: "ServiceTally");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Shortcoming");

            migrationBuilder.DropTable(
                name: "SignedContract");

            migrationBuilder.DropTable(
                name: "StaffTraining");

            migrationBuilder.DropTable(
                name: "StudyAttendance");

            migrationBuilder.DropTable(
                name: "StudyPlanItem");

            migrationBuilder.DropTable(
                name: "StudySession");

            migrationBuilder.DropTable(
                name: "SubsidySettings");

            migrationBuilder.DropTable(
                name: "SupervisionOpinion");

            migrationBuilder.DropTable(
                name: "SupervisionRound");

            migrationBuilder.DropTable(
                name: "Sweep");

            migrationBuilder.DropTable(
                name: "SweepTask");

            migrationBuilder.DropTable(
                name: "TownProfile");

            migrationBuilder.DropTable(
                name: "Towns");

            migrationBuilder.DropTable(
                name: "WarningCase");

            migrationBuilder.DropTable(
                name: "WarningPoint");

            migrationBuilder.DropTable(
                name: "WatchRuns");

            migrationBuilder.DropTable(
                name: "WatchSettings");

            migrationBuilder.DropTable(
                name: "YearReport");

            migrationBuilder.DropTable(
                name: "ZeroAffirmations");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "EnforcementOfficer");

            migrationBuilder.DropTable(
                name: "ExecutionCase");

            migrationBuilder.DropTable(
                name: "SignedReport");

            migrationBuilder.DropTable(
                name: "ImportBatch");

            migrationBuilder.DropTable(
                name: "Inspection");

            migrationBuilder.DropTable(
                name: "Dispute");

            migrationBuilder.DropTable(
                name: "PenaltyCase");

            migrationBuilder.DropTable(
                name: "RemedyCase");

            migrationBuilder.DropTable(
                name: "Warning");
        }
    }
}
