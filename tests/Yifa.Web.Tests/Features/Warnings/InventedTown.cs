using Yifa.Insight.Numerics;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>A town that was drawn by lot: villages and kinds of very different sizes, days at random, nothing planted unless asked for.</summary>
internal static class InventedTown
{
    public static readonly DateOnly First = new(2023, 1, 2);

    public static string Village(int number) => $"50010911122{number}";

    public static List<Watched> Draw(ulong seed, int weeks, double aYear = 600, int villages = 8)
    {
        var lots = new Lots(seed);
        var kinds = Enum.GetValues<DisputeKind>();
        // The largest kind is about ten times the smallest, the largest village four times.
        double[] kindShare = [.. kinds.Select((_, i) => Math.Pow(0.87, i))], villageShare = [.. Enumerable.Range(0, villages).Select(i => Math.Pow(0.82, i))];
        List<Watched> town = [];
        for (var day = 0; day < weeks * 7; day++)
        {
            for (var count = lots.Poisson(aYear / 365); count > 0; count--)
                town.Add(One(First.AddDays(day), Village(Pick(lots, villageShare)), kinds[Pick(lots, kindShare)], lots));
        }
        return town;
    }

    public static Watched One(DateOnly day, string village, DisputeKind kind, Lots lots) => new(new Guid(0, 0, 0, BitConverter.GetBytes(lots.Next())), village, day, kind);

    private static int Pick(Lots lots, double[] shares)
    {
        var at = lots.Unit() * shares.Sum();
        for (var i = 0; i < shares.Length; i++)
            if ((at -= shares[i]) < 0) return i;
        return shares.Length - 1;
    }
}
