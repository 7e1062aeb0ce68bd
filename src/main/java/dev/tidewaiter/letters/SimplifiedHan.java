package dev.tidewaiter.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Chinese letters as the mainland writes them, by the one table that names, goods and headings are read by. It was taken from ICU, whose
 * own takes most of half a second to load; a test holds the two to each other.
 */
public final class SimplifiedHan {

    /** The block of Chinese letters in which some have a simplified form. */
    private static final char FIRST = '\u4e00';

    private static final char LAST = '\u9fff';

    /** Read for the first Chinese letter: most runs see none. */
    private static final class Letters {
        static final char[] SIMPLIFIED = read();
    }

    private SimplifiedHan() {}

    private static char[] read() {
        var simplified = new char[LAST - FIRST + 1];
        try (var in = SimplifiedHan.class.getResourceAsStream("han-simplified.txt")) {
            var file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            file.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (int i = 0; i + 1 < line.length(); i += 2) {
                    simplified[line.charAt(i) - FIRST] = line.charAt(i + 1);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return simplified;
    }

    /** A text with its traditional letters in their simplified forms; all others stay. */
    public static String of(String text) {
        var simplified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            simplified.append(of(text.charAt(i)));
        }
        return simplified.toString();
    }

    /** A letter in its simplified form, by itself: beside others it may be read as part of a phrase. The letter itself when it has none. */
    public static char of(char letter) {
        char simple = letter >= FIRST && letter <= LAST ? Letters.SIMPLIFIED[letter - FIRST] : 0;
        return simple == 0 ? letter : simple;
    }
}
