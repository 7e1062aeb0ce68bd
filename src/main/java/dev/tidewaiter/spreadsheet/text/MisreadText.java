package dev.tidewaiter.spreadsheet.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what a program did that read a text in the wrong encoding before it came into the cell: "ÐžÐžÐž" and "ÎÎÎ" were both "ООО".
 * It is undone where the way back loses nothing and leads to what plainly is writing, from what plainly is none.
 */
final class MisreadText {

    private static final String CYRILLIC = "windows-1251";
    private static final String CHINESE = "GB18030";
    private static final String[] ENCODINGS = {CYRILLIC, "KOI8-R", "IBM866"};

    /** Read wrongly twice over is seen; more often is not. */
    private static final int MOST_TIMES = 2;

    private static final int LONGEST = 2_000;

    /** Fewer letters in a row are words of their own in some language. */
    private static final int FEWEST_IN_A_ROW = 3;

    /** How much the text must look like writing, and no more than how much the text in the cell may. */
    private static final double PLAINLY = 0.8;

    private static final double PLAINLY_CHINESE = 0.9;

    /** Fewer bytes that read as Cyrillic letters are an abbreviation with a small letter in it, such as "ОсОО", a company in Kyrgyzstan. */
    private static final int FEWEST_CHINESE_BYTES = 6;

    private static final double HARDLY = 0.4;

    /** Encodings of old systems are met less often. */
    private static final double OLD = 0.05;

    private MisreadText() {}

    /** The text as it was written; null when it reads well as it stands, or when nothing tells what it was. Never fails. */
    static @Nullable String undone(String text) {
        String now = null;
        for (int times = 0; times < MOST_TIMES; times++) {
            var before = once(now == null ? text : now);
            if (before == null) {
                break;
            }
            now = before;
        }
        return now;
    }

    private static @Nullable String once(String text) {
        if (text.length() > LONGEST || !mayBe(text)) {
            return null;
        }
        for (var page : CodePage.KNOWN) {
            var unicode = MisreadUnicode.undone(text, page);
            if (unicode != null) {
                return unicode;
            }
        }
        String best = null;
        double most = 0;
        for (var page : CodePage.KNOWN) {
            var bytes = looksRead(text, page) ? null : page.bytesOf(text);
            if (bytes == null) {
                continue;
            }
            double chinese = page.isCyrillic() && high(bytes) < FEWEST_CHINESE_BYTES ? 0 : chinese(bytes);
            if (page.isWindows() && chinese > Math.max(most, PLAINLY_CHINESE)) {
                most = chinese;
                best = new String(bytes, Charset.forName(CHINESE));
            }
            for (var name : ENCODINGS) {
                var written = new String(bytes, Charset.forName(name));
                // any letter of one of these is a letter in the others, so that only how usual the letters are tells
                // which it was
                double usual = CyrillicText.frequency(written) - (name.equals(CYRILLIC) ? 0 : OLD);
                if (usual > Math.max(most, CyrillicText.frequency(text)) && CyrillicText.score(written) > PLAINLY) {
                    most = usual;
                    best = written;
                }
            }
        }
        return best;
    }

    /** Korean has the same shape; in a short text nothing tells the two apart. */
    private static double chinese(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0 && (bytes[i] & 0xff) > 0xc8) {
                return ChineseText.score(bytes);
            }
            i += bytes[i] < 0 ? 1 : 0;
        }
        return 0;
    }

    private static int high(byte[] bytes) {
        int high = 0;
        for (byte one : bytes) {
            high += one < 0 ? 1 : 0;
        }
        return high;
    }

    private static boolean looksRead(String text, CodePage page) {
        return page.isCyrillic() ? CyrillicText.score(text) > HARDLY : WesternText.score(text) > 0;
    }

    /** A quick look that most texts fail: whether letters stand together that hardly any word has together. */
    private static boolean mayBe(String text) {
        int row = 0;
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean high = c >= 0x80 && (c < 0x180 || isSign(c));
            row = high ? row + 1 : 0;
            boolean cyrillic = c >= 0x400 && c < 0x460;
            boolean turned = small && cyrillic && Character.isUpperCase(c);
            small = cyrillic && Character.isLowerCase(c);
            if (row >= FEWEST_IN_A_ROW || turned || (c >= 0x80 && c < 0xa0) || isBox(c) || isPair(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter that begins a sequence of UTF-8 in some page is followed by what goes on with one. */
    private static boolean isPair(String text, int i) {
        if (text.charAt(i) < 0x80 || i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        char c = text.charAt(i);
        boolean leads = (c >= 0xc0 && c < 0x180) || (c >= 0x410 && c < 0x440);
        return leads && next >= 0x80 && !(next >= 0x410 && next < 0x450) && (!Character.isLetter(c) || !isPlain(next));
    }

    private static boolean isPlain(char c) {
        return c >= 0xc0 && c < 0x100;
    }

    /** Signs of windows-1252 outside Latin-1 that are none of the quotation marks and dashes that stand side by side. */
    private static boolean isSign(char c) {
        return "€‚ƒ„…†‡ˆ‰‹˜™›".indexOf(c) >= 0;
    }

    private static boolean isBox(char c) {
        return c >= 0x2500 && c < 0x25a0;
    }
}
