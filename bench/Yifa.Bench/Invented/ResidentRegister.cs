namespace Yifa.Bench.Invented;

/// <summary>A register of residents in which every tenth is entered twice, the second time with a slip of the pen: born 1901–1904 as everybody here.</summary>
internal sealed class ResidentRegister
{
    private const int Villages = 300;

    public ResidentRegister(int rows, int seed)
    {
        var chance = new Chance(seed);
        (Names, Numbers, Phones, Births, Places, Persons) = (new string?[rows], new string?[rows], new string?[rows], new string?[rows], new string?[rows], new int[rows]);
        for (var i = 0; i < rows; i++)
        {
            if (i > 10 && i % 10 == 0)
            {
                Repeat(i, i - 1 - chance.Below(9), chance);
                continue;
            }
            var number = chance.IdentityNumber($"5001{i % 97:00}");
            (Persons[i], Names[i], Numbers[i], Births[i], Places[i]) = (i, chance.Name(), number, number[6..14], $"第{chance.Below(Villages)}村");
            Phones[i] = chance.OneIn(5) ? null : $"199{chance.Below(100_000_000):00000000}";
        }
    }

    public string?[] Names { get; }

    public string?[] Numbers { get; }

    public string?[] Phones { get; }

    public string?[] Births { get; }

    public string?[] Places { get; }

    /// <summary>Who it is in truth.</summary>
    public int[] Persons { get; }

    private void Repeat(int row, int of, Chance chance)
    {
        (Persons[row], Names[row], Numbers[row], Phones[row], Births[row], Places[row]) = (Persons[of], Names[of], Numbers[of], Phones[of], Births[of], Places[of]);
        if (chance.OneIn(3)) Numbers[row] = null;
        if (chance.OneIn(3)) Phones[row] = null;
        switch (chance.Below(4))
        {
            case 0: Names[row] = Names[of]![..2] + chance.Name()[1]; break;
            case 1 when Numbers[row] is { } number: Numbers[row] = Slipped(number, chance); break;
            case 2 when Phones[row] is { } phone: Phones[row] = Slipped(phone, chance); break;
            case 3: Births[row] = Slipped(Births[of]!, chance); break;
        }
    }

    private static string Slipped(string digits, Chance chance)
    {
        var at = 3 + chance.Below(digits.Length - 4);
        return string.Concat(digits.AsSpan(0, at), ((digits[at] - '0' + 1 + chance.Below(9)) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture), digits.AsSpan(at + 1));
    }
}
