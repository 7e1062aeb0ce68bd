package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Words of the way within a run of ideographs, which has no blanks between its words: 发往平壤, 平壤経由. */
final class WaysInRuns {

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final GoodsBesideWays goods;

    WaysInRuns(PlaceTokens tokens, PlaceWords words, GoodsBesideWays goods) {
        this.tokens = tokens;
        this.words = words;
        this.goods = goods;
    }

    /** Whether a run ends in such a word; one that is no more than the word does. */
    boolean areAtEndOf(String run) {
        return ends(run, run.length(), this::isOfWay);
    }

    /** Whether a place within a run of ideographs stands right behind a word of the way, or before one: 发往平壤, 平壤経由, also over a blank. */
    boolean areBeside(Found place) {
        if (!place.isWithinToken()) {
            return false;
        }
        var run = tokens.key(place.from());
        if (goods.areNamed(run, place)) {
            return false;
        }
        return ends(run, place.at(), this::isOfWay)
                || (place.end() == run.length() && ends(run, place.at(), key -> words.is(Kind.INSIDE, key)))
                || begins(run, place.end());
    }

    private boolean isOfWay(String key) {
        return words.is(Kind.TOWARD, key) || words.isVia(key) || words.is(Kind.RIGHT_BEFORE, key);
    }

    private static boolean ends(String run, int end, Predicate<String> isWay) {
        return end > 0
                && PlaceNameKey.isIdeograph(run.charAt(end - 1))
                && IntStream.range(Math.max(0, end - PlaceScan.LONGEST_IDEOGRAPHS), end)
                        .anyMatch(from -> isWay.test(run.substring(from, end)));
    }

    private boolean begins(String run, int from) {
        return IntStream.rangeClosed(from + 1, Math.min(run.length(), from + PlaceScan.LONGEST_IDEOGRAPHS))
                .mapToObj(to -> run.substring(from, to))
                .anyMatch(key -> words.is(Kind.RIGHT_BEHIND, key) || words.isVia(key));
    }
}
