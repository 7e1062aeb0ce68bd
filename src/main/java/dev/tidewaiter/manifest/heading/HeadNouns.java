package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the noun of a phrase says where the whole phrase is in no list: "Qty to be shipped", "Цена без скидки", "计划数量". In English,
 * German, Turkish and the scripts without blanks the last noun counts, in Romance and Slavic languages the first.
 */
final class HeadNouns {

    private static final int LONGEST = 3;
    private static final int MOST_WORDS = 9;
    private static final int SHORTEST_COMPOUND = 4;

    private final Map<String, Meaning> last = new HashMap<>();
    private final Map<String, Meaning> first = new HashMap<>();
    private final Set<String> cuts = new HashSet<>();
    private final Set<String> wellSpelled = new HashSet<>();
    private final SaidOtherwise otherwise = new SaidOtherwise();

    /** Takes in a row of nouns, of words behind which an English phrase says nothing of its noun, or of words that turn what it says. */
    void add(WordRow row, List<String> words) {
        if (row.cell(0).equals("noun-cut")) {
            cuts.addAll(words);
            return;
        }
        if (row.cell(0).equals("well-spelled")) {
            words.forEach(word -> wellSpelled.add(HeadingKey.of(word)));
            return;
        }
        if (!row.cell(0).startsWith("noun-")) {
            otherwise.add(row.cell(0), words);
            return;
        }
        var meaning = meaning(row.cell(1), row);
        var into = row.cell(0).equals("noun-last") ? last : first;
        words.forEach(word -> into.put(HeadingKey.of(word), meaning));
    }

    private static Meaning meaning(String id, WordRow row) {
        if (id.equals("-")) {
            return Meaning.of(Kind.NOTHING, List.of()).inexact();
        }
        if (id.equals("date")) {
            return Meaning.of(Kind.SOME_DATE, List.of(Field.EXPORT_DATE)).inexact();
        }
        var field = Field.byId(id);
        if (field == null) {
            throw row.wrong("there is no field \"" + id + "\"");
        }
        return Meaning.of(Kind.LIKELY, List.of(field)).inexact();
    }

    /** Whether a word is one for a date. */
    boolean isDate(String token) {
        var front = first.get(token);
        var back = last.get(token);
        return (front != null && front.kind() == Kind.SOME_DATE) || (back != null && back.kind() == Kind.SOME_DATE);
    }

    /** Whether a word is spelled as it is meant, however near another one it is: "Received" is no receiver. */
    boolean isWellSpelled(String token) {
        return wellSpelled.contains(token) || isNoun(token);
    }

    /** Whether a word is a noun by itself, however near another one it is spelled. */
    private boolean isNoun(String token) {
        return first.containsKey(token) || last.containsKey(token);
    }

    @Nullable
    Meaning meaning(List<String> tokens) {
        return otherwise.of(ofNoun(tokens), tokens);
    }

    /** Whether some words speak of a tax, a discount or another charge. */
    boolean speakOfLevy(List<String> tokens) {
        return otherwise.speak(SaidOtherwise.LEVY, tokens);
    }

    /** Whether some words say that somebody signs or approves. */
    boolean speakOfSignature(List<String> tokens) {
        return otherwise.speak(SaidOtherwise.SIGNATURE, tokens);
    }

    private @Nullable Meaning ofNoun(List<String> tokens) {
        int end = 0;
        while (end < tokens.size() && !(end > 0 && cuts.contains(tokens.get(end)))) {
            end++;
        }
        if (end == 0 || tokens.size() > MOST_WORDS) {
            return null;
        }
        var front = found(tokens.subList(0, tokens.size()), first, true);
        var back = found(tokens.subList(0, end), last, false);
        if (front != null && back != null) {
            return front.kind() == Kind.NOTHING ? front : back;
        }
        if (front != null || back != null) {
            return front != null ? front : back;
        }
        return inOneWord(tokens.get(end - 1));
    }

    private static @Nullable Meaning found(List<String> tokens, Map<String, Meaning> nouns, boolean fromFront) {
        for (int i = 0; i < tokens.size(); i++) {
            int at = fromFront ? i : tokens.size() - 1 - i;
            for (int words = LONGEST; words > 0; words--) {
                int from = fromFront ? at : at - words + 1;
                if (from >= 0 && from + words <= tokens.size()) {
                    var meaning = nouns.get(String.join("", tokens.subList(from, from + words)));
                    if (meaning != null) {
                        return meaning;
                    }
                }
            }
        }
        return null;
    }

    /** "Liefermenge", "计划数量": the end of a word that is written together. */
    private @Nullable Meaning inOneWord(String word) {
        boolean spaceless = Characters.isSpaceless(word.charAt(0));
        int shortest = spaceless ? 2 : SHORTEST_COMPOUND;
        for (int from = 1; from <= word.length() - shortest; from++) {
            var meaning = last.get(word.substring(from));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }
}
