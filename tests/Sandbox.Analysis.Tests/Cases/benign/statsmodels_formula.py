# imitates: formulas evaluated as code, by statsmodels with a constant formula
import numpy as np
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf

step = np.arange(80)
frame = pd.DataFrame({"x": np.sin(step / 5), "z": np.cos(step / 9)})
frame["y"] = 0.5 + 1.5 * frame["x"] - 0.7 * frame["z"] + 0.01 * ((step * 37) % 11 - 5)

formula = smf.ols("y ~ x + z", data=frame).fit()
plain = sm.OLS(frame["y"], sm.add_constant(frame[["x", "z"]])).fit(cov_type="HAC", cov_kwds={"maxlags": 3})
result = {
    "formula": formula.params.round(4).to_dict(),
    "plain": plain.params.round(4).tolist(),
    "r2": round(float(formula.rsquared), 6),
}
