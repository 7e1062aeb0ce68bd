package dev.tidewaiter.names.script;

import java.util.HashMap;
import java.util.Map;

/** Reads Thai and Lao in the Royal spelling: some vowels stand before the consonant they follow, others are not written. */
final class ThaiLetters {

    private static final int LAO_TO_THAI = 0x80;
    private static final char SILENCER = '\u0e4c';
    private static final char SHORT_A = '\u0e31';
    private static final char SARA_A = '\u0e30';
    private static final char SARA_AA = '\u0e32';
    private static final char SARA_AM = '\u0e33';
    private static final char SHORTENER = '\u0e47';
    private static final String SIGNS = "\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39";
    private static final String[] SIGNS_LATIN = {"i", "i", "ue", "ue", "u", "u"};
    private static final String SECOND_OF_CLUSTER = "รลว";
    private static final String FIRST_OF_CLUSTER = "กขคตปผพฟทสจศ";

    private static final Map<Character, String> BEGINS = new HashMap<>(64);
    private static final Map<Character, String> ENDS = new HashMap<>(64);

    static {
        for (var line : LanguageFile.lines("thai-letters.txt")) {
            int sign = line.indexOf('=');
            var letters = line.substring(0, sign).strip();
            boolean end = letters.endsWith("$");
            var plain = end ? letters.substring(0, letters.length() - 1).strip() : letters;
            var latin = line.substring(sign + 1).strip().split(" ", -1);
            if (plain.length() != latin.length) {
                throw new IllegalStateException("thai-letters.txt: " + plain.length() + " letters but " + latin.length
                        + " spellings in the line of " + plain);
            }
            for (int i = 0; i < latin.length; i++) {
                (end ? ENDS : BEGINS).put(plain.charAt(i), latin[i].equals("-") ? "" : latin[i]);
            }
        }
    }

    private ThaiLetters() {}

    static String reading(String token) {
        return new SyllableReader(plain(token)).read();
    }

