using System.Security.Cryptography;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Records;

public sealed class VaultTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("yifa-keys-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_sealed_opens_again_with_the_same_key_file_and_shows_nothing_meanwhile()
    {
        var sealedValue = Vault.Open(folder).Seal("500109190101010015")!;
        Assert.DoesNotContain("500109190101010015", sealedValue.Cipher, StringComparison.Ordinal);
        Assert.DoesNotContain("5001", sealedValue.ToString(), StringComparison.Ordinal);
        Assert.Equal("500109190101010015", Vault.Open(folder).Open(sealedValue));
    }

    [Fact]
    public void The_same_value_never_seals_alike_but_has_one_lookup_key()
    {
        var vault = Vault.Open(folder);
        Assert.NotEqual(vault.Seal("13000001234"), vault.Seal("13000001234"));
        Assert.Equal(vault.LookupKey("13000001234"), vault.LookupKey(" 13000001234 "));
        Assert.Equal(vault.LookupKey("50010919010101001X"), vault.LookupKey("50010919010101001x"));
        Assert.NotEqual(vault.LookupKey("13000001234"), vault.LookupKey("13000001235"));
    }

    [Fact]
    public void Another_key_neither_opens_nor_finds()
    {
        var other = Directory.CreateTempSubdirectory("yifa-keys-").FullName;
        try
        {
            var mine = Vault.Open(folder);
            var theirs = Vault.Open(other);
            Assert.Throws<AuthenticationTagMismatchException>(() => theirs.Open(mine.Seal("13000001234")));
            Assert.NotEqual(mine.LookupKey("13000001234"), theirs.LookupKey("13000001234"));
        }
        finally
        {
            Directory.Delete(other, recursive: true);
        }
    }

    [Fact]
    public void A_changed_cipher_is_refused_not_misread()
    {
        var vault = Vault.Open(folder);
        var package = Convert.FromBase64String(vault.Seal("13000001234")!.Cipher[3..]);
        package[^1] ^= 1;
        Assert.Throws<AuthenticationTagMismatchException>(() => vault.Open(new Sealed("v1." + Convert.ToBase64String(package))));
    }

    [Fact]
    public void The_key_file_is_readable_by_its_owner_only()
    {
        _ = Vault.Open(folder);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "fields.key")));
    }
}
