# make run     build the release and open the practice association
# make test    build and run every test
# make check   lint, then make test (what continuous integration runs)
# make format  lay the sources out
# make bench   time the program beside tig, VisiData and Textual, as far as they are installed
# make cues    learn anew what names stand beside, from the marked notes
# make cues-tried  measure what they are worth on notes of authors they were not learned from
# make snapshots  record screens and schema anew; then read the difference

.DEFAULT_GOAL := run
.PHONY: run build test check lint format bench cues cues-tried snapshots readme needs

RELEASE := swift build -c release --static-swift-stdlib -Xlinker -s --product meguri

run: build
	@$$($(RELEASE) --show-bin-path)/meguri practice

# Messages of the build go to standard error, so that standard output holds the screen alone.
build: needs
	@$(RELEASE) >&2

test: needs
	@swift test --disable-xctest

check: lint
	@$(MAKE) --no-print-directory test

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

format:
	@swift format --in-place --recursive Package.swift Sources Tests

bench: build
	@swift build -c release --static-swift-stdlib -Xlinker -s --product MeguriBenchmark >&2
	@$$($(RELEASE) --show-bin-path)/MeguriBenchmark $$($(RELEASE) --show-bin-path)/meguri .build/benchmark

TRAINING := swift run -c release MeguriTraining
NOTES := Sources/MeguriTraining/Notes

cues: needs
	@$(TRAINING) learn --lang ja --output "Sources/WordFiles/WordText+JapaneseCues.swift" $(NOTES)/ja-*.txt
	@$(TRAINING) learn --lang en --output "Sources/WordFiles/WordText+EnglishCues.swift" $(NOTES)/en-*.txt

cues-tried: needs
	@$(TRAINING) cross-validate --lang ja $(NOTES)/ja-*.txt
	@$(TRAINING) cross-validate --lang en $(NOTES)/en-*.txt

snapshots: needs
	@UPDATE_SNAPSHOTS=1 swift test --disable-xctest

readme: build
	@.ci/write-readme-parts "$$($(RELEASE) --show-bin-path)/meguri"

needs:
	@.ci/install-missing >&2
