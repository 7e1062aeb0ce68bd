package dev.tidewaiter.manifest.summary;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row that was skipped or rejected.
 *
 * @param row    its number, as a spreadsheet shows it
 * @param reason why, as an officer reads it
 */
public record RowNote(int row, String reason) {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z]+");

    /** By what the messages know a reason, if they have it in other languages. */
    public static String key(String reason) {
        return "row." + OTHER_SIGNS.matcher(reason.toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
