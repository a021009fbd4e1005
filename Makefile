# tamis: `make demo` and `make check` do everything; `make help` lists the rest.

VERSION = 0.1.0
SOVERSION = 0
PREFIX = /usr/local
DESTDIR =
CC = gcc
CXX = g++
VARIANT =
WERROR =
LEVEL = check

# One folder per compiler and variant, so that builds never mix.
O = build/$(notdir $(CC))$(if $(VARIANT),-$(VARIANT))
VARIANTS = asan ubsan coverage faults fuzzer untrained
ifneq ($(filter-out $(VARIANTS),$(VARIANT)),)
$(error VARIANT is one of: $(VARIANTS))
endif
ifeq ($(notdir $(CC)),clang)
CXX = clang++
endif

PACKAGES = gumbo libpcre2-8 icu-i18n icu-uc uchardet libzstd libdeflate zlib libbrotlidec libxxhash jansson
# Asked only where something is built: `make clean` and `make demo` on a bare machine come first.
pkg = $(shell pkg-config $(1) $(PACKAGES))
WARN = -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wcast-qual -Wshadow -Wundef
CWARN = $(WARN) -Wstrict-prototypes -Wmissing-prototypes
san_asan = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g
san_ubsan = -fsanitize=undefined -fno-sanitize-recover=all -g
san_fuzzer = -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -g
san_coverage = --coverage -O0 -g
san_faults = -DTAM_FAULTS -g
san_untrained = -DTAM_UNTRAINED
OPT = -O2 -g
CPPFLAGS = -Isrc -I$(O)/gen -D_POSIX_C_SOURCE=200809L -DTAMIS_VERSION='"$(VERSION)"'
CFLAGS = $(OPT) $(san_$(VARIANT))
CXXFLAGS = $(OPT) $(san_$(VARIANT))
ALL_C = -std=c11 -fPIC -fvisibility=hidden $(CWARN) $(if $(WERROR),-Werror) $(CPPFLAGS) $(LIB_CFLAGS) $(CFLAGS)
ALL_CXX = -std=c++17 -fPIC -fvisibility=hidden -fno-exceptions -fno-rtti $(WARN) $(if $(WERROR),-Werror) \
	$(CPPFLAGS) $(CXXFLAGS)
LIB_CFLAGS = $(eval LIB_CFLAGS := $(call pkg,--cflags))$(LIB_CFLAGS)
LIBS = $(eval LIBS := $(call pkg,--libs) -lcld2 -lstdc++ -lm)$(LIBS)
LDFLAGS = $(san_$(VARIANT))

# `make V=1` shows the commands.
Q = $(if $(V),,@)
say = $(if $(V),,@printf '  %-4s %s\n' $(1) $(2))

# Everything but run/ and cli/ is the library.
rooms = base text html model pat date meta stage io api
lib_src = $(wildcard $(rooms:%=src/%/*.c)) $(wildcard src/text/*.cc)
prog_src = $(wildcard src/run/*.c src/cli/*.c)
objects = $(patsubst src/%,$(O)/%.o,$(basename $(1)))
gen_obj = $(O)/gen/builtin.o $(O)/gen/baked.o
lib_obj = $(call objects,$(lib_src)) $(gen_obj)
bake_obj = $(call objects,$(wildcard src/base/*.c src/text/*.c src/pat/*.c) $(wildcard src/text/*.cc))
prog_obj = $(call objects,$(prog_src))
unit = $(patsubst tests/unit/%.c,$(O)/unit/%,$(wildcard tests/unit/test_*.c))
packs = $(sort $(wildcard patterns/*/*.pat))
harness = $(addprefix tests/fuzz/,harness.c readers.c corpora.c sections.c)
SO = libtamis.so.$(SOVERSION)

.PHONY: all demo check lint bench rules pathological install uninstall clean bless help valgrind torture fuzz tables train weights
.PHONY: setup-build setup-check setup-lint setup-fuzz setup-train
.DELETE_ON_ERROR:
.SUFFIXES:

all: $(O)/tamis $(O)/libtamis.a $(O)/$(SO)

help:
	@sed -n 's/^## //p' Makefile

## demo       install what is missing, build, clean the fixtures into a corpus and show it
demo: setup-build
	@$(MAKE) --no-print-directory all
	@tests/demo $(O)/tamis

