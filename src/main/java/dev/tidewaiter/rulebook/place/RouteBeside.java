package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.shipment.place.PlaceMention;
import dev.tidewaiter.shipment.place.PlaceReader;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.List;
import java.util.function.Predicate;

/** Tells whether goods go from or through another place that a text names, which then says nothing of where a place lies. */
final class RouteBeside {

    private final String text;
    private final PlaceReader reader;

    RouteBeside(String text, PlaceReader reader) {
        this.text = text;
        this.reader = reader;
    }

    /**
     * Whether goods go from or through each of the other countries that the text names, or to it as well: "Samsun, Turkey - Sevastopol",
     * "Sevastopol via Turkey", "Sevastopol; Turkey", but not "Sebastopol, California, USA".
     *
     * @param counts which mentions name another country
     */
    boolean parts(String place, List<PlaceMention> mentions, Predicate<PlaceMention> counts) {
        int at = indexOf(place);
        return at >= 0
                && mentions.stream()
                        .filter(counts)
                        .allMatch(mention -> mention.via() || isWayTo(mention.words(), at, place.length()));
    }

    private boolean isWayTo(String words, int at, int length) {
        int other = indexOf(words);
        if (other < 0) {
            return false;
        }
        int end = other < at ? other + words.length() : at + length;
        return reader.tellsWay(between(text, other, words.length(), at, length))
                || reader.areTwo(text, end, Math.max(other, at), Sort.PLACE);
    }

    private int indexOf(String name) {
        int at = 0;
        while (at + name.length() <= text.length() && !text.regionMatches(true, at, name, 0, name.length())) {
            at++;
        }
        return at + name.length() <= text.length() ? at : -1;
    }

    /** Whether a word for the other place of the name stands there, and goods do not go from it to the place: "via Rostov to Donetsk". */
    boolean leavesNamesake(String place, List<String> namesakes, String folded) {
        int at = folded.indexOf(ComparableText.pattern(place).strip());
        return namesakes.stream().anyMatch(word -> {
            int other = folded.indexOf(word);
            return other >= 0
                    && (at < 0 || !reader.tellsWay(between(folded, other, word.length(), at, place.length())));
        });
    }

    private static String between(String text, int one, int length, int other, int otherLength) {
        int from = one < other ? one + length : other + otherLength;
        int to = Math.min(Math.max(one, other), text.length());
        return from < to ? text.substring(from, to) : "";
    }
}
