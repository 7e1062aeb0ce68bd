package dev.tidewaiter.report.page;

import java.util.List;

/** What the page's template shows, in its own words. Every text in it is escaped by the template. */
record PageView(
        String style,
        String styleHash,
        String file,
        String sentence,
        String verdict,
        String about,
        List<Bar> bars,
        String chart,
        List<Found> findings,
        String findingsCount,
        String notShown,
        List<GapView> gaps,
        List<Notice> notices,
        List<SheetView> sheets,
        List<ListView> lists,
        List<Notice> runFindings,
        List<NamedValue> facts) {

    /** A verdict in the chart and in its table twin; positions are in the chart's own units. */
    record Bar(String style, String title, String lines, String meaning, int y, int textY, int width, int labelX) {}

    /** Equal findings. */
    record Found(
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

        boolean hasEvidence() {
            return !evidence.isEmpty();
        }
    }

    record Evidence(String cell, String field, String value) {}

    /** How a party compares with an entry; {@code none} when the finding is about something else. */
    record MatchView(String listed, String entry, List<Part> parts, List<Compared> compared) {
        static final MatchView NONE = new MatchView("", "", List.of(), List.of());

        boolean shown() {
            return !listed.isEmpty();
        }

        boolean aligned() {
            return !parts.isEmpty();
        }
    }

    record Part(String style, String text, String note) {}

    record Compared(String style, String sign, String what, String answer) {}

    record GapView(String sheet, String sentence, String rows, String lines, List<NamedValue> rules, String toDo) {}

    record Notice(String where, String what, String toDo) {}

    record SheetView(
            String name,
            boolean hidden,
            String count,
            List<NamedValue> mapping,
            List<String> questions,
            String unmapped,
            List<NamedValue> skipped,
            List<NamedValue> rejected) {

        boolean mapped() {
            return !mapping.isEmpty();
        }
    }

    record ListView(
            String id, String title, String published, String age, boolean stale, String entries, String sha256) {}

    record NamedValue(String name, String value) {}

    boolean hasFindings() {
        return !findings.isEmpty();
    }

    boolean hasGaps() {
        return !gaps.isEmpty();
    }

    boolean hasNotices() {
        return !notices.isEmpty();
    }
}
