package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.index.BlockingKeys;
import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.index.WordWeights;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.parse.ParsedName;
import dev.tidewaiter.names.parse.PersonWords;
import dev.tidewaiter.names.token.Patronymics;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordReader;
import java.util.List;
import java.util.Set;

/** A name to look for, in one reading, with every word of the index that a part of it is like. */
final class Query {

    private static final int LONGEST_INITIALS = 3;

    private final ComparedName side;
    private final TermDictionary terms;
    private final List<QueryUnits.Unit> units;
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
        var found = new QueryUnits(side, terms);
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
            found.add(1L << i, matches);
        }
        found.addOtherwiseParted(same);
        units = found.all();
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

    List<QueryUnits.Unit> units() {
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
}
