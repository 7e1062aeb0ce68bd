package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A box of a form by its number and its title: "17 Bestimmungsland"; "12 Cartons" and "3 Goods" are a count of something. */
public final class NumberedBox {

    /** "44E Port of loading", as letters of credit name their fields: two digits and a letter; "1a. Exporter", "4b2 Consignee type". */
    private static final Pattern LETTER = Pattern.compile("^(?:(\\d\\d)[A-Z]|(\\d\\d?)[a-h]\\d?[.)]?)(?= \\p{Lu})");

    private NumberedBox() {}

    /** The title behind the number; empty where no number stands before one. */
    public static String title(String written) {
        var text = LETTER.matcher(written).replaceFirst("$1$2");
        int blank = text.indexOf(' ');
        boolean numbered = blank > 0
                && blank < 3
                && blank + 2 < text.length()
                && Character.isUpperCase(text.charAt(blank + 1))
                && text.substring(0, blank).chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered ? text.substring(blank + 1) : "";
    }

    /**
     * Whether the number may count what the title means, or the title is not known for sure.
     *
     * @param counted words for what is counted by the piece, in small letters
     */
    static boolean mayCount(Meaning meaning, String title, Set<String> counted) {
        if (meaning.kind() != Kind.FIELD || !meaning.exact()) {
            return true;
        }
        return switch (meaning.fields().get(0)) {
            // "7 Number of packages" says itself what is counted, "4 Handling units" are some of them
            case QUANTITY, PACKAGE_COUNT, UNIT, CONTAINER ->
                title.indexOf(' ') < 0 || counted.stream().anyMatch(title.toLowerCase(Locale.ROOT)::contains);
            case DESCRIPTION, MODEL, PART_NUMBER, PACKAGE_TYPE, MARKS -> title.indexOf(' ') < 0;
            default -> false;
        };
    }
}
