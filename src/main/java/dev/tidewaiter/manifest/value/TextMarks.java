package dev.tidewaiter.manifest.value;

import java.util.regex.Pattern;

/** What shows of a text at a glance, whatever it says: a colon, brackets around it. */
public final class TextMarks {

    /** What stands before a colon further on is a sentence. */
    private static final int LONGEST_LABEL = 25;

    /** Brackets that end in a year, as terms of delivery are of one. */
    private static final Pattern EDITION = Pattern.compile("\\s*\\([^()]*\\b\\d{4}\\)$");

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

    /** "Tehran" of "Tehran (Incoterms 2020)", where the brackets hold what is a label elsewhere. */
    public static String withoutEdition(String text) {
        return EDITION.matcher(text).replaceFirst("");
    }

    /** Where the first colon stands, of either width; -1 for nowhere. */
    public static int firstColon(String text) {
        int colon = text.indexOf(':');
        int wide = text.indexOf('：');
        return colon < 0 ? wide : wide < 0 ? colon : Math.min(colon, wide);
    }

    /** Whether it begins with a few words and a colon, as a label does that nobody may know, and is no address of the web. */
    public static boolean beginsWithLabel(String text) {
        int colon = firstColon(text);
        return colon > 0 && colon < LONGEST_LABEL && !text.startsWith("http");
    }
}
