package dev.tidewaiter.rulebook.model;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule's answer about one goods line, with its evidence.
 *
 * @param rule        the rule's id, such as {@code P02}
 * @param severity    how far it reaches
 * @param title       the rule's title
 * @param explanation what was seen and why it matters, rendered for this line
 * @param nextStep    what the officer does now
 * @param citations   the law it rests on
 * @param evidence    the values used, as they stood in the file
 * @param match       the party and the entry it may be; null for a rule about goods or places
 * @param also        further entries that the same party may be, on other lists or in the same building; mostly empty
 * @param restsOn     rules that find what this one takes for granted, that the party is the entry; mostly empty
 * @param goods       the controlled code and table row; null for a rule about parties
 * @param list        the id of the list that it says something of, such as that it is too old; null for what is found about a line
 */
public record Finding(
        String rule,
        Severity severity,
        String title,
        String explanation,
        String nextStep,
        List<String> citations,
        List<Value> evidence,
        @Nullable Match match,
        List<Match> also,
        List<String> restsOn,
        @Nullable ControlReference goods,
        @Nullable String list) {

    /**
     * The row of a regime table that the goods fall under.
     *
     * @param regime the regime, such as {@code US-EAR}; a code means nothing without it
     * @param code   the listed code, such as {@code 8407.10} or {@code 9A012.a.2}
     * @param table  the table in the rulebook
     * @param row    the row in that table, as a spreadsheet shows it
     */
    public record ControlReference(String regime, String code, String table, int row) {}

    public Finding {
        citations = List.copyOf(citations);
        evidence = List.copyOf(evidence);
        also = List.copyOf(also);
        restsOn = List.copyOf(restsOn);
    }

    /** Every entry that the party may be, the one that is told first; empty for a rule about goods or places. */
    public List<Match> sources() {
        return match == null
                ? List.of()
                : Stream.concat(Stream.of(match), also.stream()).toList();
    }

    /** The same with further entries. */
    public Finding also(List<Match> others) {
        return new Finding(
                rule, severity, title, explanation, nextStep, citations, evidence, match, others, restsOn, goods, list);
    }

    /** The same with other evidence. */
    public Finding with(List<Value> other) {
        return new Finding(
                rule, severity, title, explanation, nextStep, citations, other, match, also, restsOn, goods, list);
    }
}
