package dev.tidewaiter.designation.mention;

import dev.tidewaiter.names.search.FoldedWord;
import java.util.Arrays;
import java.util.Set;

/** The words of a text of any length with their places in it; each is folded when somebody asks for its sound, and then once. */
final class TextWords {

    /** One letter is nobody's rarest word. */
    static final int SHORTEST = 2;

    /** The most words of a legal form. */
    private static final int LEGAL_FORM = 3;

    /** How far from a word its legal form may stand, in words. */
    private static final int NEAR_FORM = 3;

    /** Words of a name on the side of its rarest word where no legal form stands. */
    private static final int BESIDE = 2;

    /** Initials beside a family name; a person has hardly more. */
    private static final int INITIALS = 3;

    private static final String[] SILENT = {};

    private final String text;

    /** Where each word begins and ends, in pairs. */
    private int[] ends = new int[32];

    private int size;
    private final String[][] sounds;

    TextWords(String text) {
        this.text = text;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                add(from, i);
                from = -1;
            }
        }
        sounds = new String[size][];
    }

    private void add(int from, int to) {
        if (2 * size == ends.length) {
            ends = Arrays.copyOf(ends, 4 * size);
        }
        ends[2 * size] = from;
        ends[2 * size + 1] = to;
        size++;
    }

    static boolean isPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == '&';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return size;
    }

    /** The text from the beginning of a word to the end of another. */
    String run(int from, int to) {
        return text.substring(ends[2 * from], ends[2 * to + 1]);
    }

    /** The same with the words of a legal form in front of it and behind it. */
    String runWithLegalForm(int from, int to) {
        int first = from;
        while (first > Math.max(0, from - LEGAL_FORM) && isLegalForm(first - 1)) {
            first--;
        }
        int last = to;
        while (last < Math.min(size - 1, to + LEGAL_FORM) && isLegalForm(last + 1)) {
            last++;
        }
        return run(first, last);
    }

    /**
     * Adds the runs around a word that begin or end with the nearest legal form: "OOO TD Kelvarin", "Kelvarin Plant JSC"; each also with
     * up to two words on its other side.
     */
    void addFromLegalForm(int at, Set<String> runs) {
        for (int from = at - 1; from >= Math.max(0, at - NEAR_FORM); from--) {
            if (isLegalForm(from)) {
                for (int to = at; to <= Math.min(size - 1, at + BESIDE); to++) {
                    runs.add(runWithLegalForm(from, to));
                }
                break;
            }
        }
        for (int to = at + 1; to <= Math.min(size - 1, at + NEAR_FORM); to++) {
            if (isLegalForm(to)) {
                for (int from = at; from >= Math.max(0, at - BESIDE); from--) {
                    runs.add(runWithLegalForm(from, to));
                }
                break;
            }
        }
    }

    /** Adds a word with the initials in front of it and behind it, each with its point: "A. B. Kelvarin", "Kelvarin A.B.". */
    void addWithInitials(int at, Set<String> runs) {
        for (int from = at - 1; from >= Math.max(0, at - INITIALS) && isInitial(from); from--) {
            runs.add(run(from, at));
        }
        for (int to = at + 1; to <= Math.min(size - 1, at + INITIALS) && isInitial(to); to++) {
            runs.add(run(at, to) + (hasPoint(to) ? "." : ""));
        }
    }

    /** A capital by itself, or one that a Russian letter takes two for, "Yu.". */
    private boolean isInitial(int at) {
        int letters = ends[2 * at + 1] - ends[2 * at];
        return Character.isUpperCase(text.charAt(ends[2 * at])) && (letters == 1 || (letters == 2 && hasPoint(at)));
    }

    private boolean hasPoint(int at) {
        int end = ends[2 * at + 1];
        return end < text.length() && text.charAt(end) == '.';
    }

    /** Whether a word is several that run on without a blank, as in Han script. */
    boolean runsOn(int at) {
        return sounds(at).length > 1;
    }

    private boolean isLegalForm(int at) {
        var words = FoldedWord.of(run(at, at));
        return !words.isEmpty() && words.stream().allMatch(FoldedWord::isLegalForm);
    }

    /** How a word sounds; several where characters run on without a blank, none where it is too short to tell anybody. */
    String[] sounds(int at) {
        var known = sounds[at];
        if (known == null) {
            boolean silent = ends[2 * at + 1] - ends[2 * at] < SHORTEST;
            known = silent
                    ? SILENT
                    : FoldedWord.of(run(at, at)).stream().map(FoldedWord::sound).toArray(String[]::new);
            sounds[at] = known;
        }
        return known;
    }

    /** Whether a word sounds like one of some words. */
    boolean isOneOf(int at, Set<String> others) {
        for (var sound : sounds(at)) {
            if (others.contains(sound)) {
                return true;
            }
        }
        return false;
    }
}
