package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An answer that was kept as bytes is the answer that it was, in all that reports tell of it. */
class JudgementBytesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());

    private final Rulebook rulebook;
    private final Designations designations;
    private final JudgementBytes bytes;

    JudgementBytesTests() throws Exception {
        this.rulebook = OneRulebook.EMBEDDED;
        this.designations = rulebook.designations(rulebook.ownLists(), DAY);
        this.bytes = new JudgementBytes(designations);
    }

    @Test
    void whatIsSaidOfTheSamplesComesBack() throws Exception {
        var lines = new ArrayList<ScreenedLine>();
        try (var screener = screener();
                var screening = new Screening(READER, screener, 2);
                var files = Files.list(Path.of("sample-shipments"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                screening.screen(file, lines::add);
            }
        }

        assertThat(lines).anyMatch(line -> line.findings().stream().anyMatch(found -> found.match() != null));
        assertThat(lines).anyMatch(line -> line.findings().stream().anyMatch(found -> found.goods() != null));
        assertThat(lines).anyMatch(line -> !line.notChecked().isEmpty());
        assertThat(lines).anyMatch(line -> !line.nearMisses().isEmpty());
        assertThat(lines).allSatisfy(this::comesBack);
    }

    @Test
    void ownersAndTheOneWhoOwnsComeBack() throws Exception {
        var line = READER.given(
                "a request",
                1,
                Map.of(
                        "consignee.name",
                        "Delta Trading (100% owned by Xiamen Limbach Aircraft Engine Co Ltd)",
                        "destination",
                        "KZ",
                        "description",
                        "ball bearings"));
        try (var screener = screener()) {
            comesBack(screener.screen(line));
        }
    }

    @Test
    void aClearLineTakesNoRoom() throws Exception {
        var line = READER.given(
                "a request",
                1,
                Map.of("consignee.name", "Alfa LLC", "destination", "DE", "description", "tiles", "hs", "690721"));

        assertThat(bytes.of(new ScreenedLine(line, Verdict.CLEAR, List.of(), List.of(), List.of())))
                .isEmpty();
        assertThat(bytes.read(new byte[0], line).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aLineOfWhichHalfACharacterIsEvidenceIsToBeJudgedAgain() throws Exception {
        try (var screener = screener()) {
            for (var end : List.of("\ud83d", "\ude80", "\ud83d\ude80")) {
                var line = screener.screen(READER.given(
                        "a request", 1, Map.of("destination", "KG", "description", "Airscrew " + end, "hs", "880710")));
                assertThat(line.findings()).isNotEmpty();
                if (end.length() == 1) {
                    assertThat(bytes.of(line)).isNull();
                } else {
                    comesBack(line);
                }
            }
        }
    }

    @Test
    void aLineThatTheProgramFailedOnIsToBeJudgedAgain() throws Exception {
        var line = READER.given("a request", 1, Map.of("description", "vases"));
        try (var screener = FailingScreener.on("vases", screener().basis())) {
            assertThat(bytes.of(screener.screen(line))).isNull();
        }
    }

    private void comesBack(ScreenedLine line) {
        var kept = Objects.requireNonNull(bytes.of(line), "row " + line.line().row());

        assertThat(new JudgementBytes(designations).read(kept, line.line())).isEqualTo(line);
    }

    private LineScreener screener() {
        return new LineScreener(rulebook, designations, new Options(AsOf.shipment(DAY), true));
    }
}
