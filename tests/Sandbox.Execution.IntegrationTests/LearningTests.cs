using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Images;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>scikit-learn, statsmodels, xgboost and torch at work under the sandbox's own seccomp profile, threads included. The build target Soak runs them a hundred times.</summary>
public sealed class LearningTests
{
    /// <summary>One node for each library, and what must be true of its output.</summary>
    public static IReadOnlyDictionary<string, string> Nodes { get; } = new Dictionary<string, string>
    {
        ["scikit-learn"] =
            """
            import numpy as np
            from sklearn.decomposition import PCA
            from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier, RandomForestClassifier
            from sklearn.linear_model import LogisticRegression
            from sklearn.model_selection import GridSearchCV
            from sklearn.pipeline import make_pipeline
            from sklearn.preprocessing import StandardScaler

            generator = np.random.default_rng(7)
            x = generator.normal(size=(300, 8))
            y = (x[:, 0] + x[:, 1] > 0).astype(int)
            models = {
                "forest": RandomForestClassifier(n_estimators=20, n_jobs=2, random_state=0),
                "boosting": GradientBoostingClassifier(n_estimators=10, random_state=0),
                "histogram": HistGradientBoostingClassifier(max_iter=10, random_state=0),
                "search": GridSearchCV(make_pipeline(StandardScaler(), PCA(4), LogisticRegression()), {"logisticregression__C": [0.1, 1]}, n_jobs=2),
            }
            result = {name: float(model.fit(x, y).score(x, y)) for name, model in models.items()}
            """,
        ["torch"] =
            """
            import torch

            torch.manual_seed(7)
            x = torch.randn(256, 8)
            y = (x[:, :1] > 0).float()
            net = torch.nn.Sequential(torch.nn.Linear(8, 16), torch.nn.ReLU(), torch.nn.Linear(16, 1), torch.nn.Sigmoid())
            optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
            loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=64, shuffle=True)
            torch.set_num_threads(2)
            for _ in range(5):
                for inputs, targets in loader:
                    optimizer.zero_grad()
                    torch.nn.functional.binary_cross_entropy(net(inputs), targets).backward()
                    optimizer.step()
            conv = torch.nn.Conv1d(1, 4, 3)(x.unsqueeze(1))
            result = {"accuracy": float(((net(x) > 0.5) == (y > 0.5)).float().mean()), "shape": list(conv.shape)}
            """,
        ["xgboost and statsmodels"] =
            """
            import numpy as np
            import statsmodels.api as sm
            import xgboost

            generator = np.random.default_rng(7)
            x = generator.normal(size=(300, 3))
            y = x @ [1.0, 2.0, 3.0] + generator.normal(size=300) * 0.01
            fit = sm.OLS(y, sm.add_constant(x)).fit()
            model = xgboost.XGBRegressor(n_estimators=20, n_jobs=2, random_state=0).fit(x, y)
            result = {"coefficients": [round(float(c), 1) for c in fit.params[1:]], "score": float(model.score(x, y))}
            """,
    };

    public static TheoryData<string> Names => [.. Nodes.Keys];

    public static ResourceLimits Limits { get; } = ResourceLimits.Node with { Memory = 2L << 30, Wall = TimeSpan.FromSeconds(120), Cpu = TimeSpan.FromSeconds(120), Pids = 256 };

    public static async Task<DockerEngine> EngineAsync()
    {
        var engine = await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: new SandboxPolicy(SandboxImage.PythonMl.Tag)), default);
        Assert.True(await engine.FindImageAsync(SandboxImage.PythonMl.Tag, default) is not null, $"the image {SandboxImage.PythonMl.Tag} is not there: run './build.sh --target=Image'");
        return engine;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_learns_the_same_five_times(string name)
    {
        await using var engine = await EngineAsync();
        var outputs = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            var result = await engine.RunAsync(RealEngine.Job(Nodes[name], limits: Limits), TestContext.Current.CancellationToken);
            outputs.Add(RealEngine.Output(result));
            Assert.DoesNotContain("Operation not permitted", result.StandardError, StringComparison.Ordinal);
        }

        var output = JsonNode.Parse(Assert.Single(outputs))!.AsObject();
        Assert.All(output, figure => Assert.True(figure.Value is JsonArray || figure.Value!.GetValue<double>() > 0.8, $"{figure.Key} is {figure.Value}"));
    }
}
