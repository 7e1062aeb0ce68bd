package dev.tidewaiter.names;

import java.util.List;

/**
 * Two names held against each other.
 *
 * @param listed           the spelling that was compared with
 * @param score            how alike they are, 0 to 1; the effects of the parts say what is missing to 1
 * @param parts            the alignment, part by part
 * @param carrier          what carries the likeness
 * @param spelledAlike     whether the distinguishing words are the listed ones, apart from script and transliteration
 * @param shortName        whether the listed name is a single short word, which many may bear by chance
 * @param legalFormsDiffer whether both names have a legal form and none in common
 * @param legalFormsAgree  whether both names have a legal form in common
 * @param onlyTradeWords   whether the listed name is made of words that many companies share
 * @param sameLetters      whether the two are the same letters from end to end, apart from blanks and the order of words
 * @param contradicted     whether each has a name, a father, a generation or a number in one place, and it is another one
 * @param standsWhole      whether the listed name stands in the text as it is, word after word, with something rare in it
 * @param ownWords         how many words the listed name has besides legal forms and places
 * @param distinctness     how much the words of the listed name say in all; 1 is one rare word
 */
public record NameComparison(
        IndexedName listed,
        double score,
        List<NamePart> parts,
        Carrier carrier,
        boolean spelledAlike,
        boolean shortName,
        boolean legalFormsDiffer,
        boolean legalFormsAgree,
        boolean onlyTradeWords,
        boolean sameLetters,
        boolean contradicted,
        boolean standsWhole,
        int ownWords,
        double distinctness) {

    private static final double NEARLY = 0.06;

    /** What carries a likeness, from most to least. */
    public enum Carrier {
        /** The whole name, apart from its legal form or town. */
        WHOLE_NAME,
        /** Rare words, alone or with what stands beside them; for a person family name and given name. */
        DISTINGUISHING_WORDS,
        /** One word that says little: a common name, a misspelled short one, or one in another trade. */
        ONE_WORD,
        /** Only words that many companies share. */
        COMMON_WORDS
    }

    /** From this score on two names are taken for one, unless a caller asks for more or less. */
    public static final double MATCH = Band.WEAK.from();

    public NameComparison {
        parts = List.copyOf(parts);
    }

    /**
     * Two names held against each other without any list, so that all words we have no knowledge of count as rare. Under
     * {@link #MATCH} the score grades how close they look, whoever is meant.
     *
     * @param name   a name as somebody wrote it
     * @param other  the name to hold it against
     * @param bearer what the two are names of
     */
    public static NameComparison of(String name, String other, IndexedName.Bearer bearer) {
        var listed = new IndexedName(0, other, bearer);
        var index = new WordNameIndex(List.of(listed));
        return index.compare(name, 0);
    }

    /** How far the score reaches. */
    public Band band() {
        return Band.of(score);
    }

    /**
     * The better of this comparison, word by word, and one letter by letter with a spelling of the same owner. The word by word
     * one explains more, so it stays when it is nearly as good.
     */
    NameComparison withSameLetters(NameComparison byLetters) {
        boolean stays = (carrier == Carrier.WHOLE_NAME || score == 1)
                ? score >= byLetters.score
                : carrier == Carrier.DISTINGUISHING_WORDS
                        && score >= byLetters.score - NEARLY
                        && listed.equals(byLetters.listed);
        if (!stays) {
            return byLetters;
        }
        return new NameComparison(
                listed,
                score,
                parts,
                byLetters.carrier,
                spelledAlike,
                shortName,
                legalFormsDiffer,
                legalFormsAgree,
                onlyTradeWords,
                sameLetters || byLetters.sameLetters,
                contradicted,
                standsWhole,
                ownWords,
                distinctness);
    }
}
