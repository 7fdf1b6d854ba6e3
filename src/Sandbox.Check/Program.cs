using Sandbox.Check;

var headStart = HeadStart.Begin(args, Environment.CurrentDirectory, Environment.ProcessorCount);
using var interrupt = new Interrupt();
return interrupt.Run(() => Cli.RunAsync(args, Host.Current() with { HeadStart = headStart }, interrupt.Token));
