package dev.tidewaiter.names;

/** Reads Chinese characters in pinyin, and turns traditional ones into simplified ones. */
final class HanReadings {

    private static final int FIRST = 0x3400;
    private static final String[] READINGS = readings();
    private static final char[] SIMPLIFIED = simplified();

    private HanReadings() {}

    /** The commonest reading without its tone; empty for a character that has none in the table. */
    static String reading(char character) {
        var reading = READINGS[character - FIRST];
        return reading == null ? "" : reading;
    }

    /** The simplified form of a character; the character itself when it has none. */
    static char simplified(char character) {
        char simple = SIMPLIFIED[character - FIRST];
        return simple == 0 ? character : simple;
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

    private static char[] simplified() {
        var simplified = new char[0xa000 - FIRST];
        for (var line : LanguageFile.lines("han-simplified.txt")) {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                simplified[line.charAt(i) - FIRST] = line.charAt(i + 1);
            }
        }
        return simplified;
    }
}
