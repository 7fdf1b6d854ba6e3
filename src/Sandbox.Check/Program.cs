using Sandbox.Check;

WarmUp.Begin(args);
using var interrupt = new Interrupt();
return interrupt.Run(() => Cli.RunAsync(args, Host.Current(), interrupt.Token));
