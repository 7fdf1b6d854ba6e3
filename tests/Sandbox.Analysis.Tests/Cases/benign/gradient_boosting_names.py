# imitates: native and persistent models, by XGBoost and LightGBM trained in memory
import lightgbm as lgb
import numpy as np
import xgboost as xgb

generator = np.random.default_rng(5)
features = generator.normal(size=(200, 6))
target = features[:, 0] * 2 - features[:, 1] + generator.normal(scale=0.1, size=200)

booster = xgb.train(
    {"objective": "reg:squarederror", "max_depth": 3, "eta": 0.1, "seed": 5, "nthread": 1},
    xgb.DMatrix(features, label=target),
    num_boost_round=20,
    evals=[],
)
forest = lgb.LGBMRegressor(n_estimators=20, num_leaves=7, random_state=5, n_jobs=1, verbose=-1)
forest.fit(features, target, eval_set=[(features, target)], eval_metric="l2")

importance = booster.get_score(importance_type="gain")
result = {"best": max(importance, key=importance.get), "leaf": int(forest.booster_.num_trees()), "evals": sorted(forest.evals_result_)}
