package dev.tidewaiter.report.health;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.wording.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How each rule of a rulebook did, and which want a look.
 *
 * @param counts what was counted
 * @param rules  the rules, by id
 * @param wants  what to look at, by rule, a sentence each
 */
public record RuleHealth(ResultCounts counts, List<Rule> rules, List<Want> wants) {

    /** What tells of the columns of all tables. */
    private static final String DECLARATIONS = "schema.columns";

    /** The word of a text that asks for work; a list of the unverified, or a firm that could not be verified, does not. */
    private static final Pattern TO_VERIFY =
            Pattern.compile("\\b(?:(?:to be|not) verified|(?<!not )verify)\\b", Pattern.CASE_INSENSITIVE);

    /** Why a rule wants a look. */
    public enum Kind {
        NEVER("Never fired"),
        OFTEN("Fires very often"),
        DISMISSED("Mostly dismissed"),
        TO_VERIFY("Law to be verified"),
        ROWS("Rows of tables to be verified"),
        OVERDUE("Review date passed"),
        ENDED("No longer in force"),
        UNKNOWN("In the results, not in this rulebook");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        /** As it is told. */
        public String heading() {
            return heading;
        }
    }

    /**
     * One reason to look at a rule, or at a table.
     *
     * @param lacksFact whether it is about a rule that could not be asked on some lines
     */
    public record Want(Kind kind, String rule, String sentence, boolean lacksFact) {

        Want(Kind kind, String rule, String sentence) {
            this(kind, rule, sentence, false);
        }
    }

    /**
     * From when on a rule is told.
     *
     * @param often     percent of all lines on which it fires
     * @param dismissed percent of the decided rows that were released as false hits
     * @param least     how many decisions that must rest on
     * @param today     the day that review dates are held against
     */
    public record Bounds(double often, double dismissed, int least, LocalDate today) {

        /** A rule of whose decisions so many percent released it is mostly dismissed, where nobody says otherwise. */
        public static final int USUAL_DISMISSED = 80;

        /** So many decisions that must rest on, where nobody says otherwise. */
        public static final int USUAL_LEAST = 5;

        /**
         * Whether a rule is mostly dismissed, by decisions on what it found.
         *
         * @param wrong   those that call it a false hit
         * @param decided all of them
         */
        public static boolean isMostlyDismissed(long wrong, long decided) {
            return isMostlyDismissed(wrong, decided, USUAL_DISMISSED, USUAL_LEAST);
        }

        private static boolean isMostlyDismissed(long wrong, long decided, double percent, int least) {
            return decided >= least && 100.0 * wrong / decided >= percent;
        }
    }

    public RuleHealth {
        rules = List.copyOf(rules);
        wants = List.copyOf(wants);
    }

    /**
     * Looks at a rulebook by its results.
     *
     * @param reviewBy the day by which a rule is to be looked at again, by its id
     */
    public static RuleHealth of(
            Rulebook rulebook, ResultCounts counts, Map<String, LocalDate> reviewBy, Bounds bounds) {
        var wants = new ArrayList<Want>();
        for (var rule : rulebook.rules()) {
            var id = rule.id();
            var did = counts.of(id);
            double share = counts.lines() == 0 ? 0 : 100.0 * did.fired() / counts.lines();
            var reads = rulebook.reads().get(id);
            boolean aboutLists = reads != null && reads.facts().contains("ListInUse"); // speaks of the run, on no line
            if (did.fired() == 0 && !aboutLists) {
                wants.add(new Want(
                        Kind.NEVER,
                        id,
                        rule.title() + (did.asked() > 0 ? "; a fact was missing on " + lines(did.asked()) : ""),
                        did.asked() > 0));
            } else if (share > bounds.often) {
                wants.add(new Want(
                        Kind.OFTEN,
                        id,
                        English.format("%s: on %s, %.1f%% of all", rule.title(), lines(did.fired()), share)));
            }
            if (Bounds.isMostlyDismissed(did.dismissed(), did.decided(), bounds.dismissed, bounds.least)) {
                wants.add(new Want(
                        Kind.DISMISSED,
                        id,
                        English.format(
                                "%s: %,d of %,d decisions call it a false hit",
                                rule.title(), did.dismissed(), did.decided())));
            }
            law(rule, wants);
            dates(rule, reviewBy.get(id), bounds.today, wants);
        }
        unsureRows(rulebook, wants);
        var known = new TreeSet<>(rulebook.rules().stream().map(Rule::id).toList());
        counts.rules().stream()
                .filter(id -> !known.contains(id) && !id.equals("all") && !id.equals("program"))
                .forEach(id -> wants.add(
                        new Want(Kind.UNKNOWN, id, "on " + lines(counts.of(id).fired()))));
        return new RuleHealth(counts, rulebook.rules(), wants);
    }

    private static void law(Rule rule, List<Want> wants) {
        rule.cites().stream()
                .filter(RuleHealth::isUnsure)
                .forEach(law -> wants.add(new Want(Kind.TO_VERIFY, rule.id(), "its law says: " + law)));
        if (isUnsure(rule.knownGaps())) {
            wants.add(new Want(Kind.TO_VERIFY, rule.id(), "its known gaps say: " + rule.knownGaps()));
        }
    }

    /** Rows that say of themselves that somebody has still to look them up, by table, with the rules that read it. */
    private static void unsureRows(Rulebook rulebook, List<Want> wants) {
        for (var name : rulebook.files().tables()) {
            if (name.equals(DECLARATIONS)) {
                continue; // they say of columns that what stands there is to be verified, not of themselves
            }
            var sheet = name.substring(name.indexOf('.') + 1);
            rulebook.files().table(name).ifPresent(table -> {
                long rows = table.rows().stream()
                        .filter(row -> row.stream().anyMatch(RuleHealth::isUnsure))
                        .count();
                if (rows > 0) {
                    var readers = rulebook.reads().entrySet().stream()
                            .filter(read -> read.getValue().tables().contains(sheet))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList();
                    wants.add(new Want(
                            Kind.ROWS,
                            name,
                            English.format(
                                    "%,d of %,d rows; read by %s",
                                    rows,
                                    table.rows().size(),
                                    readers.isEmpty() ? "no rule" : String.join(", ", readers))));
                }
            });
        }
    }

    private static void dates(Rule rule, @Nullable LocalDate reviewBy, LocalDate today, List<Want> wants) {
        if (reviewBy != null && reviewBy.isBefore(today)) {
            wants.add(new Want(Kind.OVERDUE, rule.id(), rule.title() + ": to be looked at again by " + reviewBy));
        }
        var to = rule.effectiveTo();
        if (to != null && to.isBefore(today)) {
            wants.add(new Want(Kind.ENDED, rule.id(), rule.title() + ": in force until " + to));
        }
    }

    static boolean isUnsure(String text) {
        return TO_VERIFY.matcher(text).find();
    }

    private static String lines(long count) {
        return count == 1 ? "1 line" : English.format("%,d lines", count);
    }
}
