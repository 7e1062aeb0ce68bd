package dev.tidewaiter.report.account;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.rulebook.TouchedRules;
import dev.tidewaiter.rulebook.change.ChangeWords;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.change.RulebookContents;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.screening.simulation.SimulatedLine;
import dev.tidewaiter.screening.simulation.SimulatedLine.Difference;
import dev.tidewaiter.screening.simulation.SimulationCounts;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a change of the rules does to past files, in words, for a page and for a terminal alike.
 *
 * @param from     the rulebook as it was
 * @param to       the rulebook as it is
 * @param changed  what changed, counted
 * @param asked    which rules were asked again, of how many lines
 * @param answer   how many lines are answered differently
 * @param notes    what else must be known, such as lines that only one of the two reads
 * @param verdicts how many lines went from which verdict to which, worst first
 * @param rules    what each rule answers otherwise, and why
 * @param lines    the lines that are shown
 * @param rest     how many more there are, in words; empty when all are shown
 * @param unread   files that could not be read, a sentence each
 */
public record SimulationView(
        String from,
        String to,
        String changed,
        String asked,
        String answer,
        List<String> notes,
        List<Move> verdicts,
        List<RuleMove> rules,
        List<LineMove> lines,
        String rest,
        List<String> unread) {

    private static final int LONGEST_CAUSE = 400;

    /** More rules than these are counted: those that answer otherwise are told below with why. */
    private static final int RULES_NAMED = 12;

    /** From one verdict to another. */
    public record Move(String was, String is, String wasStyle, String isStyle, String lines) {}

    /**
     * A rule.
     *
     * @param did    on how many lines it does what, in words
     * @param causes what changed for it
     */
    public record RuleMove(String id, String title, String did, List<String> causes) {}

    /** A line; its place, and what is said otherwise. */
    public record LineMove(String place, String was, String is, String wasStyle, String isStyle, List<String> said) {}

    /**
     * What a simulation looked at.
     *
     * @param files how many files were given
     * @param whole whether every rule was asked about every line
     * @param nanos how long it took
     */
    public record Effort(int files, boolean whole, long nanos) {}

    /**
     * What a simulation found.
     *
     * @param counts how lines are answered then and now
     * @param shown  the first lines that are answered differently
     * @param unread files that could not be read, a sentence each
     */
    public record Outcome(SimulationCounts counts, List<SimulatedLine> shown, List<String> unread) {}

    public SimulationView {
        notes = List.copyOf(notes);
        verdicts = List.copyOf(verdicts);
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    /** Whether any line is answered differently. */
    public boolean differs() {
        return !rules.isEmpty();
    }

    /**
     * What came of a simulation.
     *
     * @param known the rules of both rulebooks
     */
    public static SimulationView of(
            RulebookChange change, TouchedRules touched, List<Rule> known, Effort effort, Outcome outcome) {
        var titles = new LinkedHashMap<String, String>();
        known.forEach(rule -> titles.put(rule.id(), rule.title()));
        var counts = outcome.counts();
        long left = counts.changed() - outcome.shown().size();
        return new SimulationView(
                name(change.was()),
                name(change.is()),
                ChangeWords.inShort(change),
                asked(touched, titles, counts, effort),
                answer(counts),
                notes(counts),
                moves(counts),
                rules(counts, touched, titles),
                outcome.shown().stream().map(SimulationView::line).toList(),
                left > 0 ? English.format("%,d more lines are counted above and not shown.", left) : "",
                outcome.unread());
    }

    private static String name(RulebookContents contents) {
        return contents.version() + " (" + contents.source() + ")";
    }

    private static String asked(
            TouchedRules touched, Map<String, String> titles, SimulationCounts counts, Effort effort) {
        var ids = touched.ids();
        if (ids.isEmpty() && !effort.whole()) {
            return English.format(
                    "No rule of %,d reads what changed, so no line can be answered differently; none was screened.",
                    titles.size());
        }
        return English.format(
                "%s may answer otherwise%s. %s %,d lines of %s, in %.1f s.",
                ids.size() == titles.size()
                        ? English.format("Each of %,d rules", ids.size())
                        : English.format("%,d of %,d rules", ids.size(), titles.size()),
                ids.size() == titles.size() ? "" : ": " + named(ids),
                effort.whole() ? "Every rule was asked about" : "Only these were asked about all of",
                counts.lines(),
                effort.files() == 1 ? "1 file" : effort.files() + " files",
                effort.nanos() / 1e9);
    }

    private static String named(Collection<String> ids) {
        var some = ids.stream().limit(RULES_NAMED).collect(Collectors.joining(", "));
        return ids.size() > RULES_NAMED ? some + English.format(" and %,d more", ids.size() - RULES_NAMED) : some;
    }

    private static String answer(SimulationCounts counts) {
        if (counts.changed() == 0) {
            return "Every line is answered as before.";
        }
        return English.format(
                "%,d of %,d lines are answered differently, %s with another verdict.",
                counts.changed(),
                counts.lines(),
                counts.otherVerdict() == 0 ? "none of them" : English.format("%,d of them", counts.otherVerdict()));
    }

    private static List<String> notes(SimulationCounts counts) {
        var notes = new ArrayList<String>();
        if (counts.onlyNow() > 0) {
            notes.add(English.format("%,d lines are read as goods now and were not before.", counts.onlyNow()));
        }
        if (counts.onlyBefore() > 0) {
            notes.add(English.format(
                    "%,d lines were read as goods before and are not now: look at the words that changed.",
                    counts.onlyBefore()));
        }
        return notes;
    }

    private static List<Move> moves(SimulationCounts counts) {
        var moves = new ArrayList<Move>();
        counts.moves()
                .forEach((was, to) -> to.forEach((is, lines) -> moves.add(new Move(
                        was.name(),
                        is.name(),
                        VerdictWords.of(was).style(),
                        VerdictWords.of(is).style(),
                        English.format("%,d", lines)))));
        return moves;
    }

    private static List<RuleMove> rules(SimulationCounts counts, TouchedRules touched, Map<String, String> titles) {
        var rules = new ArrayList<RuleMove>();
        counts.byRule()
                .forEach((id, did) -> rules.add(new RuleMove(
                        id,
                        titles.getOrDefault(id, ""),
                        did.entrySet().stream()
                                .map(one -> one.getKey().word() + " on " + lines(one.getValue()))
                                .collect(Collectors.joining(", ")),
                        touched.causes().getOrDefault(id, List.of()).stream()
                                .map(SimulationView::cut)
                                .toList())));
        return rules;
    }

    private static String lines(long count) {
        return count == 1 ? "1 line" : English.format("%,d lines", count);
    }

    private static String cut(String text) {
        return Characters.shortened(text, LONGEST_CAUSE);
    }

    private static LineMove line(SimulatedLine line) {
        var at = line.is().line();
        var was = line.was().verdict();
        var is = line.is().verdict();
        return new LineMove(
                place(at.sheet()) + ", row " + at.row(),
                was.name(),
                is.name(),
                VerdictWords.of(was).style(),
                VerdictWords.of(is).style(),
                line.differences().stream()
                        .sorted(Comparator.comparing(Difference::rule))
                        .map(SimulationView::said)
                        .toList());
    }

    /** A text file's only sheet is called as the file. */
    private static String place(SheetRef at) {
        return at.isOfFile() && !at.sheet().equals(at.file()) ? at.file() + ", " + at.sheet() : at.file();
    }

    private static String said(Difference difference) {
        var was = difference.was();
        var is = difference.is();
        var head = difference.rule() + " " + difference.kind().word();
        return switch (difference.kind()) {
            case NEW -> is == null ? head : head + ": " + is.severity() + ", " + is.explanation();
            case GONE -> was == null ? head : head + ": " + was.severity() + ", " + was.explanation();
            case SEVERITY ->
                was == null || is == null
                        ? head
                        : head + ": was " + was.severity() + ", is " + is.severity() + ". " + is.explanation();
            case WORDS -> is == null ? head : head + ": " + is.explanation();
            default -> head.toLowerCase(Locale.ROOT).startsWith("all") ? head : head + " for a fact that is missing";
        };
    }
}
