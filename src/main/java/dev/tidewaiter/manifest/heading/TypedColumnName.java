package dev.tidewaiter.manifest.heading;

/** The name of a column in a database, which begins with the letter of its type: "s_hawb" is text, "i_pieces" a whole number. */
final class TypedColumnName {

    private static final int LETTER_AND_LINE = 2;

    private TypedColumnName() {}

    /** The name behind the letter; empty where there is none. What a letter says of its own, as in "n_weight", is heard before. */
    static String bare(String heading) {
        boolean typed = heading.length() > LETTER_AND_LINE + 1
                && Character.isLowerCase(heading.charAt(0))
                && heading.charAt(1) == '_'
                && Character.isLetter(heading.charAt(LETTER_AND_LINE));
        return typed ? heading.substring(LETTER_AND_LINE) : "";
    }
}
