package dev.tidewaiter.spreadsheet.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Undoes UTF-8 that was read in a code page of one byte a letter, as in "MÃ¼ller". The shape of UTF-8 is so strict that other texts
 * have it by chance in a letter or two; so what comes out must be letters of one alphabet in each word.
 */
final class MisreadUnicode {

    private static final char UNKNOWN = '\ufffd';
    private static final int NO_BREAK_SPACE = 0xa0;

    /** Of so many letters that are undone, one may be broken. */
    private static final int UNDONE_PER_BROKEN = 3;

    /** One letter may have the shape by chance, but hardly behind these: Â and Ã, В and Г, of which few words have them there. */
    private static final int LAST_TELLING_LEAD = 0xc3;

    private static final int FIRST_OF_THREE = 0xe0;

    private final String text;
    private final CodePage page;
    private final StringBuilder out;
    private int at;
    private int undone;
    private int broken;
    private boolean telling;

    private MisreadUnicode(String text, CodePage page) {
        this.text = text;
        this.page = page;
        this.out = new StringBuilder(text.length());
    }

    /** The text as it was written; null when it was not misread in that page. */
    static @Nullable String undone(String text, CodePage page) {
        return new MisreadUnicode(text, page).read();
    }

    private @Nullable String read() {
        while (at < text.length()) {
            int lead = page.byteOf(text.charAt(at));
            int length = lead < 0xc2 ? 0 : lead < FIRST_OF_THREE ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
            if (length == 0) {
                broken += lead == CodePage.NONE && !Character.isLetter(text.charAt(at)) ? 0 : isHigh(at) ? 1 : 0;
                out.append(text.charAt(at++));
            } else {
                sequence(lead, length);
            }
        }
        boolean enough = undone > 1 || telling;
        return enough && undone >= UNDONE_PER_BROKEN * broken && isOfOneAlphabetEach(out.toString())
                ? out.toString()
                : null;
    }

    private boolean isHigh(int i) {
        return text.charAt(i) >= 0x80;
    }

    private void sequence(int lead, int length) {
        int point = lead & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            int more = next(at + i, i == length - 1);
            if (more == UNKNOWN) {
                broken++;
                out.append(UNKNOWN);
                at = Math.min(text.length(), at + length);
                return;
            }
            if (more < 0x80 || more >= 0xc0) {
                broken++;
                out.append(i == 1 ? text.charAt(at) : UNKNOWN);
                at += i;
                return;
            }
            point = point << 6 | (more & 0x3f);
        }
        at = Math.min(text.length(), at + length);
        if (point > Character.MAX_CODE_POINT) {
            broken++; // four bytes can say more than Unicode has
            out.append(UNKNOWN);
            return;
        }
        if (isOfTexts(point)) {
            undone++;
            telling |= lead <= LAST_TELLING_LEAD || length > 2;
        } else {
            // what goes on with a letter of UTF-8 is half a letter of a text that was misread twice
            broken += point >= 0x80 && point < 0xc0 ? 0 : 1;
        }
        out.appendCodePoint(point);
    }

    /** The byte at a place. The last of a sequence may have been a no-break space, which is often made a blank or cut off. */
    private int next(int i, boolean last) {
        if (i >= text.length()) {
            return last ? NO_BREAK_SPACE : CodePage.NONE;
        }
        char c = text.charAt(i);
        return c == UNKNOWN ? UNKNOWN : c == ' ' && last ? NO_BREAK_SPACE : page.byteOf(c);
    }

    /** Letters that words are made of, and marks that stand in texts; phonetic signs, combining marks and the like are neither. */
    private static boolean isOfTexts(int point) {
        if (point < 0x2000 && Character.isLetter(point)) {
            boolean phonetic = point >= 0x180 && point < 0x370 && (point < 0x218 || point > 0x21b);
            boolean cyrillic = point >= 0x460 && point < 0x490;
            return !phonetic && !cyrillic;
        }
        if (point < 0x2000) {
            var script = UnicodeScript.of(point);
            return "\u00a0«»°±²³·×©®§£".indexOf(point) >= 0
                    || script == UnicodeScript.THAI
                    || script == UnicodeScript.DEVANAGARI;
        }
        return (point >= 0x2010 && point < 0x2040)
                || point == 0x20ac
                || point == 0x2116
                || point == 0x2122
                || (point >= 0x3000 && Character.isLetter(point))
                || (point >= 0x3000 && point < 0x3040)
                || (point >= 0xff00 && point < 0xffef);
    }

    private static boolean isOfOneAlphabetEach(String text) {
        UnicodeScript word = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                word = null;
                continue;
            }
            var script = UnicodeScript.of(c);
            boolean alphabet = script == UnicodeScript.LATIN
                    || script == UnicodeScript.CYRILLIC
                    || script == UnicodeScript.GREEK
                    || script == UnicodeScript.ARMENIAN;
            if (alphabet && word != null && script != word) {
                return false;
            }
            word = alphabet ? script : null;
        }
        return true;
    }
}
