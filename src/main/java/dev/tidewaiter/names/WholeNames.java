package dev.tidewaiter.names;

import dev.tidewaiter.names.NameComparison.Carrier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names whose letters are those of a listed name from end to end, wherever the blanks stand: words torn apart, run
 * together, cut at another place or in another order. A slip is allowed in a long name, wherever it is.
 */
final class WholeNames {

    /**
     * A listed name with the same letters.
     *
     * @param name     the place of the name in the index
     * @param likeness 1 for the same letters, less for a slip
     * @param kind     how the two relate
     * @param isLong   whether a slip leaves enough of it
     */
    record Hit(int name, double likeness, NamePart.Kind kind, boolean isLong) {
        boolean isEqual() {
            return likeness == 1;
        }

        /** Whether a slip in a name so short needs the same legal form beside it. */
        boolean needsForm() {
            return !isEqual() && !isLong;
        }
    }

    private static final int SHORTEST = 6;
    private static final int SHORTEST_WITH_FORM = 10;
    private static final int SHORTEST_IN_OTHER_ORDER = 9;
    private static final int SHORTEST_FOR_SLIP = 7;

    /** A slip in a shorter name counts beside the same legal form only. */
    private static final int LONG = 9;

    private static final int LONGEST = 160;
    private static final double ONE_SLIP = 1.01;
    private static final double IN_FIRST_LETTER = 0.3;

    /** A slip leaves the first or the last letters of a name as they are. */
    private static final int END = 4;

    private final List<String> letters = new ArrayList<>();
    private final Map<String, Numbers> byLetters = new HashMap<>();
    private final Map<String, Numbers> byEnd = new HashMap<>();

    /** Adds the next name. */
    void add(ListedParts listed) {
        int number = letters.size();
        if (listed.isPerson() || !listed.hasOwnWords()) {
            letters.add("");
            return;
        }
        var all = ParsedName.wordsOf(listed.name().text());
        var telling = telling(all);
        var own = letters(telling);
        letters.add(own);
        var sound = SoundKey.of(own);
        put(byLetters, sound, SHORTEST, number);
        var whole = SoundKey.of(letters(all));
        if (!whole.equals(sound)) {
            put(byLetters, whole, SHORTEST_WITH_FORM, number);
        }
        put(byLetters, inAnyOrder(telling), SHORTEST_IN_OTHER_ORDER, number);
        if (own.length() >= SHORTEST_FOR_SLIP) {
            put(byEnd, first(own), 0, number);
            put(byEnd, last(own), 0, number);
        }
    }

    /** The listed names with the letters of a text, given all its words, or of its words without legal forms. */
    List<Hit> hits(List<Word> all) {
        var telling = telling(all);
        var own = letters(telling);
        if (own.length() < SHORTEST || own.length() > LONGEST) {
            return List.of();
        }
        var hits = new ArrayList<Hit>(2);
        Set<Integer> seen = new HashSet<>();
        addEqual(SoundKey.of(own), NamePart.Kind.JOINED, seen, hits);
        if (all.size() > telling.size()) {
            addEqual(SoundKey.of(letters(all)), NamePart.Kind.JOINED, seen, hits);
        }
        if (all.size() > 1) {
            addEqual(inAnyOrder(telling), NamePart.Kind.SAME, seen, hits);
        }
        if (own.length() >= SHORTEST_FOR_SLIP) {
            addAlike(own, byEnd.get(first(own)), seen, hits);
            addAlike(own, byEnd.get(last(own)), seen, hits);
        }
        return hits;
    }

    private void addEqual(String key, NamePart.Kind kind, Set<Integer> seen, List<Hit> hits) {
        var names = byLetters.get(key);
        for (int i = 0; names != null && i < names.size(); i++) {
            if (seen.add(names.get(i))) {
                hits.add(new Hit(names.get(i), 1, kind, true));
            }
        }
    }

    private void addAlike(String own, @Nullable Numbers candidates, Set<Integer> seen, List<Hit> hits) {
        for (int i = 0; candidates != null && i < candidates.size(); i++) {
            int name = candidates.get(i);
            var other = letters.get(name);
            int longer = Math.max(own.length(), other.length());
            if (Math.abs(own.length() - other.length()) > 1 || seen.contains(name)) {
                continue;
            }
            double slip = ONE_SLIP + (own.charAt(0) == other.charAt(0) ? 0 : IN_FIRST_LETTER);
            double likeness = EditDistance.likeness(own, other, 1 - slip / longer);
            if (likeness > 0 && digits(own).equals(digits(other))) {
                seen.add(name);
                hits.add(new Hit(name, Math.min(likeness, Likeness.SAME_SOUND), NamePart.Kind.TYPO, longer >= LONG));
            }
        }
    }

    /** What such a hit comes to. */
    static NameComparison comparison(Hit hit, ListedParts listed, Query query) {
        double score = hit.isEqual() ? Likeness.SAME_SOUND : hit.likeness;
        var part = new NamePart(text(query.words()), text(listed.words()), hit.kind, score - 1);
        return Alignment.comparison(
                listed,
                query,
                score,
                List.of(part),
                Carrier.WHOLE_NAME,
                hit.isEqual(),
                hit.kind == NamePart.Kind.JOINED);
    }

    private static String text(List<Word> words) {
        var text = new StringBuilder();
        for (var word : words) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    private static String letters(List<Word> words) {
        var all = new StringBuilder(40);
        for (var word : words) {
            if (word.script() != Word.Script.LETTERS) {
                return "";
            }
            all.append(word.folded());
        }
        return all.toString();
    }

    /** The words without fillers and words of legal forms, which a slip cannot hide here. */
    private static List<Word> telling(List<Word> all) {
        var telling = new ArrayList<Word>(all.size());
        for (var word : all) {
            if (word.kind() != WordKind.LEGAL_FORM
                    && word.kind() != WordKind.FILLER
                    && !Lexicon.get().legalWords().contains(word.folded())) {
                telling.add(word);
            }
        }
        return telling;
    }

    /** The words in the order of the alphabet; empty when there are not several. */
    private static String inAnyOrder(List<Word> words) {
        if (words.size() < 2) {
            return "";
        }
        var keys = new ArrayList<String>(words.size());
        for (var word : words) {
            keys.add(word.key());
        }
        Collections.sort(keys);
        return String.join("+", keys);
    }

    private static String digits(String text) {
        @Nullable StringBuilder digits = null;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= '9') {
                digits = digits == null ? new StringBuilder() : digits;
                digits.append(text.charAt(i));
            }
        }
        return digits == null ? "" : digits.toString();
    }

    private static String first(String letters) {
        return '^' + letters.substring(0, END);
    }

    private static String last(String letters) {
        return '$' + letters.substring(letters.length() - END);
    }

    private static void put(Map<String, Numbers> map, String key, int shortest, int number) {
        if (key.length() >= Math.max(1, shortest)) {
            map.computeIfAbsent(key, letters -> new Numbers(1)).add(number);
        }
    }
}
