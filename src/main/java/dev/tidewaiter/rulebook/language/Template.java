package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.explanation.ExplanationWords;
import dev.tidewaiter.rulebook.explanation.FactWord;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.FactTypes;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with placeholders such as {@code {match.percent}}, checked against the facts that its rule passes on.
 */
public final class Template {

    /** A piece of fixed text, or the word of one of the facts. */
    private record Piece(String text, int fact, @Nullable FactWord word) {
        static Piece fixed(String text) {
            return new Piece(text, -1, null);
        }
    }

    private final String text;
    private final List<String> factTypes;
    private volatile @Nullable List<Piece> pieces;

    private Template(String text, List<String> factTypes) {
        this.text = text;
        this.factTypes = List.copyOf(factTypes);
    }

    /** A template that was found right before. It is read when it is first used: most rules find nothing in a file. */
    public static Template known(String text, List<String> factTypes) {
        return new Template(text, factTypes);
    }

    /**
     * Reads a template.
     *
     * @param text      the sentence
     * @param factTypes simple names of the types of the facts that will be passed, in order
     * @param problem   told of each placeholder that no fact can fill
     */
    public static Template read(String text, List<String> factTypes, Consumer<String> problem) {
        var template = new Template(text, factTypes);
        template.pieces = pieces(text, factTypes, problem);
        return template;
    }

    /** The sentence with its placeholders. */
    public String text() {
        return text;
    }

    /** The types of the facts that fill it, in order. */
    public List<String> factTypes() {
        return factTypes;
    }

    private static List<Piece> pieces(String text, List<String> factTypes, Consumer<String> problem) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                if (open >= 0) {
                    problem.accept("the brace at \"" + text.substring(open) + "\" is not closed");
                }
                pieces.add(Piece.fixed(text.substring(at)));
                break;
            }
            if (open > at) {
                pieces.add(Piece.fixed(text.substring(at, open)));
            }
            pieces.add(placeholder(text.substring(open + 1, close), factTypes, problem));
            at = close + 1;
        }
        return List.copyOf(pieces);
    }

    private static Piece placeholder(String name, List<String> factTypes, Consumer<String> problem) {
        for (int i = 0; i < factTypes.size(); i++) {
            var word = ExplanationWords.word(factTypes.get(i), name);
            if (word != null) {
                return new Piece("", i, word);
            }
        }
        var known = new ArrayList<String>();
        for (var type : factTypes) {
            if (!FactTypes.contains(type)) {
                return Piece.fixed(""); // a fact that there is none of is told where it is named
            }
            known.addAll(ExplanationWords.wordsOf(type).keySet());
        }
        var fact = name.substring(0, name.indexOf('.') + 1);
        var ofTheFact = known.stream()
                .filter(word -> !fact.isEmpty() && word.startsWith(fact))
                .toList();
        problem.accept("nothing fills {" + name + "}" + NearWord.choice(name, ofTheFact.isEmpty() ? known : ofTheFact));
        return Piece.fixed("");
    }

    /** The sentence for some facts, in the order that was announced. Empty words leave no double blank. */
    public String render(Object... facts) {
        var sentence = new StringBuilder(160);
        for (var piece : pieces()) {
            var word = piece.word();
            if (word == null) {
                sentence.append(piece.text());
            } else if (facts[piece.fact()] instanceof Fact fact) {
                sentence.append(word.text().apply(fact));
            }
        }
        return tidy(sentence.toString().toCharArray());
    }

    /**
     * The values of the file that the sentence tells of besides those that a fact rests on anyway.
     *
     * @param index which of the announced facts it is, counted from 0
     */
    public List<Value> restsOn(int index, Fact fact) {
        var values = new ArrayList<Value>(0);
        for (var piece : pieces()) {
            var word = piece.word();
            if (word != null && piece.fact() == index) {
                values.addAll(word.restsOn().apply(fact));
            }
        }
        return values;
    }

    private List<Piece> pieces() {
        var read = pieces;
        if (read == null) {
            read = pieces(text, factTypes, problem -> {});
            pieces = read;
        }
        return read;
    }

    private static String tidy(char[] text) {
        int to = 0;
        for (char c : text) {
            boolean twice = c == ' ' && (to == 0 || text[to - 1] == ' ');
            if ((c == '.' || c == ',' || c == ';') && to > 0 && text[to - 1] == ' ') {
                to--; // an empty word stood before the full stop
            }
            if (!twice) {
                text[to++] = c;
            }
        }
        while (to > 0 && text[to - 1] == ' ') {
            to--;
        }
        return new String(text, 0, to);
    }
}
