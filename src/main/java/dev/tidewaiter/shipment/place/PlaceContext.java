package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.stream.IntStream;

/** What stands beside a word in its part of a text: nothing, words that say nothing, words that goods go or pass there. */
final class PlaceContext {

    /** A given name and the name after the father, or two initials. */
    private static final int NAMES_BESIDE = 2;

    /** Marks that end what a word of a route says. */
    private static final String ENDS_ROUTE = ";；";

    private final PlaceTokens tokens;
    private final PlaceWords words;

    PlaceContext(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether the words are all of their part. */
    boolean isWholePart(int from, int to) {
        return !tokens.together(from - 1, from) && !tokens.together(to - 1, to);
    }

    /** Whether the other words of a part only say that goods go or pass there: "final dest. RF", "qua Nga". */
    boolean isBesideTheWay(int from, int to) {
        for (int i = from - 1; tokens.together(i, from); i--) {
            if (!saysWay(i)) {
                return false;
            }
        }
        for (int i = to; tokens.together(to - 1, i); i++) {
            if (!saysWay(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word right before or behind it says that goods go or pass there: "by truck to OMS", "UUEE via OMDB". */
    boolean isNextToTheWay(int i) {
        boolean before = tokens.together(i - 1, i)
                && (words.is(Kind.TOWARD, tokens.key(i - 1)) || words.isVia(tokens.key(i - 1)));
        return before || (tokens.together(i, i + 1) && words.isVia(tokens.key(i + 1)));
    }

    /** Whether a code stands somewhere beside a word for an airport. */
    boolean namesAirport(String code) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.text(i, i + 1).equals(code) && isBesideAirport(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word right before or behind it is one for an airport: "to DOK airport". */
    boolean isBesideAirport(int i) {
        return (tokens.together(i - 1, i) && words.is(Kind.AIRPORT, tokens.key(i - 1)))
                || (tokens.together(i, i + 1) && words.is(Kind.AIRPORT, tokens.key(i + 1)));
    }

    /** Whether a word stands right before another in its part, or before a colon: "discharge: SYLTK". */
    boolean isBehind(int at) {
        return at > 0 && (tokens.together(at - 1, at) || tokens.colon(at - 1, at));
    }

    /** Whether a word for a port or its code stands right before a word: "Port: IRBND", "PORT CODE IRKHO". */
    boolean isBehindPort(int at) {
        return isBehind(at)
                && (words.is(Kind.PORT, tokens.key(at - 1))
                        || (tokens.together(at - 2, at - 1)
                                && words.is(Kind.PORT, tokens.key(at - 2) + tokens.key(at - 1))));
    }

    /** Whether a word for a ship's flag stands right before or behind it, be there a colon between: "Iranian flag", "Flag: IR", but not "no Iranian flag". */
    boolean isBesideFlag(int i) {
        if (tokens.together(i - 1, i) && isDenied(tokens.key(i - 1))) {
            return false;
        }
        return (i > 0 && tokens.inSentence(i - 1, i) && words.is(Kind.FLAG, tokens.key(i - 1)))
                || (tokens.together(i, i + 1) && words.is(Kind.FLAG, tokens.key(i + 1)));
    }

    private boolean isDenied(String before) {
        return words.is(Kind.NEVER, before)
                || words.is(Kind.NEVER_OF_NOUN, before)
                || words.is(Kind.NEVER_OF_WORD, before);
    }

    private boolean saysWay(int i) {
        var key = tokens.key(i);
        return saysNothing(i)
                || words.is(Kind.TOWARD, key)
                || words.isVia(key)
                || words.is(Kind.RIGHT_BEFORE, key)
                || words.is(Kind.RIGHT_BEHIND, key)
                || words.is(Kind.INSIDE, key);
    }

    /** Whether a word says nothing of which place is meant, such as "Port". */
    boolean saysNothing(int i) {
        var key = tokens.key(i);
        return words.is(Kind.WHERE, key)
                || words.is(Kind.TOWN_MARK, key)
                || words.is(Kind.DELIVERED_TERM, key)
                || words.is(Kind.HANDED_OVER_TERM, key);
    }

    /** Whether a word that marks a town stands right before or behind it: "г. Орёл". */
    boolean isMarked(int from, int to) {
        return (tokens.together(from - 1, from) && words.is(Kind.TOWN_MARK, tokens.key(from - 1)))
                || (tokens.together(to - 1, to) && words.is(Kind.TOWN_MARK, tokens.key(to)));
    }

    /** Whether words stand right beside armed forces or a ministry: "Russian army", "ВС РФ". */
    boolean isOfAuthority(int from, int to) {
        return isAuthority(from - 1, from) || isAuthority(to - 1, to);
    }

    /** Whether a part speaks of armed forces or a ministry before a word: "Ministère de la Défense de la Fédération de Russie". */
    boolean isBehindAuthority(int from) {
        for (int i = from - 1; tokens.together(i, from); i--) {
            if (words.is(Kind.AUTHORITY, tokens.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of two neighbours in a part, which is not the place itself, is an authority. */
    private boolean isAuthority(int left, int right) {
        return tokens.together(left, right)
                && (words.is(Kind.AUTHORITY, tokens.key(left)) || words.is(Kind.AUTHORITY, tokens.key(right)));
    }

    /**
     * Whether a word that names a town is the family name of somebody: "Бабушкиной Татьяны Ивановны", "Жуковскому А.В.", but not
     * "г. Королёв" and not the town in "Шубин А.С. Королёв".
     */
    boolean isFamilyName(int at) {
        boolean marked = tokens.together(at - 1, at) && words.is(Kind.TOWN_MARK, tokens.key(at - 1));
        if (marked || !words.ends(Kind.FAMILY, tokens.key(at))) {
            return false;
        }
        for (int i = at - NAMES_BESIDE; i <= at + NAMES_BESIDE; i++) {
            if (i >= 0 && tokens.together(Math.min(i, at), Math.max(i, at)) && isPatronymic(i)) {
                return true;
            }
        }
        return (isInitials(at + 1) && !isName(at, at + NAMES_BESIDE + 1))
                || (isInitials(at - NAMES_BESIDE) && !isFamily(at - NAMES_BESIDE - 1, at));
    }

    private boolean isPatronymic(int i) {
        return words.ends(Kind.PATRONYMIC, tokens.key(i));
    }

    private boolean isFamily(int i, int at) {
        return tokens.together(i, at) && words.ends(Kind.FAMILY, tokens.key(i));
    }

    private boolean isName(int at, int i) {
        return tokens.together(at, i)
                && Character.isUpperCase(tokens.text(i, i + 1).charAt(0));
    }

    /** Two single capital letters from a word on: "А.В." */
    private boolean isInitials(int first) {
        return tokens.together(first, first + 1) && isInitial(first) && isInitial(first + 1);
    }

    private boolean isInitial(int i) {
        var text = tokens.text(i, i + 1);
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** Whether a number stands there. */
    boolean isNumber(int i) {
        return i < tokens.size()
                && !tokens.key(i).isEmpty()
                && Character.isDigit(tokens.key(i).charAt(0));
    }

    /** Whether goods are said to pass through the place at a word: "via", and no word between that points to it. */
    boolean isPassedThrough(int at) {
        for (int i = at - 1; i >= 0 && tokens.together(i, at); i--) {
            var key = tokens.key(i);
            if (words.isVia(key)) {
                return true;
            }
            if (words.is(Kind.TOWARD, key)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether marks part a name from the stops of a route beside it: "маршрут Алматы-Самара", but not "Playa-Samara".
     *
     * @param asked whether a place is asked for; elsewhere a word of a route must stand before it
     */
    boolean isStop(int from, int to, boolean asked) {
        boolean left = from > 0 && tokens.joined(from - 1, from);
        boolean right = to < tokens.size() && tokens.joined(to - 1, to);
        return (left || right)
                && !(left && words.is(Kind.NO_STOP, tokens.key(from - 1)))
                && !(right && words.is(Kind.NO_STOP, tokens.key(to)))
                && (left || !tokens.together(from - 1, from))
                && (right || !tokens.together(to - 1, to))
                && (asked || IntStream.range(0, from).anyMatch(i -> isRoute(i, from)));
    }

    /** Whether a word tells of a route and the sentence goes on from there to another, with no semicolon between. */
    private boolean isRoute(int at, int to) {
        return words.isRoute(tokens.key(at))
                && tokens.inSentence(at, to)
                && IntStream.range(at, to).noneMatch(i -> ENDS_ROUTE.indexOf(tokens.mark(i)) >= 0);
    }

    /** Whether one of some words tells of the way of goods or of a delivery to a place, or a route is named with it as one of its stops. */
    boolean isOnTheWay(int start, int end, int from) {
        return tokens.anyKey(start, end, words::isOnward)
                || IntStream.range(start, end).anyMatch(i -> isDelivery(i, from))
                || isOnLabelledRoute(from);
    }

    /** A delivery is not from there; "fuel delivery pump Belarus 820" is a part of a tractor, but in "delivery pump to Minsk" it is sent. */
    private boolean isDelivery(int at, int from) {
        boolean out = at + 2 == from && words.is(Kind.DELIVERY_FROM, tokens.key(at + 1));
        return words.is(Kind.DELIVERY, tokens.key(at))
                && !out
                && (!isOfGoods(at)
                        || IntStream.range(at + 1, from)
                                .anyMatch(i ->
                                        words.is(Kind.TOWARD, tokens.key(i)) || words.is(Kind.INSIDE, tokens.key(i))));
    }

    /** Whether a word is one of the name of goods: "delivery hose", "pompe de livraison"; but "steel pipes delivery" is what is delivered. */
    private boolean isOfGoods(int delivery) {
        int before = delivery - 1;
        while (tokens.together(before, delivery) && words.is(Kind.BETWEEN, tokens.key(before))) {
            before--;
        }
        return (tokens.together(delivery, delivery + 1) && words.is(Kind.DELIVERY_PART, tokens.key(delivery + 1)))
                || (before < delivery - 1
                        && tokens.together(before, delivery)
                        && words.is(Kind.DELIVERY_PART, tokens.key(before)));
    }

    /** Whether a colon behind a word of a route says that what follows are its stops: "Route: Iran". */
    private boolean isOnLabelledRoute(int from) {
        return IntStream.range(0, from).anyMatch(i -> isRoute(i, from) && tokens.colon(i, i + 1));
    }

    /** Whether a word before a place points to it; one of a route in its part, at the beginning of another, or behind it a colon or stops. */
    boolean pointsTo(int at, int from, int to) {
        if (!words.isRoute(tokens.key(at))) {
            return words.is(Kind.TOWARD, tokens.key(at));
        }
        boolean near = tokens.together(at, from) || tokens.first(at) == at || tokens.colon(at, at + 1);
        return isRoute(at, from) && (near || isStop(from, to, true));
    }

    /** Whether goods are said to pass a place and to go on, as no street says: "via Samara to Almaty". */
    boolean isPassedOnTheWay(int from, int to) {
        return tokens.together(from - 1, from)
                && words.isVia(tokens.key(from - 1))
                && tokens.together(to - 1, to)
                && words.is(Kind.TOWARD, tokens.key(to));
    }
}
