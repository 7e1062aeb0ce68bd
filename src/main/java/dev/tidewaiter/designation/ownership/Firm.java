package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.designation.evidence.Match;
import java.util.List;

/**
 * One party of a graph of owners, a person or a firm.
 *
 * @param id        its number in the graph
 * @param spellings its names, as the links write them; the first one stands for it
 * @param listed    entries of lists that it counts as: strong matches of its name or of a number in it, best first
 */
public record Firm(int id, List<String> spellings, List<Match> listed) {

    public Firm {
        spellings = List.copyOf(spellings);
        listed = List.copyOf(listed);
    }

    /** What it is called. */
    public String name() {
        return spellings.get(0);
    }
}
