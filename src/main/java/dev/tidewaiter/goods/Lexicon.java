package dev.tidewaiter.goods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of this module, read once from the tab-separated files beside this class. {@code words.md} there tells
 * how a line is written.
 */
final class Lexicon {

    private static final List<String> FILES =
            List.of("drones", "engines", "equipment", "electronics", "everyday", "measures", "joints");
    private static final Map<String, ItemClass> ITEMS = names(ItemClass.values());
    private static final Map<String, Trait> TRAITS = names(Trait.values());
    private static final Map<String, Joint> JOINTS = names(Joint.values());
    private static final Map<String, Cue> CUES = names(Cue.values());

    private final TextFold fold = new TextFold();
    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseAutomaton automaton = new PhraseAutomaton();

    private Lexicon() {}

    static Lexicon load() {
        var lexicon = new Lexicon();
        for (var file : FILES) {
            lexicon.read(file + ".tsv");
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

    /** The lines of a data file without comments, cut at the tabs. */
    static List<String[]> lines(String file) {
        var lines = new ArrayList<String[]>();
        try (var in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + file + " is missing from it");
            }
            // one decode of the whole file: a reader costs three times as much at a cold start
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int from = 0, to; from < text.length(); from = to + 1) {
                int end = text.indexOf('\n', from);
                to = end < 0 ? text.length() : end;
                if (to > from && text.charAt(from) != '#') {
                    lines.add(cut(text.substring(from, to), '\t'));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own " + file + " could not be read", broken);
        }
        return lines;
    }

    static String[] cut(String text, char at) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
            parts.add(text.substring(from, to).strip());
            from = to + 1;
        }
        parts.add(text.substring(from).strip());
        return parts.toArray(String[]::new);
    }

    private void read(String file) {
        for (var line : lines(file)) {
            if (line.length != 4) {
                throw new IllegalStateException(file + ": a line needs 4 columns: " + String.join(" | ", line));
            }
            var lexeme = lexeme(file, line);
            for (var spelling : cut(line[3], '|')) {
                add(lexeme, spelling);
            }
        }
    }

    /** Columns: what, language, meaning, spellings. The first holds words such as {@code DRONE MODEL EXACT}. */
    private static Lexeme lexeme(String file, String[] line) {
        var items = EnumSet.noneOf(ItemClass.class);
        var traits = EnumSet.noneOf(Trait.class);
        Cue cue = null;
        Joint joint = null;
        var kind = Clue.Kind.WORD;
        var strength = Clue.Strength.CLEAR;
        for (var word : cut(line[0], ' ')) {
            switch (word) {
                case "MAKER", "MODEL", "PART_NUMBER" -> kind = Clue.Kind.valueOf(word);
                case "HINT", "EXACT" -> strength = Clue.Strength.valueOf(word);
                case "NOTHING" -> {}
                default -> {
                    if (word.startsWith("=")) {
                        cue = known(CUES, word.substring(1), file);
                    } else if (word.startsWith("+")) {
                        joint = known(JOINTS, word.substring(1), file);
                    } else if (TRAITS.containsKey(word)) {
                        traits.add(known(TRAITS, word, file));
                    } else {
                        items.add(known(ITEMS, word, file));
                    }
                }
            }
        }
        return new Lexeme(InOrder.of(items), InOrder.of(traits), cue, joint, kind, strength, line[1], line[2]);
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

    private static <E> E known(Map<String, E> names, String word, String file) {
        @Nullable E found = names.get(word);
        if (found == null) {
            throw new IllegalStateException(file + ": unknown word \"" + word + "\" in the first column");
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
