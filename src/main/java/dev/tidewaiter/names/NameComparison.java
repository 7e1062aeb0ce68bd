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
 * @param middleInitial    whether the text has another given name and only an initial for the listed one, as of a middle name
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
        boolean middleInitial,
        boolean standsWhole,
        int ownWords,
        double distinctness) {

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

    /** How far the score reaches. */
    public Band band() {
        return Band.of(score);
    }

    /** The same comparison with what carries another one, which also says whether the letters are the same from end to end. */
    public NameComparison carriedAs(NameComparison other) {
        return new NameComparison(
                listed,
                score,
                parts,
                other.carrier,
                spelledAlike,
                shortName,
                legalFormsDiffer,
                legalFormsAgree,
                onlyTradeWords,
                sameLetters || other.sameLetters,
                contradicted,
                middleInitial,
                standsWhole,
                ownWords,
                distinctness);
    }
}
