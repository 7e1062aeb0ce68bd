package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.designation.threshold.CraftMarkThresholds;
import dev.tidewaiter.designation.threshold.NumberThresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Listed numbers that are too short to tell anybody by themselves, behind words that say of them what the list says: {@code Passport
 * L550681}, {@code Trade License No. 683633}, {@code call sign T2EU4}. Many have the number 26740, and few the passport.
 */
final class NumbersOfKind {

    /** A listed number in a text, as the text has it, and how far it reaches. */
    record Found(ListedNumber listed, String number, NumberReach reach) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}№]+(?:[-./][\\p{L}\\p{Nd}]+)*");

    /** Where another thing begins than the one that a word before tells of. */
    private static final Pattern BREAK = Pattern.compile("[;|\n]");

    /** Letters that stand by themselves in front of the digits of a passport: {@code Z 550 681}. */
    private static final Pattern SERIES = Pattern.compile("[A-Z]{1,3}");

    private static final int LONGEST_SERIES = 3;

    /** As many words as the longest label has. */
    private static final int WORDS_BEFORE = 6;

    /** As many groups as a number is written in. */
    private static final int MOST_GROUPS = 4;

    private static final int FEWEST_DIGITS = 1;
    private static final int LONGEST_TEXT = 33_000;

    private final NumberKindWords kinds;
    private final CraftMarkWords crafts;
    private final NumberThresholds numbers;
    private final CraftMarkThresholds marks;
    private final Map<String, List<ListedNumber>> byNumber = new HashMap<>();
    private final NumberPrefilter prefilter = new NumberPrefilter();

    NumbersOfKind(IdentifierWords words, NumberThresholds numbers, CraftMarkThresholds marks) {
        this.kinds = words.kinds();
        this.crafts = words.crafts();
        this.numbers = numbers;
        this.marks = marks;
    }

    void add(ListedNumber listed) {
        var number = listed.identifier().value();
        boolean counts = listed.mark() != null
                ? number.length() >= marks.shortest()
                : number.length() >= numbers.ofKind()
                        && digits(number) >= FEWEST_DIGITS
                        && !kinds.in(listed.identifier().label()).isEmpty();
        if (counts) {
            byNumber.computeIfAbsent(number, any -> new ArrayList<>(1)).add(listed);
            prefilter.add(number);
        }
    }

    /** How far an equal number reaches whose kind both sides say. */
    private NumberReach reach(ListedNumber listed) {
        if (listed.isShared() || listed.mark() != null) {
            return NumberReach.SHARED;
        }
        if (listed.identifier().value().length() >= numbers.withoutKind()) {
            return NumberReach.ALONE;
        }
        boolean abroad =
                listed.identifier().value().length() >= numbers.ofKindAbroad() || isOfPerson(listed.identifier());
        return abroad ? NumberReach.OF_KIND : NumberReach.OF_KIND_IN_ITS_COUNTRY;
    }

    /** Whether its list calls a number one of a person's papers. */
    boolean isOfPerson(ListedIdentifier listed) {
        return kinds.in(listed.label()).stream().anyMatch(NumberKindWords.Said::travels);
    }

    /** Whether a text may have a listed number, whatever stands before it; asked first, because most have none. */
    boolean mayBeIn(String text) {
        if (text.length() > LONGEST_TEXT || prefilter.mayBeIn(text)) {
            return text.length() <= LONGEST_TEXT;
        }
        var latin = TailNumbers.inLatin(text);
        return !latin.equals(text) && prefilter.mayBeIn(latin);
    }

    /** The listed numbers in what somebody asks for, who need not say of which kind they are. */
    List<Found> asked(String number) {
        return in(number, false);
    }

    /** The listed numbers in a text that says of them what the list says. */
    List<Found> in(String text) {
        return in(text, true);
    }

    /**
     * The same in a text that is there for something else, where a number of a register or of a permit is its bearer's only if it is as
     * long as any that counts there.
     */
    List<Found> inPassing(String text) {
        return in(text).stream().map(this::inPassing).toList();
    }

    private Found inPassing(Found found) {
        boolean proves = found.reach() == NumberReach.ALONE
                && found.number().length() < numbers.anywhere()
                && !isOfPerson(found.listed().identifier());
        return proves ? new Found(found.listed(), found.number(), NumberReach.OF_KIND) : found;
    }

    private List<Found> in(String text, boolean said) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        var found = wordByWord(text, said);
        var latin = found.isEmpty() ? TailNumbers.inLatin(text) : text;
        return latin.equals(text) ? found : wordByWord(latin, said);
    }

    /** The same, of a text that may have one. */
    List<Found> wordByWord(String text, boolean said) {
        var found = new ArrayList<Found>(0);
        var begins = new ArrayList<Integer>();
        var word = WORD.matcher(text);
        var groups = new ArrayList<String>(MOST_GROUPS);
        var label = "";
        var letters = "";
        while (word.find()) {
            var written = word.group();
            int from = firstOfNumber(written);
            var number = IdentifierFormats.normalised(written.substring(from));
            boolean digits = digits(number) > 0;
            if (!digits || from > 0) {
                groups.clear();
            } else if (groups.size() == MOST_GROUPS) {
                groups.remove(0);
            }
            if (groups.isEmpty()) {
                // asked of every word of every text: most are no number, and nobody needs what stands before them
                label = said && (digits || byNumber.containsKey(number))
                        ? before(text, begins, word.start() + from)
                        : "";
                if (digits && !letters.isEmpty()) {
                    groups.add(letters);
                }
            }
            groups.add(number);
            letters = !digits && SERIES.matcher(written).matches() ? written : "";
            for (var listed : listed(groups)) {
                boolean wholeMark = listed.mark() == CraftMark.TAIL_NUMBER && TailNumbers.isWhole(written);
                if (!said || wholeMark || says(label, listed)) {
                    found.add(found(listed, said));
                }
            }
            for (int at : parts(written)) {
                int end = written.indexOf('/', at);
                var part = written.substring(at, end < 0 ? written.length() : end);
                for (var listed : byNumber.getOrDefault(IdentifierFormats.normalised(part), List.of())) {
                    if (!said || says(before(text, begins, word.start() + at), listed)) {
                        found.add(found(listed, said));
                    }
                }
            }
            if (!digits) {
                groups.clear();
                begins.add(word.start());
            } else {
                begins.clear(); // what stands before one number says nothing of the next
            }
        }
        return found;
    }

    private Found found(ListedNumber listed, boolean said) {
        return new Found(listed, listed.identifier().value(), said ? reach(listed) : NumberReach.SHARED);
    }

    /** What is listed of the last groups put together, or of one by itself. */
    private List<ListedNumber> listed(List<String> groups) {
        List<ListedNumber> found = Collections.emptyList();
        var number = "";
        for (int i = groups.size() - 1; i >= 0; i--) {
            number = groups.get(i) + number;
            var listed = byNumber.getOrDefault(number, List.of());
            if (!listed.isEmpty()) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(listed);
                } else {
                    found.addAll(listed);
                }
            }
        }
        return found;
    }

    /** The words right before a number, none of which has a digit, as far as they speak of one thing. */
    private String before(String text, List<Integer> begins, int number) {
        int at = begins.size() - 1;
        while (at >= 0 && begins.get(at) >= number) {
            at--;
        }
        if (at < 0) {
            // a label in a script without blanks, written together with its number
            return text.substring(0, number);
        }
        var before = text.substring(begins.get(Math.max(0, at - WORDS_BEFORE + 1)), number);
        var parts = BREAK.split(before, -1);
        var last = parts[parts.length - 1];
        boolean isAlone = parts.length > 1 && last.chars().noneMatch(Character::isLetterOrDigit);
        return isAlone ? overBreak(parts) : last;
    }

    /** A label and its number may stand on two lines or in two cells, if nothing stands between: {@code Passport No. | Z550681}. */
    private String overBreak(String[] parts) {
        int at = parts.length - 1;
        while (at >= 0 && parts[at].chars().noneMatch(Character::isLetterOrDigit)) {
            at--;
        }
        return at >= 0 && kinds.isAtEndOf(parts[at]) ? parts[at] : "";
    }

    private boolean says(String before, ListedNumber listed) {
        var mark = listed.mark();
        return mark != null ? isMark(before, mark) : isKind(kinds.in(before), listed);
    }

    private boolean isMark(String before, @Nullable CraftMark mark) {
        return crafts.of(before) == mark || (mark == CraftMark.TAIL_NUMBER && crafts.saysAircraft(before));
    }

    private boolean isKind(Set<NumberKindWords.Said> said, ListedNumber listed) {
        return !Collections.disjoint(said, kinds.in(listed.identifier().label()));
    }

    /** Where a number begins behind letters without capitals, which are a label written together with it: {@code 护照L550681}. */
    private static int firstOfNumber(String word) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            at = Character.getType(c) == Character.OTHER_LETTER || c == '№' ? i + 1 : at;
        }
        return at;
    }

    /**
     * Where parts of a word begin that may be a number by themselves: behind a label that a point or a hyphen joins with it, and before
     * and behind a slash, as in {@code No.683633}, {@code Passport-Z550681} and {@code Z550681/TUN}. None where it is of one part.
     */
    private static List<Integer> parts(String word) {
        var begins = new ArrayList<Integer>(0);
        boolean letters = true;
        int begin = 0;
        boolean slash = word.indexOf('/') >= 0;
        if (slash) {
            begins.add(0);
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean joins = c == '.' || (c == '-' && i - begin > LONGEST_SERIES);
            if (c == '/' || (joins && letters)) {
                begin = i + 1;
                begins.add(begin);
                letters = true;
            } else {
                letters &= Character.isLetter(c);
            }
        }
        return begins;
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }
}
