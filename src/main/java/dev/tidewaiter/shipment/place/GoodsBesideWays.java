package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.stream.IntStream;

/** Tells goods that are called after a place, or are about it, though a word that may be one of the way stands beside its name. */
final class GoodsBesideWays {

    private static final String OPENING = "\"«“„‘";
    private static final String CLOSING = "\"»”“’";

    /** Ideographs behind a place that are goods with it. */
    private static final int LONGEST_GOODS = 3;

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final PlantsAtPlaces plants;

    GoodsBesideWays(PlaceTokens tokens, PlaceWords words, PlantsAtPlaces plants) {
        this.tokens = tokens;
        this.words = words;
        this.plants = plants;
    }

    /** Whether something is for or to what only has the name of a place: "guide for Cuba", "bag (to Minsk standard)", "крышка для казана". */
    boolean areMeant(int way, Found place) {
        boolean mayBeFor = words.is(Kind.RIGHT_BEFORE, tokens.key(way));
        return (mayBeFor && ((areAbout(way) && !plants.areBehind(place, way)) || isCauldron(place)))
                || isQuoted(way, place)
                || isJourney(way)
                || isManner(way, place);
    }

    /** A title in quotation marks behind goods that have one: novel "To Moscow", puzzle "Bridge to Crimea, Russia". */
    private boolean isQuoted(int way, Found place) {
        int first = tokens.first(way);
        if (first == 0 || !words.is(Kind.TITLED, tokens.key(first - 1))) {
            return false;
        }
        var before = tokens.between(first - 1, first);
        boolean opened = before.length() > 1
                && before.substring(0, before.length() - 1).isBlank()
                && OPENING.indexOf(before.charAt(before.length() - 1)) >= 0;
        int last = place.to() - 1;
        return opened
                && isInTitleCase(first)
                && (isClosed(last) || (isFollowed(last) && isClosed(tokens.last(last + 1))));
    }

    /** "To Moscow", while "to Moscow" and "TO MOSCOW" are marks on packages. */
    private boolean isInTitleCase(int at) {
        var word = tokens.text(at, at + 1);
        return Character.isUpperCase(word.charAt(0)) && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private boolean isClosed(int at) {
        return at == tokens.last(at) && CLOSING.indexOf(tokens.mark(at)) >= 0;
    }

    private boolean isFollowed(int at) {
        return at + 1 < tokens.size() && tokens.comma(at, at + 1);
    }

    /** The same without the marks: "board game Ticket to Moscow", "Buch: Reise nach Moskau". */
    private boolean isJourney(int way) {
        int journey = way - 1;
        return tokens.together(journey, way)
                && words.is(Kind.JOURNEY, tokens.key(journey))
                && journey > 0
                && (tokens.together(journey - 1, journey) || tokens.colon(journey - 1, journey))
                && words.is(Kind.TITLED, tokens.key(journey - 1));
    }

    /** What is made as in a town or "to Persian design", where the part ends and nothing is sent: not "to Moscow standard packing". */
    private boolean isManner(int way, Found place) {
        int manner = place.to();
        return !isCountryByName(place)
                && tokens.together(manner - 1, manner)
                && manner == tokens.last(manner)
                && words.is(Kind.MANNER, tokens.key(manner))
                && !tokens.anyKey(tokens.first(way), way, this::isSent);
    }

    private boolean isCountryByName(Found place) {
        return !place.isTown()
                && CountryNames.KNOWN.byKey(PlaceNameKey.of(tokens.text(place.from(), place.to()))) != null;
    }

    private boolean isSent(String key) {
        return words.isOnward(key)
                || words.isVia(key)
                || words.is(Kind.DELIVERY, key)
                || words.is(Kind.TOWARD, key)
                || words.is(Kind.DELIVERED_TERM, key);
    }

    /** Written small, as no town is. */
    private boolean isCauldron(Found place) {
        var word = tokens.text(place.from(), place.from() + 1);
        return Character.isLowerCase(word.charAt(0)) && words.is(Kind.CAULDRON, tokens.key(place.from()));
    }

    /** "Maps for Cuba", "travel guide for Cuba"; but neither "linear guide for Iran" nor "guides for Iran", which a machine may have. */
    private boolean areAbout(int before) {
        int about = before - 1;
        if (!tokens.together(about, before)) {
            return false;
        }
        boolean guide = words.is(Kind.GUIDE, tokens.key(about))
                && tokens.together(about - 1, about)
                && words.is(Kind.BEFORE_GUIDE, tokens.key(about - 1));
        return guide
                || (words.is(Kind.ABOUT, tokens.key(about))
                        && (about == tokens.first(about)
                                || Character.isDigit(
                                        tokens.text(about - 1, about).charAt(0))
                                || words.is(Kind.BEFORE_ABOUT, tokens.key(about - 1))));
    }

    /** "用于古巴雪茄": the place and what stands behind it are goods. */
    boolean areNamed(String run, Found place) {
        return IntStream.rangeClosed(place.end() + 1, Math.min(run.length(), place.end() + LONGEST_GOODS))
                .anyMatch(end -> words.is(Kind.OF_GOODS, run.substring(place.at(), end)));
    }
}
