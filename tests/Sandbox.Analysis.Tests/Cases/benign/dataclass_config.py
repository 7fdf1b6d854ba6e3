# imitates: code made from annotations, by dataclasses with defaults, factories and post-init checks
from dataclasses import asdict, dataclass, field, replace
from typing import ClassVar, Dict, List, Optional


@dataclass(frozen=True)
class Costs:
    commission: float = 0.0004
    slippage: float = 0.0002

    @property
    def total(self) -> float:
        return self.commission + self.slippage


@dataclass
class Settings:
    symbol: str
    periods: List[int] = field(default_factory=lambda: [5, 20, 50])
    costs: Costs = field(default_factory=Costs)
    stop: Optional[float] = None
    tags: Dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    version: ClassVar[int] = 3

    def __post_init__(self) -> None:
        if self.stop is not None and not 0 < self.stop < 1:
            raise ValueError("stop must be a share")
        self.periods = sorted(set(self.periods))


base = Settings("ETH", periods=[50, 20, 20], stop=0.05)
tighter = replace(base, stop=0.02, costs=replace(base.costs, slippage=0.0))
result = {"settings": asdict(tighter), "cost": tighter.costs.total, "version": Settings.version}
