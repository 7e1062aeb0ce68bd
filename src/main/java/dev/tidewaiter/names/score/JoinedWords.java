package dev.tidewaiter.names.score;

import dev.tidewaiter.names.NamePart.Kind;
import dev.tidewaiter.names.distance.AbjadDistance;
import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.PhoneticKey;
import org.jspecify.annotations.Nullable;

/** Finds words that are written together in one name and apart in another, or cut at another place: Xia Men for Xiamen. */
final class JoinedWords {

    private static final int MOST = 4;

    private static final int LONGEST = 30;

    /** Slips in words that were written together or torn apart, as part of their letters. */
    private static final double SHARE = 0.13;

    /** In fewer letters a slip makes words out of anything. */
    private static final int LONG = 9;

    private static final int SHORTEST = 4;

    /** What it is worth that words were written together. */
    private static final double JOINED = 0.2;

    /** The most between words in letters without vowels and Latin ones that are cut otherwise. */
    private static final double READING = 0.65;

    private final ComparedName query;
    private final ComparedName listed;
    private final boolean[] used;
    private final boolean[] found;
    private final boolean abjad;

    /**
     * Looks at two names.
     *
     * @param used  which words of the query stand for something already; read when a pair is asked for
     * @param found the same of the listed name
     */
    JoinedWords(ComparedName query, ComparedName listed, boolean[] used, boolean[] found) {
        this.query = query;
        this.listed = listed;
        this.used = used;
        this.found = found;
        this.abjad = hasAbjad(query) || hasAbjad(listed);
    }

    /** The first pair of rows of words that begin there and are one thing; null when there is none. */
    @Nullable
    WordPair from(int i, int j) {
        int one = 0;
        for (int to = i + 1; to <= Math.min(used.length, i + MOST) && joins(query, to - 1, used, one); to++) {
            one += query.word(to - 1).folded().length();
            int other = 0;
            for (int end = j + 1;
                    end <= Math.min(found.length, j + MOST) && joins(listed, end - 1, found, other);
                    end++) {
                other += listed.word(end - 1).folded().length();
                int longer = Math.max(one, other);
                int apart = isReading(i, to, j, end) ? longer / 2 : longer / 3;
                boolean alike = Math.min(one, other) >= SHORTEST && Math.abs(one - other) <= apart;
                var pair = to - i + end - j > 2 && alike ? pair(i, to, j, end, longer) : null;
                if (pair != null) {
                    return pair;
                }
            }
        }
        return null;
    }

    private @Nullable WordPair pair(int i, int to, int j, int end, int letters) {
        if ((query.hasCharacters(i, to) && listed.hasCharacters(j, end))
                || !keepsInitials(query, i, to, listed.folded(j, end))
                || !keepsInitials(listed, j, end, query.folded(i, to))) {
            return null;
        }
        double most = letters < LONG ? 0 : SHARE * letters;
        if (isReading(i, to, j, end)) {
            double reading = abjad(i, to, j, end);
            return reading < TokenDistance.OTHER ? new WordPair(i, to, j, end, reading, Kind.JOINED) : null;
        }
        double slips = EditDistance.FAR;
        if (EditDistance.leastByLetters(letters(query, i, to), letters(listed, j, end)) <= most) {
            slips = EditDistance.between(query.folded(i, to), listed.folded(j, end), most);
        }
        if (slips == EditDistance.FAR
                && EditDistance.leastByLetters(keyLetters(query, i, to), keyLetters(listed, j, end)) <= most) {
            slips = EditDistance.between(query.keys(i, to), listed.keys(j, end), most);
        }
        if (slips == EditDistance.FAR
                && areServants(i, j)
                && sound(query, i, to).equals(sound(listed, j, end))) {
            slips = 0;
        }
        return slips <= most ? new WordPair(i, to, j, end, slips + JOINED, Kind.JOINED) : null;
    }

    /** Whether a person's initials that open or end a row of words do so in the other one too, where they are part of a word. */
    private static boolean keepsInitials(ComparedName side, int from, int to, String other) {
        if (!side.isPerson() || to - from == 1) {
            return true;
        }
        var first = side.word(from);
        var last = side.word(to - 1);
        return (!first.isInitial() || other.startsWith(first.folded()))
                && (!last.isInitial() || other.endsWith(last.folded()));
    }

    /** How far Latin words are from being a reading of joined words in letters that leave vowels out. */
    private double abjad(int i, int to, int j, int end) {
        return isAbjad(query, i, to)
                ? AbjadDistance.slips(texts(query, i, to), listed.folded(j, end), READING)
                : AbjadDistance.slips(texts(listed, j, end), query.folded(i, to), READING);
    }

    /** Whether one side is in letters that leave vowels out and the other is not. */
    private boolean isReading(int i, int to, int j, int end) {
        return abjad && isAbjad(query, i, to) != isAbjad(listed, j, end);
    }

    private static boolean hasAbjad(ComparedName side) {
        for (var word : side.words()) {
            if (word.isAbjad()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbjad(ComparedName side, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!side.word(i).isAbjad()) {
                return false;
            }
        }
        return true;
    }

    private static String texts(ComparedName side, int from, int to) {
        var text = new StringBuilder(LONGEST);
        for (int i = from; i < to; i++) {
            text.append(side.word(i).text());
        }
        return text.toString();
    }

    private static int letters(ComparedName side, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters |= side.word(i).letters();
        }
        return letters;
    }

    private static int keyLetters(ComparedName side, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters |= side.word(i).keyLetters();
        }
        return letters;
    }

    private boolean areServants(int i, int j) {
        return query.word(i).folded().startsWith(Alignment.SERVANT)
                && listed.word(j).folded().startsWith(Alignment.SERVANT);
    }

    /** The sound of words as one; that of each alone may be another, as that of the al in Abd al-Karim. */
    private static String sound(ComparedName side, int from, int to) {
        return to - from == 1 ? side.word(from).key() : PhoneticKey.of(side.folded(from, to));
    }

    /** Whether a word can be part of a longer one with those before it. */
    private static boolean joins(ComparedName side, int at, boolean[] taken, int letters) {
        var word = side.word(at);
        return !taken[at] && !word.isNumber() && letters + word.folded().length() <= LONGEST;
    }
}
