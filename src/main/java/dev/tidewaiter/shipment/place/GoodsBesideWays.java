package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.stream.IntStream;

/** Tells goods that are called after a place, or are about it, though a word that may be one of the way stands beside its name. */
final class GoodsBesideWays {

    private static final String QUOTES = "\"«“„‘";

    /** Ideographs behind a place that are goods with it. */
    private static final int LONGEST_GOODS = 3;

    private final PlaceTokens tokens;
    private final PlaceWords words;

    GoodsBesideWays(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** "Guide for Cuba", "bag (to Minsk standard)", "крышка для казана": what is for or to something that only has the name of a place. */
    boolean areMeant(int way, Found place) {
        int behind = place.to();
        return areAbout(way)
                || isQuoted(way)
                || isWord(place)
                || (tokens.together(behind - 1, behind) && words.is(Kind.MANNER, tokens.key(behind)));
    }

    /** A title: "To Moscow". */
    private boolean isQuoted(int at) {
        int first = tokens.first(at);
        var before = first == 0 ? "" : tokens.between(first - 1, first);
        return before.chars().anyMatch(mark -> QUOTES.indexOf(mark) >= 0);
    }

    /** A cauldron is written small, or begins a description, where Kazan does not. */
    boolean isWord(Found place) {
        boolean small = place.from() == 0
                || Character.isLowerCase(
                        tokens.text(place.from(), place.from() + 1).charAt(0));
        return small && words.is(Kind.GOODS_TOO, tokens.key(place.from()));
    }

    boolean areAbout(int before) {
        return tokens.together(before - 1, before) && words.is(Kind.ABOUT, tokens.key(before - 1));
    }

    /** "用于古巴雪茄": the place and what stands behind it are goods. */
    boolean areNamed(String run, Found place) {
        return IntStream.rangeClosed(place.end() + 1, Math.min(run.length(), place.end() + LONGEST_GOODS))
                .anyMatch(end -> words.is(Kind.OF_GOODS, run.substring(place.at(), end)));
    }
}
