package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.rulebook.model.Finding.ControlReference;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Value;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the Commerce Country Chart says of the line's ECCN and one of its destinations.
 *
 * @param eccn        the ECCN on the line
 * @param title       what the entry is about, in plain words
 * @param country     the destination
 * @param answer      what the chart says
 * @param reasons     reasons for control that lead to the answer, such as {@code NS, RS}
 * @param columns     the columns that lead to it, such as {@code NS2}, and texts of the entry
 * @param row         the first row of the table of ECCNs that leads to it
 * @param militaryItem whether the entry holds military items or spacecraft, as the table of military entries says
 * @param kinds       the kinds of entries that it is of, as the table of kinds says, such as {@code advanced-computing}
 * @param measures    measures that name the destination on the day that applies, from {@code countries.measures}
 * @param implied     whether the goods' words led to the entry, and not a number on the line; a rule must still ask their numbers
 * @param from        the value the ECCN stood in, or the words
 * @param destination the value that names the destination
 */
public record ChartEntry(
        String eccn,
        String title,
        Country country,
        Answer answer,
        String reasons,
        Set<String> columns,
        int row,
        boolean militaryItem,
        Set<String> kinds,
        Set<String> measures,
        boolean implied,
        Value from,
        Value destination)
        implements Fact {

    public ChartEntry {
        columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns)); // in the order of the chart
        kinds = Set.copyOf(kinds);
        measures = Set.copyOf(measures);
    }

    /** What the chart says. */
    public enum Answer {
        /** A reason that surely applies is marked: a licence is needed. */
        MARKED,
        /** A marked reason applies to part of the entry, or the requirement is a text outside the chart. */
        READ_THE_ENTRY,
        /** Nothing that applies is marked. */
        NOT_MARKED
    }

    /** The same answer for an entry that the words of the goods lead to. */
    public ChartEntry asImplied() {
        return new ChartEntry(
                eccn,
                title,
                country,
                answer,
                reasons,
                columns,
                row,
                militaryItem,
                kinds,
                measures,
                true,
                from,
                destination);
    }

    /** The entry without its paragraph, such as {@code 9A012}. */
    public String entry() {
        return eccn.substring(0, Math.min(5, eccn.length()));
    }

    public boolean marked() {
        return answer == Answer.MARKED;
    }

    public boolean unsure() {
        return answer == Answer.READ_THE_ENTRY;
    }

    public boolean free() {
        return answer == Answer.NOT_MARKED;
    }

    @Override
    public List<Value> evidence() {
        return List.of(from, destination);
    }

    @Override
    public ControlReference goods() {
        return new ControlReference("US-EAR", eccn, "eccn-drone", row);
    }
}
