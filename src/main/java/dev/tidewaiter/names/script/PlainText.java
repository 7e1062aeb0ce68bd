package dev.tidewaiter.names.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text with every letter in its plain form: full-width, half-width, enclosed and mathematical letters, ligatures and
 * superscripts become ordinary ones, a letter and its mark become one letter, and signs that stand for a word are written out.
 * What is outside the plane of common letters and has no plain form, and halves of such letters, become blanks.
 */
public final class PlainText {

    private static final class Loaded {
        static final Map<Character, String> SIGNS = new HashMap<>(32);
        static final Map<String, String> WORDS = new HashMap<>(16);

        static {
            for (var line : LanguageFile.lines("signs.txt")) {
                int sign = line.indexOf('=');
                var written = line.substring(0, sign).strip();
                var meant = line.substring(sign + 1).strip();
                if (written.length() == 1) {
                    SIGNS.put(written.charAt(0), meant.equals("-") ? "" : " " + meant + " ");
                } else {
                    WORDS.put(written, " " + meant + " ");
                }
            }
        }
    }

    private PlainText() {}

    /** The plain form; the text itself when it is plain already, as most are. */
    public static String of(String text) {
        int first = firstToChange(text);
        return first < 0 ? text : plain(text);
    }

    private static int firstToChange(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && mayChange(c)) {
                return i;
            }
            if (c >= 0x99 && c < 0xc0 && c != 0xa0 && c != 0xad && c != 0xb4 && c != 0xb7) {
                return i;
            }
        }
        return -1;
    }

    /** Letters that may have a plain form. The great alphabets are left alone, so that their words cost no more. */
    private static boolean mayChange(char c) {
        return c <= 0x36f // marks that belong to the letter before
                || (c >= 0x1d00 && c <= 0x1dff)
                || (c >= 0x2070 && c <= 0x209f)
                || (c >= 0x2100 && c <= 0x218f)
                || (c >= 0x2460 && c <= 0x24ff)
                || (c >= 0x3099 && c <= 0x309c)
                || (c >= 0x3200 && c <= 0x33ff)
                || c == '\u05f4'
                || c == '\u05d1' // opens the Hebrew "limited"
                || c == '\uc8fc' // opens the Korean "joint stock"
                || (c >= 0x1100 && c <= 0x11ff)
                || (c >= 0x3130 && c <= 0x318f)
                || (c >= 0xd800 && c <= 0xdfff)
                || (c >= 0xf900 && c <= 0xffef);
    }

    private static String plain(String text) {
        var meant = text;
        for (var word : Loaded.WORDS.entrySet()) {
            if (meant.contains(word.getKey())) {
                meant = meant.replace(word.getKey(), word.getValue());
            }
        }
        var out = new StringBuilder(meant.length() + 16);
        int at = 0;
        while (at < meant.length()) {
            int point = meant.codePointAt(at);
            int length = Character.charCount(point);
            var sign = sign(point);
            if (sign != null) {
                out.append(sign);
            } else if (length == 1 && Character.isSurrogate((char) point)) {
                out.append(' ');
            } else {
                out.appendCodePoint(point);
            }
            at += length;
        }
        return withoutRest(Normalizer.normalize(out, Normalizer.Form.NFKC));
    }

    private static @Nullable String sign(int point) {
        return point < 0x10000 ? Loaded.SIGNS.get((char) point) : null;
    }

    private static String withoutRest(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, ' ');
            }
        }
        return out == null ? text : out.toString();
    }
}
