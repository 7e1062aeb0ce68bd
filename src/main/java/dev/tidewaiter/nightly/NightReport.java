package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.finding.NoLongerFound;
import dev.tidewaiter.casework.run.AnsweredLines;
import dev.tidewaiter.casework.run.FileOutcome;
import dev.tidewaiter.casework.run.FileOutcome.FileRead;
import dev.tidewaiter.casework.run.FileOutcome.FileRefused;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.RunSummary;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ends a night: adds up what is kept, compares it with the night before, and writes what the morning reads. All of it in one transaction. */
final class NightReport {

    private final Runs runs;
    private final Nights nights;
    private final AnsweredLines answered;
    private final NoLongerFound noLongerFound;
    private final KnownFalseHits falseHits;
    private final AuditLog audit;
    private final Basis basis;
    private final NightPlan plan;
    private final List<String> unchecked;
    private final List<String> late;

    /**
     * The end of a night.
     *
     * @param records   where it is written down
     * @param unchecked what is known beforehand not to be checked, a sentence each
     * @param late      what came after the night was cut off, and was not screened
     */
    NightReport(StoredNight records, Basis basis, NightPlan plan, List<String> unchecked, List<String> late) {
        this.runs = records.runs();
        this.nights = records.nights();
        this.answered = records.answered();
        this.noLongerFound = records.noLongerFound();
        this.falseHits = records.falseHits();
        this.audit = records.audit();
        this.basis = basis;
        this.plan = plan;
        this.unchecked = Stream.concat(unchecked.stream(), late.stream()).toList();
        this.late = List.copyOf(late);
    }

    /**
     * Ends the night; where the counts do not reconcile it failed: nothing is written that could be taken for its result, what stands
     * there of the night before goes, and what only this night found leaves the queue until a night that adds up finds it.
     */
    NightResult of(String run) throws IOException {
        var stored = runs.find(run).orElseThrow();
        var wrong = nights.unreconciled(run);
        return wrong.isEmpty() ? done(stored) : failed(stored, wrong);
    }

    private NightResult failed(StoredRun run, List<String> wrong) throws IOException {
        runs.move(
                run.id(),
                List.of(RunState.QUEUED, RunState.RUNNING),
                RunState.FAILED,
                Wording.of(
                        "night.unreconciled",
                        "The counts do not reconcile; nothing of this night is to be used. " + String.join(" ", wrong),
                        String.join(" ", wrong)));
        audit.append("batch", "night.failed", run.id(), Map.of("source", run.source(), "unreconciled", wrong.size()));
        noLongerFound.markFoundOnlyBy(run.id(), run.source());
        new FailedNightReport(plan.out()).write(run, wrong);
        var none = new NightChanges(0, 0, 0, 0, 0);
        var outcomes = nights.outcomes(run.id());
        return result(
                run, new VerdictCounts(), Verdict.CLEAR, false, none, outcomes, accounts(outcomes), List.of(), wrong);
    }

    private NightResult done(StoredRun run) throws IOException {
        var outcomes = nights.outcomes(run.id());
        missed(run, outcomes);
        var accounts = accounts(outcomes);
        var unread = NightColumns.of(accounts);
        if (!unread.isEmpty()) {
            runs.unreadColumns(run.id(), unread);
        }
        var open = nights.openLines(run.id(), run.createdAt());
        var last = nights.lastDone(run.source(), run.id()).orElse(null);
        var changes = NightChanges.between(nights, answered, run.id(), open, last);
        answered.keep(run.id(), run.source(), open);
        var worst = open.stream()
                .map(Nights.OpenLine::unsettled)
                .filter(Objects::nonNull)
                .min(Verdict::compareTo)
                .orElse(Verdict.CLEAR);
        var result = result(
                run, run.verdicts(), worst, last == null, changes, outcomes, accounts, reopened(run, last), List.of());
        var fingerprint = RunSummary.fingerprint(
                basis,
                FileOutcome.of(FileRead.class, outcomes)
                        .map(FileRead::fingerprint)
                        .toList());
        nights.fingerprint(run.id(), fingerprint);
        nights.changes(
                run.id(),
                new Nights.Changes(
                        changes.fresh(), changes.worse(), changes.better(), changes.unchanged(), changes.settled()));
        nights.dropClearLinesBefore(run.source(), run.id());
        runs.move(run.id(), List.of(RunState.QUEUED, RunState.RUNNING), RunState.DONE, null);
        audit.append("batch", "night.done", run.id(), told(run, result, fingerprint));
        new NightReportFiles(plan.out(), basis, unchecked)
                .write(
                        new FinishedNight(
                                run, result, fingerprint, last, audit.head().toString()),
                        outcomes);
        return result;
    }

