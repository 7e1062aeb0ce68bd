package dev.tidewaiter.report.pdf;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A text cut into stretches that one font can write. What no font can write is named in its place, so that nobody takes a name
 * for shorter than it is: "[12 letters, Arabic]", or "[U+202E]" for a sign without a shape.
 *
 * @param text what is written
 * @param han  whether the Chinese font writes it
 */
record WrittenText(String text, boolean han) {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** Who can write a letter. */
    private enum Writer {
        LATIN,
        HAN,
        NOBODY
    }

    /**
     * Cuts a text.
     *
     * @param latin what the first font holds
     * @param inHan what the Chinese one holds; asked only of letters that the first does not hold
     */
    static List<WrittenText> of(String text, IntPredicate latin, IntPredicate inHan) {
        var all = new ArrayList<WrittenText>();
        int[] letters =
                COMPOSED.normalize(text).codePoints().map(WrittenText::shown).toArray();
        for (int i = 0; i < letters.length; ) {
            var writer = writer(letters[i], latin, inHan);
            int end = i + 1;
            while (end < letters.length && writer(letters[end], latin, inHan) == writer) {
                end++;
            }
            var stretch = new String(letters, i, end - i);
            all.add(
                    writer == Writer.NOBODY
                            ? new WrittenText(named(stretch), false)
                            : new WrittenText(stretch, writer == Writer.HAN));
            i = end;
        }
        return all;
    }

    /** Tabs and the like are blanks on paper. */
    private static int shown(int letter) {
        return letter != '\n' && Character.getType(letter) == Character.CONTROL ? ' ' : letter;
    }

    private static Writer writer(int letter, IntPredicate latin, IntPredicate inHan) {
        if (letter == '\n') {
            return Writer.LATIN;
        }
        if (Character.getType(letter) == Character.FORMAT) {
            return Writer.NOBODY;
        }
        return latin.test(letter) ? Writer.LATIN : inHan.test(letter) ? Writer.HAN : Writer.NOBODY;
    }

    private static String named(String stretch) {
        var named = new StringBuilder();
        int[] all = stretch.codePoints().toArray();
        for (int i = 0; i < all.length; ) {
            int end = i;
            int letters = 0;
            int script = UScript.getScript(all[i]);
            while (end < all.length && (isMark(all[end]) || isLetterOf(script, all[end]))) {
                letters += isMark(all[end]) ? 0 : 1;
                end++;
            }
            if (letters == 0) {
                named.append("[U+%04X]".formatted(all[i]));
                i = Math.max(end, i + 1);
            } else {
                named.append('[').append(letters).append(letters == 1 ? " letter, " : " letters, ");
                named.append(UScript.getName(script).replace('_', ' ')).append(']');
                i = end;
            }
        }
        return named.toString();
    }

    private static boolean isMark(int letter) {
        return UScript.getScript(letter) == UScript.INHERITED && Character.getType(letter) != Character.FORMAT;
    }

    private static boolean isLetterOf(int script, int letter) {
        return script > UScript.INHERITED && UScript.getScript(letter) == script;
    }
}
