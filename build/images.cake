using System.Security.Cryptography;

// Builds an image of src/Sandbox.Execution/Images unless it is there with the same recipe (SandboxImage.Recipe).

string Docker(string arguments, out int code)
{
    var start = new System.Diagnostics.ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
    using var process = System.Diagnostics.Process.Start(start);
    var errors = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    code = process.ExitCode;
    return code == 0 ? output.Trim() : errors.Result.Trim();
}

string Recipe(string name)
{
    using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    foreach (var file in new[] { "harden.sh", "install.sh", $"{name}.Dockerfile" })
    {
        var bytes = System.IO.File.ReadAllBytes($"src/Sandbox.Execution/Images/{file}");
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{file}\0{bytes.Length}\0"));
        hash.AppendData(bytes);
    }
    return Convert.ToHexStringLower(hash.GetHashAndReset());
}

void BuildImage(string name)
{
    var tag = $"sandbox-{name}:latest";
    var recipe = Recipe(name);
    var present = Docker($"image inspect --format \"{{{{index .Config.Labels \\\"sandbox-check.recipe\\\"}}}}\" {tag}", out var missing);
    if (missing == 0 && present == recipe)
        return;

    Console.WriteLine($"   building {tag} (minutes, the first time)");
    var build = $"build --quiet --network host --file src/Sandbox.Execution/Images/{name}.Dockerfile";
    var context = "src/Sandbox.Execution/Images";
    var image = Checked(Docker($"{build} {context}", out var code), code);
    // All steps are in the engine's cache now: this only adds the labels.
    var packages = Checked(Docker($"run --rm --network none --label sandbox-check --entrypoint cat {image} /usr/share/sandbox-check/packages", out code), code);
    Checked(Docker($"{build} --tag {tag} --label sandbox-check.recipe={recipe} --label \"sandbox-check.packages={packages}\" {context}", out code), code);

    string Checked(string output, int exit) => exit == 0
        ? output
        : throw new CakeException(2, $"{tag} could not be built: {output[Math.Max(0, output.Length - 2000)..]}");
}
