package dev.tidewaiter.designation.party;

import dev.tidewaiter.designation.lists.Designation;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * By what an entry is known again in the next edition of its list.
 *
 * @param list   the list's id
 * @param number the entry's number on it; of one that has none {@code name} and its name
 */
public record EntryKey(String list, String number) implements Comparable<EntryKey> {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Comparator<EntryKey> ORDER =
            Comparator.comparing(EntryKey::list).thenComparing(EntryKey::number);

    public EntryKey {
        list = plain(list);
        number = plain(number);
    }

    public static EntryKey of(Designation entry) {
        return new EntryKey(entry.list(), entry.entry().isBlank() ? "name " + entry.name() : entry.entry());
    }

    /** As a person writes it: {@code OFAC-SDN 51298}. */
    public String inWords() {
        return list + " " + number;
    }

    /** It is kept in lines with tabs, so it has neither. */
    private static String plain(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    @Override
    public int compareTo(EntryKey other) {
        return ORDER.compare(this, other);
    }
}
