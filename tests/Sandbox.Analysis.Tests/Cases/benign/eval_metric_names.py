# imitates: eval, by names that contain it: evaluate, evaluation, eval_set, literal_eval
import ast
from statistics import mean

EVALUATION = "[[1, 0.5], [0, 0.25], [1, 0.75]]"


def evaluate(pairs, eval_metric="brier"):
    if eval_metric == "brier":
        return mean((target - score) ** 2 for target, score in pairs)
    return mean(int((score >= 0.5) == bool(target)) for target, score in pairs)


eval_set = ast.literal_eval(EVALUATION)
eval_results = {name: round(evaluate(eval_set, eval_metric=name), 6) for name in ("brier", "accuracy")}
best_eval = min(eval_results, key=eval_results.get)
result = {"evaluations": eval_results, "best": best_eval}
