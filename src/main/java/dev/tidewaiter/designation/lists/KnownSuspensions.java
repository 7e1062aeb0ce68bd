package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which entries of lists are suspended, from {@code list-suspensions.tsv}, where a publisher says so in a notice and not on the list. */
public final class KnownSuspensions {

    /**
     * A suspension of all entries of a list that were listed on a day.
     *
     * @param from  its first day
     * @param until its last day that is known
     */
    public record Suspension(String list, LocalDate listed, LocalDate from, LocalDate until) {

        /** What to say of such an entry besides the days. */
        public String note() {
            return "Suspended from %s to %s; whether that was prolonged is not known, so that it holds again from then on."
                    .formatted(from, until);
        }
    }

    private final List<Suspension> all;

    private KnownSuspensions(List<Suspension> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads the suspensions from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static KnownSuspensions of(WordLists words) {
        var all = new ArrayList<Suspension>();
        for (var row : words.list("designation/list-suspensions.tsv").rows(5)) {
            all.add(suspension(row));
        }
        return new KnownSuspensions(all);
    }

    private static Suspension suspension(WordRow row) {
        try {
            var suspension = new Suspension(
                    row.cell("list"),
                    LocalDate.parse(row.cell("listed")),
                    LocalDate.parse(row.cell("from")),
                    LocalDate.parse(row.cell("until")));
            if (!suspension.until.isBefore(suspension.from)) {
                return suspension;
            }
        } catch (DateTimeException noDay) {
            throw row.wrong("tells a day that is none as 2025-11-10");
        }
        throw row.wrong("ends before it begins");
    }

    /** The suspension of an entry by the day on which it was listed; empty when none is known. */
    public Optional<Suspension> of(String list, @Nullable LocalDate listedOn) {
        return all.stream()
                .filter(one -> one.list.equals(list) && one.listed.equals(listedOn))
                .findFirst();
    }
}
