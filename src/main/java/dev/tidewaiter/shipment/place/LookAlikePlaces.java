package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordLists;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of places under measures in which signs stand for letters of the same shape: "lran", "1ran", "RUSSlA". Most words differ from
 * every such name in their length or in their first sign, so that few are looked up.
 */
public final class LookAlikePlaces {

    static final String LIST = "places/look-alike-names.tsv";

    public static final LookAlikePlaces KNOWN = new LookAlikePlaces(CountryNames.LISTS);

    private static final String NAME = "name";

    /** The sign that stands for all of the same shape. */
    private final Map<Character, Character> shapes = new HashMap<>();

    private final Map<String, String> byShape = new HashMap<>();
    private final BitSet lengths = new BitSet();
    private final BitSet firstShapes = new BitSet();

    private LookAlikePlaces(WordLists lists) {
        var rows = lists.list(LIST).rows(2);
        for (var row : rows) {
            if (!row.cell(0).equals(NAME)) {
                var signs = row.words(1);
                signs.forEach(sign -> shapes.put(sign.charAt(0), signs.get(0).charAt(0)));
            }
        }
        for (var row : rows) {
            if (row.cell(0).equals(NAME)) {
                row.words(1).forEach(this::add);
            }
        }
    }

    private void add(String name) {
        var shape = shape(name, 0, name.length());
        byShape.put(shape, name);
        lengths.set(shape.length());
        firstShapes.set(shape.charAt(0));
    }

    /** A text with such names as they are meant; the text itself where it holds none. Never fails. */
    public String meant(String text) {
        StringBuilder meant = null;
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            var name = name(text, at, end);
            if (name != null) {
                meant = meant == null ? new StringBuilder(text.length()) : meant;
                meant.append(text, from, at).append(name);
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        return meant == null ? text : meant.append(text, from, text.length()).toString();
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The name that a word looks like and is not; null for none. */
    private @Nullable String name(String text, int from, int end) {
        if (!lengths.get(end - from) || !firstShapes.get(shape(text.charAt(from)))) {
            return null;
        }
        var name = byShape.get(shape(text, from, end));
        return name == null || text.regionMatches(true, from, name, 0, name.length()) ? null : name;
    }

    private String shape(String text, int from, int end) {
        var shape = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            shape.append(shape(text.charAt(i)));
        }
        return shape.toString();
    }

    private char shape(char sign) {
        char small = Character.toLowerCase(sign);
        return shapes.getOrDefault(small, small);
    }
}