    /** The known false hits that ended by themselves since the last night was over, a sentence each. */
    private List<String> reopened(StoredRun run, @Nullable String last) {
        long since = last == null ? run.createdAt() : runs.endedAt(last);
        return falseHits.endedSince(since).stream()
                .map(one -> "A known false hit is open again: \"%s\" and %s %s. %s"
                        .formatted(one.party(), one.list(), one.entry(), String.valueOf(one.closedBecause())))
                .toList();
    }

    /**
     * What a night that read everything did not find again leaves the queue. Where it could not look into a folder, or passed a file over,
     * nobody knows what is no longer there: a finding has the name of its file, and not that of the folder which is missing.
     */
    private void missed(StoredRun run, List<FileOutcome> outcomes) {
        if (plan.limit() == NightPlan.ALL && !plan.source().passesOver() && !hasUnseenFolder(outcomes)) {
            var partly = outcomes.stream()
                    .filter(outcome -> !(outcome instanceof FileRead read)
                            || FileAccountText.parse(read.account()).incomplete())
                    .map(outcome -> String.valueOf(Path.of(outcome.path()).getFileName()))
                    .collect(Collectors.toSet());
            noLongerFound.mark(run.id(), run.source(), run.createdAt(), partly);
        }
    }

    /** Whether a folder, or a link of which nobody knows what it leads to, was refused. */
    private static boolean hasUnseenFolder(List<FileOutcome> outcomes) {
        return FileOutcome.of(FileRefused.class, outcomes).anyMatch(one -> !Files.isRegularFile(Path.of(one.path())));
    }

    private static Map<String, Object> told(StoredRun run, NightResult result, String fingerprint) {
        return Map.of(
                "source", run.source(),
                "fingerprint", fingerprint,
                "lines", result.lines(),
                "new", result.fresh(),
                "worse", result.worse(),
                "settled", result.settled());
    }

    private NightResult result(
            StoredRun run,
            VerdictCounts verdicts,
            Verdict worst,
            boolean first,
            NightChanges changes,
            List<FileOutcome> outcomes,
            List<FileAccountText> accounts,
            List<String> reopened,
            List<String> wrong) {
        var refused = FileOutcome.of(FileRefused.class, outcomes)
                .map(FileRefused::reason)
                .toList();
        var gaps = NightGaps.of(accounts);
        return new NightResult(
                run.id(),
                accounts.size(),
                verdicts,
                worst,
                first,
                changes.fresh(),
                changes.worse(),
                changes.better(),
                changes.unchanged(),
                changes.settled(),
                reopened,
                refused,
                gaps.rows(),
                gaps.sentences(),
                !late.isEmpty()
                        || !refused.isEmpty()
                        || plan.source().passesOver()
                        || accounts.stream().anyMatch(FileAccountText::incomplete),
                wrong);
    }

    private static List<FileAccountText> accounts(List<FileOutcome> outcomes) {
        return FileOutcome.of(FileRead.class, outcomes)
                .map(read -> FileAccountText.parse(read.account()))
                .toList();
    }

    /** Takes away what the morning reads of another night. */
    static void takeAway(Path out) throws IOException {
        Files.deleteIfExists(page(out));
        for (var name : NightReportFiles.NAMES) {
            Files.deleteIfExists(out.resolve(name));
        }
    }

    /** Where a night's result for people is. */
    static Path page(Path out) {
        return out.resolve("morning.html");
    }
}
