package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.index.BlockingKeys;
import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.index.WordMatches;
import dev.tidewaiter.names.index.WordWeights;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.parse.ParsedName;
import dev.tidewaiter.names.parse.PersonWords;
import dev.tidewaiter.names.script.Transliterator;
import dev.tidewaiter.names.script.VowelledNames;
import dev.tidewaiter.names.token.Particles;
import dev.tidewaiter.names.token.Patronymics;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A name to look for, in one reading, with every word of the index that a part of it is like. */
final class Query {

    private static final int MOST_JOINED = 4;
    private static final int LONGEST_INITIALS = 3;
    private static final int LONGEST_JOINED = 24;
    private static final int LONG_JOINED = 7;
    private static final int SHORTEST_SPLIT = 6;
    private static final int SHORTEST_HALF = 3;
    private static final int LONGEST_IN_CHARACTERS = 8;

    /** Half of a word that stands in the index makes the other half likely when it is so long. */
    private static final int LONG_HALF = 4;

    /**
     * Words of the index that some words of the query are like.
     *
     * @param mask    the words of the query, one bit each
     * @param matches what they are like
     */
    record Unit(long mask, WordMatches matches) {}

    private final ComparedName side;
    private final TermDictionary terms;
    private final List<Unit> units;
    private final QueryTokenMatches tokenMatches;
    private final long known;
    private final long asTyped;
    private final boolean leads;

    private Query(ComparedName side, Query sameWords) {
        this.side = side;
        this.terms = sameWords.terms;
        this.units = sameWords.units;
        this.tokenMatches = sameWords.tokenMatches;
        this.known = sameWords.known;
        this.asTyped = sameWords.asTyped;
        this.leads = sameWords.leads;
    }

    private Query(ComparedName side, TermDictionary terms, BlockingKeys keys) {
        this.side = side;
        this.terms = terms;
        this.units = new ArrayList<>(side.size() + 4);
        long same = 0;
        boolean father = side.words().stream().anyMatch(word -> Patronymics.is(word.folded()));
        long leading = side.words().stream().filter(word -> leads(word, keys)).count();
        leads = leading > 0;
        long trusted = 0;
        for (int i = 0; i < side.size(); i++) {
            // the words beside a word that names have lead to a name in which it was another; a father's name leads to
            // one only together with that other
            boolean lead = leads(side.word(i), keys);
            boolean trust = terms.number(side.word(i)) >= 0 && leading > (lead ? 1 : 0);
            trusted |= trust ? 1L << i : 0;
            var matches = trust && !(lead && father) ? terms.same(side.word(i)) : terms.matches(side.word(i));
            same |= matches.hasSame() ? 1L << i : 0;
            add(1L << i, matches);
        }
        for (int i = 0; i < side.size(); i++) {
            join(i, same);
            // a word without vowels is like many; a Chinese one is whole in one name in Latin letters and cut in two in
            // another
            if ((same >> i & 1) == 0
                    || isServant(side.word(i).key())
                    || side.word(i).isAbjad()
                    || side.word(i).script() == Word.Script.CHARACTERS) {
                split(i);
            }
        }
        known = same;
        asTyped = trusted;
        tokenMatches = new QueryTokenMatches(side.words(), units, terms);
    }

    /** A text read as the name of an organisation or a vessel. */
    static Query ofOther(ParsedName parsed, TermDictionary terms, WordWeights weights, BlockingKeys keys) {
        var words = WordReader.withLettersJoined(parsed.words());
        return new Query(
                side(words, parsed.legalForms(), parsed.stopWords(), Bearer.ORGANISATION, weights), terms, keys);
    }

    /** A text read as the name of a person. */
    static Query ofPerson(List<Word> all, TermDictionary terms, WordWeights weights, BlockingKeys keys) {
        return new Query(side(PersonWords.of(all), Set.of(), List.of(), Bearer.PERSON, weights), terms, keys);
    }

    /** The same words read as the name of a person; what they are like is looked up once. */
    Query asPerson(List<Word> all, WordWeights weights, BlockingKeys keys) {
        var words = PersonWords.of(all);
        return words.equals(side.words())
                ? new Query(side(words, Set.of(), List.of(), Bearer.PERSON, weights), this)
                : ofPerson(all, terms, weights, keys);
    }

    /** Which of its words say who is meant, so that one of them alone does not; one bit each. */
    long distinguishingWords() {
        long distinguishing = 0;
        for (int i = 0; i < side.size(); i++) {
            var word = side.word(i);
            distinguishing |=
                    word.distinguishes(side.isPerson()) && !mayBeInitials(word) && !word.isNumber() ? 1L << i : 0;
        }
        return distinguishing;
    }

    /** Whether a word leads to the name it stands in; a common name does so only together with others. */
    private boolean leads(Word word, BlockingKeys keys) {
        if (!word.distinguishes(true) || mayBeInitials(word)) {
            return false;
        }
        // a name of a father may be read as that of a family
        int number = terms.number(word);
        int spelled = number >= 0 ? number : terms.spelled(word.folded());
        return spelled < 0 || keys.leads(spelled);
    }

    private static boolean mayBeInitials(Word word) {
        return word.folded().length() <= LONGEST_INITIALS;
    }

    ComparedName side() {
        return side;
    }

    List<Unit> units() {
        return units;
    }

    /** Its words that stand in the index but for their spelling, one bit each. */
    long known() {
        return known;
    }

    /** Whether a word of it leads to the names it stands in. */
    boolean leads() {
        return leads;
    }

    /** Whether a word of it stands in no name, so that its blanks may be wrong. */
    boolean hasUnknownWord() {
        return Long.bitCount(known) < side.size();
    }

