package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.search.LikelyBearer;
import java.util.regex.Pattern;

/** Names of lists that do not say whether they list a person or a firm, nor part the name from what is said of it. */
public final class UntypedName {

    /** What the State Department's notices say behind a name; it extends the sanction and is no part of the name. */
    private static final Pattern EXTENSION = Pattern.compile(
            ",? and (?:any|its|all) (?:successors?|sub-?units?|subsidiar(?:y|ies))\\b.*", Pattern.CASE_INSENSITIVE);

    private UntypedName() {}

    public static Designation.Kind kind(String name) {
        return LikelyBearer.of(name) == Bearer.PERSON ? Designation.Kind.PERSON : Designation.Kind.ORGANISATION;
    }

    /** The name alone. */
    public static String name(String cell) {
        return EXTENSION.matcher(cell).replaceFirst("").strip();
    }

    /** To whom else the entry extends, such as {@code any successor, sub-unit, or subsidiary thereof}; mostly empty. */
    public static String extension(String cell) {
        var found = EXTENSION.matcher(cell);
        return found.find() ? found.group().replaceFirst(",? and ", "").strip() : "";
    }
}
