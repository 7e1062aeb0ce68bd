package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.TextThresholds;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds where a text, such as a remark, holds a name as whole as a cell for a party does, so that one telling word is enough of it: a
 * legal form stands beside it, a role in front of it, or nothing else in the text. A name ends at a mark, at a word in small letters
 * among words that begin with capitals, and at a role.
 */
public final class WholeMentions {

    /**
     * What may be a whole name.
     *
     * @param text the name
     * @param told whether a legal form or a role tells that it is one
     */
    public record WholeMention(String text, boolean told) {}

    /**
     * The whole names of a text.
     *
     * @param mentions what may be whole names, mostly nothing
     * @param whole    whether all of the text was looked through
     */
    public record Mentioned(List<WholeMention> mentions, boolean whole) {}

    /** Marks of punctuation at which a name ends, whatever the language. */
    private static final String MARKS = ",;:()[]{}|/=<>\n\r\t（）【】，；：、";

    /** Names of one text that may be listed ones; it bounds the time that a hostile text takes, and beyond it the text is not looked through. */
    private static final int MOST = 24;

    /** The most letters of a word that a point cuts short, as in "Co." or "Ltd.": how English writes, and no matter of taste. */
    private static final int CUT_SHORT = 3;

    private final MentionWords roles;
    private final Set<String> joining = new HashSet<>();

    /** The length of the longest of those that join; it saves looking up what cannot be one. */
    private int longestJoining;

    private WholeMentions(MentionWords roles) {
        this.roles = roles;
    }

    /**
     * Reads the words that stand in front of a party.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static WholeMentions of(WordLists lists) {
        var mentions = new WholeMentions(MentionWords.of(lists));
        for (var row : lists.list("designation/joining-words.tsv").rows(2)) {
            if (row.cell(0).equals("between")) {
                mentions.joining.add(row.cell(1));
                mentions.longestJoining =
                        Math.max(mentions.longestJoining, row.cell(1).length());
            }
        }
        return mentions;
    }

    /**
     * The whole names in a text. Never fails.
     *
     * @param mayBeListed which of them are worth a look at the lists; the others are left out
     */
    public Mentioned in(String text, TextThresholds thresholds, Predicate<String> mayBeListed) {
        return new Cut(text, false, thresholds, mayBeListed).names();
    }

    /**
     * The names in the marks on packages and on sheets: each line, and what stands before and behind a number, is looked at by itself.
     * Nothing tells that they are names. Never fails.
     *
     * @param mayBeListed which of them are worth a look at the lists; the others are left out
     */
    public Mentioned inMarks(String text, TextThresholds thresholds, Predicate<String> mayBeListed) {
        return new Cut(text, true, thresholds, mayBeListed).names();
    }

    private static boolean isLabelEnd(char c) {
        return c == ':' || c == '：' || c == '=';
    }

    /** A text that is cut. */
    private final class Cut {
        private final String text;
        private final boolean capitals;
        private final List<WholeMention> found = new ArrayList<>(2);

        /** Where the words of the present run begin and end, in pairs. */
        private final List<Integer> ends = new ArrayList<>();

        private boolean role;
        private boolean label;
        private int words;

        /** Whether each run of words is a name. */
        private final boolean marks;

        private final TextThresholds thresholds;
        private final Predicate<String> mayBeListed;
        private boolean whole = true;

        Cut(String text, boolean marks, TextThresholds thresholds, Predicate<String> mayBeListed) {
            this.thresholds = thresholds;
            this.mayBeListed = mayBeListed;
            this.text = text;
            this.marks = marks;
            this.capitals = text.chars().anyMatch(Character::isUpperCase);
        }

        Mentioned names() {
            int at = 0;
            while (at < text.length() && whole) {
                int from = at;
                int said = roleLength(at);
                if (said > 0) {
                    end();
                    at += said;
                    role = true;
                    label = isLabelEnd(text.charAt(at - 1)) || isLabel(at);
                } else if (TextWords.isPart(text.charAt(at))) {
                    at = endOfWord(at);
                    word(from, at);
                } else {
                    if (ends(at)) {
                        end();
                    }
                    at++;
                }
            }
            end();
            return new Mentioned(found, whole);
        }

