package dev.tidewaiter.names.script;

/** Scripts that write consonants and leave most vowels out: Arabic, Persian, Hebrew. */
public final class Abjad {

    private Abjad() {}

    /** Whether a letter belongs to such a script. */
    public static boolean is(char letter) {
        return (letter >= '\u0590' && letter <= '\u06ff') || (letter >= '\ufb1d' && letter <= '\ufefc');
    }

    /** Whether a text begins in such a script. */
    public static boolean opens(String text) {
        return !text.isEmpty() && is(text.charAt(0));
    }
}
