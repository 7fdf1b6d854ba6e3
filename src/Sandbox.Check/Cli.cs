using System.CommandLine;
using System.CommandLine.Invocation;
using Sandbox.Check.Commands;
using Sandbox.Check.Configuration;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Files;

namespace Sandbox.Check;

/// <summary>The entry point: arguments in, exit code out. Whatever goes wrong ends in one line on standard error, never in a stack trace.</summary>
internal static class Cli
{
    public static async Task<int> RunAsync(string[] args, Host host, CancellationToken cancellation)
    {
        var code = await JudgeAsync(args, host, cancellation).ConfigureAwait(false);
        return Flush(host.Terminal.Out) is { } lost ? Fail(host, lost.Message, lost) : code;
    }

    private static async Task<int> JudgeAsync(string[] args, Host host, CancellationToken cancellation)
    {
        try
        {
            var parse = Parse(CommandTree.BuildFor(host, args), args);
            // What is wrong is said with the whole tree at hand: the message may name other commands and their options.
            if (UsageCheck.Problem(parse) is not null && UsageCheck.Problem(Parse(CommandTree.Build(host), args)) is { } problem)
                return Fail(host, problem);
            // A command of ours is called directly: the library's pipeline has nothing to add but its handling of signals and exceptions, which are ours too.
            if (parse.Action is AsynchronousCommandLineAction own)
                return await own.InvokeAsync(parse, cancellation).ConfigureAwait(false);
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = host.Terminal.Out,
                Error = host.Terminal.Error,
            };
            return await parse.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Fail(host, "interrupted; the check is not complete");
        }
        catch (Exception exception) when (exception is ToolException or ConfigException or EngineException or FileRefusedException)
        {
            return Fail(host, exception.Message, exception);
        }
        catch (IOException exception) when (StandardStream.IsBrokenPipe(exception))
        {
            // The reader of our output has gone, as 'head' does: nobody is left to be told.
            return ExitCodes.CouldNotCheck;
        }
        catch (Exception exception)
        {
            return Fail(host, $"an unexpected error stopped the check: {exception.GetType().Name}: {exception.Message} (SANDBOX_CHECK_DEBUG=1 shows where)", exception);
        }
    }

    private static ParseResult Parse(Command root, string[] args) =>
        root.Parse(CommandTree.WithDefault(root, args), new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static int Fail(Host host, string message, Exception? exception = null)
    {
        var lost = Flush(host.Terminal.Out);
        try
        {
            host.Terminal.Error.WriteLine($"sandbox-check: error: {SafeText.Line(message)}");
            if (lost is not null)
                host.Terminal.Error.WriteLine($"sandbox-check: error: {SafeText.Line(lost.Message)}");
            if (host.Debug && exception is not null)
                host.Terminal.Error.WriteLine(SafeText.Block(exception.ToString()));
        }
        catch (Exception mute) when (mute is IOException or ToolException)
        {
            // Standard error takes nothing either: the exit code is all that is left to tell.
        }

        return ExitCodes.CouldNotCheck;
    }

    /// <summary>What kept the output from being written; null also where its reader has gone.</summary>
    private static ToolException? Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
            return null;
        }
        catch (ToolException exception)
        {
            return exception;
        }
        catch (IOException exception) when (StandardStream.IsBrokenPipe(exception))
        {
            return null;
        }
    }
}
