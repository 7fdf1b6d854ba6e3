namespace Sandbox.Analysis.Resolution.Values;

/// <summary>A dict with its entries.</summary>
public sealed class DictionaryValue : AbstractValue
{
    internal DictionaryValue(EntryStore entries) => Entries = entries;

    public override ValueKind Kind => ValueKind.Dictionary;

    /// <summary>Whether every entry's key is known.</summary>
    public bool IsExact => Entries.Rest is null;

    public int Count => Entries.Count;

    public override Taint Taint => Entries.Taint;

    internal EntryStore Entries { get; }

    /// <summary>The value under a constant key; null where there is none.</summary>
    public AbstractValue? Find(ConstantValue key) => Entries.Find(key);

    public override bool Equals(object? obj) => obj is DictionaryValue other && ReferenceEquals(other.Entries, Entries);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Entries);

    public override string ToString() =>
        $"dict({string.Join(", ", Entries.All.Take(8).Select(entry => $"{entry.Key}: {Print(entry.Value)}"))}{(IsExact ? "" : $", *: {Print(Entries.Rest!)}")})";
}
