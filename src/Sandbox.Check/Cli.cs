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
    public static Task<int> RunAsync(string[] args, Host host, CancellationToken cancellation)
    {
        Task<int> running;
        try
        {
            running = Start(args, host, cancellation);
        }
        catch (Exception exception)
        {
            return Task.FromResult(End(Explain(exception, host, cancellation), host));
        }

        // A scan never waits. It needs no state machine, which the runtime would compile at each start.
        return running.IsCompleted ? Task.FromResult(Finish(running, host, cancellation)) : FinishAsync(running, host, cancellation);
    }

    private static Task<int> Start(string[] args, Host host, CancellationToken cancellation) =>
        BareScan.IsAsked(args, host) ? Task.FromResult(BareScan.Run(args[1], host, cancellation)) : StartCommand(args, host, cancellation);

    private static Task<int> StartCommand(string[] args, Host host, CancellationToken cancellation)
    {
        var parse = Parse(CommandTree.BuildFor(host, args), args);
        // What is wrong is said with the whole tree at hand: the message may name other commands and their options.
        if (UsageCheck.Problem(parse) is not null && UsageCheck.Problem(Parse(CommandTree.Build(host), args)) is { } problem)
            return Task.FromResult(Fail(host, problem));
        // A command of ours is called directly: the library's pipeline has nothing to add but its handling of signals and exceptions, which are ours too.
        return parse.Action is AsynchronousCommandLineAction own ? own.InvokeAsync(parse, cancellation) : InvokeOther(parse, host, cancellation);
    }

    /// <summary>Help and version, which are the library's.</summary>
    private static Task<int> InvokeOther(ParseResult parse, Host host, CancellationToken cancellation)
    {
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = host.Terminal.Out,
            Error = host.Terminal.Error,
        };
        return parse.InvokeAsync(configuration, cancellation);
    }

    private static async Task<int> FinishAsync(Task<int> running, Host host, CancellationToken cancellation)
    {
        await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return Finish(running, host, cancellation);
    }

    private static int Finish(Task<int> ended, Host host, CancellationToken cancellation)
    {
        try
        {
            return End(ended.GetAwaiter().GetResult(), host);
        }
        catch (Exception exception)
        {
            return End(Explain(exception, host, cancellation), host);
        }
    }

    private static int End(int code, Host host) => Flush(host.Terminal.Out) is { } lost ? Fail(host, lost.Message, lost) : code;

    /// <summary>Says in one line what stopped the tool.</summary>
    private static int Explain(Exception exception, Host host, CancellationToken cancellation) => exception switch
    {
        OperationCanceledException when cancellation.IsCancellationRequested => Fail(host, "interrupted; the check is not complete"),
        ToolException or ConfigException or EngineException or FileRefusedException => Fail(host, exception.Message, exception),
        // The reader of our output has gone, as 'head' does: nobody is left to be told.
        IOException broken when StandardStream.IsBrokenPipe(broken) => ExitCodes.CouldNotCheck,
        _ => Fail(host, $"an unexpected error stopped the check: {exception.GetType().Name}: {exception.Message} (SANDBOX_CHECK_DEBUG=1 shows where)", exception),
    };

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
