# imitates: state machines with callables, by enum members and their methods
import enum


class Side(enum.IntEnum):
    SELL = -1
    FLAT = 0
    BUY = 1

    @property
    def opposite(self):
        return Side(-self.value)


class State(enum.Enum):
    IDLE = enum.auto()
    OPEN = enum.auto()
    EXEC = enum.auto()
    DONE = enum.auto()

    def next(self, event):
        return TRANSITIONS.get((self, event), self)


class Flags(enum.Flag):
    REDUCE_ONLY = enum.auto()
    POST_ONLY = enum.auto()
    HIDDEN = enum.auto()


TRANSITIONS = {
    (State.IDLE, "submit"): State.OPEN,
    (State.OPEN, "fill"): State.EXEC,
    (State.EXEC, "settle"): State.DONE,
    (State.OPEN, "cancel"): State.DONE,
}

state = State.IDLE
for event in ("submit", "noise", "fill", "settle"):
    state = state.next(event)
flags = Flags.REDUCE_ONLY | Flags.HIDDEN
result = {"state": state.name, "opposite": Side.BUY.opposite.name, "hidden": bool(flags & Flags.HIDDEN), "states": [s.name for s in State]}
