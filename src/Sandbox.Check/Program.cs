using Sandbox.Check;

using var interrupt = new Interrupt();
return await interrupt.RunAsync(() => Cli.RunAsync(args, Host.Current(), interrupt.Token));
