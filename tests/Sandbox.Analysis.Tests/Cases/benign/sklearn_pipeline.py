# imitates: fit-time code, by a scikit-learn pipeline with custom transformer and no persistence
import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import TimeSeriesSplit
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler


class Lags(BaseEstimator, TransformerMixin):
    def __init__(self, lags=(1, 2, 3)):
        self.lags = lags

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return np.hstack([np.roll(X, lag, axis=0) for lag in self.lags])


generator = np.random.default_rng(11)
X = generator.normal(size=(300, 4))
y = (X[:, 0] + generator.normal(scale=0.5, size=300) > 0).astype(int)
model = Pipeline([
    ("clip", FunctionTransformer(np.clip, kw_args={"a_min": -3, "a_max": 3})),
    ("scale", StandardScaler()),
    ("forest", RandomForestClassifier(n_estimators=20, max_depth=4, random_state=0, n_jobs=1)),
])
scores = []
for train, test in TimeSeriesSplit(n_splits=3).split(X):
    model.fit(X[train], y[train])
    scores.append(roc_auc_score(y[test], model.predict_proba(X[test])[:, 1]))
result = {"auc": [round(float(score), 3) for score in scores], "shape": Lags().fit_transform(X).shape}
