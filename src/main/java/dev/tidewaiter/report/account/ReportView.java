package dev.tidewaiter.report.account;

import java.util.List;

/**
 * All that a printed report on one file says, in words; how it looks is the page's and the PDF's own.
 *
 * @param language       in which the report speaks; titles, explanations and steps of rules and what laws require are English in each
 * @param countsSentence "Lines by verdict: 0 block, 1 hold, …", which a picture of the counts is called by
 * @param findingsCount  how many there are, and how they are ordered; or that there are none
 */
public record ReportView(
        ReportLanguage language,
        String file,
        String sentence,
        String verdict,
        String about,
        List<Count> counts,
        String countsSentence,
        List<Found> findings,
        String findingsCount,
        String notShown,
        List<GapView> gaps,
        List<Notice> notices,
        List<SheetView> sheets,
        List<NamedValue> laws,
        List<ListView> lists,
        List<Notice> runFindings,
        List<NamedValue> facts) {

    /** How many lines got a verdict. */
    public record Count(String style, String title, long lines, String number, String meaning) {}

    /** Equal findings. */
    public record Found(
            String style,
            String severity,
            String rule,
            String title,
            String explanation,
            String where,
            List<Evidence> evidence,
            MatchView match,
            List<NamedValue> goods,
            String law,
            String nextStep) {

        public boolean hasEvidence() {
            return !evidence.isEmpty();
        }
    }

    /** A cell that a finding rests on. */
    public record Evidence(String cell, String field, String value) {}

    /** How a party compares with an entry; {@code NONE} when the finding is about something else. */
    public record MatchView(String listed, String entry, List<Part> parts, List<Compared> compared) {
        static final MatchView NONE = new MatchView("", "", List.of(), List.of());

        public boolean shown() {
            return !listed.isEmpty();
        }

        public boolean aligned() {
            return !parts.isEmpty();
        }
    }

    /** A part of the compared names, and how it compares. */
    public record Part(String style, String text, String note) {}

    /** A field beside the name, and whether it agrees. */
    public record Compared(String style, String sign, String what, String answer) {}

    /** A question that got no answer, and for which sheet, how many lines and which rows. */
    public record GapView(String sheet, String sentence, String rows, List<NamedValue> rules, String toDo) {}

    /** What is odd about the file, and what to do about it. */
    public record Notice(String where, String what, String toDo) {}

    /** A sheet: what was read of it, by which columns, and what was not. */
    public record SheetView(
            String name,
            String hidden,
            String count,
            List<NamedValue> mapping,
            List<String> questions,
            String unmapped,
            List<Passed> skipped,
            List<Passed> rejected) {

        public boolean mapped() {
            return !mapping.isEmpty();
        }
    }

    /** Rows that became no lines for one reason, which may be one that only English has. */
    public record Passed(String rows, String reason, boolean english) {}

    /** A list that was screened against. */
    public record ListView(
            String id, String title, String published, String age, boolean stale, String entries, String sha256) {}

    /** A value and what it is called. */
    public record NamedValue(String name, String value) {}

    public boolean hasFindings() {
        return !findings.isEmpty();
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }

    /** What the laws require that the findings cite. */
    public boolean hasLaws() {
        return !laws.isEmpty();
    }

    public boolean hasNotices() {
        return !notices.isEmpty();
    }
}
