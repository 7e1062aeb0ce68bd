package dev.tidewaiter.web.upload;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.tidewaiter.screening.Coverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of itself in its summary: which rows became no lines, and what is odd about the files.
 *
 * @param files    its files that could be read
 * @param coverage what it could not check, a sentence each
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunAccount(List<FilePart> files, List<String> coverage) {

    static final RunAccount NONE = new RunAccount(List.of(), List.of());

    /** What keeps a question from its answer. */
    public List<String> open() {
        return coverage.stream()
                .filter(sentence -> !Coverage.onlySharpens(sentence))
                .toList();
    }

    /** What would sharpen answers that were given. */
    public List<String> sharpening() {
        return coverage.stream().filter(Coverage::onlySharpens).toList();
    }

    /** What was read of a file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FilePart(String name, List<SheetPart> sheets, List<Notice> integrity) {}

    /** What was read of a sheet, and what is asked of whoever sent it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SheetPart(
            String name, List<PassedNote> rowsSkipped, List<PassedNote> rowsRejected, List<String> questions) {

        public SheetPart {
            questions = questions.stream()
                    .map(OnPage::of)
                    .filter(question -> !question.isEmpty())
                    .toList();
        }

        /** The rows left out, by their reasons. */
        public List<Passed> skipped() {
            return Passed.of(rowsSkipped);
        }

        public List<Passed> rejected() {
            return Passed.of(rowsRejected);
        }

        /** Whether rows were rejected that are read once somebody says what the columns hold. */
        public boolean mappable() {
            return rowsRejected.stream().map(PassedNote::reason).distinct().anyMatch(OnPage::shortens);
        }
    }

    /** A row that became no line, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PassedNote(int row, String reason) {}

    /** What is odd about the file, and what to do about it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Notice(@Nullable String sheet, @Nullable String cell, String what, String toDo) {

        public Notice {
            toDo = OnPage.of(toDo);
        }
    }

    /**
     * Rows that became no lines for the same reason.
     *
     * @param reason why
     * @param count  how many
     * @param rows   the first of them
     */
    public record Passed(String reason, int count, String rows) {

        private static final int ROWS_NAMED = 12;

        static List<Passed> of(List<PassedNote> notes) {
            var byReason = new LinkedHashMap<String, List<String>>();
            var said = new HashMap<String, String>();
            notes.forEach(note -> byReason.computeIfAbsent(
                            said.computeIfAbsent(note.reason(), OnPage::of), any -> new ArrayList<>())
                    .add(String.valueOf(note.row())));
            return byReason.entrySet().stream()
                    .map(one -> new Passed(
                            one.getKey(),
                            one.getValue().size(),
                            String.join(
                                            ", ",
                                            one.getValue()
                                                    .subList(
                                                            0,
                                                            Math.min(
                                                                    ROWS_NAMED,
                                                                    one.getValue()
                                                                            .size())))
                                    + (one.getValue().size() > ROWS_NAMED ? " …" : "")))
                    .toList();
        }
    }
}
