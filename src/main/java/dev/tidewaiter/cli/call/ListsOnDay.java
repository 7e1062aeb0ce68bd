package dev.tidewaiter.cli.call;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists as they stood on a day. */
final class ListsOnDay {

    private ListsOnDay() {}

    /**
     * What a store holds of that day.
     *
     * @param missing gets a sentence for each list of which it holds nothing so old
     */
    static List<ListSnapshot> held(ListStore store, LocalDate day, List<String> missing) {
        var days = store.days();
        var held = new ArrayList<ListSnapshot>();
        for (var list : days.keySet()) {
            store.edition(list, day)
                    .ifPresentOrElse(
                            held::add,
                            () -> missing.add("%s is left out: no edition of %s or before is held, the first is of %s."
                                    .formatted(list, day, first(days.getOrDefault(list, List.of())))));
        }
        if (held.isEmpty()) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "No list of %s or before is held. %s Nothing was screened."
                            .formatted(day, days.isEmpty() ? "No list is held at all." : told(days)));
        }
        return held;
    }

    /** The rulebook's own parties without those that were listed later; one of unknown day stays. */
    static List<ListSnapshot> own(List<ListSnapshot> own, LocalDate day) {
        return own.stream()
                .map(list -> list.listedBy(day))
                .filter(list -> !list.entries().isEmpty())
                .toList();
    }

    private static String first(List<LocalDate> days) {
        return days.isEmpty() ? "an unknown day" : days.get(0).toString();
    }

    private static String told(Map<String, List<LocalDate>> days) {
        return days.entrySet().stream()
                .map(list -> list.getKey() + " of "
                        + list.getValue().stream().map(LocalDate::toString).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "Held are ", "."));
    }
}
