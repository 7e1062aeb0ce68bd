package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells what a word that forbids is said of: "not for sale in Iran" forbids the sale, "deliver to Tehran without delay" and "Non-stackable
 * pallets to Tehran" forbid nothing of the place.
 */
final class DeniedWords {

    /** The letters of the longest "no" of a number: "no", "nos", "non". */
    private static final int LONGEST_OF_NUMBER = 3;

    private final PlaceTokens tokens;
    private final PlaceWords words;

    DeniedWords(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The "no" of "No. TH-1734", "No: X 5", "no 5" and "no TH-5" comes before a number. */
    boolean isOfNumber(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.key(at + 1);
        if (!next.isEmpty() && Character.isDigit(next.charAt(0))) {
            return true;
        }
        if (tokens.key(at).length() > LONGEST_OF_NUMBER) {
            return false;
        }
        char mark = tokens.mark(at);
        return mark == '.' || mark == ':' || mark == '#' || holdsDigit(at + 1);
    }

    /** Whether a word that hyphens join holds a figure: TH-1734. */
    private boolean holdsDigit(int from) {
        int at = from;
        while (true) {
            if (tokens.key(at).chars().anyMatch(Character::isDigit)) {
                return true;
            }
            if (at + 1 >= tokens.size() || tokens.mark(at) != '-' || !tokens.touch(at, at + 1)) {
                return false;
            }
            at++;
        }
    }

    /** The "non" of "non-stackable" is said of that word, unless it is a place or one of the way of goods: "non-delivery". */
    boolean isFirstOfWord(int at, List<Found> found) {
        return at + 1 < tokens.size()
                && tokens.mark(at) == '-'
                && tokens.touch(at, at + 1)
                && !tellsOfWay(at + 1)
                && !PlaceDenials.isIn(at + 1, found)
                && !words.is(Kind.DENIED, tokens.key(at + 1));
    }

    /** Whether a word that forbids is said of a place in its own part of a sentence. */
    boolean reaches(int at, Found place, List<Found> found) {
        if (tokens.get(at).ideographs()) {
            return true;
        }
        var key = tokens.key(at);
        boolean ofNoun = words.is(Kind.NEVER_OF_NOUN, key);
        if (at > place.from()) {
            return !ofNoun && (!words.is(Kind.NEVER_OF_WORD, key) || isAllSaidOfWay(at, found));
        }
        return ofNoun ? isSaidOfWay(at, found) : isSaidOfWay(at, found) || !startsAnew(saidOf(at), place);
    }

    /** Whether a denial is said of something else and a further word sends the goods: "do not stack deliver to Tehran". */
    private boolean startsAnew(int saidOf, Found place) {
        return IntStream.range(saidOf + 1, place.from())
                .anyMatch(
                        i -> isVerbOfWay(i) && !isBetween(tokens.key(i - 1)) && !words.is(Kind.DENIED, tokens.key(i)));
    }

    /** A word that sends goods and is no mere "to": "deliver". */
    boolean isVerbOfWay(int at) {
        var key = tokens.key(at);
        return words.is(Kind.TOWARD, key) && !words.is(Kind.INSIDE, key) && !words.is(Kind.RIGHT_BEFORE, key);
    }

    boolean isSaidOfWay(int at, List<Found> found) {
        int next = saidOf(at);
        return next > tokens.lastInSentence(at) || tells(next, found);
    }

    /** Whether a denial is said of nothing but ways: "not for resale or export", but not "do not use hooks". */
    boolean isAllSaidOfWay(int at, List<Found> found) {
        int next = saidOf(at);
        int last = tokens.lastInSentence(at);
        return (next <= last && words.is(Kind.DENIED, tokens.key(next)) && !isVerbOfWay(next))
                || IntStream.rangeClosed(next, last)
                        .allMatch(
                                i -> tells(i, found) || isBetween(tokens.key(i)) || words.is(Kind.AND, tokens.key(i)));
    }

    boolean isSaidOfNext(int at) {
        var key = tokens.key(at);
        return words.is(Kind.NEVER_OF_WORD, key) || words.is(Kind.NEVER_OF_NOUN, key);
    }

    /** The word that a denial is said of, behind words that say nothing of it: "not to be <i>sold</i>". */
    private int saidOf(int at) {
        int next = at + 1;
        int last = tokens.lastInSentence(at);
        while (next <= last && isBetween(tokens.key(next))) {
            next++;
        }
        return next;
    }

    boolean isBetween(String key) {
        return words.is(Kind.NEVER_THROUGH, key)
                || words.is(Kind.NEVER, key)
                || words.is(Kind.BEING, key)
                || words.is(Kind.BETWEEN, key)
                || words.is(Kind.RIGHT_BEFORE, key)
                || words.is(Kind.INSIDE, key);
    }

    /** Whether a word tells of a way or a place, or is denied where goods may not go to one. */
    boolean tells(int at, List<Found> found) {
        return tellsOfWay(at)
                || PlaceDenials.isIn(at, found)
                || words.is(Kind.DENIED, tokens.key(at))
                || words.is(Kind.NEVER_BEHIND, tokens.key(at));
    }

    private boolean tellsOfWay(int at) {
        return isOfWay(tokens.key(at))
                || (tokens.together(at, at + 1) && isOfWay(tokens.key(at) + tokens.key(at + 1))); // re-export
    }

    private boolean isOfWay(String key) {
        return words.is(Kind.TOWARD, key) || words.isVia(key) || words.isOnward(key);
    }
}
