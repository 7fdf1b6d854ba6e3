using Sandbox.Check;

string directory;
try
{
    directory = Environment.CurrentDirectory;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"sandbox-check: error: the working directory cannot be used ({exception.Message.TrimEnd('.')}): change to a folder that exists");
    return ExitCodes.CouldNotCheck;
}

var headStart = HeadStart.Begin(args, directory, Environment.ProcessorCount);
using var interrupt = new Interrupt();
return interrupt.Run(() => Cli.RunAsync(args, Host.Current(directory) with { HeadStart = headStart }, interrupt.Token));
