namespace Sandbox.Analysis.Rules.Resources;

/// <summary>A part of a regular expression.</summary>
internal abstract record PatternNode
{
    /// <summary>Whether it can match nothing.</summary>
    public abstract bool IsNullable { get; }

    /// <summary>The letters that it is made of where it is a letter, a class, or a group or repetition of those; else null.</summary>
    public abstract LetterSet? Letters { get; }

    /// <summary>Whether it matches exactly one letter.</summary>
    public virtual bool IsSingle => false;

    internal sealed record Letter(LetterSet Set) : PatternNode
    {
        public override bool IsNullable => false;

        public override LetterSet? Letters => Set;

        public override bool IsSingle => true;
    }

    /// <summary>An anchor or look-around: matches nothing, may fail.</summary>
    internal sealed record Anchor : PatternNode
    {
        public override bool IsNullable => false;

        public override LetterSet? Letters => null;
    }

    internal sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode
    {
        public override bool IsNullable => Items.All(item => item.IsNullable);

        public override LetterSet? Letters => Items.Count == 1 ? Items[0].Letters : null;

        public override bool IsSingle => Items.Count == 1 && Items[0].IsSingle;
    }

    internal sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode
    {
        public override bool IsNullable => Options.Any(option => option.IsNullable);

        public override LetterSet? Letters
        {
            get
            {
                var set = default(LetterSet);
                foreach (var option in Options)
                {
                    if (option.Letters is not { } letters)
                        return null;
                    set = set.With(letters);
                }

                return set;
            }
        }

        public override bool IsSingle => Options.All(option => option.IsSingle);
    }

    /// <param name="Body">What is repeated.</param>
    /// <param name="IsOptional">Whether it may be absent.</param>
    /// <param name="IsUnbounded">Whether it may be repeated any number of times, or so many that it makes no difference.</param>
    /// <param name="IsDemanding">Whether it must be repeated many times, which may fail.</param>
    internal sealed record Repeat(PatternNode Body, bool IsOptional, bool IsUnbounded, bool IsDemanding = false) : PatternNode
    {
        public override bool IsNullable => IsOptional || Body.IsNullable;

        public override LetterSet? Letters => Body.Letters;
    }
}
