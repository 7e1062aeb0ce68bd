package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of OFAC's two lists some entries are of, as their programmes tell: the greater part of those that tell it decides. Where
 * most have programmes of both, the name of the file does, so that no single entry makes blocked persons of others, or others of them.
 *
 * @param all    how many entries there are
 * @param sdn    how many entries have programmes of the list of blocked persons alone
 * @param nonSdn how many have a programme of the other lists alone
 */
record OfacProgrammes(long all, long sdn, long nonSdn) {

    static final String BLOCKED = "OFAC-SDN";
    static final String NOT_BLOCKED = "OFAC-CONS";

    private static final Set<String> OF_NON_SDN_ALONE = new HashSet<>();
    private static final Set<String> OF_BOTH = new HashSet<>();

    static {
        for (var row : WordLists.beside(OfacProgrammes.class)
                .list("non-sdn-programmes.tsv")
                .rows(2)) {
            switch (row.cell(1)) {
                case "only" -> OF_NON_SDN_ALONE.add(row.cell(0));
                case "both" -> OF_BOTH.add(row.cell(0));
                default -> throw row.wrong("is neither \"only\" nor \"both\"");
            }
        }
    }

    /** What the programmes of some entries tell. */
    static OfacProgrammes of(Collection<? extends Collection<String>> entries) {
        long sdn = entries.stream().filter(OfacProgrammes::isBlocked).count();
        long nonSdn = entries.stream().filter(OfacProgrammes::isOfNonSdnAlone).count();
        return new OfacProgrammes(entries.size(), sdn, nonSdn);
    }

    private static boolean isBlocked(Collection<String> programmes) {
        return !isOfNonSdnAlone(programmes)
                && programmes.stream().anyMatch(programme -> !programme.isBlank() && !OF_BOTH.contains(programme));
    }

    private static boolean isOfNonSdnAlone(Collection<String> programmes) {
        return programmes.stream().anyMatch(OF_NON_SDN_ALONE::contains);
    }

    /** The list that a file is called by; empty where its name is none of OFAC's. */
    static String called(String name) {
        return name.startsWith("cons_prim") ? NOT_BLOCKED : name.startsWith("sdn") ? BLOCKED : "";
    }

    /**
     * The list that they are of.
     *
     * @param called the one that their file is called by, which decides where as many tell the one as the other, or too few tell any,
     *               unless it would make others of blocked persons, or none tells it and several the other; empty where it is called by none
     */
    String list(String called, ListLimits limits) {
        boolean noneForName = called.equals(BLOCKED) && sdn == 0 && nonSdn >= limits.entriesThatTell();
        boolean fewTell = sdn + nonSdn < limits.programmesThatTell() * all && (called.equals(BLOCKED) || sdn <= nonSdn);
        return !called.isEmpty() && !noneForName && (sdn == nonSdn || fewTell) ? called : list();
    }

    /** The one that more of them tell. */
    String list() {
        return sdn >= nonSdn ? BLOCKED : NOT_BLOCKED;
    }

    /**
     * What is to be said where not all agree, each a sentence.
     *
     * @param file   the file's name
     * @param called the list that it is called by
     * @param list   the list that it is taken for
     */
    List<String> doubts(String file, String called, String list) {
        var other = list.equals(BLOCKED) ? NOT_BLOCKED : BLOCKED;
        var doubts = new ArrayList<String>(2);
        if (called.equals(other)) {
            doubts.add("%s is called as %s is, and its programmes are those of %s: it is taken for that."
                    .formatted(file, other, list));
        }
        long against = list.equals(BLOCKED) ? nonSdn : sdn;
        if (against > 0) {
            doubts.add((against == 1
                            ? "%d of the entries in %s has a programme that only %s has: it is held for an entry of %s all the same."
                            : "%d of the entries in %s have programmes that only %s has: they are held for entries of %s all the same.")
                    .formatted(against, file, other, list));
        }
        return doubts;
    }
}
