package dev.tidewaiter.goods.phrase;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.OrderedSets;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.text.PhraseBook;
import dev.tidewaiter.goods.text.PhraseBookBuilder;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words of goods say from the word lists of the rulebook in force. {@code rules/words/README.md} tells how a
 * line is written.
 */
public final class PhraseLists {

    public static final List<String> FILES = List.of(
            "goods/drones.tsv",
            "goods/drone-namesakes.tsv",
            "goods/engines.tsv",
            "goods/engine-models.tsv",
            "goods/equipment.tsv",
            "goods/drone-parts.tsv",
            "goods/further-languages.tsv",
            "goods/electronics.tsv",
            "goods/rockets.tsv",
            "goods/everyday.tsv",
            "goods/measures.tsv",
            "goods/grammatical-roles.tsv");
    private static final Map<String, ItemClass> ITEMS = names(ItemClass.values());
    private static final Map<String, Trait> TRAITS = names(Trait.values());
    private static final Map<String, GrammaticalRole> ROLES = names(GrammaticalRole.values());
    private static final Map<String, MeasureKeyword> KEYWORDS = names(MeasureKeyword.values());

    /** What may stand in the first column without a sign before it. */
    private static final List<String> PLAIN = Stream.of(
                    ITEMS.keySet(),
                    TRAITS.keySet(),
                    List.of("MAKER", "MODEL", "PART_NUMBER", "HINT", "EXACT", "NOTHING"))
            .flatMap(Collection::stream)
            .toList();

    private PhraseLists() {}

    public static PhraseBook<PhraseMeaning> read(WordLists words, TextFold fold) {
        var book = new PhraseBookBuilder<>(fold, PhraseMeaning::saysTheSameAs);
        for (var name : FILES) {
            for (var row : words.list(name).rows(4)) {
                var meaning = meaning(row);
                for (var spelling : row.words(3)) {
                    try {
                        book.add(spelling, meaning);
                    } catch (IllegalArgumentException e) {
                        throw row.wrong("\"" + spelling + "\" " + e.getMessage());
                    }
                }
            }
        }
        return book.build();
    }

    /** Columns: what, language, meaning, spellings. The first holds words such as {@code DRONE MODEL EXACT}. */
    public static PhraseMeaning meaning(WordRow row) {
        var items = EnumSet.noneOf(ItemClass.class);
        var traits = EnumSet.noneOf(Trait.class);
        MeasureKeyword keyword = null;
        GrammaticalRole role = null;
        var kind = GoodsEvidence.Kind.WORD;
        var strength = GoodsEvidence.Strength.CLEAR;
        for (var word : row.words(0, ' ')) {
            switch (word) {
                case "MAKER", "MODEL", "PART_NUMBER" -> kind = GoodsEvidence.Kind.valueOf(word);
                case "HINT", "EXACT" -> strength = GoodsEvidence.Strength.valueOf(word);
                case "NOTHING" -> {}
                default -> {
                    if (word.startsWith("=")) {
                        keyword = known(KEYWORDS, "=", word, row);
                    } else if (word.startsWith("+")) {
                        role = known(ROLES, "+", word, row);
                    } else if (TRAITS.containsKey(word)) {
                        traits.add(known(TRAITS, "", word, row));
                    } else if (ITEMS.containsKey(word)) {
                        items.add(known(ITEMS, "", word, row));
                    } else {
                        throw unknown(word, PLAIN, row);
                    }
                }
            }
        }
        return new PhraseMeaning(
                OrderedSets.of(items), OrderedSets.of(traits), keyword, role, kind, strength, row.cell(1), row.cell(2));
    }

    private static <E> E known(Map<String, E> names, String sign, String word, WordRow row) {
        @Nullable E found = names.get(word.substring(sign.length()));
        if (found == null) {
            throw unknown(word, names.keySet().stream().map(sign::concat).toList(), row);
        }
        return found;
    }

    private static InvalidWordList unknown(String word, Collection<String> known, WordRow row) {
        var hint = NearWord.hint(word, known);
        return row.wrong("there is no \"" + word + "\""
                + (hint.isEmpty() ? "; words/README.md tells what the first column may hold" : hint));
    }

    private static <E extends Enum<E>> Map<String, E> names(E[] all) {
        var names = new HashMap<String, E>();
        for (var one : all) {
            names.put(one.name().toUpperCase(Locale.ROOT), one);
        }
        return names;
    }
}
