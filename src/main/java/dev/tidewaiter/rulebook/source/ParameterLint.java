package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What stands in a parameter under names that nobody reads, and what is left out: a value that was misspelt is not one that is switched off. */
final class ParameterLint {

    private static final Set<String> OF_A_PARAMETER = Set.of("asks", "unit", "values");
    private static final Set<String> OF_A_VALUE = Set.of("from", "value", "cites", "status", "why");

    static final String CITES_NOTHING =
            " cites nothing; write cites: with the law or the act, such as \"15 CFR 744.3\"";

    private static final String NO_YAML =
            "is no YAML that can be read; look at the indents, colons and quotation marks ";

    /** How the parser names an entry that is there already. */
    private static final String TWICE = "found duplicate key ";

    private static final String TAB = "a tab stands before the words of this line; indent it with blanks";

    private static final String STANDS_TWICE = "stands in the file twice; keep one of them";

    private static final double WHOLE = 100;

    /** More words than any cell has that is taken apart for names. */
    private static final int MOST_WORDS = 200;

    private ParameterLint() {}

    /** A file that the parser could not read, with the line where it stopped, which may stand below the one that is wrong. */
    static Problem unreadable(String path, String text, YAMLException broken) {
        var told = String.valueOf(broken.getMessage());
        int twice = told.indexOf(TWICE);
        if (twice >= 0) {
            return new Problem(path, told.substring(twice + TWICE.length()).split("\\s", 2)[0], null, STANDS_TWICE);
        }
        int tab = firstTab(text);
        if (tab > 0) {
            return new Problem(path, String.valueOf(tab), null, TAB);
        }
        var place = broken instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        return place == null
                ? Problem.of(path, NO_YAML + "of this file")
                : new Problem(
                        path, String.valueOf(place.getLine() + 1), null, NO_YAML + "of this line and those above it");
    }

    /** What is said of a value that begins on no day; {@link NamedPlaces} finds its line by what stands there. */
    static String noDay(@Nullable Object from) {
        return from == null
                ? "a value has no date \"from\"; write one, as in from: 2024-09-01"
                : "the value from " + from + " begins on no date; write it as 2024-09-01";
    }

    /** What is said of a parameter that two files have; of the two that of one's own is the one to be changed. */
    static Problem setTwice(String id, String first, String second) {
        boolean isFirst = first.equals(Parameters.OWN);
        return isFirst || second.equals(Parameters.OWN)
                ? new Problem(
                        Parameters.OWN,
                        id,
                        null,
                        "is set in " + (isFirst ? second : first)
                                + "; change its value there, or give this one another name")
                : new Problem(second, id, null, "is set in " + first + " too; keep one of them");
    }

    /** The first line that is indented with a tab; 0 when none is. */
    private static int firstTab(String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *\\t.*")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a problem is that a file could not be read, so that what is missing only follows from it. */
    static boolean isUnreadable(Problem problem) {
        return problem.message().startsWith(NO_YAML)
                || problem.message().equals(TAB)
                || problem.message().equals(STANDS_TWICE);
    }

    static void check(String path, String id, @Nullable Object entry, List<Problem> problems) {
        Consumer<String> tell = message -> problems.add(new Problem(path, id, null, message));
        if (!(entry instanceof Map<?, ?> described)) {
            return; // said to have no values
        }
        boolean strange = false;
        for (var name : described.keySet()) {
            if (!OF_A_PARAMETER.contains(String.valueOf(name))) {
                tell.accept("\"" + name + "\" is nothing of a parameter; it has asks, unit and values");
                strange = true;
            }
        }
        for (var name : List.of("asks", "unit")) {
            if (!strange && !described.containsKey(name)) { // it may be the strange one, misspelt
                tell.accept("lacks \"" + name + "\", which says "
                        + (name.equals("unit") ? "in what it is measured" : "what it decides"));
            }
        }
        if (described.get("values") instanceof List<?> rows) {
            for (var row : rows) {
                if (row instanceof Map<?, ?> value) {
                    value(value, tell);
                    beyond(value, described.get("unit"), tell);
                    tooMany(value, described.get("unit"), tell);
                }
            }
        }
    }

    /** A share of a hundred has two ends, and no measure of goods or days is below nothing. */
    private static void beyond(Map<?, ?> value, @Nullable Object unit, Consumer<String> tell) {
        if (!(value.get("value") instanceof Number number)) {
            return;
        }
        var told = "the value from " + value.get("from") + " is " + number + " " + unit + "; ";
        if ("percent".equals(unit) && (number.doubleValue() < 0 || number.doubleValue() > WHOLE)) {
            tell.accept(told + "a share lies between 0 and 100 percent");
        } else if (number.doubleValue() < 0 && !String.valueOf(unit).startsWith("degrees")) {
            tell.accept(told + "write a number from 0 up, or null to switch the measure off");
        }
    }

    /** A slip of the hand there would have every cell searched for pieces that no name has. */
    private static void tooMany(Map<?, ?> value, @Nullable Object unit, Consumer<String> tell) {
        if ("words".equals(unit) && value.get("value") instanceof Number many && many.doubleValue() > MOST_WORDS) {
            tell.accept("the value from " + value.get("from") + " is " + many + " words; no more than " + MOST_WORDS
                    + " are looked at");
        }
    }

    private static void value(Map<?, ?> value, Consumer<String> tell) {
        var from = "the value from " + value.get("from");
        if (String.valueOf(value.get("cites")).startsWith("\u201c")) {
            tell.accept(from + " has curly quotation marks, which quote nothing here; write \" instead");
            return; // a comma in what they were to quote begins another name
        }
        boolean strange = false;
        for (var name : value.keySet()) {
            strange |= !OF_A_VALUE.contains(String.valueOf(name));
            if (String.valueOf(name).matches("\\d+")) {
                tell.accept(from + " is written with a comma; write a point, as in " + value.get("value") + "." + name);
            } else if (!OF_A_VALUE.contains(String.valueOf(name))) {
                tell.accept(
                        from + " has \"" + name
                                + "\", which means nothing; a value has from, value, cites, why and status, and a text with a comma stands between \"");
            }
        }
        if (!strange && !value.containsKey("value")) {
            tell.accept(from + " lacks \"value\"; write null to switch the measure off");
        }
    }
}
