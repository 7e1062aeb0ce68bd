package dev.tidewaiter.manifest.value;

/** What shows of a text at a glance, whatever it says: a colon at its end, brackets around it, how many letters and digits. */
public final class TextMarks {

    private TextMarks() {}

    /** Whether it ends in a colon, as labels do. */
    public static boolean isLabel(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ':' || last == '：';
    }

    /** Whether brackets stand around all of it. */
    public static boolean isBracketed(String text) {
        if (text.length() < 2) {
            return false;
        }
        return "(（".indexOf(text.charAt(0)) >= 0 && ")）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How many of its characters are letters. */
    public static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    /** How many of its characters are digits. */
    public static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }
}
