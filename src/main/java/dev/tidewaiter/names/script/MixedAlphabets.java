package dev.tidewaiter.names.script;

/**
 * Mends a word whose letters come from two alphabets that look alike, as in a "Limbach" typed with a Cyrillic "а": the
 * few go over to the many, so that the word is spelled in one alphabet. Greek letters among Latin ones become Latin.
 */
final class MixedAlphabets {

    private static final String CYRILLIC = "авекмнорстухьіјѕԛԝАВЕКМНОРСТУХІЈЅ";
    private static final String LATIN = "abekmhopctyxbijsqwABEKMHOPCTYXIJS";
    /** Greek letters that look like Latin ones, as capitals for the most part. */
    private static final String GREEK = "αβεζηικμνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN_FOR_GREEK = "abezhikmnoptyxABEZHIKMNOPTYX";

    private MixedAlphabets() {}

    /** The word in one alphabet; as it is when it does not mix the two. */
    static String mend(String word) {
        int latin = 0;
        int cyrillic = 0;
        int greek = 0;
        int onlyCyrillic = 0;
        int onlyLatin = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
                onlyLatin += LATIN.indexOf(c) < 0 ? 1 : 0;
            } else if (c >= '\u0400' && c <= '\u052f') {
                cyrillic++;
                onlyCyrillic += CYRILLIC.indexOf(c) < 0 ? 1 : 0;
            } else if (GREEK.indexOf(c) >= 0) {
                greek++;
            }
        }
        if (latin > 0 && greek > 0) {
            return mend(replace(word, GREEK, LATIN_FOR_GREEK));
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        boolean toLatin = onlyCyrillic == onlyLatin ? latin >= cyrillic : onlyLatin > onlyCyrillic;
        return toLatin ? replace(word, CYRILLIC, LATIN) : replace(word, LATIN, CYRILLIC);
    }

    private static String replace(String word, String from, String to) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            out.append(at < 0 ? word.charAt(i) : to.charAt(at));
        }
        return out.toString();
    }
}
