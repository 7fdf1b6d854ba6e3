using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9004: Is compiled code or an archive.</summary>
public sealed class CompiledFileRule() : FileRule(
    new DiagnosticDescriptor("SBX9004", "compiled-file", Category.File, "Is compiled code or an archive", 30, 70, [506], "very-high"),
    new RuleDocumentation(
        What: "Compiled Python (`.pyc`, `.pyo`), extension modules (`.so`, `.pyd`) and archives that are made to be imported from (`.whl`, `.egg`, `.pyz`), beside Python files or named on the command line. What git ignores and `__pycache__` are left out as ever.",
        Why: "They run as well as source does, and no scan reads them.",
        Bad: "Node.pyc",
        Good: "Node.py",
        Allow: Allowing.None));
