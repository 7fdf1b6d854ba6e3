using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;
using Sandbox.Python.Parsing;

namespace Sandbox.Check;

/// <summary>
/// Half of what a scan of one small file takes is the runtime's loading of types and binding of calls. A second processor does that, on a few
/// lines that use what most files use, while the first one reads the command line and the configuration.
/// </summary>
internal static class WarmUp
{
    private static ReadOnlySpan<byte> Source =>
        """
        import json
        import sys
        from datetime import datetime

        import numpy as np
        import pandas as pd

        LIMITS = {"low": 1, "high": 2.5}


        class Strategy:
            name = "warm"

            def __init__(self, frame, period=14):
                self.frame = frame
                self.period = period

            def signal(self, column="close"):
                values = self.frame[column].rolling(self.period).mean()
                total = 0
                for index, value in enumerate(values):
                    if value is None or not value > LIMITS["low"]:
                        continue
                    total += value * 2 - index
                return np.where(values > total, 1, 0)


        def main(argv):
            with open(argv[1]) as source:
                data = json.load(source)
            try:
                frame = pd.DataFrame([row for row in data["rows"] if row], columns=["time", "close"])
            except (KeyError, ValueError) as error:
                raise SystemExit(f"bad input: {error}")
            result = {"at": datetime.now().isoformat(), "signal": Strategy(frame).signal().tolist()}
            with open(argv[2], "w") as target:
                json.dump(result, target)


        if __name__ == "__main__":
            main(sys.argv)
        """u8;

    /// <summary>Begins on a thread of its own, where there is a processor for it; nothing waits for it.</summary>
    /// <param name="args">The command line: only commands that scan gain by it.</param>
    public static void Begin(string[] args)
    {
        if (Environment.ProcessorCount < 2 || args is not ["scan" or "check", ..])
            return;
        new Thread(Run) { IsBackground = true, Name = "warm-up" }.Start();
    }

    private static void Run()
    {
        try
        {
            var options = new AnalysisOptions(Profiles.Node, PythonVersion.Latest, new Dictionary<string, int>(), InlineSuppressions: false);
            FileAnalyzer.Analyze(new SourceFile("warm-up.py", "", Source.ToArray()), [], options);
        }
        catch (Exception)
        {
            // A defect of the scanner: the scan itself will meet and report it. It must not end the process here.
        }
    }
}
