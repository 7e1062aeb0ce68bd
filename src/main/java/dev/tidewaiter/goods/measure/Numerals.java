package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.CharTrie;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are written in words, such as {@code thirty-seven} or 一千二百, by the words of {@code number-words.tsv}. */
public final class Numerals {

    /** The list of such words. */
    public static final String FILE = "goods/number-words.tsv";

    /**
     * A number in words.
     *
     * @param end where its words end
     */
    record Read(double value, int end) {}

    private enum Kind {
        /** Counts by itself: five, fifty. */
        ONES,
        /** Multiplies the word before it: hundred, 十. */
        TIMES,
        /** Multiplies all that stands before it: thousand, 万. */
        GROUP,
        /** Stands between two of them and counts nothing: and. */
        JOIN,
        /** Begins like a number and is none: 百分. */
        NOTHING
    }

    private record Part(Kind kind, double value) {}

    private final CharTrie trie = new CharTrie(2048);
    private final List<@Nullable Part> parts = new ArrayList<>();

    private Numerals() {}

    /**
     * Reads the list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static Numerals of(WordLists words, TextFold fold) {
        var numbers = new Numerals();
        for (var row : words.list(FILE).rows(3)) {
            var part = part(row);
            for (var word : row.words(2)) {
                numbers.add(fold.fold(word).toString().strip(), part);
            }
        }
        return numbers;
    }

    private static Part part(WordRow row) {
        for (var kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.cell(0))) {
                try {
                    return new Part(kind, Double.parseDouble(row.cell(1)));
                } catch (NumberFormatException e) {
                    throw row.wrong("\"" + row.cell(1) + "\" is no number");
                }
            }
        }
        throw row.wrong("\"" + row.cell(0) + "\" is none of ones, times, group, join, nothing");
    }

    private void add(String word, Part part) {
        int node = trie.add(word);
        while (parts.size() <= node) {
            parts.add(null);
        }
        parts.set(node, part);
    }

    /** The number in words that begins at a place and has a unit right behind it; null when there is none. */
    @Nullable
    Read at(FoldedText text, int start, UnitTable units) {
        boolean beginsWord =
                text.at(start) != ' ' && (text.at(start - 1) == ' ' || TextFold.isWithoutBlanks(text.at(start)));
        return beginsWord ? read(text, start, new Sum(), units) : null;
    }

    /** "5 thousand km", 5百公里: what multiplies the figures that end at a place; null when no such word and unit follow. */
    @Nullable
    Read multiplied(FoldedText text, double figures, int end, UnitTable units) {
        var first = longest(text, afterBlank(text, end));
        boolean multiplies = first != null
                && (first.part().kind() == Kind.TIMES || first.part().kind() == Kind.GROUP);
        return multiplies ? read(text, afterBlank(text, end), new Sum(figures), units) : null;
    }

    /** The words from a place on, up to the first unit: in 三十七千瓦 the last two are kilowatts. */
    private @Nullable Read read(FoldedText text, int start, Sum sum, UnitTable units) {
        int end = start;
        for (var word = longest(text, start); word != null; word = longest(text, afterBlank(text, end))) {
            if (!sum.takes(word.part())) {
                return null;
            }
            end = word.end();
            boolean whole = text.at(end) == ' ' || TextFold.isWithoutBlanks(text.at(end - 1));
            if (whole && word.part().kind() != Kind.JOIN && units.at(text, end) != null) {
                return new Read(sum.value(), end);
            }
        }
        return null;
    }

    private static int afterBlank(FoldedText text, int end) {
        return end < text.length() && text.at(end) == ' ' ? end + 1 : end;
    }

    private record PartRead(Part part, int end) {}

    private @Nullable PartRead longest(FoldedText text, int start) {
        PartRead longest = null;
        int node = 0;
        for (int i = start; i < text.length(); i++) {
            node = trie.child(node, text.at(i));
            if (node == CharTrie.NONE) {
                break;
            }
            var part = node < parts.size() ? parts.get(node) : null;
            if (part != null) {
                longest = new PartRead(part, i + 1);
            }
        }
        return longest;
    }

    /** What the words read so far add up to. */
    private static final class Sum {
        private static final int TEN = 10;
        private static final int TWENTY = 20;

        private double total;
        private double section;
        private double current;
        private boolean joined;

        Sum() {}

        Sum(double figures) {
            current = figures;
        }

        /** Adds a word; false where it cannot follow the ones before, as in "two three". */
        boolean takes(Part part) {
            boolean wasJoined = joined;
            joined = part.kind() == Kind.JOIN;
            switch (part.kind()) {
                case ONES -> {
                    boolean follows = current >= TWENTY && part.value() < TWENTY;
                    boolean before = wasJoined && current < TEN && part.value() >= TWENTY;
                    if (current > 0 && !follows && !before) {
                        return false;
                    }
                    current += part.value();
                }
                case TIMES -> {
                    section += Math.max(current, 1) * part.value();
                    current = 0;
                }
                case GROUP -> {
                    total += Math.max(section + current, 1) * part.value();
                    section = 0;
                    current = 0;
                }
                case JOIN -> {
                    return value() > 0;
                }
                case NOTHING -> {
                    return false;
                }
            }
            return true;
        }

        double value() {
            return total + section + current;
        }
    }
}