## check      install what is missing, build, run all tests (VARIANT=asan, ubsan; CC=clang)
check: setup-check
	@$(MAKE) --no-print-directory WERROR=1 all $(unit) $(O)/fault.so $(O)/fuzz $(O)/fuzz-trees $(O)/nested $(O)/differences
	@TAMIS=$(CURDIR)/$(O)/tamis UNIT=$(CURDIR)/$(O)/unit CMOCKA_MESSAGE_OUTPUT=TAP VARIANT=$(VARIANT) \
		CC=$(CC) prove -j2 -e env $(wildcard tests/*.t) $(unit)

## lint       layering, banned functions, man pages, shell scripts, clang-tidy, format
lint: setup-lint $(O)/gen/builtin.c $(O)/gen/baked.c
	@tests/lint

## bench      extraction scores and cost, as ratios measured in one run
bench: setup-check all $(O)/parse
	@tests/bench/run $(O)/tamis

## bless      rewrite the expectations of the fixtures; read the diff before you commit it
bless: all
	@TAMIS=$(CURDIR)/$(O)/tamis tests/fixtures.t --bless

## valgrind   fixtures and seeds under valgrind
valgrind: setup-check
	@$(MAKE) --no-print-directory all
	@REAL_TAMIS=$(CURDIR)/$(O)/tamis TAMIS=$(CURDIR)/tests/under-valgrind prove -j2 -e env tests/fixtures.t tests/seeds.t

## torture    each allocation, write, fsync and rename fails in turn; 200 runs are killed and gone on with
torture: setup-check
	@$(MAKE) --no-print-directory VARIANT=faults all build/$(notdir $(CC))-faults/fault.so
	@VARIANT=faults FAULT_STEP=1 RESUME_KILLS=100 TAMIS=$(CURDIR)/build/$(notdir $(CC))-faults/tamis \
		prove -e env tests/torture.t tests/workers.t tests/faults.t tests/resume.t

## pathological  hostile pages at three sizes: crashes, memory, growth of instructions (minutes)
pathological: setup-check
	@$(MAKE) --no-print-directory all
	@HOSTILE=full TAMIS=$(CURDIR)/$(O)/tamis VARIANT=$(VARIANT) prove -v -e env tests/pathological.t | grep -v '^ok'

## fuzz       libFuzzer with sanitizers, FUZZ_SECONDS for each of FUZZ_ENTRIES of the harness and for trees
FUZZ_SECONDS = 600
FUZZ_ENTRIES = s n o l w a j h e i p t k d f c m
libfuzzer = build/clang-fuzzer/libfuzzer
fuzz: setup-fuzz
	@$(MAKE) --no-print-directory CC=clang VARIANT=fuzzer $(libfuzzer) $(libfuzzer)-trees
	@tests/fuzz/entries build/fuzz-corpus $(FUZZ_ENTRIES)
	@for e in $(FUZZ_ENTRIES); do \
		dict=$$(ls tests/fuzz/dict/$$e 2>&-); \
		echo "entry $$e"; FUZZ_ENTRY=$$e $(libfuzzer) -max_total_time=$(FUZZ_SECONDS) -rss_limit_mb=4096 \
			-timeout=20 -max_len=65536 $${dict:+-dict=$$dict} build/fuzz-corpus/$$e || exit 1; done
	@mkdir -p build/fuzz-corpus/trees
	@tests/fuzz/seeds build/fuzz-corpus/trees p
	$(libfuzzer)-trees -max_total_time=$(FUZZ_SECONDS) -rss_limit_mb=4096 -timeout=20 \
		-max_len=4096 build/fuzz-corpus/trees

## tables     make the generated tables anew (CLDR and Python of this machine)
tables: setup-build $(O)/internal.a
	for t in autonyms calendar speakers dateorder singlebyte exemplars classes; do \
		$(CC) $(ALL_C) -o $(O)/$$t src/text/gen/$$t.c $(O)/internal.a $(LIBS) && \
		$(O)/$$t > $(O)/$$t.inc && mv $(O)/$$t.inc src/text/$$t.inc || exit 1; done
	python3 src/text/gen/entities.py > src/text/entities.inc
	python3 src/date/gen/words.py > src/date/words.inc
	python3 src/html/gen/words.py > src/html/words.inc

## train      learn the main content anew from the labelled pages in DATA (ten minutes)
DATA = ../shared/data
train: setup-train
	@$(MAKE) --no-print-directory VARIANT=untrained build/$(notdir $(CC))-untrained/tamis
	@PYTHONDONTWRITEBYTECODE=1 nice -n 5 /usr/bin/python3 src/model/gen/page.py \
		build/$(notdir $(CC))-untrained/tamis $(DATA) build/train
	@PYTHONDONTWRITEBYTECODE=1 nice -n 5 /usr/bin/python3 src/model/gen/line.py \
		build/$(notdir $(CC))-untrained/tamis $(DATA) build/train
	@$(MAKE) --no-print-directory all

## weights    learn anew what speaks for a day, an author and a title, from DATA (a minute; after train)
weights: setup-train
	@for field in day author title; do \
		$(MAKE) --no-print-directory $(O)/says && PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1 \
		/usr/bin/python3 src/meta/gen/weights.py $(O)/says $$field $(DATA) || exit 1; done
	@$(MAKE) --no-print-directory all

setup-build setup-check setup-lint setup-fuzz setup-train:
	@.ci/setup $(@:setup-%=%)

# What the source says it includes decides what is rebuilt.
$(O)/%.o: src/%.c
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(ALL_C) -MMD -MP -c -o $@ $<

$(O)/%.o: src/%.cc
	@mkdir -p $(@D)
	$(call say,CXX,$<)
	$(Q)$(CXX) $(ALL_CXX) -MMD -MP -c -o $@ $<

# The packs, as bytes in the binary.
$(O)/gen/builtin.c: src/pat/embed.sh $(packs)
	@mkdir -p $(@D)
	$(call say,GEN,$@)
	$(Q)sh src/pat/embed.sh $(packs) > $@

# And compiled to tables, by a library that has none.
$(O)/bake: src/pat/gen/bake.c $(bake_obj) $(O)/gen/builtin.o
	$(call say,LD,$@)
	$(Q)$(CC) $(ALL_C) -o $@ $< $(LDFLAGS) $(filter %.o,$^) $(LIBS)

$(O)/gen/baked.c: $(O)/bake
	$(call say,GEN,$@)
	$(Q)$(O)/bake > $@

$(gen_obj): $(O)/gen/%.o: $(O)/gen/%.c
	$(call say,CC,$<)
	$(Q)$(CC) $(ALL_C) -MMD -MP -c -o $@ $<

# For unit tests and the program: all of the library, internal names included.
$(O)/internal.a: $(lib_obj)
	@rm -f $@
	$(call say,AR,$@)
	$(Q)ar rcs $@ $(lib_obj)

# For users: one object in which only tamis_ names are left.
$(O)/libtamis.a: $(lib_obj)
	@rm -f $@
	$(call say,AR,$@)
	$(Q)ld -r -o $(O)/whole.o $(lib_obj)
	$(Q)objcopy --localize-hidden $(O)/whole.o
	$(Q)ar rcs $@ $(O)/whole.o

$(O)/$(SO): $(lib_obj)
	$(call say,LD,$@)
	$(Q)$(CXX) -shared -Wl,-soname,$(SO) -Wl,--as-needed $(LDFLAGS) -o $@ $(lib_obj) $(LIBS)
	$(Q)ln -sf $(SO) $(O)/libtamis.so

$(O)/tamis: $(prog_obj) $(O)/internal.a
	$(call say,LD,$@)
	$(Q)$(CXX) $(LDFLAGS) -Wl,--as-needed -o $@ $(prog_obj) $(O)/internal.a $(LIBS)

$(O)/unit/%: tests/unit/%.c $(O)/internal.a
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(ALL_C) -Itests/unit -MMD -MP -o $@ $< $(LDFLAGS) $(O)/internal.a $(LIBS) -lcmocka

$(O)/fuzz: $(harness) tests/fuzz/driver.c $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -o $@ $(filter %.c,$^) $(LDFLAGS) $(O)/internal.a $(LIBS) -lbrotlienc

$(O)/fuzz-trees: tests/fuzz/differential.c tests/fuzz/compare.c tests/fuzz/driver.c $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -o $@ $(filter %.c,$^) $(LDFLAGS) $(O)/internal.a $(LIBS)

$(O)/nested: tests/fuzz/nested.c tests/fuzz/compare.c $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -o $@ $(filter %.c,$^) $(LDFLAGS) $(O)/internal.a $(LIBS)

$(O)/differences: tests/fuzz/differences.c tests/fuzz/compare.c $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -o $@ $(filter %.c,$^) $(LDFLAGS) $(O)/internal.a $(LIBS)

# What speaks for each day, author and title, gathered where the library would elect.
$(O)/says: src/meta/gen/says.c $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -o $@ $< $(LDFLAGS) -Wl,--wrap=tam_elect_dates,--wrap=tam_settle_author,--wrap=tam_settle_title \
		$(O)/internal.a $(LIBS)

$(O)/parse: tests/bench/parse.c $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -o $@ $< $(LDFLAGS) $(O)/internal.a $(LIBS)

$(O)/libfuzzer: $(harness) $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -fsanitize=fuzzer -o $@ $(filter %.c,$^) $(LDFLAGS) $(O)/internal.a $(LIBS) -lbrotlienc

$(O)/libfuzzer-trees: tests/fuzz/differential.c tests/fuzz/compare.c $(O)/internal.a
	$(call say,CC,$@)
	$(Q)$(CC) $(ALL_C) -fsanitize=fuzzer -o $@ $(filter %.c,$^) $(LDFLAGS) $(O)/internal.a $(LIBS)

# Faults at the door to the system, for tests/faults.t.
$(O)/fault.so: tests/fault.c
	@mkdir -p $(@D)
	$(call say,CC,$@)
	$(Q)$(CC) -std=c11 -O1 -fPIC -shared -Wall -Wextra -o $@ $< -ldl

$(O)/tamis.pc: Makefile
	@mkdir -p $(@D)
	$(Q)printf '%s\n' 'prefix=$(PREFIX)' 'includedir=$${prefix}/include' 'libdir=$${prefix}/lib' '' \
		'Name: tamis' 'Description: boilerplate stripping and corpus cleaning' \
		'Version: $(VERSION)' 'Requires.private: $(PACKAGES)' 'Libs: -L$${libdir} -ltamis' \
		'Libs.private: -lcld2 -lstdc++ -lm' 'Cflags: -I$${includedir}' > $@

## rules      hits, precision and worst errors of each rule on the labelled data of ../shared
rules: $(O)/tamis
	@tests/bench/rules $(O)/tamis

## install    PREFIX=/usr/local DESTDIR=: program, library, header, tamis.pc, man pages, packs
bin = $(DESTDIR)$(PREFIX)/bin
lib = $(DESTDIR)$(PREFIX)/lib
inc = $(DESTDIR)$(PREFIX)/include
share = $(DESTDIR)$(PREFIX)/share
pages = $(wildcard man/*.[1-9])
manpath = $(share)/man/man$(patsubst .%,%,$(suffix $(1)))/$(notdir $(1))
install: all $(O)/tamis.pc
	install -d $(bin) $(lib)/pkgconfig $(inc) $(sort $(dir $(foreach p,$(pages),$(call manpath,$(p)))))
	install -m 755 $(O)/tamis $(bin)/tamis
	install -m 644 $(O)/libtamis.a $(lib)/libtamis.a
	install -m 755 $(O)/$(SO) $(lib)/$(SO)
	ln -sf $(SO) $(lib)/libtamis.so
	install -m 644 src/tamis.h $(inc)/tamis.h
	install -m 644 $(O)/tamis.pc $(lib)/pkgconfig/tamis.pc
	$(foreach p,$(pages),install -m 644 $(p) $(call manpath,$(p)) && ) true
	$(foreach p,$(packs),install -D -m 644 $(p) $(share)/tamis/$(p) && ) true

## uninstall  remove what install put there
uninstall:
	rm -f $(bin)/tamis $(lib)/libtamis.a $(lib)/$(SO) $(lib)/libtamis.so $(inc)/tamis.h \
		$(lib)/pkgconfig/tamis.pc $(foreach p,$(pages),$(call manpath,$(p)))
	rm -rf $(share)/tamis

## clean      remove build/
clean:
	rm -rf build

-include $(wildcard $(O)/*/*.d $(O)/unit/*.d)
