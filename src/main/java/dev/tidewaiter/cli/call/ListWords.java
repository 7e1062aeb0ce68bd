package dev.tidewaiter.cli.call;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsInForce;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.wording.English;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the console says of lists. */
public final class ListWords {

    private ListWords() {}

    /** "a subset of OFAC-SDN (77 entries, published 2026-07-31)": a subset is never called by the whole list's name. */
    public static String of(ListSnapshot list) {
        return English.format(
                "%s%s (%,d entries, %s)",
                list.whole() ? "" : "a subset of ",
                list.id(),
                list.entries().size(),
                list.published() == null ? "date unknown" : "published " + list.published());
    }

    /** That files lie loosely where lists are kept; none where none do. */
    public static List<String> loose(SnapshotStore store) {
        var files = store.loose();
        if (files.isEmpty()) {
            return List.of();
        }
        var first = files.get(0);
        return List.of("%s%s not screened against: nobody has taken %s in. That is done with tidewaiter lists import."
                .formatted(
                        first,
                        files.size() == 1 ? " is" : English.format(" and %,d more are", files.size() - 1),
                        files.size() == 1 ? "it" : "them"));
    }

    /** Which lists the last try brought no newer edition of, and why: what is newer there is not screened against. A sentence or more each. */
    static List<String> notRefreshed(SnapshotStore store) {
        if (store.refused().isEmpty()) {
            return List.of();
        }
        var held = held(store);
        return store.refused().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(list -> "%s: the last try, on %s, brought no newer edition into force; %s. %s"
                        .formatted(
                                list.getKey(),
                                LocalDate.ofInstant(list.getValue().at(), ZoneId.systemDefault()),
                                held.stream()
                                        .filter(edition -> edition.list().equals(list.getKey()))
                                        .findFirst()
                                        .map(edition -> "that of " + edition.day() + " is in force")
                                        .orElse("none was taken in"),
                                list.getValue().reason()))
                .toList();
    }

    private static List<KeptEdition> held(SnapshotStore store) {
        try {
            return store.inForce();
        } catch (LostEdition lost) {
            return List.of(); // whoever loads it tells
        }
    }

    /**
     * Which of the rulebook's own designated parties are held against beside the lists that were given, and why: a sentence or
     * two; none when no list was given.
     *
     * @param allRead whether every file that was given as a list could be read
     */
    public static List<String> ownParties(ListsInForce lists, boolean allRead) {
        if (lists.imported().isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<String>(2);
        if (!lists.staying().isEmpty()) {
            var reasons = lists.staying().stream()
                    .map(list -> reason(lists, list, allRead))
                    .toList();
            told.add("The rulebook's own designated parties stay in force where no whole list takes their place: "
                    + String.join("; ", reasons) + ".");
        }
        if (lists.replaced() > 0) {
            told.add(English.format(
                    "The lists given take the place of %,d of the rulebook's own designated parties.",
                    lists.replaced()));
        }
        return told;
    }

    private static String reason(ListsInForce lists, ListSnapshot own, boolean allRead) {
        var same = lists.imported().stream()
                .filter(list -> list.id().equals(own.id()))
                .toList();
        var number = English.format("%,d of %s", own.entries().size(), own.id());
        if (same.isEmpty()) {
            return number + (allRead ? ", which was not given" : ", which no file that could be read holds");
        }
        var whole = same.stream().filter(ListSnapshot::whole).toList();
        if (whole.isEmpty()) {
            int given = same.stream().mapToInt(list -> list.entries().size()).sum();
            return English.format("%s, of which a part was given (%,d entries)", number, given);
        }
        var edition = ListSnapshot.publishedOn(whole, own.id());
        if (edition == null) {
            return number + ", not in the edition given, which does not tell its day";
        }
        boolean dated = own.entries().stream().allMatch(entry -> entry.listedOn() != null);
        return "%s, not in the edition given (%s) and listed after it%s"
                .formatted(number, edition, dated ? "" : ", or on a day that is not known");
    }
}
