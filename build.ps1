# Builds, tests and shows sandbox-check: ./build.ps1 --target=Test|Demo|Build|Pack|Bench|Fuzz|Image|Clean
# Expects the .NET SDK of global.json and Docker Desktop with Linux containers.
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine('build: the .NET SDK is missing (dotnet is not on PATH); global.json says which version is needed')
    exit 2
}
$env:DOTNET_NOLOGO = 'true'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = 'true'
# The compiled script is kept, which makes the next start quick.
$env:CAKE_SETTINGS_ENABLESCRIPTCACHE = 'true'
$env:CAKE_PATHS_TOOLS = Join-Path $PSScriptRoot 'artifacts/cake'

$restored = dotnet tool restore 2>&1
if ($LASTEXITCODE -ne 0) {
    $restored | ForEach-Object { [Console]::Error.WriteLine($_) }
    [Console]::Error.WriteLine('build: the local tools of .config/dotnet-tools.json could not be restored')
    exit 2
}
dotnet cake build/build.cake --verbosity=quiet @args
exit $LASTEXITCODE
