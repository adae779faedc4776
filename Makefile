# Golden Thread. `make` alone lists what there is.

PYTHON ?= python3
PORT ?= 8000
DATA ?= ../shared/data
.DEFAULT_GOAL := help
.PHONY: help setup setup-dev test-parts run test check tidy journeys bench forecast-backtest lock clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what running needs: .venv, the front end, the style sheet
	@$(PYTHON) tools/setup.py

run: setup ## Start Golden Thread with the demo on http://127.0.0.1:8000 (PORT=8001 for another port)
	@exec .venv/bin/goldenthread demo --serve --port $(PORT)

test: setup-dev test-parts ## Everything: checks, SQLite, PostgreSQL, browser journeys
	@exec .venv/bin/python tools/run_tests.py

check: setup-dev ## Style, types, the order of the packages, what is true of the whole
	@exec .venv/bin/python tools/check.py

tidy: setup-dev ## Mend layout, the order of imports and what else ruff can mend
	@.venv/bin/ruff check --fix --quiet . ; .venv/bin/ruff format .

journeys: setup-dev test-parts ## Whole stories in a real browser
	@exec .venv/bin/python tools/run_tests.py journeys

setup-dev: ## What setup installs, and what checks and tests need
	@$(PYTHON) tools/setup.py --dev

test-parts: ## PostgreSQL, Chromium and fonts, for the tests (root or sudo)
	@$(PYTHON) tools/test_parts.py

bench: setup-dev ## How fast it is on this machine, into docs/benchmarks.md (DATA=../shared/data)
	@exec .venv/bin/python tools/bench.py $(DATA)

forecast-backtest: setup-dev ## How wrong forecasts have been, into docs/explanation/forecast-backtest.md (DATA=../shared/data)
	@exec .venv/bin/python tools/forecast_backtest.py $(DATA)

lock: ## Write requirements/*.txt and package-lock.json anew from their lists
	@$(PYTHON) tools/lock.py

clean: ## Remove what set-up and builds made (never your data in var/)
	rm -rf .venv build node_modules *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