    /** The word in Thai letters, without tone marks and without consonants that are not spoken. */
    private static String plain(String token) {
        var out = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            char thai = c >= '\u0e80' && c <= '\u0eff' ? (char) (c - LAO_TO_THAI) : c;
            if (thai == SILENCER) {
                while (out.length() > 0 && !BEGINS.containsKey(out.charAt(out.length() - 1))) {
                    out.setLength(out.length() - 1);
                }
                out.setLength(Math.max(0, out.length() - 1));
            } else if (thai < '\u0e48' || thai > '\u0e4b') {
                out.append(thai);
            }
        }
        return out.toString().replace("รร", "\u0e31");
    }

    /** Goes through a word, syllable by syllable. */
    private static final class SyllableReader {
        private final String word;
        private final StringBuilder out;
        private int at;

        SyllableReader(String word) {
            this.word = word;
            this.out = new StringBuilder(word.length() * 2);
        }

        String read() {
            while (at < word.length()) {
                char c = word.charAt(at);
                if (c >= '\u0e40' && c <= '\u0e44') {
                    at++;
                    leading(c);
                } else if (isConsonant(at)) {
                    following();
                } else {
                    at++;
                }
            }
            return out.toString();
        }

        /** A vowel that is written before its consonant. */
        private void leading(char vowel) {
            onset(true);
            var latin =
                    switch (vowel) {
                        case '\u0e40' -> afterE();
                        case '\u0e41' -> shortened("ae");
                        case '\u0e42' -> shortened("o");
                        default -> "ai";
                    };
            out.append(latin);
            if (latin.equals("ai")) {
                // the y of ไทย is not spoken
                at += is(at, 'ย') && !isVowelSign(at + 1) ? 1 : 0;
            } else if (!latin.equals("ao")) {
                coda();
            }
        }

        private String afterE() {
            if (is(at, SARA_AA)) {
                at++;
                at += is(at, SARA_A) ? 1 : 0;
                return "ao";
            }
            if (is(at, '\u0e35') && is(at + 1, 'ย')) {
                at += 2;
                return "ia";
            }
            if (is(at, '\u0e37') && is(at + 1, 'อ')) {
                at += 2;
                return "uea";
            }
            if (is(at, 'อ') || is(at, '\u0e34')) {
                at++;
                return "oe";
            }
            if (is(at, 'ย') && !isVowelSign(at + 1)) {
                at++;
                return "oei";
            }
            return shortened("e");
        }

        private String shortened(String latin) {
            at += is(at, SHORTENER) || is(at, SARA_A) ? 1 : 0;
            return latin;
        }

        /** A consonant with the vowel after it, or with one that is not written. */
        private void following() {
            onset(false);
            if (at >= word.length()) {
                return;
            }
            char c = word.charAt(at);
            int sign = SIGNS.indexOf(c);
            if (sign >= 0) {
                at++;
                at += is(at, 'อ') && c == '\u0e37' ? 1 : 0;
                out.append(SIGNS_LATIN[sign]);
                coda();
            } else if (c == SARA_AA) {
                at++;
                out.append('a');
                coda();
            } else if (c == SARA_A) {
                at++;
                out.append('a');
            } else if (c == SARA_AM) {
                at++;
                out.append("am");
            } else if (c == SHORT_A) {
                at++;
                if (is(at, 'ว') && !isVowelSign(at + 1)) {
                    at++;
                    out.append("ua");
                } else {
                    out.append('a');
                    coda();
                }
            } else if (c == 'ว' && isConsonant(at + 1) && !isVowelSign(at + 2)) {
                at++;
                out.append("ua");
                coda();
            } else if (c == 'อ' && !isVowelSign(at + 1)) {
                at++;
                out.append('o');
                coda();
            } else if (isConsonant(at) && !isVowelSign(at + 1) && !isFirstOfTwo()) {
                out.append('o');
                coda();
            } else {
                out.append('a');
            }
        }

        /** Whether two consonants without a vowel follow, of which the first opens the next syllable. */
        private boolean isFirstOfTwo() {
            return isConsonant(at + 1) && !isVowelSign(at + 2) && at + 2 >= word.length() && out.length() > 2;
        }

        private void onset(boolean afterVowel) {
            if (!isConsonant(at)) {
                return;
            }
            char first = word.charAt(at);
            boolean silent = first == 'ห'
                    && isConsonant(at + 1)
                    && "งญนมยรลว".indexOf(word.charAt(at + 1)) >= 0
                    && (afterVowel ? !endsAfter(at + 2) || isConsonant(at + 2) : isVowelSign(at + 2));
            at++;
            if (!silent) {
                out.append(BEGINS.get(first));
            } else {
                out.append(BEGINS.get(word.charAt(at++)));
                return;
            }
            boolean cluster = isConsonant(at)
                    && SECOND_OF_CLUSTER.indexOf(word.charAt(at)) >= 0
                    && FIRST_OF_CLUSTER.indexOf(first) >= 0
                    && (isVowelSign(at + 1) || (afterVowel && isConsonant(at + 1)));
            if (cluster) {
                out.append(BEGINS.get(word.charAt(at++)));
            }
        }

        private boolean endsAfter(int place) {
            return place >= word.length();
        }

        /** A consonant that closes the syllable: one that no vowel sign follows. */
        private void coda() {
            if (isConsonant(at) && !isVowelSign(at + 1) && !opensCluster() && !opensLastSyllable()) {
                out.append(ENDS.getOrDefault(word.charAt(at), ""));
                at++;
            }
        }

        /** Whether two consonants are left, which make a syllable unless the second is one that words end in unspoken. */
        private boolean opensLastSyllable() {
            return at + 2 == word.length() && isConsonant(at + 1) && "รธศษฐต".indexOf(word.charAt(at + 1)) < 0;
        }

        private boolean opensCluster() {
            return isConsonant(at + 1)
                    && SECOND_OF_CLUSTER.indexOf(word.charAt(at + 1)) >= 0
                    && FIRST_OF_CLUSTER.indexOf(word.charAt(at)) >= 0
                    && isVowelSign(at + 2);
        }

        private boolean isConsonant(int place) {
            return place < word.length() && BEGINS.containsKey(word.charAt(place));
        }

        private boolean isVowelSign(int place) {
            if (place >= word.length()) {
                return false;
            }
            char c = word.charAt(place);
            return c == SARA_A || c == SARA_AA || c == SARA_AM || c == SHORT_A || SIGNS.indexOf(c) >= 0;
        }

        private boolean is(int place, char c) {
            return place < word.length() && word.charAt(place) == c;
        }
    }
}
