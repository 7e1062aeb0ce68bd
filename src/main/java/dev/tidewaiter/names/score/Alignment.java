package dev.tidewaiter.names.score;

import dev.tidewaiter.names.NamePart.Kind;
import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.parse.StopWords;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a query stand for which words of a listed name. First the words that are one word, then words written together or
 * apart, then initials, then misspelt ones, the likest first; what is left over stands on one side only.
 */
public final class Alignment {

    private static final int ENOUGH_LETTERS = 7;

    private static final Comparator<WordPair> IN_LISTED_ORDER = Comparator.comparingInt(WordPair::listed);

    /** "Servant of", which opens Abd al-Karim, Abdul Karim and Abdulkarim. */
    static final String SERVANT = "abd";

    private final ComparedName query;
    private final ComparedName listed;
    private final List<WordPair> pairs = new ArrayList<>(8);
    private final boolean[] used;
    private final boolean[] found;
    private final @Nullable String[] stopWordsForExtra;
    private final @Nullable String[] stopWordsForMissing;
    private boolean heldBack;
    private int left;
    private int leftListed;

    Alignment(ComparedName query, ComparedName listed) {
        this.query = query;
        this.listed = listed;
        this.used = new boolean[query.size()];
        this.found = new boolean[listed.size()];
        this.stopWordsForExtra = new String[query.size()];
        this.stopWordsForMissing = new String[listed.size()];
        this.left = used.length;
        this.leftListed = found.length;
        pairWords(TokenDistance.SAME_WORD, false);
        if (left > 0 && leftListed > 0) {
            pairJoined();
            if (heldBack) {
                pairWords(TokenDistance.SAME_WORD, true);
            }
            if (listed.isPerson()) {
                pairInitials();
            }
            pairInitialisms();
            pairWords(TokenDistance.OTHER, true);
            if (listed.isPerson() && left > 0 && leftListed > 0) {
                pairGenerations();
                pairShort();
            }
        }
        if (!listed.isPerson() && left + leftListed > 0 && !pairs.isEmpty()) {
            pairStopWords(query, used, stopWordsForExtra, StopWords.without(listed.stopWords(), query.stopWords()));
            pairStopWords(listed, found, stopWordsForMissing, StopWords.without(query.stopWords(), listed.stopWords()));
        }
        if (pairs.size() > 1) {
            pairs.sort(IN_LISTED_ORDER);
        }
    }

    List<WordPair> pairs() {
        return pairs;
    }

    /** Whether a word of the query stands for nothing. */
    boolean isExtra(int word) {
        return !used[word];
    }

    /** Whether a listed word is not in the query. */
    boolean isMissing(int word) {
        return !found[word];
    }

    /** The listed stop word that a word of the query was meant for; null for all others. */
    @Nullable
    String stopWordFor(int word) {
        return stopWordsForExtra[word];
    }

    /** The stop word of the query that a listed word was meant for; null for all others. */
    @Nullable
    String stopWordForListed(int word) {
        return stopWordsForMissing[word];
    }

