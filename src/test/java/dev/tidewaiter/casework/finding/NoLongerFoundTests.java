package dev.tidewaiter.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.NewDecision;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.OfCancelledRuns;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.id.FindingId;
import dev.tidewaiter.screening.id.LineIds;
import dev.tidewaiter.shipment.GoodsLine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a later run of the same source does not find again leaves the queue, and nothing of it is lost; the same on both databases. */
abstract class NoLongerFoundTests {

    private static final GoodsLine ENGINE = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine");
    private static final GoodsLine PROPELLER = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "propeller");
    private static final String FOLDER = "/data/records";
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path heads;

    private Database database;
    private AuditLog audit;
    private Decisions decisions;
    private NoLongerFound noLongerFound;
    private Queue queue;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        audit = new AuditLog(database, CLOCK, heads.resolve("h"));
        decisions = new Decisions(database, CLOCK, audit, EntriesToday.unasked());
        noLongerFound = new NoLongerFound(database, audit);
        queue = new Queue(database);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private long begun(String run, String source) {
        new Runs(database, CLOCK)
                .add(new NewRun(run, RunKind.NIGHT, source, "batch", Map.of(), List.of("may.xlsx"), null, null));
        return CLOCK.millis();
    }

    private void finds(String run, GoodsLine... lines) {
        var writer = new LineWriter(database, CLOCK, audit, run, 0);
        for (var line : lines) {
            var finding = FoundLines.finding(Severity.HOLD, line, FoundLines.entry());
            writer.line(new ScreenedLine(line, Verdict.HOLD, List.of(finding), List.of(), List.of()));
        }
        writer.flush();
    }

    /** A whole run of a source; gives how much left the queue. */
    private int night(String run, String source, GoodsLine... lines) {
        long begun = begun(run, source);
        finds(run, lines);
        return noLongerFound.mark(run, source, begun, Set.of());
    }

    private static String idOf(GoodsLine line) {
        return FindingId.of(new LineIds().next(line), FoundLines.finding(Severity.HOLD, line, FoundLines.entry()))
                .value();
    }

    private FindingState stateOf(GoodsLine line) {
        return new StoredFindings(database)
                .find(idOf(line))
                .orElseThrow()
                .standing()
                .state();
    }

    private List<String> waiting() {
        var unsettled = new QueueFilter(Map.of(Facet.STATE, Set.of("OPEN", "PROPOSED", "UNSURE")));
        return queue.page(unsettled, null, 50, Set.of()).items().stream()
                .map(StoredFinding::id)
                .toList();
    }

    private Decision propose(GoodsLine line, DecisionAnswer answer) {
        return decisions.propose(
                new NewDecision(
                        idOf(line), answer, "because", "", DecisionScope.LINE, "", null, null, "", false, "api"),
                "ann");
    }

    @Test
    void leavesTheQueueWithAStepInTheAuditLogAndStaysReadable() {
        night("first", FOLDER, ENGINE, PROPELLER);
        assertThat(waiting()).containsExactlyInAnyOrder(idOf(ENGINE), idOf(PROPELLER));

        assertThat(night("second", FOLDER, ENGINE)).isEqualTo(1);

        assertThat(waiting()).containsExactly(idOf(ENGINE));
        assertThat(stateOf(PROPELLER)).isEqualTo(FindingState.NO_LONGER_FOUND);
        var finding = new StoredFindings(database).find(idOf(PROPELLER)).orElseThrow();
        assertThat(new StoredFindings(database).lineOf(finding)).isPresent();
        var step = audit.before(Long.MAX_VALUE, 1).get(0);
        assertThat(step.action()).isEqualTo("findings.no-longer-found");
        assertThat(step.subject()).isEqualTo("second");
        assertThat(step.detail()).contains(idOf(PROPELLER)).doesNotContain(idOf(ENGINE));
        assertThat(night("third", FOLDER, ENGINE)).as("said once").isZero();
    }

    private List<String> foundBy(String run) {
        return queue.page(new QueueFilter(Map.of(Facet.RUN, Set.of(run))), null, 50, Set.of()).items().stream()
                .map(StoredFinding::id)
                .toList();
    }

    @Test
    void eachNightTellsWhatItFoundWhateverTheNextOneDid() {
        night("first", FOLDER, ENGINE, PROPELLER);
        night("second", FOLDER, ENGINE);
        assertThat(foundBy("first")).containsExactlyInAnyOrder(idOf(ENGINE), idOf(PROPELLER));
        assertThat(foundBy("second")).containsExactly(idOf(ENGINE));
    }

    private void cancelled(String run, GoodsLine... found) {
        begun(run, run);
        finds(run, found);
        assertThat(new Runs(database, CLOCK).move(run, List.of(RunState.QUEUED), RunState.CANCELLED, null))
                .isTrue();
    }

    @Test
    void whatOnlyCancelledUploadsFoundLeavesTheQueueAndIsBackWhenFoundAgain() {
        var ofCancelled = new OfCancelledRuns(database, audit, queue);
        cancelled("first", ENGINE, PROPELLER);
        assertThat(ofCancelled.left()).containsExactly("first");
        assertThat(ofCancelled.mark("first")).isEqualTo(2);
        assertThat(waiting()).isEmpty();
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.CANCELLED);
        assertThat(foundBy("first")).as("still told of it").hasSize(2);
        var step = audit.before(Long.MAX_VALUE, 1).get(0);
        assertThat(step.action()).isEqualTo("findings.of-cancelled-upload");
        assertThat(step.detail()).contains(idOf(ENGINE)).contains(idOf(PROPELLER));
        assertThat(ofCancelled.mark("first")).as("said once").isZero();
        assertThat(ofCancelled.left()).isEmpty();

        begun("second", "second");
        finds("second", ENGINE);
        assertThat(waiting()).containsExactly(idOf(ENGINE));

        cancelled("third", ENGINE, PROPELLER);
        assertThat(ofCancelled.mark("third")).as("only the propeller").isEqualTo(1);
        assertThat(waiting()).as("the second upload found it").containsExactly(idOf(ENGINE));
        assertThat(ofCancelled.mark("second")).as("is not cancelled").isZero();
    }

    @Test
    void whatSomebodyProposedAboutACancelledUploadStillWaitsForTheSecondPerson() {
        cancelled("first", ENGINE);
        var proposed = propose(ENGINE, DecisionAnswer.PERMITTED);
        assertThat(new OfCancelledRuns(database, audit, queue).mark("first")).isZero();
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.PROPOSED);
        decisions.approve(proposed.id(), false, "", "bob");
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.CANCELLED);
        assertThat(waiting()).isEmpty();
        begun("second", "second");
        finds("second", ENGINE);
        assertThat(waiting()).as("found again").containsExactly(idOf(ENGINE));
    }

    @Test
    void whatAnotherUploadFoundTooWaitsAgainOnceItsProposalIsRejected() {
        begun("other", "other");
        finds("other", ENGINE);
        cancelled("first", ENGINE);
        var proposed = propose(ENGINE, DecisionAnswer.PERMITTED);
        assertThat(new OfCancelledRuns(database, audit, queue).mark("first")).isZero();
        decisions.approve(proposed.id(), false, "", "bob");
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void aRunThatIsReadAnewTellsWhatItFoundThen() {
        begun("first", FOLDER);
        finds("first", ENGINE, PROPELLER);
        assertThat(foundBy("first")).hasSize(2);
        new Runs(database, CLOCK).forget("first");
        assertThat(foundBy("first")).isEmpty();
        finds("first", ENGINE);
        assertThat(foundBy("first")).containsExactly(idOf(ENGINE));
        queue = new Queue(database);
        assertThat(foundBy("first")).as("as a later start reads it").containsExactly(idOf(ENGINE));
    }

    @Test
    void isBackAsItWasWhenItIsFoundAgain() {
        night("first", FOLDER, ENGINE, PROPELLER);
        var proposed = propose(ENGINE, DecisionAnswer.PERMITTED);
        night("second", FOLDER);
        assertThat(waiting()).isEmpty();

        night("third", FOLDER, ENGINE, PROPELLER);

        assertThat(stateOf(PROPELLER)).isEqualTo(FindingState.OPEN);
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.PROPOSED);
        decisions.approve(proposed.id(), true, "", "bob");
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void anotherSourceSaysNothingOfIt() {
        night("first", FOLDER, ENGINE);
        assertThat(night("elsewhere", "/data/other", PROPELLER)).isZero();
        assertThat(waiting()).containsExactlyInAnyOrder(idOf(ENGINE), idOf(PROPELLER));
    }

    @Test
    void whatSeveralSourcesFoundStaysWhenOneNoLongerDoes() {
        night("upload", "upload", ENGINE);
        night("first", FOLDER, ENGINE);
        assertThat(night("second", FOLDER)).isZero();
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void whatWasFoundInAFileThatIsReadInPartOnlyStays() {
        night("first", FOLDER, ENGINE);
        long begun = begun("second", FOLDER);
        assertThat(noLongerFound.mark("second", FOLDER, begun, Set.of("may.xlsx")))
                .isZero();
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void aLineThatARunKeptBeforeItReadItsFileAnewIsMissed() {
        long begun = begun("first", FOLDER);
        finds("first", ENGINE);
        new Runs(database, CLOCK).forget("first");
        finds("first", PROPELLER);
        assertThat(noLongerFound.mark("first", FOLDER, begun, Set.of())).isEqualTo(1);
        assertThat(waiting()).containsExactly(idOf(PROPELLER));
    }

    @Test
    void aRejectedProposalDoesNotBringItBackIntoTheQueue() {
        night("first", FOLDER, ENGINE);
        var proposed = propose(ENGINE, DecisionAnswer.PERMITTED);
        night("second", FOLDER);
        decisions.approve(proposed.id(), false, "no", "bob");
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.NO_LONGER_FOUND);
        night("third", FOLDER, ENGINE);
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void canStillBeDecided() {
        night("first", FOLDER, ENGINE);
        night("second", FOLDER);
        var proposed = propose(ENGINE, DecisionAnswer.CONFIRMED);
        assertThat(waiting()).as("a second person has to look").containsExactly(idOf(ENGINE));
        assertThat(decisions.approve(proposed.id(), true, "", "bob").state()).isEqualTo(DecisionState.IN_FORCE);
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void whatIsSettledStaysSettled() {
        night("first", FOLDER, ENGINE);
        decisions.approve(propose(ENGINE, DecisionAnswer.PERMITTED).id(), true, "", "bob");
        assertThat(night("second", FOLDER)).isZero();
        assertThat(stateOf(ENGINE)).isEqualTo(FindingState.SETTLED);
    }
}
