package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a returned workbook says of one finding, beside what stands already.
 *
 * @param sheet    the sheet's name
 * @param row      the row number that a spreadsheet shows
 * @param word     the decision as it stands in the workbook
 * @param note     the note
 * @param finding  the finding; null where none of the service is about the row
 * @param decision what would be proposed; null where nothing can be
 * @param before   what was decided before; null where nothing was
 * @param kind     what becomes of it
 * @param why      why it cannot be taken and what to do; null where it can
 * @param alone    whether it keeps no other answer from being taken where it cannot be taken
 * @param ofRow    what stands already for the findings of the row; null unless the row as a whole cannot be taken
 */
public record ReturnedAnswer(
        String sheet,
        int row,
        String word,
        String note,
        @Nullable StoredFinding finding,
        @Nullable NewDecision decision,
        @Nullable Decision before,
        Kind kind,
        @Nullable Wording why,
        boolean alone,
        @Nullable Standing ofRow) {

    /**
     * What stands already for the findings of a row.
     *
     * @param findings how many they are; 0 where none of the service is about the row
     * @param answers  the last answer to each of them that has one, each once
     * @param answered how many have one
     */
    public record Standing(int findings, List<Decision> answers, int answered) {

        public Standing {
            answers = List.copyOf(answers);
        }
    }

    /** What becomes of an answer. */
    public enum Kind {
        /** It cannot be taken. */
        REFUSED,
        /** It becomes a proposal. */
        NEW,
        /** An earlier import brought the same. */
        ALREADY,
        /** Somebody gave the same answer in the meantime, and it says nothing beyond that. */
        DECIDED
    }

    /** One about a finding, with what stands already or would contradict it. */
    static ReturnedAnswer of(
            StoredFinding finding,
            RowAnswer answer,
            NewDecision decision,
            @Nullable Decision before,
            Kind kind,
            @Nullable Wording why) {
        return new ReturnedAnswer(
                answer.sheet(),
                answer.row(),
                answer.word(),
                answer.note(),
                finding,
                decision,
                before,
                kind,
                why,
                false,
                null);
    }

    /** A row that cannot be taken as a whole. */
    static ReturnedAnswer refused(RowAnswer answer, Standing standing, Wording why) {
        return ofRow(answer, standing, why, false);
    }

    /** A row that its author is asked about again. */
    static ReturnedAnswer askedBack(RowAnswer answer, Standing standing, Wording why) {
        return ofRow(answer, standing, why, true);
    }

    private static ReturnedAnswer ofRow(RowAnswer answer, Standing standing, Wording why, boolean alone) {
        return new ReturnedAnswer(
                answer.sheet(),
                answer.row(),
                answer.word(),
                answer.note(),
                null,
                null,
                null,
                Kind.REFUSED,
                why,
                alone,
                standing);
    }

    /** One about a finding that its author is asked about again. */
    static ReturnedAnswer askedBack(RowAnswer answer, StoredFinding finding, @Nullable Decision before, Wording why) {
        return new ReturnedAnswer(
                answer.sheet(),
                answer.row(),
                answer.word(),
                answer.note(),
                finding,
                null,
                before,
                Kind.REFUSED,
                why,
                true,
                null);
    }

    /** All answers beside which it is shown. */
    public List<Decision> standing() {
        return ofRow != null ? ofRow.answers() : before == null ? List.of() : List.of(before);
    }

    /** Why it cannot be taken, in English; empty where it can. */
    public String reason() {
        return why == null ? "" : why.english();
    }
}
