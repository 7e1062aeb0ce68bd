package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells a plant, a refinery or works that stand at a place and get the goods of a text: "Tehran refinery valves", "for Minsk tractor plant". */
final class PlantsAtPlaces {

    private static final String OPENING = "(（[［-–—";

    /** Words behind a place that a plant there is called with, and the plant. */
    private static final int FARTHEST_SITE = 5;

    /** Goods that are about places, or have a title or a picture of one. */
    private static final Set<Kind> PICTURED = Set.of(Kind.ABOUT, Kind.GUIDE, Kind.TITLED, Kind.SOUVENIR);

    private final PlaceTokens tokens;
    private final PlaceWords words;

    PlantsAtPlaces(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a word is one for a plant, or for what may be one. */
    boolean isPlant(String key) {
        return words.is(Kind.SITE, key) || words.is(Kind.SITE_TOO, key);
    }

    /** The same, and words that stand before one: "the new plant Minsk". */
    boolean isOfPlant(String key) {
        return isPlant(key) || words.is(Kind.SITE_NEW, key);
    }

    /**
     * "Maps for Tehran factory", "valves for Bushehr nuclear power plant, unit 2": who works there gets them; but neither "map for Moscow
     * station" nor "toy for Moscow station set".
     *
     * @param way the word before the place that may point to it
     */
    boolean areBehind(Found place, int way) {
        int last = tokens.last(place.to() - 1);
        return IntStream.rangeClosed(place.to(), Math.min(last, place.to() + FARTHEST_SITE - 1))
                .anyMatch(at -> words.is(Kind.SITE, tokens.key(at))
                        || (words.is(Kind.SITE_TOO, tokens.key(at)) && endsThere(at, last) && !isPictured(way)));
    }

    /** "Tehran project", "Tehran power station unit 2", but neither "Moscow station set" nor "Minsk works team". */
    private boolean endsThere(int at, int last) {
        return at == last
                || words.is(Kind.SITE, tokens.key(at + 1))
                || IntStream.rangeClosed(at + 1, last)
                        .anyMatch(i ->
                                i <= at + 2 && Character.isDigit(tokens.key(i).charAt(0)));
    }

    private boolean isPictured(int before) {
        return IntStream.range(tokens.first(before), before)
                .mapToObj(tokens::key)
                .anyMatch(key -> PICTURED.stream().anyMatch(kind -> words.is(kind, key)));
    }

    /** Whether a text says no more than a place and works there: "Tehran plant", "테헤란 공장". */
    boolean areAllBeside(Found place) {
        int first = tokens.first(place.from());
        int last = tokens.last(place.to() - 1);
        return IntStream.rangeClosed(first, last)
                .filter(i -> i < place.from() || i >= place.to())
                .allMatch(i -> isPlant(tokens.key(i)));
    }

    /** Whether a plant is named by its place, with no word that points there: "Kraftwerk Teheran", "Project: Tehran", "Tehran plant spares". */
    boolean areNamedBy(Found place) {
        if (place.isWithinToken()) {
            return isBehindInRun(place) || (endsRun(place) && areRightBehind(place));
        }
        return areRightBehind(place) || isRightBefore(place) || isAPart(place);
    }

    private boolean endsRun(Found place) {
        return place.end() == tokens.key(place.from()).length();
    }

    /** "Tehran refinery valves", but not "Tehran plant certificate attached". */
    private boolean areRightBehind(Found place) {
        int plant = place.to();
        boolean paper = tokens.together(plant, plant + 1) && words.is(Kind.PAPER, tokens.key(plant + 1));
        return tokens.together(plant - 1, plant) && words.is(Kind.SITE, tokens.key(plant)) && !paper;
    }

    /** "Usine de Téhéran", "Refinería La Habana". */
    private boolean isRightBefore(Found place) {
        int before = place.from() - 1;
        while (tokens.together(before, place.from()) && words.is(Kind.BETWEEN, tokens.key(before))) {
            before--;
        }
        return tokens.together(before, place.from()) && words.is(Kind.SITE, tokens.key(before));
    }

    /** "Tehran project" and "Project: Tehran", but not "Poster: Moscow station"; "for plant (Tehran)", but not "potted plant (Cuba)". */
    private boolean isAPart(Found place) {
        int first = tokens.first(place.from());
        boolean alone = first == place.from() && tokens.last(place.to() - 1) == place.to() - 1;
        if (!alone) {
            return areAllBeside(place) && (first == 0 || !isPicturedLabel(first - 1));
        }
        int label = first - 1;
        return label >= 0
                && isPlant(tokens.key(label))
                && (tokens.colon(label, first) || (isOpened(label, first) && isFor(label)));
    }

    private boolean isPicturedLabel(int at) {
        return PICTURED.stream().anyMatch(kind -> words.is(kind, tokens.key(at)));
    }

    private boolean isOpened(int label, int first) {
        return tokens.between(label, first).chars().anyMatch(mark -> OPENING.indexOf(mark) >= 0);
    }

    private boolean isFor(int label) {
        int before = label;
        while (tokens.together(before, label)
                && (isOfPlant(tokens.key(before)) || words.is(Kind.BETWEEN, tokens.key(before)))) {
            before--;
        }
        return tokens.together(before, label) && words.is(Kind.RIGHT_BEFORE, tokens.key(before));
    }

    /** "德黑兰项目用阀门": the plant stands behind its place within a text without blanks, and the goods do not come from it. */
    private boolean isBehindInRun(Found place) {
        var run = tokens.key(place.from());
        return IntStream.rangeClosed(
                                place.end() + 2, Math.min(run.length(), place.end() + PlaceScan.LONGEST_IDEOGRAPHS))
                        .anyMatch(end -> isPlant(run.substring(place.end(), end)))
                && IntStream.range(place.end(), run.length() - 1)
                        .noneMatch(from -> words.is(Kind.FROM, run.substring(from, from + 2)));
    }
}
