namespace Sandbox.Check.Configuration.Schema;

/// <summary>
/// Who decides a key once an operator does (<c>--policy</c>, <c>--config-from</c>): what the repository's own file, which a pull request
/// can change, may still do with it. A key that says nothing is the operator's, so that a new one cannot be forgotten.
/// </summary>
internal enum Owner
{
    /// <summary>The repository may not set another value than the one that holds.</summary>
    Operator,

    /// <summary>The repository decides.</summary>
    Repository,

    /// <summary>The repository may lower it: a gate, a number, a flag from true to false.</summary>
    Lower,

    /// <summary>A limit of runs: up to the one of the operator's profile, or up to the policy's ceiling.</summary>
    Limit,

    /// <summary>Per rule, the repository may raise it.</summary>
    Raise,

    /// <summary>A list that the repository may only make shorter.</summary>
    Shorten,

    /// <summary>A list that the repository may only make longer.</summary>
    Lengthen,

    /// <summary>The operator's value, one that the policy lists besides, or null.</summary>
    Listed,

    /// <summary>The repository decides unless the policy sets it; then it may only shorten the policy's list.</summary>
    RepositoryUnlessSet,

    /// <summary>The repository chooses and defines, no weaker than the operator's choice for a file.</summary>
    NoWeaker,
}
