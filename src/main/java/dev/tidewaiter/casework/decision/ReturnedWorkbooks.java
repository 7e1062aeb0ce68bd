package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.run.KnownLayouts;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.screening.id.LineIds;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers out of a returned workbook as proposals of the person who imports it: whoever typed them, they wait for a second one.
 * Rows are known again by what their line says. All of a workbook is taken or nothing, but for rows that are only asked back; and what was
 * taken before is not taken again.
 */
public final class ReturnedWorkbooks {

    private static final Map<String, DecisionAnswer> WORDS = Map.of(
            WrittenByCheck.RELEASE_FALSE_HIT,
            DecisionAnswer.NOT_A_MATCH,
            WrittenByCheck.RELEASE_PERMITTED,
            DecisionAnswer.PERMITTED,
            WrittenByCheck.RELEASE,
            DecisionAnswer.PERMITTED,
            WrittenByCheck.BLOCK,
            DecisionAnswer.CONFIRMED,
            WrittenByCheck.HOLD,
            DecisionAnswer.UNSURE,
            WrittenByCheck.ESCALATE,
            DecisionAnswer.UNSURE);

    private final Database database;
    private final StoredFindings findings;
    private final WorkbookProposals proposals;
    private final AnsweredBefore answered;
    private final Runs runs;

    public ReturnedWorkbooks(Database database, Clock clock, Decisions decisions) {
        this.database = database;
        this.findings = new StoredFindings(database);
        this.proposals = new WorkbookProposals(database, decisions);
        this.answered = new AnsweredBefore(database, decisions);
        this.runs = new Runs(database, clock);
    }

    /**
     * A row that cannot be taken.
     *
     * @param sheet  the sheet's name
     * @param row    the row number that a spreadsheet shows
     * @param reason what is wrong and what to do
     */
    public record Trouble(String sheet, int row, String reason) {}

    /**
     * What came of an import.
     *
     * @param rows     how many rows have an answer
     * @param proposed how many proposals were made
     * @param already  how many had been made by an earlier import
     * @param decided  how many say no more than what somebody has decided in the meantime
     * @param troubles the rows that cannot be taken, or are asked back
     * @param taken    whether the other rows were taken; false when some row keeps all from that
     */
    public record Imported(int rows, int proposed, int already, int decided, List<Trouble> troubles, boolean taken) {}

    private record At(String sheet, int row) {}

    /**
     * Looks at the answers of a workbook, and takes none.
     *
     * @param file   the workbook
     * @param name   what its sender called it
     * @param reader reads it as it was read when it was screened
     * @throws UnreadableFile when it is no workbook, or none that this program has returned
     * @throws IOException    when the disk fails
     */
    public List<ReturnedAnswer> look(Path file, String name, ManifestReader reader) throws UnreadableFile, IOException {
        return look(read(file, name, reader));
    }

    /** Reads the rows of a workbook that have an answer, and which lines they are; what stands about those is asked by {@link #look}. */
    public ReadWorkbook read(Path file, String name, ManifestReader reader) throws UnreadableFile, IOException {
        var returned = AnswerColumns.of(file, name);
        var lines = lines(file, name, reader.with(given(name, returned.given())));
        return new ReadWorkbook(returned.rows().stream()
                .map(answer -> new ReadWorkbook.Row(
                        answer, lines.getOrDefault(new At(answer.sheet(), answer.row()), List.of())))
                .toList());
    }

    /** What the answers of a workbook that was read come to as things stand. */
    public List<ReturnedAnswer> look(ReadWorkbook read) {
        var answers = new ArrayList<ReturnedAnswer>();
        for (var row : read.rows()) {
            var answer = row.answer();
            var found = row.lines().stream()
                    .flatMap(line -> findings.ofLine(line).stream())
                    .filter(finding -> finding.standing().state() != FindingState.NOTED)
                    .toList();
            var problem = WhyNotTaken.problem(answer, WORDS.containsKey(word(answer)));
            if (problem != null || found.isEmpty()) {
                var why = problem == null ? WhyNotTaken.NOT_OURS : problem;
                answers.add(ReturnedAnswer.refused(answer, answered.standing(found), why));
            } else if (word(answer).equals(WrittenByCheck.RELEASE)
                    && found.stream().anyMatch(DecisionAnswer.NOT_A_MATCH::fits)
                    && !answered.isTaken(WrittenByCheck.RELEASE, found)) {
                answers.add(ReturnedAnswer.askedBack(answer, answered.standing(found), WhyNotTaken.WHICH_RELEASE));
            } else {
                found.forEach(finding -> answers.add(about(finding, answer)));
            }
        }
        return answers;
    }

    private ReturnedAnswer about(StoredFinding finding, RowAnswer answer) {
        var meant = meant(finding, answer);
        if (meant == null) {
            return ReturnedAnswer.askedBack(answer, finding, answered.last(finding), WhyNotTaken.asksForFact(finding));
        }
        var decision = decision(finding, meant, answer);
        var before = answered.last(finding);
        if (answered.isTaken(decision, finding)) {
            return ReturnedAnswer.of(finding, answer, decision, before, ReturnedAnswer.Kind.ALREADY, null);
        }
        if (before != null) {
            boolean same = AnsweredBefore.saysTheSame(before, decision);
            boolean noted = answer.note().isEmpty()
                    || answer.note().equals(before.given().note());
            return same && noted
                    ? ReturnedAnswer.of(finding, answer, decision, before, ReturnedAnswer.Kind.DECIDED, null)
                    : ReturnedAnswer.of(
                            finding,
                            answer,
                            decision,
                            before,
                            ReturnedAnswer.Kind.REFUSED,
                            WhyNotTaken.answered(finding, before, same));
        }
        var other = proposals.contradicting(decision, finding).orElse(null);
        var why = other == null ? proposals.whyNot(decision, finding).orElse(null) : WhyNotTaken.opposite(other);
        var kind = why == null ? ReturnedAnswer.Kind.NEW : ReturnedAnswer.Kind.REFUSED;
        return ReturnedAnswer.of(finding, answer, decision, other, kind, why);
    }

