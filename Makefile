# What people type. `make help` lists it. Everything that is built lands in target/ (or CARGO_TARGET_DIR).

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

TARGET := $(or $(CARGO_TARGET_DIR),target)
PROGRAMS := fasttrack fasttrack-tools
DEMO_ADDRESS ?= 127.0.0.1:8080
DEMO_DATA ?= data/demo
WEB_SOURCES := $(shell find web -type f -not -path 'web/node_modules/*' -not -path 'web/dist/*' 2>/dev/null)

.PHONY: help build web run test bench lint package tools

help: ## list what there is
	@grep -E '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z]+):.*## /make \1\t/' | expand -t 14

build: tools web ## build the programs into target/release
	cargo build --release --locked $(PROGRAMS:%=-p %)

web: tools web/dist/manifest.json ## build the pages' styles, script and icons into web/dist

web/node_modules/.package-lock.json: web/package.json web/package-lock.json
	cd web && npm ci --no-audit --no-fund
	@touch $@

web/dist/manifest.json: web/node_modules/.package-lock.json $(WEB_SOURCES)
	cd web && npm run build
	@test -f $@ || { echo "web: the build wrote no $@"; exit 1; }
	@touch $@

run: build ## build all and start the demo Center on http://127.0.0.1:8080 (its data: data/demo)
	@mkdir -p $(DEMO_DATA)
	@echo "The demo Center answers on http://$(DEMO_ADDRESS); Ctrl-C stops it, its data stays in $(DEMO_DATA)."
	$(TARGET)/release/fasttrack demo --data $(DEMO_DATA) --listen $(DEMO_ADDRESS)

test: ## install what the tests need and run all of them, on both databases and in a browser
	tests/install
	tests/run

bench: build ## measure the figures people read, each beside its limit
	# Alone, since together with the programs it would give these other features, and so build them anew.
	cargo build --release --locked -p benches
	cargo build --release --locked -p assess --example directory
	cargo build --release --locked -p migrate --example limit
	benches/run
	benches/tools.py
	benches/mail.py

package: build ## one tarball for a Debian without a toolchain, into target/package
	package/make

lint: web ## formatting and lints, warnings are errors
	tests/run lint

# Nothing is downloaded here behind anybody's back: what is missing is named with the command that brings it.
tools:
	@missing=; \
	command -v cargo >/dev/null || missing+=$$'\n  cargo    https://rustup.rs'; \
	command -v cc >/dev/null || missing+=$$'\n  cc       apt-get install gcc libc6-dev'; \
	command -v node >/dev/null || missing+=$$'\n  node     apt-get install nodejs   (18 or newer)'; \
	command -v npm >/dev/null || missing+=$$'\n  npm      apt-get install npm'; \
	test -z "$$missing" || { echo "Missing on this machine:$$missing"; exit 1; }
