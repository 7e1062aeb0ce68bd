package dev.tidewaiter.designation.identifier;

/**
 * Whether a text can have one of some numbers at all, told by the hashes of its words alone: it is asked of every text of every line,
 * nearly none has one, and nothing is allocated to say so. Never says no where {@link NumbersOfKind} finds one, which is asked after a
 * yes; that may be by chance.
 */
final class NumberPrefilter {

    private static final int FEWEST_SLOTS = 64;

    /** What {@link String#hashCode()} multiplies with for each letter, so that the hash of groups put together is made of theirs. */
    private static final int BASE = 31;

    /** Greek with its accents is the one alphabet of which a letter may be two capitals although it has a capital by itself. */
    private static final int ACCENTED_GREEK = 0x1f00;

    private static final int BEHIND_ACCENTED_GREEK = 0x2000;

    private int[] slots = new int[FEWEST_SLOTS];
    private int count;

    /** Takes a number, normalised. */
    void add(String number) {
        if (count * 2 >= slots.length) {
            var before = slots;
            slots = new int[before.length * 2];
            for (int hash : before) {
                slots[slot(hash)] = hash;
            }
        }
        int hash = number.hashCode();
        int at = slot(hash);
        if (slots[at] != hash) {
            slots[at] = hash;
            count++;
        }
    }

    /** Whether a text may have one of the numbers, in a word, in a part of one, or in up to four groups. */
    boolean mayBeIn(String text) {
        if (count == 0) {
            return false;
        }
        int one = 0;
        int two = 0;
        int three = 0;
        int words = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!isOfWord(text.charAt(at))) {
                continue;
            }
            int from = at; // behind letters without capitals, which are a label written together with the number
            boolean joined = false;
            int end = at;
            for (; end < text.length() && goesOn(text, end, joined); end++) {
                char c = text.charAt(end);
                if (isWrittenOtherwise(c)) {
                    return true;
                }
                joined |= isJoint(c);
                from = isOfLabel(c) ? end + 1 : from;
            }
            int hash = 0;
            int scale = 1; // what the hash of a group in front of this one is multiplied with
            for (int i = from; i < end; i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    hash = hash * BASE + capital(text.charAt(i));
                    scale *= BASE;
                }
            }
            if (has(hash)
                    || (words > 0 && has(one * scale + hash))
                    || (words > 1 && has(two * scale + hash))
                    || (words > 2 && has(three * scale + hash))
                    || (joined && hasPart(text, at, end))) {
                return true;
            }
            three = two * scale + hash;
            two = one * scale + hash;
            one = hash;
            words++;
            at = end - 1;
        }
        return false;
    }

    /** Whether one is between the joints of a word, from any of them to any other or to its end. */
    private boolean hasPart(String text, int begin, int end) {
        for (int from = begin; from < end; from++) {
            if (from > begin && !isJoint(text.charAt(from - 1))) {
                continue;
            }
            int hash = 0;
            for (int i = from; i < end; i++) {
                if (text.charAt(i) == '/' && has(hash)) {
                    return true;
                }
                hash = with(hash, text.charAt(i));
            }
            if (has(hash)) {
                return true;
            }
        }
        return false;
    }

    private static int with(int hash, char c) {
        return Character.isLetterOrDigit(c) ? hash * BASE + capital(c) : hash;
    }

    private static char capital(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        }
        int digit = Character.digit(c, 10);
        return digit < 0 ? Character.toUpperCase(c) : (char) ('0' + digit);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '№' || Character.isSurrogate(c);
    }

    /** Whether a word goes on: behind its first joint with letters and digits alone. */
    private static boolean goesOn(String text, int at, boolean joined) {
        char c = text.charAt(at);
        if (isJoint(c)) {
            return at + 1 < text.length() && isOfWord(text.charAt(at + 1)) && text.charAt(at + 1) != '№';
        }
        return isOfWord(c) && !(joined && c == '№');
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '/';
    }

    private static boolean isOfLabel(char c) {
        return c >= 0x80 && (c == '№' || Character.getType(c) == Character.OTHER_LETTER);
    }

    /** Letters of which the capital is not one letter, or that stand for others: too few to be worth a rule of their own. */
    private static boolean isWrittenOtherwise(char c) {
        return c >= 0x80
                && (Character.isSurrogate(c)
                        || (c >= '\uff01' && c <= '\uff5e')
                        || (c >= ACCENTED_GREEK && c < BEHIND_ACCENTED_GREEK)
                        || (Character.isLowerCase(c) && Character.toUpperCase(c) == c));
    }

    private boolean has(int hash) {
        return hash != 0 && slots[slot(hash)] == hash;
    }

    /** Where a hash stands, or where it would. */
    private int slot(int hash) {
        int at = (hash * 0x9e3779b9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
