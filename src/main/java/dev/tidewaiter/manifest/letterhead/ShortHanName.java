package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;

/**
 * A Chinese name that another one begins with, as a letterhead has "浙江欧美" for "浙江欧美器材有限公司". No law keeps a second firm from
 * beginning so. Both may have one role then; but both are screened, each as it stands, and neither goes where the other is left out.
 */
public final class ShortHanName {

    /** A town and one word of a name. */
    private static final int FEWEST_LETTERS = 4;

    private ShortHanName() {}

    /** Whether a name is Chinese, long enough to tell a firm, and where another begins, or all of it. */
    public static boolean begins(String name, String whole) {
        return name.length() >= FEWEST_LETTERS
                && name.codePoints().allMatch(Characters::isHan)
                && whole.startsWith(name);
    }
}
