package dev.tidewaiter.goods;

import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of goods say, read once from the word lists of the rulebook in force. {@code rules/words/README.md} tells
 * how a line is written.
 */
final class Lexicon {

    private static final List<String> FILES =
            List.of("drones", "engines", "equipment", "electronics", "everyday", "measures", "grammatical-roles");
    private static final Map<String, ItemClass> ITEMS = names(ItemClass.values());
    private static final Map<String, Trait> TRAITS = names(Trait.values());
    private static final Map<String, Joint> JOINTS = names(Joint.values());
    private static final Map<String, Cue> CUES = names(Cue.values());

    private final TextFold fold = new TextFold();
    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseAutomaton automaton = new PhraseAutomaton();

    private Lexicon() {}

    static Lexicon of(WordLists words) {
        var lexicon = new Lexicon();
        for (var name : FILES) {
            lexicon.read(words.list("goods/" + name + ".tsv"));
        }
        lexicon.automaton.link();
        return lexicon;
    }

    TextFold fold() {
        return fold;
    }

    Phrase phrase(int number) {
        return phrases.get(number);
    }

    PhraseAutomaton automaton() {
        return automaton;
    }

    private void read(WordList list) {
        for (var row : list.rows(4)) {
            var lexeme = lexeme(row);
            for (var spelling : row.words(3)) {
                add(lexeme, spelling);
            }
        }
    }

    /** Columns: what, language, meaning, spellings. The first holds words such as {@code DRONE MODEL EXACT}. */
    private static Lexeme lexeme(WordRow row) {
        var items = EnumSet.noneOf(ItemClass.class);
        var traits = EnumSet.noneOf(Trait.class);
        Cue cue = null;
        Joint joint = null;
        var kind = Clue.Kind.WORD;
        var strength = Clue.Strength.CLEAR;
        for (var word : row.words(0, ' ')) {
            switch (word) {
                case "MAKER", "MODEL", "PART_NUMBER" -> kind = Clue.Kind.valueOf(word);
                case "HINT", "EXACT" -> strength = Clue.Strength.valueOf(word);
                case "NOTHING" -> {}
                default -> {
                    if (word.startsWith("=")) {
                        cue = known(CUES, word.substring(1), row);
                    } else if (word.startsWith("+")) {
                        joint = known(JOINTS, word.substring(1), row);
                    } else if (TRAITS.containsKey(word)) {
                        traits.add(known(TRAITS, word, row));
                    } else {
                        items.add(known(ITEMS, word, row));
                    }
                }
            }
        }
        return new Lexeme(InOrder.of(items), InOrder.of(traits), cue, joint, kind, strength, row.cell(1), row.cell(2));
    }

    private void add(Lexeme lexeme, String written) {
        boolean tight = written.startsWith("~");
        boolean capitals = written.startsWith("^");
        boolean lookAlikes = written.startsWith("!");
        var spelling = tight || capitals || lookAlikes ? written.substring(1) : written;
        int digits = 0;
        int hash = spelling.indexOf('#');
        if (hash >= 0) {
            digits = spelling.charAt(hash + 1) - '0';
            spelling = spelling.substring(0, hash);
        }
        boolean openStart = spelling.startsWith("*");
        boolean openEnd = spelling.endsWith("*");
        var core = spelling.substring(openStart ? 1 : 0, spelling.length() - (openEnd ? 1 : 0));
        for (var variant : lookAlikes ? LookAlikes.of(core) : List.of(core)) {
            var folded = fold.fold(variant).toString().strip();
            if (folded.isEmpty()) {
                continue;
            }
            int lead = openStart || isEastAsian(folded.charAt(0)) ? 0 : 1;
            int trail = openEnd || isEastAsian(folded.charAt(folded.length() - 1)) ? 0 : 1;
            var key = (lead == 1 ? " " : "") + folded + (trail == 1 ? " " : "");
            if (isKnown(key, lexeme)) {
                continue;
            }
            int number = phrases.size();
            phrases.add(new Phrase(lexeme, folded.length(), lead, trail, tight, capitals, digits));
            automaton.add(key, number);
        }
    }

    /** Languages share spellings; "camera" need not be found again as "caméra". The first line that has it stands. */
    private boolean isKnown(String key, Lexeme lexeme) {
        for (int number : automaton.numbers(key)) {
            if (phrases.get(number).lexeme().saysTheSameAs(lexeme)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x3040;
    }

    private static <E> E known(Map<String, E> names, String word, WordRow row) {
        @Nullable E found = names.get(word);
        if (found == null) {
            throw row.wrong("there is no \"" + word + "\"; words/README.md tells what the first column may hold");
        }
        return found;
    }

    private static <E extends Enum<E>> Map<String, E> names(E[] all) {
        var names = new HashMap<String, E>();
        for (var one : all) {
            names.put(one.name().toUpperCase(Locale.ROOT), one);
        }
        return names;
    }
}
