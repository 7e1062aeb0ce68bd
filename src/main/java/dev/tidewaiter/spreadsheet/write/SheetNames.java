package dev.tidewaiter.spreadsheet.write;

import java.util.Collection;
import java.util.TreeSet;

/** Names of sheets that Excel takes. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    /** A name for the sheet of a text file: without the letters that Excel refuses, at most 31 long. */
    public static String tab(String file) {
        var name = new StringBuilder();
        for (int i = 0; i < file.length() && name.length() < LONGEST; i++) {
            char c = file.charAt(i);
            name.append("[]:*?/\\'".indexOf(c) >= 0 || c < ' ' ? '_' : c);
        }
        var trimmed = name.toString().strip();
        return trimmed.isEmpty() ? "Sheet1" : trimmed;
    }

    /** A name that no other sheet has: with a number behind it where one has, for Excel tells no capitals from small letters. */
    public static String free(String wished, Collection<String> others) {
        var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(others);
        var name = wished;
        for (int i = 2; taken.contains(name); i++) {
            var end = " (" + i + ")";
            name = wished.substring(0, Math.min(wished.length(), LONGEST - end.length())) + end;
        }
        return name;
    }
}
