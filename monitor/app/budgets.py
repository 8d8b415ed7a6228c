"""The budgets and zones of the settings, as judging takes them."""

from monitor.config.settings import Settings
from monitor.domain.judging import Budget


def budget_of(settings: Settings) -> Budget:
    """How many false alarms are accepted, and whose hours the bots live by."""
    return Budget(
        false_pages=settings.budget.false_pages_per_28d,
        false_tickets=settings.budget.false_tickets_per_28d,
        zones={name: bot.timezone for name, bot in settings.bots.items()},
        limits={name: bot.limits for name, bot in settings.bots.items() if bot.limits},
    )
