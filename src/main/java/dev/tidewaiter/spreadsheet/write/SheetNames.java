package dev.tidewaiter.spreadsheet.write;

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
}
