using System.Globalization;

namespace Sandbox.Benchmarks;

/// <summary>Takes several things in turns and gives each one's median.</summary>
internal static class Turns
{
    /// <param name="rounds">How often each is taken; one round more goes before, to warm up.</param>
    /// <param name="subjects">Each gives its milliseconds.</param>
    public static async Task<double[]> RunAsync(int rounds, params (string Name, Func<Task<double>> Run)[] subjects)
    {
        var times = subjects.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var time = await subjects[i].Run();
                if (round > 0) times[i].Add(time);
            }
        }

        for (var i = 0; i < subjects.Length; i++)
        {
            times[i].Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subjects[i].Name,-46} median {Median(times[i]),8:0.0} ms, least {times[i][0],8:0.0} ms, of {rounds}"));
        }

        return [.. times.Select(Median)];
    }

    public static void Ratio(string name, double ratio, double aim, bool atLeast = false)
    {
        var met = atLeast ? ratio >= aim : ratio <= aim;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"=> {name,-43} {ratio,8:0.00}     aim {(atLeast ? "at least" : "at most")} {aim}: {(met ? "met" : "missed")}"));
    }

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];
}
