using System.Diagnostics;
using System.Text;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

/// <summary>Two thousand files with random damage: each is read or refused, never anything else, and never for long.</summary>
public class MutationTests
{
    [Theory]
    [InlineData("xlsx", 700)]
    [InlineData("stored", 500)]
    [InlineData("xls", 600)]
    [InlineData("csv", 300)]
    public void Damaged_files_are_read_or_refused_in_time(string kind, int count)
    {
        var seed = kind switch
        {
            "xlsx" => File.ReadAllBytes(Samples.Of(9)),
            "stored" => Unpacked(),
            "xls" => File.ReadAllBytes(Samples.Fixture("small.xls")),
            _ => Encoding.UTF8.GetBytes("序号,当事人,备注\r\n1,\"张三,李四\",\"a\"\"b\"\r\n2,王五,c\r\n"),
        };
        var random = new Random(20240129);
        var worst = TimeSpan.Zero;
        var limits = SheetLimits.Default with { ReadingTime = TimeSpan.FromSeconds(5) };
        for (var round = 0; round < count; round++)
        {
            var clock = Stopwatch.StartNew();
            HostileFileTests.Refused(new MemoryStream(Mutated(seed, random)), limits);
            worst = clock.Elapsed > worst ? clock.Elapsed : worst;
        }
        Assert.True(worst < TimeSpan.FromSeconds(6), $"{worst}");
    }

    /// <summary>A workbook whose parts are not compressed, so that damage reaches the XML.</summary>
    private static byte[] Unpacked()
    {
        var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, true))
        using (var source = System.IO.Compression.ZipFile.OpenRead(Samples.Of(9)))
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var to = zip.CreateEntry(entry.FullName, System.IO.Compression.CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
            }
        return file.ToArray();
    }

    private static byte[] Mutated(byte[] seed, Random random)
    {
        var bytes = (byte[])seed.Clone();
        for (var left = random.Next(1, 7); left > 0; left--)
            switch (random.Next(6))
            {
                case 0: bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[random.Next(bytes.Length)] = (byte)random.Next(256); break;
                case 2: BitConverter.TryWriteBytes(bytes.AsSpan(random.Next(bytes.Length - 4)), random.Next(2) == 0 ? int.MaxValue : -1); break;
                case 3: bytes = bytes[..random.Next(8, bytes.Length + 1)]; break;
                case 4: BitConverter.TryWriteBytes(bytes.AsSpan(random.Next(bytes.Length - 4)), random.Next(100_000)); break;
                default:
                    var from = random.Next(bytes.Length);
                    var length = random.Next(Math.Min(64, bytes.Length - from));
                    bytes.AsSpan(from, length).CopyTo(bytes.AsSpan(random.Next(bytes.Length - length)));
                    break;
            }
        return bytes;
    }
}