    /**
     * Takes the answers of a workbook, all or none.
     *
     * @param file   the workbook
     * @param name   what its sender called it
     * @param reader reads it as it was read when it was screened
     * @param by     the account that imports it
     * @throws UnreadableFile when it is no workbook, or none that this program has returned
     * @throws IOException    when the disk fails
     */
    public Imported take(Path file, String name, ManifestReader reader, String by) throws UnreadableFile, IOException {
        return taken(look(file, name, reader), false, by);
    }

    /** Takes the answers of a workbook that nobody was asked about, all or none: its sheets are read as those laid out alike were said to be. */
    public Imported take(Path file, String name, ManifestReader reader, KnownLayouts known, String by)
            throws UnreadableFile, IOException {
        if (known.isEmpty()) {
            return take(file, name, reader, by);
        }
        Mappings said;
        try (var content = Files.newInputStream(file)) {
            said = known.of(reader.head(ManifestSource.of(name, content)));
        }
        return take(file, name, reader.with(said), by);
    }

    /** Takes those answers that can be taken, and leaves the others. */
    public Imported takeSome(Path file, String name, ManifestReader reader, String by)
            throws UnreadableFile, IOException {
        return taken(look(file, name, reader), true, by);
    }

    private Imported taken(List<ReturnedAnswer> answers, boolean some, String by) {
        var troubles = answers.stream()
                .filter(answer -> answer.kind() == ReturnedAnswer.Kind.REFUSED)
                .map(answer -> new Trouble(answer.sheet(), answer.row(), answer.reason()))
                .distinct() // several findings of a row may be about one entry
                .toList();
        int rows = (int) answers.stream()
                .map(answer -> new At(answer.sheet(), answer.row()))
                .distinct()
                .count();
        int already = count(answers, ReturnedAnswer.Kind.ALREADY);
        int decided = count(answers, ReturnedAnswer.Kind.DECIDED);
        boolean stops =
                answers.stream().anyMatch(answer -> answer.kind() == ReturnedAnswer.Kind.REFUSED && !answer.alone());
        if (stops && !some) {
            return new Imported(rows, 0, already, decided, troubles, false);
        }
        var asked = new LinkedHashMap<String, NewDecision>();
        for (var answer : answers) {
            var decision = answer.decision();
            if (answer.kind() == ReturnedAnswer.Kind.NEW && decision != null) {
                asked.put(decision.finding(), decision);
            }
        }
        int proposed = database.inTransaction(() -> {
            proposals.propose(asked.values(), by);
            return asked.size();
        });
        return new Imported(rows, proposed, already, decided, troubles, true);
    }

    private static int count(List<ReturnedAnswer> answers, ReturnedAnswer.Kind kind) {
        return (int) answers.stream().filter(answer -> answer.kind() == kind).count();
    }

    /** What was given for the whole file when it was screened; without it the lines would say something else than they did then. */
    private GivenFacts given(String name, String words) throws UnreadableFile {
        if (words.isEmpty()) {
            return GivenFacts.NONE;
        }
        return runs.factsGiven().stream()
                .map(GivenFacts::kept)
                .filter(facts -> facts.toString().equals(words))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(
                        "%s: it was screened with \"%s\" given for the whole file, and no run of this service was. It was screened elsewhere; upload it here with the same."
                                .formatted(name, words.length() > 200 ? words.substring(0, 200) + "…" : words)));
    }

    private static String word(RowAnswer answer) {
        return WrittenByCheck.decision(answer.word());
    }

    /** What the row's word says of a finding; null where it says nothing of it. */
    private static @Nullable DecisionAnswer meant(StoredFinding finding, RowAnswer answer) {
        var meant = WORDS.getOrDefault(word(answer), DecisionAnswer.UNSURE);
        if (meant.fits(finding)) {
            return meant;
        }
        return DecisionAnswer.NOT_AS_SAID.fits(finding) ? DecisionAnswer.NOT_AS_SAID : null;
    }

    private static NewDecision decision(StoredFinding finding, DecisionAnswer meant, RowAnswer answer) {
        return new NewDecision(
                finding.id(),
                meant,
                AnsweredBefore.reason(word(answer)),
                answer.note(),
                DecisionScope.LINE,
                "",
                null,
                null,
                "",
                true,
                AnsweredBefore.BROUGHT_BY);
    }

    private static Map<At, List<String>> lines(Path file, String name, ManifestReader reader)
            throws UnreadableFile, IOException {
        var lines = new HashMap<At, List<String>>();
        var ids = new LineIds();
        try (var content = Files.newInputStream(file);
                var read = reader.open(ManifestSource.of(name, content))) {
            for (var line = read.next(); line != null; line = read.next()) {
                var id = ids.next(line).toString();
                lines.computeIfAbsent(new At(line.sheet().sheet(), line.row()), any -> new ArrayList<>())
                        .add(id);
            }
        }
        return lines;
    }
}
