package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where lists are kept. It hands out snapshots that never change, so whoever holds one is not touched by a newer edition. */
public interface ListStore {

    /** The newest edition of each list, to screen against today. */
    List<ListSnapshot> newest();

    /**
     * The edition of a list that was in force on a day: the newest that was published by then. One without a day is taken for
     * today's, and handed out only where no other fits.
     *
     * @param id the list's id, such as {@code OFAC-SDN}
     */
    Optional<ListSnapshot> edition(String id, LocalDate day);

    /** The days of the editions held of each list, the oldest first; none of those whose day is unknown. */
    Map<String, List<LocalDate>> days();
}
