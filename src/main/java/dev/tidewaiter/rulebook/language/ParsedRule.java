package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule, taken apart: what it says of itself, what it asks of the facts, and what it calls.
 *
 * @param file        the file, relative to the rules folder
 * @param line        the line of its first word, or the row of a decision table, from 1
 * @param name        its name, which the engine knows it by
 * @param annotations what it says about itself
 * @param when        its conditions, all of which must hold
 * @param then        the call it makes; null when the rest of the rule could not be read
 * @param source      its condition and its consequence as they stand in the file
 * @param ofTable     whether it is a row of a decision table
 */
public record ParsedRule(
        String file,
        int line,
        String name,
        Map<String, Annotation> annotations,
        List<Condition> when,
        @Nullable FacadeCall then,
        String source,
        boolean ofTable) {

    /**
     * What a rule says of itself in one annotation.
     *
     * @param value  what stands between the quotation marks; empty for a bare annotation
     * @param line   the line it stands on
     * @param column the letter over its cell in a decision table; empty in a file of rules
     */
    public record Annotation(String value, int line, String column) {

        public Annotation(String value, int line) {
            this(value, line, "");
        }
    }

    public ParsedRule {
        annotations = Map.copyOf(annotations);
        when = List.copyOf(when);
    }

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
        return ofTable ? "row " + line : Integer.toString(at);
    }

    /** Where an annotation stands, or the rule that lacks it, as a message names it. */
    public String place(@Nullable Annotation said) {
        return said != null && ofTable && !said.column().isEmpty()
                ? said.column() + line
                : place(said == null ? line : said.line());
    }

    /** The simple name of the fact type of each variable that the call can see: those bound outside of not, exists and or. */
    public Map<String, String> bound() {
        var bound = new HashMap<String, String>();
        when.forEach(condition -> bound(condition, bound));
        return bound;
    }

    private static void bound(Condition condition, Map<String, String> into) {
        if (condition instanceof Condition.Pattern pattern) {
            var variable = pattern.variable();
            if (variable != null) {
                into.put(variable, pattern.factType());
            }
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> bound(part, into));
        }
    }
}
