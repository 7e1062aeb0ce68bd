package dev.tidewaiter.spreadsheet.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A code page of one byte a letter that texts of another encoding are read in by mistake. */
final class CodePage {

    /** In the order in which they are tried: offices of the West, of the East, of central Europe and Turkey; DOS; the Macintosh. */
    static final List<CodePage> KNOWN = Stream.of(
                    "windows-1252",
                    "windows-1251",
                    "windows-1250",
                    "windows-1254",
                    "windows-1257",
                    "IBM866",
                    "KOI8-R",
                    "IBM437",
                    "IBM850",
                    "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .map(CodePage::new)
            .toList();

    /** No byte of the page. */
    static final int NONE = -1;

    private static final int FIRST = 0x80;
    private static final int CONTROLS_END = 0xa0;

    private final Charset charset;
    private final Map<Character, Integer> bytes = new HashMap<>(256);

    private CodePage(Charset charset) {
        this.charset = charset;
        for (int i = FIRST; i < 256; i++) {
            // a byte that the page leaves open is mostly read as the control character of its number, as Latin-1 has it
            if (i < CONTROLS_END) {
                bytes.put((char) i, i);
            }
        }
        for (int i = FIRST; i < 256; i++) {
            var letter = new String(new byte[] {(byte) i}, charset);
            if (letter.length() == 1 && letter.charAt(0) >= FIRST && letter.charAt(0) != '\ufffd') {
                bytes.put(letter.charAt(0), i);
            }
        }
    }

    Charset charset() {
        return charset;
    }

    boolean isCyrillic() {
        return byteOf('ж') != NONE;
    }

    /** Whether it is one of today's, in which Chinese texts are misread. */
    boolean isWindows() {
        return charset.name().startsWith("windows-");
    }

    /** The byte that is read as a letter, from 128; {@link #NONE} when none is. */
    int byteOf(char letter) {
        return letter < FIRST ? NONE : bytes.getOrDefault(letter, NONE);
    }

    /** The bytes that are read as a text; null when it holds a letter that is not on the page. */
    byte @Nullable [] bytesOf(String text) {
        var all = new byte[text.length()];
        for (int i = 0; i < all.length; i++) {
            char c = text.charAt(i);
            int b = c < FIRST ? c : byteOf(c);
            if (b == NONE) {
                return null;
            }
            all[i] = (byte) b;
        }
        return all;
    }
}
