package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListedNameWords;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.search.LikelyBearer;

/** Names of lists that do not say whether they list a person or a firm, nor part the name from what is said of it. */
public final class UntypedName {

    private static final ListedNameWords WORDS = ListedNameWords.KNOWN;

    private UntypedName() {}

    /** What the name says; not known where it may be a person's as well as a firm's. */
    public static Designation.Kind kind(String name) {
        var bearer = LikelyBearer.of(name);
        if (bearer == null) {
            return Designation.Kind.UNKNOWN;
        }
        return bearer == Bearer.PERSON ? Designation.Kind.PERSON : Designation.Kind.ORGANISATION;
    }

    /** The name alone. */
    public static String name(String cell) {
        return WORDS.extension.matcher(cell).replaceFirst("").strip();
    }

    /** To whom else the entry extends, such as {@code any successor, sub-unit, or subsidiary thereof}; mostly empty. */
    public static String extension(String cell) {
        var found = WORDS.extension.matcher(cell);
        return found.find() ? found.group("further").strip() : "";
    }
}