    /** Sets words that stand for nothing beside stop words that only the other side has, such as a misspelt legal form. */
    private static void pairStopWords(
            ComparedName side, boolean[] taken, @Nullable String[] meant, List<String> stopWords) {
        for (var word : stopWords) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && StopWords.isSlip(side.word(i), word)) {
                    taken[i] = true;
                    meant[i] = word;
                    break;
                }
            }
        }
    }

    /** Pairs single words, likest first, with at most so many slips; any two articles only when told so. */
    private void pairWords(double most, boolean articles) {
        var possible = new ArrayList<WordPair>(8);
        for (int i = 0; i < used.length; i++) {
            for (int j = 0; j < found.length; j++) {
                if (!used[i] && !found[j] && !Initials.isLone(query.word(i), listed.word(j))) {
                    if (!articles && !areArticlesAlike(i, j)) {
                        heldBack = true;
                        continue;
                    }
                    double slips = slips(i, j, most);
                    if (slips < TokenDistance.OTHER) {
                        possible.add(new WordPair(i, i + 1, j, j + 1, slips, kind(i, j, slips)));
                    }
                }
            }
        }
        if (possible.size() > 1) {
            possible.sort(Comparator.comparingDouble(this::share).thenComparingInt(this::displaced));
        }
        for (var pair : possible) {
            take(pair);
        }
    }

    /** Whether two articles are of one sort: that of Abd al-Karim belongs to a word that may be joined on the other side. */
    private boolean areArticlesAlike(int i, int j) {
        return isOfServant(query, i) == isOfServant(listed, j);
    }

    private static boolean isOfServant(ComparedName side, int at) {
        return at > 0
                && side.kind(at) == WordKind.FILLER
                && side.word(at - 1).folded().equals(SERVANT);
    }

    private double slips(int i, int j, double most) {
        var one = query.word(i);
        var other = listed.word(j);
        if (most < TokenDistance.OTHER) {
            return TokenDistance.between(one, other, most);
        }
        if (Syllables.is(i, query) && Syllables.is(j, listed)) {
            int letters = Syllables.lettersOf(query) + Syllables.lettersOf(listed);
            return TokenDistance.between(one, other, TokenDistance.most(letters / 2));
        }
        return TokenDistance.between(one, other);
    }

    private double share(WordPair pair) {
        int letters = Math.max(
                query.word(pair.from()).folded().length(),
                listed.word(pair.listed()).folded().length());
        return pair.slips() / Math.max(1, letters);
    }

    /** Equal words are paired in their order. */
    private int displaced(WordPair pair) {
        return Math.abs(pair.from() - pair.listed());
    }

    private boolean take(WordPair pair) {
        for (int i = pair.from(); i < pair.to(); i++) {
            if (used[i]) {
                return false;
            }
        }
        for (int j = pair.listed(); j < pair.listedTo(); j++) {
            if (found[j]) {
                return false;
            }
        }
        for (int i = pair.from(); i < pair.to(); i++) {
            used[i] = true;
            left--;
        }
        for (int j = pair.listed(); j < pair.listedTo(); j++) {
            found[j] = true;
            leftListed--;
        }
        pairs.add(pair);
        return true;
    }

    /** Words written together on one side and apart on the other, or cut at another place. */
    private void pairJoined() {
        var joined = new JoinedWords(query, listed, used, found);
        for (int i = 0; i < used.length; i++) {
            for (int j = 0; j < found.length; j++) {
                var pair = used[i] || found[j] ? null : joined.from(i, j);
                if (pair != null) {
                    take(pair);
                }
            }
        }
    }

    private void pairInitials() {
        for (int i = 0; i < used.length; i++) {
            for (int j = 0; j < found.length; j++) {
                if (!used[i]
                        && !found[j]
                        && Initials.isLone(query.word(i), listed.word(j))
                        && Initials.beginAlike(query.word(i), listed.word(j))
                        && hasName()) {
                    take(new WordPair(i, i + 1, j, j + 1, 0, Kind.INITIAL));
                }
            }
        }
    }

    /** Pairs letters that stand for a row of words: JC for Jean-Claude, PLA for People's Liberation Army. */
    private void pairInitialisms() {
        for (int i = 0; i < used.length; i++) {
            for (int j = 0; j < found.length; j++) {
                if (!used[i] && !found[j] && (!listed.isPerson() || hasName())) {
                    int to = Initials.end(query.word(i), listed, found, j);
                    int from = Initials.end(listed.word(j), query, used, i);
                    if (to > 0) {
                        take(new WordPair(i, i + 1, j, to, 0, Kind.INITIAL));
                    } else if (from > 0) {
                        take(new WordPair(i, from, j, j + 1, 0, Kind.INITIAL));
                    }
                }
            }
        }
    }

    /** Marks of two generations stand in one place. */
    private void pairGenerations() {
        for (int i = 0; i < used.length; i++) {
            for (int j = 0; j < found.length && !used[i]; j++) {
                if (!found[j] && query.word(i).isGeneration() && listed.word(j).isGeneration()) {
                    take(new WordPair(i, i + 1, j, j + 1, 0, Kind.GENERATION));
                }
            }
        }
    }

    /** Pairs words of two letters with one slip, where enough else agrees: Ri and Ro, the articles al and ul. */
    private void pairShort() {
        int letters = 0;
        for (var pair : pairs) {
            letters += listed.letters(pair.listed(), pair.listedTo());
        }
        for (int i = 0; i < used.length && letters >= ENOUGH_LETTERS; i++) {
            for (int j = 0; j < found.length; j++) {
                var one = query.word(i);
                var other = listed.word(j);
                if (!used[i]
                        && !found[j]
                        && one.script() == Word.Script.LETTERS
                        && one.folded().length() == 2
                        && other.folded().length() == 2) {
                    double slips = EditDistance.between(one.folded(), other.folded(), 1);
                    if (slips < TokenDistance.OTHER) {
                        take(new WordPair(i, i + 1, j, j + 1, slips, Kind.TYPO));
                    }
                }
            }
        }
    }

    private boolean hasName() {
        for (var pair : pairs) {
            if (listed.isFamily(pair.listed()) && !pair.isInitial()) {
                return true;
            }
        }
        return false;
    }

    private Kind kind(int i, int j, double slips) {
        var word = query.word(i);
        var other = listed.word(j);
        if (slips == 0 && (word.script() == other.script() || word.text().equals(other.text()))) {
            return Kind.SAME;
        }
        return slips <= TokenDistance.SAME_WORD || word.script() != other.script() ? Kind.TRANSLITERATED : Kind.TYPO;
    }
}
