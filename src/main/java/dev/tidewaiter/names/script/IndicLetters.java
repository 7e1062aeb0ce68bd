package dev.tidewaiter.names.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scripts of India. They are written consonant by consonant, each with an "a" of its own; where a language drops that
 * vowel in speech, as Hindi does at the end of a word, lists drop it too: Premchand, not Premacanda.
 */
final class IndicLetters {

    private static final int FIRST = 0x0900;
    private static final int BLOCK = 0x80;
    private static final int TAMIL = 0x0b80;
    private static final int SINHALA = 0x0d80;
    private static final int NUKTA = 0x093c;
    private static final int SILENCER = 0x094d;
    private static final int TAMIL_SILENCER = 0x0bcd;
    private static final int DOUBLING = 0x0a71;
    private static final String OWN_VOWEL = "a";

    private enum Kind {
        VOWEL,
        CONSONANT,
        SIGN,
        NASAL
    }

    private record Letter(Kind kind, String latin) {}

    /** A consonant or a vowel by itself, with the vowel that follows. */
    private static final class Unit {
        String consonant;
        String vowel;
        boolean ownVowel;
        boolean joined;
        String tail = "";

        Unit(String consonant, String vowel, boolean ownVowel, boolean joined) {
            this.consonant = consonant;
            this.vowel = vowel;
            this.ownVowel = ownVowel;
            this.joined = joined;
        }

        boolean hasVowel() {
            return !vowel.isEmpty();
        }
    }

    private static final Map<Character, Letter> LETTERS = read();

    private IndicLetters() {}

    private static boolean is(char c) {
        return c >= FIRST && c < SINHALA;
    }

    static String reading(String token) {
        var units = units(token);
        char first = token.charAt(0);
        if (first < TAMIL && (first & ~(BLOCK - 1)) != 0x0b00) {
            dropOwnVowels(units);
        }
        var out = new StringBuilder(token.length() * 2);
        for (var unit : units) {
            out.append(unit.consonant).append(unit.vowel).append(unit.tail);
        }
        return out.toString();
    }

    private static List<Unit> units(String token) {
        var units = new ArrayList<Unit>(token.length());
        boolean silenced = false;
        boolean doubled = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            int place = is(c) ? FIRST + c % BLOCK : c;
            var last = units.isEmpty() ? null : units.get(units.size() - 1);
            if (c == DOUBLING) {
                doubled = true;
            } else if (place == SILENCER && last != null) {
                last.vowel = "";
                last.ownVowel = false;
                silenced = true;
            } else if (place == NUKTA && last != null) {
                last.consonant = dotted(last.consonant, c);
            } else {
                var letter = letter(c, place);
                if (letter == null) {
                    continue;
                }
                switch (letter.kind()) {
                    case VOWEL -> units.add(new Unit("", letter.latin(), false, false));
                    case CONSONANT -> {
                        var latin = isTamil(c) ? tamil(letter.latin(), last, silenced, next(token, i)) : letter.latin();
                        var consonant = doubled ? latin.charAt(0) + latin : latin;
                        units.add(new Unit(consonant, OWN_VOWEL, true, silenced));
                    }
                    case SIGN -> {
                        if (last != null) {
                            last.vowel = letter.latin();
                            last.ownVowel = false;
                        }
                    }
                    case NASAL -> {
                        if (last != null) {
                            last.tail = letter.latin();
                        }
                    }
                }
                silenced = false;
                doubled = false;
            }
        }
        return units;
    }

    private static @Nullable Letter letter(char c, int place) {
        var own = LETTERS.get(c);
        return own != null ? own : LETTERS.get((char) place);
    }

    /** A dot under a letter makes the sound of another language: Persian z, f and q, or the Hindi flapped r. */
    private static String dotted(String consonant, char dot) {
        return switch (consonant) {
            case "k" -> "q";
            case "j" -> dot == '\u09bc' ? "y" : "z";
            case "ph" -> "f";
            case "d" -> "r";
            case "dh" -> "rh";
            case "y" -> "y";
            case "s" -> "sh";
            default -> consonant;
        };
    }

    private static boolean isTamil(char c) {
        return c >= TAMIL && c < TAMIL + BLOCK;
    }

    private static int next(String token, int at) {
        return at + 1 < token.length() ? token.charAt(at + 1) : -1;
    }

    /** Tamil letters are voiced after a nasal and, for some, between vowels; a doubled one never is. */
    private static String tamil(String latin, @Nullable Unit last, boolean silenced, int next) {
        var joined = silenced && last != null ? last.consonant : "";
        boolean afterNasal = joined.startsWith("n");
        boolean betweenVowels = !silenced && last != null && next != TAMIL_SILENCER;
        return switch (latin) {
            // the nasal before k is written ng already
            case "k" -> joined.equals("ng") ? "" : betweenVowels ? "g" : "k";
            case "t" -> afterNasal || betweenVowels ? "d" : "t";
            case "th" -> afterNasal ? "d" : "th";
            case "p" -> afterNasal || joined.equals("m") || betweenVowels ? "b" : "p";
            case "s" -> afterNasal ? "j" : "s";
            default -> latin;
        };
    }

    /** Leaves out the vowels that are written nowhere and spoken nowhere, from the end of the word to its beginning. */
    private static void dropOwnVowels(List<Unit> units) {
        int last = units.size() - 1;
        for (int i = last; i > 0; i--) {
            var unit = units.get(i);
            if (!unit.ownVowel || unit.joined || !unit.tail.isEmpty()) {
                continue;
            }
            boolean spokenBefore = units.get(i - 1).hasVowel();
            if (spokenBefore && (i == last || (units.get(i + 1).hasVowel() && !units.get(i + 1).joined))) {
                unit.vowel = "";
            }
        }
    }

    private static Map<Character, Letter> read() {
        var letters = new HashMap<Character, Letter>(256);
        for (var line : LanguageFile.lines("indic-letters.txt")) {
            int blank = line.indexOf(' ');
            int sign = line.indexOf('=');
            var kind =
                    switch (line.substring(0, blank)) {
                        case "vowel" -> Kind.VOWEL;
                        case "consonant" -> Kind.CONSONANT;
                        case "sign" -> Kind.SIGN;
                        case "nasal" -> Kind.NASAL;
                        default -> throw new IllegalStateException("indic-letters.txt: no such kind in: " + line);
                    };
            var own = line.substring(blank, sign).strip();
            var latin = line.substring(sign + 1).strip().split(" ", -1);
            if (own.length() != latin.length) {
                throw new IllegalStateException("indic-letters.txt: " + own.length() + " letters but " + latin.length
                        + " spellings in the line of " + own);
            }
            for (int i = 0; i < latin.length; i++) {
                letters.put(own.charAt(i), new Letter(kind, latin[i]));
            }
        }
        return letters;
    }
}
