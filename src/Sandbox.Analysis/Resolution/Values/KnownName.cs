using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Library;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>
/// What all values of one library name share: what is known of it, and what was found out when one of them was called or a member of it read. Belongs to
/// one interpreter.
/// </summary>
internal sealed class KnownName(string name, KnownSymbol? symbol, bool isModule)
{
    private LibraryModel? _model;
    private bool _modelIsKnown;

    public string Name => name;

    public KnownSymbol? Symbol => symbol;

    public bool IsModule => isModule;

    /// <summary>What follows its calls; null where the tables say enough.</summary>
    public LibraryModel? Model
    {
        get
        {
            if (!_modelIsKnown)
                _model = LibraryModels.Find(name);
            _modelIsKnown = true;
            return _model;
        }
    }

    /// <summary>Members that were asked for so far; null where none was.</summary>
    public Dictionary<string, KnownValue>? Members { get; set; }
}
