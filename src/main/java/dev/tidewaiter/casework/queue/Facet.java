package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.Severities;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** By what the queue is narrowed and counted. */
public enum Facet {
    STATE(0),
    SEVERITY(1),
    RULE(2),
    LIST(3),
    DESTINATION(4),
    SENDER(5),
    FILE(6),
    /** What a file leaves open; no page counts it out, since it is what the entries of a folded page have in common. */
    QUESTION(7),
    /** Which run found it first: what is new in that run. No page counts it out either. */
    FIRST_RUN(8),
    /** Which runs found it: the one facet of which a finding may have several values. */
    RUN(-1);

    /** Those that are counted out on a page. */
    public static final Set<Facet> COUNTED =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(QUESTION, FIRST_RUN)));

    private final int column;

    Facet(int column) {
        this.column = column;
    }

    /** Its place among the queue's columns, from 0; -1 for the one that stands in none. */
    int column() {
        return column;
    }

    /** Whether anything could ever have a value; of severities and states it is known which there are. */
    public boolean mayBe(String value) {
        return closed().isEmpty() || closed().contains(value);
    }

    /** All values, where it is known which there are; else empty. */
    public List<String> closed() {
        return switch (this) {
            case SEVERITY -> Severities.WORST_FIRST;
            case STATE -> Arrays.stream(FindingState.values()).map(Enum::name).toList();
            default -> List.of();
        };
    }

    /** The name in addresses and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
