using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>What a call of a known function gives; null where the tables say enough.</summary>
internal delegate AbstractValue? LibraryModel(Interpreter interpreter, CallSite site, KnownValue known);

/// <summary>Functions whose result or callback the resolver follows itself, by qualified name.</summary>
internal static class LibraryModels
{
    private static readonly Dictionary<string, LibraryModel> Models = Build();
    private static readonly HashSet<string> Callers = CallbackModels.Names();

    public static LibraryModel? Find(string name) => Models.GetValueOrDefault(name);

    /// <summary>Whether a model calls the callback, so that the tables' say is not followed again.</summary>
    public static bool CallsBack(string name) => Callers.Contains(name);

    private static Dictionary<string, LibraryModel> Build()
    {
        var models = new Dictionary<string, LibraryModel>(StringComparer.Ordinal);
        BuiltinModels.Register(models);
        ReflectionModels.Register(models);
        ImportModels.Register(models);
        CallbackModels.Register(models);
        DecodingModels.Register(models);
        PathModels.Register(models);
        DataModels.Register(models);
        ArrayShapes.Register(models);
        return models;
    }
}
