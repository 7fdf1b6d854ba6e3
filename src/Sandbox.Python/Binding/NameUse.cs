namespace Sandbox.Python.Binding;

/// <summary>What a name in a tree was found to mean, kept at the name: most are looked up many times in the same scope.</summary>
/// <param name="Scope">The scope that was asked.</param>
/// <param name="Symbol">Its answer; null where nothing binds the name.</param>
/// <param name="Revision">When that was.</param>
internal readonly record struct NameUse(Scope? Scope, Symbol? Symbol, int Revision);
