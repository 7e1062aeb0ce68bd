package dev.tidewaiter.web.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * What is held of a list under its one name: beside a part that somebody imported stands what the rulebook has of it.
 *
 * @param parts in the order in which they are in force
 */
record HeldParts(List<ListSnapshot> parts) {

    static HeldParts of(String id, List<ListSnapshot> inForce) {
        return new HeldParts(
                inForce.stream().filter(list -> list.id().equals(id)).toList());
    }

    /** Which part of its list one is, from 0. */
    static int place(ListSnapshot list, List<ListSnapshot> inForce) {
        return of(list.id(), inForce).parts().indexOf(list);
    }

    /** One of them by its place; the first where there is none at that. Absent where nothing is held. */
    Optional<ListSnapshot> part(int place) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.get(place >= 0 && place < parts.size() ? place : 0));
    }

    /** The first of them that has an entry with a number. */
    Optional<ListSnapshot> having(String entry) {
        return parts.stream().filter(part -> part.entry(entry).isPresent()).findFirst();
    }

    /** Whether a number is that of several, each of which is known by its name besides. */
    boolean isOfSeveral(String number) {
        return having(number).stream()
                .anyMatch(part -> part.entries(number).stream()
                                .map(Designation::entry)
                                .distinct()
                                .count()
                        > 1);
    }

    /** That entry. */
    Optional<Designation> entry(String number) {
        return having(number).flatMap(part -> part.entry(number));
    }
}
