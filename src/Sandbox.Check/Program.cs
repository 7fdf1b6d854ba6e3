using Sandbox.Check;

using var interrupt = new Interrupt();
return await Cli.RunAsync(args, Host.Current(), interrupt.Token);
