package dev.tidewaiter.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many findings that shall get one answer, and what that would do.
 *
 * @param rows      the findings
 * @param count    how many findings that are, a whole question of a file counted with all that ask it
 * @param choices   the answers that all of them can have; empty where they are to be approved
 * @param two       how many of them a second person has to approve
 * @param answered  how many have an answer already that this one would take the place of
 * @param parties   whom they are about, each once
 * @param against  how many of the answers that wait say the opposite of another one about the same party and entry
 * @param left      how many of those asked for take no such answer and are left out
 * @param draft     what was typed already
 * @param refused   why it was not taken; null for nothing
 */
public record BulkAnswerForm(
        List<ManyRow> rows,
        long count,
        List<String> choices,
        long two,
        long answered,
        List<String> parties,
        long against,
        int left,
        Draft draft,
        AnswerForm.@Nullable NotTaken refused) {

    /** Under which name the page keeps what is typed into one of its forms. */
    public String draftName(String form) {
        return Keyed.draftName(form, rows.stream().map(ManyRow::key));
    }

    /** How many of the answers that wait make the party a known false hit, for later lines too. */
    public long known() {
        return rows.stream()
                .map(ManyRow::waiting)
                .filter(waiting -> waiting != null && waiting.known() != null)
                .count();
    }

    /** How many of them settle more than their own finding. */
    public long wider() {
        return rows.stream()
                .map(ManyRow::waiting)
                .filter(waiting -> waiting != null && waiting.wider())
                .count();
    }

    /**
     * One of the findings.
     *
     * @param id       its id
     * @param seen     the decision that stands on it as it is shown; empty for none
     * @param severity its verdict
     * @param title    what was found
     * @param party    whom it is about; empty for nobody
     * @param from     who sends the goods
     * @param country  where they go
     * @param file     the file
     * @param sheet    the sheet there; empty where the line is not kept, and where the file is one sheet
     * @param row      the row there; null where the line is not kept
     * @param waiting  the answer that waits; null where none does
     * @param against  what waits or is in force and says the opposite of that answer about the same party and entry
     * @param asking   how many open findings of its file ask the same and get the answer with it; 0 for a finding by itself
     */
    public record ManyRow(
            String id,
            String seen,
            String severity,
            String title,
            String party,
            String from,
            String country,
            String file,
            String sheet,
            @Nullable Integer row,
            @Nullable GivenAnswer waiting,
            List<GivenAnswer> against,
            long asking) {

        /** Finding and decision as a form sends them back. */
        public String key() {
            return new Keyed(id, seen).key();
        }
    }
}
