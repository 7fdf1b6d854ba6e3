namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Where the result of an effect comes from, by the first word of its id.</summary>
internal static class EffectTaint
{
    public static Taint Of(string effect)
    {
        var dot = effect.IndexOf('.', StringComparison.Ordinal);
        var family = dot < 0 ? effect.AsSpan() : effect.AsSpan(0, dot);
        return family switch
        {
            _ when effect is "env.all" or "env.file" or "env.secret" => Taint.Environment | Taint.Secret,
            "env" or "environment" or "secret" or "secrets" or "host" => Taint.Environment,
            "net" or "network" => Taint.Network,
            "process" => Taint.Process,
            "deser" or "deserialize" or "deserialization" or "pickle" => Taint.Deserialized,
            "file" or "fs" => effect.EndsWith("read", StringComparison.Ordinal) ? Taint.File : Taint.None,
            "nondet" or "determinism" => Taint.Nondeterministic,
            _ when effect is "import.internal" => Taint.Reflective,
            "reflect" or "reflection" or "escape" or "frame" => Taint.Reflective,
            _ => Taint.None,
        };
    }
}
