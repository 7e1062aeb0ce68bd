package dev.tidewaiter.rulebook.model;

import dev.tidewaiter.shipment.Field;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about itself.
 *
 * @param id             such as {@code P02}; a row of a decision table adds its number, such as {@code G08-03}
 * @param title          in a few words
 * @param asks           the question it answers
 * @param severities     every severity that one of its conditions can give, worst first
 * @param cites          the law
 * @param effectiveFrom  the first shipment date it applies to
 * @param effectiveTo    the last one; null while it is in force
 * @param needs          fields it cannot do without: each inner list needs one of its fields
 * @param uses           fields that sharpen its answer
 * @param explain        the sentence, with placeholders
 * @param steps          what the officer does
 * @param falsePositives what may look like a hit and is none
 * @param knownGaps      what it cannot see, and what our sources leave unsure
 * @param status         active, trial or deprecated
 * @param owner          who answers for it
 * @param cannotDisable  whether no setting may switch it off
 * @param restsOn        rules that find what this one takes for granted: that a party is the list's entry; mostly empty
 * @param file           where it stands, relative to the rules folder
 * @param line           the line in that file
 */
public record Rule(
        String id,
        String title,
        String asks,
        List<Severity> severities,
        List<String> cites,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<List<Field>> needs,
        List<String> uses,
        String explain,
        String steps,
        String falsePositives,
        String knownGaps,
        String status,
        String owner,
        boolean cannotDisable,
        List<String> restsOn,
        String file,
        int line) {

    public Rule {
        severities = List.copyOf(severities);
        cites = List.copyOf(cites);
        needs = List.copyOf(needs);
        uses = List.copyOf(uses);
        restsOn = List.copyOf(restsOn);
    }

    /** Whether the rule is on trial: what it finds is shown and stops nothing, and it asks for nothing. */
    public boolean onTrial() {
        return status.equals("trial");
    }

    /** Whether the rule is deprecated, and so says nothing any more. */
    public boolean deprecated() {
        return status.equals("deprecated");
    }

    /** The same rule in force, as its scenarios look at it whatever its status is. */
    public Rule inForce() {
        return status.equals("active")
                ? this
                : new Rule(
                        id,
                        title,
                        asks,
                        severities,
                        cites,
                        effectiveFrom,
                        effectiveTo,
                        needs,
                        uses,
                        explain,
                        steps,
                        falsePositives,
                        knownGaps,
                        "active",
                        owner,
                        cannotDisable,
                        restsOn,
                        file,
                        line);
    }

    /** Whether the rule speaks of shipments of a day: it is law then, and not deprecated. */
    public boolean appliesOn(LocalDate day) {
        return !deprecated() && !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
