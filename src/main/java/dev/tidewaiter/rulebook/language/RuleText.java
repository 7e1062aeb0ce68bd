package dev.tidewaiter.rulebook.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule as its text stands in a file.
 *
 * @param file        the file, relative to the rules folder
 * @param line        the line of its first word, from 1
 * @param name        its name, which the engine knows it by
 * @param annotations what it says about itself
 * @param bindings    the variables of its condition, with the simple name of their fact type
 * @param when        its condition
 * @param whenLine    the line its condition starts on
 * @param then        its consequence
 * @param thenLine    the line its consequence starts on
 * @param tableRow    the sheet and row of a decision table it came from; empty for a rule file
 */
public record RuleText(
        String file,
        int line,
        String name,
        Map<String, Annotation> annotations,
        Map<String, String> bindings,
        String when,
        int whenLine,
        String then,
        int thenLine,
        String tableRow) {

    /**
     * What a rule says of itself in one annotation.
     *
     * @param value what stands between the quotation marks; empty for a bare annotation
     * @param line  the line it stands on
     */
    public record Annotation(String value, int line) {}

    /** The value of an annotation; null when the rule has none of that name. */
    public @Nullable String said(String annotation) {
        var said = annotations.get(annotation);
        return said == null ? null : said.value();
    }

    /** The rule's id for messages: its own, or that of the rule it belongs to. */
    public @Nullable String id() {
        var id = said("Id");
        return id != null ? id : said("Of");
    }

    /** Where a line stands, as a message names it. */
    public String place(int at) {
        return tableRow.isEmpty() ? Integer.toString(at) : tableRow;
    }

    /** The arguments of the one call in the consequence, after the rule itself. */
    List<String> arguments() {
        int from = then.indexOf('(');
        int to = then.lastIndexOf(')');
        if (from < 0 || to < from) {
            return List.of();
        }
        var words = then.substring(from + 1, to).split(",");
        return java.util.Arrays.stream(words)
                .map(String::strip)
                .filter(word -> word.startsWith("$"))
                .toList();
    }

    /** The method called in the consequence: flag, cannotCheck or nearMiss. */
    String call() {
        int from = then.indexOf('.');
        int to = then.indexOf('(');
        return from >= 0 && to > from ? then.substring(from + 1, to).strip() : "";
    }
}
