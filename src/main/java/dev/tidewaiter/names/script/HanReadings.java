package dev.tidewaiter.names.script;

import java.util.HashMap;
import java.util.Map;

/** Reads Chinese characters in pinyin. */
public final class HanReadings {

    private static final int FIRST = 0x3400;
    private static final String[] READINGS = readings();

    private HanReadings() {}

    /** The commonest reading without its tone; empty for a character that has none in the table. */
    static String reading(char character) {
        var reading = READINGS[character - FIRST];
        return reading == null ? "" : reading;
    }

    /**
     * A person's name with the family name first, in pinyin without blanks. A few family names are read otherwise than their
     * characters elsewhere: 单 is Shan. Only for runs that are known to be a person's name.
     */
    public static String ofPerson(String characters) {
        for (int length = Math.min(2, characters.length() - 1); length > 0; length--) {
            var family = FamilyNames.READINGS.get(characters.substring(0, length));
            if (family != null) {
                return family + Transliterator.latin(characters.substring(length));
            }
        }
        return Transliterator.latin(characters);
    }

    private static final class FamilyNames {
        static final Map<String, String> READINGS = new HashMap<>(64);

        static {
            for (var line : LanguageFile.lines("han-family-names.txt")) {
                int blank = line.indexOf(' ');
                for (var name : line.substring(blank + 1).split(" ", -1)) {
                    READINGS.put(name, line.substring(0, blank));
                }
            }
        }
    }

    private static String[] readings() {
        var readings = new String[0xa000 - FIRST];
        for (var line : LanguageFile.lines("han-readings.txt")) {
            int blank = line.indexOf(' ');
            var syllable = line.substring(0, blank);
            for (int i = blank + 1; i < line.length(); i++) {
                readings[line.charAt(i) - FIRST] = syllable;
            }
        }
        return readings;
    }
}
