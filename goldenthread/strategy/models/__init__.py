"""What we keep about strategies and what they promise."""

from goldenthread.strategy.models.action import Action
from goldenthread.strategy.models.action_update import ActionUpdate
from goldenthread.strategy.models.aim import Aim
from goldenthread.strategy.models.commitment import Commitment
from goldenthread.strategy.models.enabler import Enabler
from goldenthread.strategy.models.linked_strategy import LinkedStrategy
from goldenthread.strategy.models.matrix_cell import MatrixCell
from goldenthread.strategy.models.outcome import Outcome
from goldenthread.strategy.models.principle import Principle
from goldenthread.strategy.models.priority import Priority
from goldenthread.strategy.models.section import Section
from goldenthread.strategy.models.strategy import Strategy
from goldenthread.strategy.models.strategy_version import StrategyVersion
from goldenthread.strategy.models.success_statement import SuccessStatement
from goldenthread.strategy.models.wider_priority import WiderPriority

__all__ = [
    "Action",
    "ActionUpdate",
    "Aim",
    "Commitment",
    "Enabler",
    "LinkedStrategy",
    "MatrixCell",
    "Outcome",
    "Principle",
    "Priority",
    "Section",
    "Strategy",
    "StrategyVersion",
    "SuccessStatement",
    "WiderPriority",
]