    /** Its words whose misspellings were not looked up, or not those with two slips, one bit each. */
    long asTyped() {
        return asTyped;
    }

    /** Which of its words each indexed word is like. */
    QueryTokenMatches tokenMatches() {
        return tokenMatches;
    }

    private static ComparedName side(
            List<Word> all, Set<String> forms, List<String> stopWords, Bearer bearer, WordWeights weights) {
        var words = all.size() > ComparedName.MOST ? all.subList(0, ComparedName.MOST) : all;
        var says = new float[words.size()];
        long common = 0;
        for (int i = 0; i < says.length; i++) {
            says[i] = weights.of(words.get(i));
            common |= weights.isCommon(words.get(i)) ? 1L << i : 0;
        }
        return new ComparedName(words, says, common, 0, new ComparedName.LeftOut(forms, stopWords), bearer);
    }

    private void add(long mask, WordMatches matches) {
        if (matches.size() > 0) {
            units.add(new Unit(mask, matches));
        }
    }

    /** Whether a name begins with "servant of", which is written as one word or as two however well each of them is known. */
    private static boolean isServant(String key) {
        return key.startsWith("abdul") || key.equals("abd");
    }

    /** Reads neighbours as one word, unless the index has each of them. */
    private void join(int from, long same) {
        var text = new StringBuilder(LONGEST_JOINED);
        var written = new StringBuilder(LONGEST_JOINED);
        boolean abjad = true;
        boolean isName = Particles.particle(side.word(from).folded()) != Particles.Particle.SON_OF;
        boolean allKnown = !isServant(side.word(from).key());
        boolean noneKnown = true;
        long mask = 0;
        for (int i = from; i < Math.min(side.size(), from + MOST_JOINED); i++) {
            var word = side.word(i);
            text.append(word.folded());
            written.append(word.text());
            abjad &= word.isAbjad();
            boolean joins = abjad || word.script() == Word.Script.LETTERS;
            if (!joins || word.isNumber() || text.length() > LONGEST_JOINED) {
                return;
            }
            boolean known = (same >> i & 1) != 0;
            allKnown &= known;
            noneKnown &= !known;
            mask |= 1L << i;
            if (i > from && (!allKnown || (abjad && isName)) && text.length() > SHORTEST_HALF) {
                var joined = text.toString();
                var key = PhoneticKey.of(joined);
                if (abjad) {
                    var whole = new Word(written.toString(), joined, key, WordKind.RARE, "", Word.Script.CONSONANTS);
                    add(mask, terms.matches(whole));
                } else if ((noneKnown && joined.length() >= LONG_JOINED) || terms.hasSound(key)) {
                    add(mask, terms.matches(new Word(joined, joined, key, WordKind.RARE, "", Word.Script.LETTERS)));
                }
            }
        }
    }

    /** Reads a word that the index does not have as two. */
    private void split(int at) {
        if (side.word(at).isAbjad()) {
            splitAbjad(at);
        }
        if (side.word(at).script() == Word.Script.CHARACTERS) {
            splitCharacters(at);
        }
        var text = side.word(at).folded();
        boolean consonants = side.word(at).script() == Word.Script.CONSONANTS;
        if (consonants || side.word(at).isNumber() || text.length() < SHORTEST_SPLIT) {
            return;
        }
        boolean characters = side.word(at).script() == Word.Script.CHARACTERS;
        for (int cut = 2; cut <= text.length() - 2 && text.length() <= 2 * LONGEST_JOINED; cut++) {
            var left = text.substring(0, cut);
            var right = text.substring(cut);
            boolean leftKnown = terms.hasSpelling(left);
            boolean rightKnown = terms.hasSpelling(right);
            // Chinese is read syllable by syllable, so that both halves are words or neither is
            boolean one = !characters
                    && ((leftKnown && cut >= LONG_HALF && right.length() > LONG_HALF)
                            || (rightKnown && right.length() >= LONG_HALF && cut > LONG_HALF));
            if ((leftKnown && rightKnown) || one) {
                addHalves(at, left, right);
            }
        }
    }

    /** Reads a word as two, where the index has words like each. */
    private void addHalves(int at, String left, String right) {
        var ofLeft = terms.matches(WordReader.word(left));
        var ofRight = terms.matches(WordReader.word(right));
        if (ofLeft.size() > 0 && ofRight.size() > 0) {
            add(1L << at, ofLeft);
            add(1L << at, ofRight);
        }
    }

    /** Reads each few of some Chinese characters as a word that Latin letters may write apart: 浩翔 as Hao Xiang. */
    private void splitCharacters(int at) {
        var text = side.word(at).text();
        for (int from = 0; from < text.length() && text.length() <= LONGEST_IN_CHARACTERS; from++) {
            for (int to = from + 1; to <= Math.min(text.length(), from + MOST_JOINED); to++) {
                var piece = to - from == text.length() ? "" : Transliterator.latin(text.substring(from, to));
                if (piece.length() >= SHORTEST_HALF && terms.hasSpelling(piece)) {
                    add(1L << at, terms.same(WordReader.word(piece)));
                }
            }
        }
    }

    /** Reads a word in letters without vowels as two when one of them is a name that everybody knows. */
    private void splitAbjad(int at) {
        var text = side.word(at).text();
        for (int cut = SHORTEST_HALF; cut <= text.length() - SHORTEST_HALF && text.length() <= LONGEST_JOINED; cut++) {
            var left = text.substring(0, cut);
            var right = text.substring(cut);
            if (VowelledNames.reading(left) != null || VowelledNames.reading(right) != null) {
                addHalves(at, left, right);
            }
        }
    }
}
