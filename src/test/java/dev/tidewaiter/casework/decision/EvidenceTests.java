package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.wordlist.WordLists;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sample workbook is screened as a job would, its findings are decided, and the evidence is judged again; the same on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EvidenceTests {

    @TempDir
    static Path folder;

    private static final Clock CLOCK = Clock.systemUTC();
    private Database database;
    private Decisions decisions;
    private DecisionEvidence evidence;
    private final List<StoredFinding> waiting = new ArrayList<>();

    /** An empty one. */
    abstract Database open(Path folder);

    @BeforeAll
    void screen() throws Exception {
        database = open(folder);
        var audit = new AuditLog(database, CLOCK, folder.resolve("heads"));
        decisions = new Decisions(database, CLOCK, audit, EntriesToday.unasked());
        evidence = new DecisionEvidence(database, CLOCK, audit);
        var rulebook = OneRulebook.EMBEDDED;
        var today = LocalDate.of(2026, 11, 26);
        var designations = rulebook.designations(rulebook.ownLists(), today).with(owners());
        new Runs(database, CLOCK)
                .add(new NewRun("job", RunKind.JOB, "job", "ann", Map.of(), List.of("week.xlsx"), null, null));
        var writer = new LineWriter(database, CLOCK, audit, "job", 0);
        try (var screener = new LineScreener(rulebook, designations, new Options(AsOf.shipment(today), false))) {
            new RunBases(database, CLOCK).note("job", screener.basis(), rulebook, designations);
            try (var lines = ManifestReader.of(WordLists.bundled())
                    .open(ManifestSource.of(Path.of("sample-shipments/manifest-week-10.xlsx")))) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    writer.line(screener.screen(line));
                }
            }
        }
        writer.flush();
        waiting.addAll(
                database
                        .jdbc()
                        .sql("select id from finding where state = 'OPEN' order by rank, id")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(id -> new StoredFindings(database).find(id).orElseThrow())
                        .toList());
    }

    private static OwnershipFile owners() {
        var link = new OwnershipLink(
                "Xiamen Limbach Aircraft Engine Co., Ltd.",
                "Albion Scale Services Ltd",
                new BigDecimal("60.5"),
                false,
                LocalDate.of(2020, 1, 1),
                null,
                "register",
                "owners.csv, row 2");
        return new OwnershipFile("owners.csv", "ab".repeat(32), List.of(link), List.of());
    }

    @AfterAll
    void close() {
        database.close();
    }

    /** Of a finding that nobody has decided yet. */
    private String ofNext(String severity) {
        return ofNext(severity, "");
    }

    private String ofNext(String severity, String rule) { // the only one of P04 is for who asks for it
        var finding = waiting.stream()
                .filter(one -> one.severity().equals(severity) && one.rule().equals("P04") != rule.isEmpty())
                .findFirst()
                .orElseThrow();
        waiting.remove(finding);
        var asked = new NewDecision(
                finding.id(),
                DecisionAnswer.PERMITTED,
                "licence",
                "seen",
                DecisionScope.LINE,
                "",
                null,
                null,
                "",
                false,
                "api");
        return evidence.of(decisions.propose(asked, "ann").id()).orElseThrow();
    }

    /** Two answers to a finding, the second in place of the first, each with a file of its own. */
    private String withTwoFiles(String first, byte[] second) {
        return withFiles(List.of(first.getBytes(StandardCharsets.UTF_8), second));
    }

    /** As many answers to a finding, each in place of the one before. */
    private String withFiles(List<byte[]> contents) {
        var finding = waiting.remove(waiting.size() - 1).id();
        String text = "";
        for (var content : contents) {
            var seen = new StoredFindings(database)
                    .find(finding)
                    .orElseThrow()
                    .standing()
                    .lastDecision();
            var hash = new Attachments(database, CLOCK).keep("letter.txt", content, "ann");
            var asked = new NewDecision(
                    finding,
                    DecisionAnswer.PERMITTED,
                    "licence",
                    "seen",
                    DecisionScope.LINE,
                    seen,
                    hash,
                    null,
                    "",
                    false,
                    "api");
            text = evidence.of(decisions.propose(asked, "ann").id()).orElseThrow();
        }
        return text;
    }

    @Test
    void holdsTheFilesOfEveryAnswerThatWasGiven() throws Exception {
        var text = withTwoFiles("We never exported.", "x".repeat(2 << 20).getBytes(StandardCharsets.UTF_8));
        var read = new JsonMapper().readTree(text);
        assertThat(read.at("/chain/0/attachment").asString("")).isEqualTo(Sha256.of("We never exported."));
        assertThat(Base64.getDecoder().decode(read.at("/attachments/0/content").asString("")))
                .asString()
                .isEqualTo("We never exported.");
        assertThat(read.at("/attachments/1/sha256").asString(""))
                .isEqualTo(read.at("/chain/1/attachment").asString("none"));
        assertThat(read.at("/attachments/1/content").isMissingNode())
                .as("too large")
                .isTrue();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/reference/evidence.schema.json")));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(replayed(text).differences()).isEmpty();
    }

    @Test
    void holdsTheLastAnswersFilesWhereAllTogetherAreTooLarge() throws Exception {
        var text = withFiles(IntStream.rangeClosed('a', 'f')
                .mapToObj(letter -> Character.toString(letter).repeat(1 << 20).getBytes(StandardCharsets.UTF_8))
                .toList());
        assertThat(new JsonMapper().readTree(text).at("/attachments"))
                .extracting(file -> file.path("content").isMissingNode())
                .containsExactly(true, true, false, false, false, false);
    }

    @Test
    void namesAFileWhoseBytesWereAlteredAndHoldsThemNot() {
        var text = withTwoFiles("We never did.", "Nor will we.".getBytes(StandardCharsets.UTF_8));
        var decision = new JsonMapper().readTree(text).at("/decision/id").asString("");
        database.jdbc()
                .sql("update attachment set content = :other where sha256 = :sha")
                .param("other", "We did.".getBytes(StandardCharsets.UTF_8))
                .param("sha", Sha256.of("We never did."))
                .update();
        var file =
                new JsonMapper().readTree(evidence.of(decision).orElseThrow()).at("/attachments/0");
        assertThat(file.path("sha256").asString("")).isEqualTo(Sha256.of("We never did."));
        assertThat(file.path("content").isMissingNode()).isTrue();
    }

    private Replay.Outcome replayed(String text) throws NoEvidence {
        return new Replay(database, CLOCK).of(text);
    }

    @Test
    void isOfThePublishedSchema() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/reference/evidence.schema.json")));
        for (var severity : List.of("BLOCK", "CANNOT_CHECK")) {
            assertThat(schema.validate(ofNext(severity), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void givesTheSameAnswerAndFingerprintWhenJudgedAgain() throws NoEvidence {
        for (var severity : List.of("BLOCK", "HOLD", "REVIEW", "CANNOT_CHECK")) {
            var text = ofNext(severity);
            var outcome = replayed(text);
            assertThat(outcome.differences()).as(severity).isEmpty();
            assertThat(text).contains(outcome.fingerprint());
        }
    }

    /** The owners are kept with the run, so that a finding about them is judged by the same ones. */
    @Test
    void findingAboutOwnersIsGivenAgain() throws NoEvidence {
        var outcome = replayed(ofNext("BLOCK", "P04"));

        assertThat(outcome.differences()).isEmpty();
    }

    @Test
    void isReadableWithoutTheProgram() {
        var read = new JsonMapper().readTree(ofNext("BLOCK"));
        assertThat(read.at("/made/rule/asks").asString("")).endsWith("?");
        assertThat(read.at("/made/line/values/0/cell").asString("")).matches("[A-Z]+[0-9]+");
        assertThat(read.at("/decision/proposedBy").asString("")).isEqualTo("ann");
        assertThat(read.at("/auditHead/seq").asInt(0)).isPositive();
    }

    @Test
    void laidOutInAnotherWayIsStillIt() throws NoEvidence {
        var text = ofNext("BLOCK");
        assertThat(replayed(new JsonMapper().readTree(text).toString()).differences())
                .isEmpty();
    }

    @Test
    void whatWasChangedIsToldAndNotRun() {
        var text = ofNext("HOLD");
        assertThatExceptionOfType(NoEvidence.class)
                .isThrownBy(() -> replayed(text.replace("\"licence\"", "\"another\"")))
                .withMessageContaining("changed");
    }

    @Test
    void whatWasChangedAndSealedAnewIsToldToo() throws Exception {
        var forged = (ObjectNode) new JsonMapper().readTree(ofNext("HOLD"));
        ((ObjectNode) forged.get("made")).put("severity", "REVIEW");
        forged.remove("seal");
        forged.put("seal", Seal.of(forged));
        assertThatExceptionOfType(NoEvidence.class)
                .isThrownBy(() -> replayed(forged.toString()))
                .withMessageContaining("not what was kept");
    }

    @Test
    void evidenceOfAnotherInstallationIsNotRun(@TempDir Path other) {
        var text = ofNext("HOLD");
        try (var strange = open(other)) {
            assertThatExceptionOfType(NoEvidence.class)
                    .isThrownBy(() -> new Replay(strange, CLOCK).of(text))
                    .withMessageContaining("another installation");
        }
    }

    @Test
    void anythingElseIsNoEvidence() {
        for (var text : List.of("", "{", "[]", "{}", "{\"kind\":\"tidewaiter evidence\"}", "\u0000")) {
            assertThatExceptionOfType(NoEvidence.class).isThrownBy(() -> replayed(text));
        }
    }
}
