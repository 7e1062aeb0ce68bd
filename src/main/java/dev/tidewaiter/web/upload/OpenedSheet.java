package dev.tidewaiter.web.upload;

import java.util.regex.Pattern;

/**
 * The sheet that a person opened in the format check to say what it holds, though no goods were understood on it.
 *
 * @param file  the number of its file in the upload; below 0 for none
 * @param sheet its place among the sheets of that file
 */
record OpenedSheet(int file, int sheet) {

    private static final OpenedSheet NONE = new OpenedSheet(-1, -1);
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    /** As it stands in an address, such as {@code 0.2}; what is none opens none. */
    static OpenedSheet of(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? new OpenedSheet(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
                : NONE;
    }

    /** The sheet of a file that is opened; below 0 for none. */
    int in(int number) {
        return number == file ? sheet : -1;
    }

    /** What an address says of it. */
    String query() {
        return file < 0 ? "" : "&sheet=" + file + "." + sheet;
    }
}
