package dev.tidewaiter.names.script;

import java.util.HashMap;
import java.util.Map;

/** Reads Khmer: a consonant belongs to one of two series, and its vowel sounds accordingly. */
final class KhmerLetters {

    private static final char BELOW = '\u17d2';
    private static final char TO_FIRST = '\u17c9';
    private static final char TO_SECOND = '\u17ca';
    private static final char NASAL = '\u17c6';
    private static final String[] OWN_VOWELS = {"a", "o"};

    private record Consonant(int series, String latin) {}

    private static final Map<Character, Consonant> CONSONANTS = new HashMap<>(64);
    private static final Map<Character, String[]> VOWELS = new HashMap<>(32);
    private static final Map<Character, String> INDEPENDENT = new HashMap<>(32);

    static {
        for (var line : LanguageFile.lines("khmer-letters.txt")) {
            int blank = line.indexOf(' ');
            int sign = line.indexOf('=');
            var kind = line.substring(0, blank);
            var letters = line.substring(blank, sign).replace(" ", "");
            var latin = line.substring(sign + 1).strip().split(" ", -1);
            if (letters.length() != latin.length) {
                throw new IllegalStateException("khmer-letters.txt: " + letters.length() + " letters but "
                        + latin.length + " spellings in the line of " + letters);
            }
            for (int i = 0; i < latin.length; i++) {
                char letter = letters.charAt(i);
                switch (kind) {
                    case "1", "2" ->
                        CONSONANTS.put(
                                letter, new Consonant(kind.charAt(0) - '1', latin[i].equals("-") ? "" : latin[i]));
                    case "vowel" -> VOWELS.put(letter, latin[i].split("/", -1));
                    case "independent" -> INDEPENDENT.put(letter, latin[i]);
                    default -> throw new IllegalStateException("khmer-letters.txt: no such kind in: " + line);
                }
            }
        }
    }

    private KhmerLetters() {}

    static String reading(String token) {
        var out = new StringBuilder(token.length() * 2);
        boolean vowelBefore = false;
        int at = 0;
        while (at < token.length()) {
            var consonant = CONSONANTS.get(token.charAt(at));
            if (consonant == null) {
                out.append(INDEPENDENT.getOrDefault(token.charAt(at), ""));
                vowelBefore |= INDEPENDENT.containsKey(token.charAt(at));
                at++;
                continue;
            }
            int series = consonant.series();
            var latin = consonant.latin();
            var below = new StringBuilder(2);
            String[] vowel = null;
            var nasal = "";
            int next = at + 1;
            while (next < token.length() && !CONSONANTS.containsKey(token.charAt(next))) {
                char c = token.charAt(next);
                if (c == BELOW && next + 1 < token.length()) {
                    var lower = CONSONANTS.get(token.charAt(++next));
                    below.append(lower == null ? "" : lower.latin());
                } else if (c == TO_FIRST || c == TO_SECOND) {
                    series = c == TO_FIRST ? 0 : 1;
                    latin = c == TO_FIRST && latin.equals("b") ? "p" : latin;
                } else if (c == NASAL) {
                    nasal = "m";
                } else if (VOWELS.containsKey(c)) {
                    vowel = VOWELS.get(c);
                } else if (INDEPENDENT.containsKey(c)) {
                    break;
                }
                next++;
            }
            boolean closes = vowelBefore && vowel == null && below.length() == 0 && nasal.isEmpty();
            if (closes) {
                out.append(latin.equals("b") ? "p" : latin);
            } else {
                out.append(latin)
                        .append(below)
                        .append(vowel == null ? OWN_VOWELS[series] : vowel[series % vowel.length]);
                out.append(nasal);
            }
            vowelBefore = !closes && nasal.isEmpty();
            at = next;
        }
        return out.toString();
    }
}