        /** Whether a mark that ends a label follows: "Kunde : Alpha", "заказчик - Альфа". */
        private boolean isLabel(int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean dash = at > from && at + 1 < text.length() && "-–—".indexOf(text.charAt(at)) >= 0;
            return at < text.length() && (isLabelEnd(text.charAt(at)) || (dash && text.charAt(at + 1) == ' '));
        }

        private int endOfWord(int from) {
            int at = from;
            while (at < text.length() && TextWords.isPart(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int roleLength(int at) {
            boolean begins = TextWords.isPart(text.charAt(at)) && (at == 0 || !TextWords.isPart(text.charAt(at - 1)));
            if (!begins) {
                return 0;
            }
            int length = roles.lengthAt(text, at);
            for (int end = endOfWord(at); length == 0 && end > 0 && end - at <= longestJoining; ) {
                if (joining.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                    length = end - at;
                }
                end = end + 1 < text.length() && text.charAt(end) == ' ' ? endOfWord(end + 1) : -1;
            }
            return length;
        }

        private void word(int from, int to) {
            words++;
            if (marks && hasDigit(from, to)) {
                end();
                return;
            }
            boolean small = capitals && Character.isLowerCase(text.charAt(from));
            if (small && !isLegalForm(from, to)) {
                end();
                role = false;
                return;
            }
            ends.add(from);
            ends.add(to);
        }

        /** Whether a name ends at a mark; a point behind a short word belongs to it, and so does one inside a word. */
        private boolean ends(int at) {
            char c = text.charAt(at);
            if (MARKS.indexOf(c) >= 0) {
                return c != ':' || !ends.isEmpty();
            }
            if (c != '.' || ends.isEmpty()) {
                return false;
            }
            int last = ends.size() - 2;
            boolean behindWord = ends.get(last + 1) == at;
            boolean beforeBlank = at + 1 == text.length() || text.charAt(at + 1) == ' ';
            return behindWord && beforeBlank && at - ends.get(last) > CUT_SHORT;
        }

        /** The present run of words is over. */
        private void end() {
            int size = ends.size() / 2;
            if (size > 0) {
                add(size);
                ends.clear();
                role = false;
                label = false;
            }
        }

        private boolean hasDigit(int from, int to) {
            return text.substring(from, to).chars().anyMatch(Character::isDigit);
        }

        private void add(int size) {
            int most = thresholds.mostWords();
            if (marks) {
                if (size <= most) {
                    put(0, size - 1, false);
                }
                return;
            }
            if (size <= most && role && (size > 1 || (label && ends.get(1) - ends.get(0) >= thresholds.telling()))) {
                put(0, size - 1, true);
            }
            for (int i = 0; i < size && size > 1; i++) {
                if (isLegalForm(ends.get(2 * i), ends.get(2 * i + 1))) {
                    if (size <= most) {
                        put(0, size - 1, true);
                    }
                    put(i, Math.min(size - 1, i + most - 1), true);
                    put(Math.max(0, i - most + 1), i, true);
                }
            }
            boolean isAll = size == words && endsWith(ends.get(2 * size - 1));
            if (size > 1 && size <= most && isAll) {
                put(0, size - 1, false);
            }
        }

        /** Whether no word stands behind a place of the text. */
        private boolean endsWith(int last) {
            for (int at = last; at < text.length(); at++) {
                if (TextWords.isPart(text.charAt(at))) {
                    return false;
                }
            }
            return true;
        }

        private void put(int first, int last, boolean told) {
            if (last > first || !isLegalForm(ends.get(2 * first), ends.get(2 * last + 1))) {
                var name = text.substring(ends.get(2 * first), ends.get(2 * last + 1));
                boolean known = found.stream().anyMatch(other -> other.text().equals(name));
                if (!known && mayBeListed.test(name)) {
                    whole &= found.size() < MOST;
                    if (whole) {
                        found.add(new WholeMention(name, told));
                    }
                }
            }
        }

        private boolean isLegalForm(int from, int to) {
            var forms = FoldedWord.of(text.substring(from, to));
            return !forms.isEmpty() && forms.stream().allMatch(FoldedWord::isLegalForm);
        }
    }
}
