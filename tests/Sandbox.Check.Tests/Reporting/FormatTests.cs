using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Reporting;

namespace Sandbox.Check.Tests.Reporting;

public sealed class FormatTests
{
    private static readonly ReportStyle s_style = new(Color: false, Verbosity.Detailed, Stats: false, WithSuppressed: true);

    /// <summary>UPDATE_GOLDEN=1 writes the files anew; the change is then reviewed as any other.</summary>
    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    [InlineData("github", "txt")]
    [InlineData("azure", "txt")]
    [InlineData("gitlab", "json")]
    [InlineData("junit", "xml")]
    [InlineData("msbuild", "txt")]
    [InlineData("markdown", "md")]
    public void Each_format_is_as_it_was_reviewed(string format, string extension)
    {
        var path = Repository.PathOf($"tests/Sandbox.Check.Tests/Reporting/Golden/{format}.{extension}");
        var text = Write(format, SampleReport.Full).Replace(Product.Version, "VERSION", StringComparison.Ordinal).Replace($"\"{Product.Commit}\"", "null", StringComparison.Ordinal);
        text = System.Text.RegularExpressions.Regex.Replace(text, "\"rules\": [0-9]+", "\"rules\": 0");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_format_passes_on_what_an_attacker_could_act_with(string format)
    {
        var text = Write(format, SampleReport.Hostile);
        foreach (var rune in text.EnumerateRunes())
        {
            Assert.False(rune.Value is < 0x20 and not '\n' or 0x7f or (>= 0x80 and < 0xa0), $"control character U+{rune.Value:X4}");
            Assert.False(rune.Value is 0x202e or 0x2028 or 0xfffe, $"invisible character U+{rune.Value:X4}");
        }

        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        var lines = text.Split('\n');
        if (format == "github")
            Assert.All(lines.Where(l => l.StartsWith("::", StringComparison.Ordinal)), l => Assert.Matches("^::(error|warning|notice) (file|title)=", l));
        if (format == "azure")
            Assert.All(lines, l => Assert.True(l.LastIndexOf("##", StringComparison.Ordinal) <= 0, l));
        if (format is "json" or "sarif" or "gitlab")
            Assert.NotNull(JsonDocument.Parse(text));
        if (format == "junit")
            Assert.NotNull(XDocument.Parse(text).Root);
        if (format == "markdown")
            Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        if (format == "msbuild")
            Assert.All(lines.Where(l => l.Length > 0), l => Assert.Matches(@"(\(\d+,\d+,\d+,\d+\)|^sandbox-check ): (error|warning|message) SBX[0-9]{4}: ", l));
    }

    [Fact]
    public void Github_annotations_are_capped_and_the_rest_is_counted()
    {
        var file = SampleReport.Full.Files[1];
        var many = file with { Report = file.Report with { Findings = [.. Enumerable.Range(1, 25).Select(i => file.Report.Findings[0] with { Start = new(i, 1), End = new(i, 5) })] } };
        var text = Write("github", SampleReport.Full with { Files = [many], Runs = [], Dangling = [] });
        Assert.Equal(10, text.Split('\n').Count(l => l.StartsWith("::error", StringComparison.Ordinal)));
        Assert.Contains("16 more of this kind", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_failure_has_an_error_line_in_msbuild()
    {
        var text = Write("msbuild", SampleReport.Full);
        foreach (var id in new[] { "SBX1191", "SBX0001", "SBX0002", "SBX0003", "SBX0004", "SBX0005", "SBX0006" })
            Assert.Contains($"error {id}: ", text, StringComparison.Ordinal);
        Assert.Contains("nodes/Clean.changed.input.json(1,1,1,1): error SBX0005", text, StringComparison.Ordinal);
        Assert.Contains("sandbox-check : error SBX0000: the engine is gone", Write("msbuild", SampleReport.Full with { Problems = ["the engine is gone"] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_used_only_where_asked_for()
    {
        var writer = new StringWriter();
        ReportFormats.Find("text")!(SampleReport.Full, writer, s_style with { Color = true });
        Assert.Contains("\e[31m", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\e", Write("text", SampleReport.Full), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_report_fits_its_shipped_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src/Sandbox.Check/Schemas/report.schema.json")));
        foreach (var report in new[] { SampleReport.Full, SampleReport.Hostile, SampleReport.Full with { Problems = ["x"] } })
        {
            using var document = JsonDocument.Parse(Write("json", report));
            Assert.Equal([], JsonSchemaCheck.Violations(document.RootElement, schema.RootElement));
        }
    }

    [Fact]
    public void The_schema_check_itself_sees_a_wrong_report()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src/Sandbox.Check/Schemas/report.schema.json")));
        var text = Write("json", SampleReport.Full).Replace("\"riskScore\": 70", "\"riskScore\": 101", StringComparison.Ordinal).Replace("\"node\": ", "\"knot\": ", StringComparison.Ordinal);
        using var document = JsonDocument.Parse(text);
        var violations = JsonSchemaCheck.Violations(document.RootElement, schema.RootElement);
        Assert.Contains(violations, v => v.Contains("riskScore", StringComparison.Ordinal));
        Assert.Contains(violations, v => v.Contains("knot", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_exit_code_is_in_the_report(int code)
    {
        var report = code switch { 0 => SampleReport.Full with { Files = [SampleReport.Full.Files[0]], Runs = [SampleReport.Full.Runs[0]], Dangling = [] }, 1 => SampleReport.Full, _ => SampleReport.Full with { Problems = ["x"] } };
        Assert.Equal(code, ExitCode.Of(report));
        Assert.Contains($"\"exitCode\": {code}", Write("json", report), StringComparison.Ordinal);
    }

    internal static string Write(string format, CheckReport report)
    {
        var writer = new StringWriter { NewLine = "\n" };
        ReportFormats.Find(format)!(report, writer, s_style);
        return writer.ToString();
    }
}
