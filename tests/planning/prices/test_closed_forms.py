"""The formulas written out give what statsmodels and scipy give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t
from statsmodels.regression.linear_model import OLS

from planning.prices.fitting import line, log_linear
from planning.prices.student import t_quantile

CHANCES = (0.5, 0.8, 0.9, 0.95, 0.99, 0.999)


@pytest.mark.parametrize("freedom", [*range(1, 40), 99, 100, 498, 499])
@pytest.mark.parametrize("chance", CHANCES)
def test_the_quantiles_are_scipys(freedom: int, chance: float) -> None:
    assert t_quantile(chance, freedom) == pytest.approx(t.ppf(0.5 + chance / 2, freedom), rel=1e-9)


@given(
    logs=st.lists(st.floats(-3, 12), min_size=3, max_size=60),
    step=st.floats(0.01, 2),
    ahead=st.floats(0, 5),
    chance=st.sampled_from(CHANCES),
)
def test_the_line_and_its_interval_are_those_of_statsmodels(
    logs: list[float], step: float, ahead: float, chance: float
) -> None:
    years = [number * step for number in range(len(logs))]
    fit = OLS(np.asarray(logs), np.column_stack([np.ones(len(years)), years])).fit()
    own = line(years, logs)
    assert (own.intercept, own.slope) == pytest.approx(tuple(fit.params), rel=1e-6, abs=1e-8)
    assert own.slope_error == pytest.approx(float(fit.bse[1]), rel=1e-6, abs=1e-6)
    assert own.residual**2 == pytest.approx(float(fit.mse_resid), rel=1e-6, abs=1e-9)
    if fit.centered_tss > 1e-6:
        assert own.r_squared == pytest.approx(float(fit.rsquared), abs=1e-6)
    year = years[-1] + ahead
    said = fit.get_prediction(np.asarray([[1.0, year]]))
    low, high = said.conf_int(obs=True, alpha=1 - chance)[0]
    (guess,) = log_linear(years, logs, [year], chance)
    assert guess.mid == pytest.approx(float(said.predicted_mean[0]), rel=1e-6, abs=1e-6)
    assert (guess.low, guess.high) == pytest.approx((low, high), rel=1e-6, abs=1e-5)
