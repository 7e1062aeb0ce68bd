package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whether words right beside a place say that goods go or pass there, also where a script writes them without blanks between. */
final class PlacePointers {

    private static final String OPENING = "(（[［";
    private static final String CLOSING = ")）]］";
    private static final Set<Kind> POINTING = EnumSet.of(
            Kind.TOWARD,
            Kind.RIGHT_BEFORE,
            Kind.RIGHT_BEHIND,
            Kind.VIA,
            Kind.DELIVERY,
            Kind.DELIVERED_TERM,
            Kind.BUYER,
            Kind.PORT,
            Kind.SITE,
            Kind.SITE_TOO);

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final PlaceContext beside;
    private final BetweenPlaces between;
    private final NamesAfterPlaces names;
    private final PlantsAtPlaces plants;
    private final GoodsBesideWays goods;
    private final WaysInRuns runs;

    PlacePointers(
            PlaceTokens tokens, PlaceWords words, PlaceContext beside, BetweenPlaces between, NamesAfterPlaces names) {
        this.tokens = tokens;
        this.words = words;
        this.beside = beside;
        this.between = between;
        this.names = names;
        this.plants = new PlantsAtPlaces(tokens, words);
        this.goods = new GoodsBesideWays(tokens, words, plants);
        this.runs = new WaysInRuns(tokens, words, goods);
    }

    /**
     * A name at some words, or within the one of them that has no blanks; null where it does not stand there.
     *
     * @param mayLieIn whether it may lie in a country that stands in brackets with it, which is taken for its own then
     */
    static @Nullable Found nameAt(PlaceTokens tokens, int from, int to, String name, Predicate<Country> mayLieIn) {
        boolean run = to == from + 1 && tokens.get(from).ideographs();
        int at = run ? tokens.key(from).indexOf(name) : -1;
        if (at < 0 && !PlaceNameKey.of(tokens.text(from, to)).equals(name)) {
            return null;
        }
        int begin = Math.max(at, 0);
        int end = at < 0 ? 0 : at + name.length();
        var place = new Found(from, to, PlaceReader.NO_COUNTRY, null, false, begin, end);
        var told = countryInBrackets(tokens, place);
        return told != null && mayLieIn.test(told) ? place.in(told) : place;
    }

    /** Whether the last word of a text points to what stands behind it. */
    static boolean endsInWay(String text, PlaceWords words) {
        var tokens = PlaceTokens.of(text);
        var last = tokens.size() == 0 ? "" : tokens.key(tokens.size() - 1);
        return words.is(Kind.RIGHT_BEFORE, last)
                || words.isVia(last)
                || (words.is(Kind.TOWARD, last) && !words.is(Kind.GOODS_TOO, last));
    }

    /** Whether a description may send its goods somewhere: by a word, by a run of ideographs, of which one may be such a word, or in brackets. */
    static boolean mayPoint(String description, PlaceWords words) {
        boolean brackets = OPENING.chars().anyMatch(mark -> description.indexOf(mark) >= 0);
        return brackets || PlaceTokens.of(description).anyKey(key -> mayPointAt(key, words));
    }

    private static boolean mayPointAt(String key, PlaceWords words) {
        for (var kind : POINTING) {
            if (words.is(kind, key)) {
                return true;
            }
        }
        return words.isOnward(key) || words.isRoute(key) || (key.length() > 1 && PlaceNameKey.hasIdeograph(key));
    }

    /**
     * Whether a word beside a place points to it, be there an article between: "pour la Russie", "Moscow-bound".
     *
     * @param weak whether the name is an everyday word as well, or of several places
     */
    boolean pointTo(Found place, boolean weak) {
        int before = place.from() - 1;
        if (isCodeOnTheWay(place) || (!weak && between.isBehindArrow(place.from()))) {
            return true;
        }
        while (before > 0 && (isOfSite(before) || isArticle(before))) {
            before--; // "de la", "for plant"
        }
        int end = tokens.last(place.to() - 1) + 1;
        int to = behindWhere(place.to());
        while (tokens.together(to - 1, to) && plants.isPlant(tokens.key(to)) && tokens.together(to, to + 1)) {
            to++; // "Tahran fabrikası için"
        }
        boolean behind = (to < end && (words.is(Kind.RIGHT_BEHIND, tokens.key(to)) || words.isVia(tokens.key(to))))
                || runs.areBeside(place);
        if (weak || before < 0) {
            return behind && !weak;
        }
        var key = tokens.key(before);
        return behind
                || runs.areAtEndOf(key)
                || (words.is(Kind.RIGHT_BEFORE, key) && !names.isOfFirm(place.from(), place.to()))
                || (words.is(Kind.INSIDE, key) && place.to() == end);
    }

    /** "De la", but not the "do" of "w tranzycie do Teheranu". */
    private boolean isArticle(int at) {
        return words.is(Kind.BETWEEN, tokens.key(at)) && !words.is(Kind.INSIDE, tokens.key(at));
    }

    private boolean isOfSite(int at) {
        return plants.isOfPlant(tokens.key(at))
                && tokens.together(at - 1, at + 1)
                && !words.is(Kind.RIGHT_BEFORE, tokens.key(at));
    }

    /** Whether a text says no more than a place and works there, or names a plant by its place. */
    boolean isOfPlant(Found place) {
        return plants.areAllBeside(place) || isAtPlant(place);
    }

    private boolean isAtPlant(Found place) {
        return plants.areNamedBy(place) && !names.isOfFirm(place.from(), place.to());
    }

    /**
     * Whether words beside a place in a description of goods send them there: "pumps for Havana", "pumps (Havana, Cuba)", "水泵运往平壤"; but
     * neither "wheels for Minsk bicycles" nor "guide for Cuba".
     */
    boolean send(Found place) {
        return isCodeOnTheWay(place)
                || runs.areBeside(place)
                || isWithCountryInBrackets(place)
                || (isBehindWay(place) && !isInsideRun(place))
                || isBeforeWay(place)
                || isAtPlant(place);
    }

    /** A code that stands behind a word of the way, a port's or a flight; the word for an airport says only what its letters are. */
    private boolean isCodeOnTheWay(Found place) {
        return place.code() && !beside.isBesideAirport(place.from());
    }

    private boolean isBehindWay(Found place) {
        boolean ends = endsPart(place.to());
        int last = place.from() - 1;
        boolean label = last >= 0 && !tokens.together(last, last + 1) && tokens.colon(last, last + 1);
        int anchor = label ? last : place.from();
        int way = last;
        boolean inside = false;
        while (tokens.together(way - 1, anchor) && isBetween(tokens.key(way)) && !isFor(way) && !isTo(way)) {
            inside |= words.is(Kind.INSIDE, tokens.key(way));
            way--;
        }
        if (!tokens.together(way, anchor)) {
            return false;
        }
        if ((isFor(way) || words.is(Kind.WAY_TO, tokens.key(way))) && goods.areMeant(way, place)) {
            return false;
        }
        if (isFor(way)) {
            return (ends || plants.areBehind(place, way)) && !names.isOfFirm(place.from(), place.to());
        }
        return goes(tokens.key(way)) || (ends && isTo(way)) || (ends && inside && goesBefore(way, anchor));
    }

    private boolean goes(String key) {
        return words.isVia(key)
                || words.is(Kind.DELIVERED_TERM, key)
                || words.is(Kind.BUYER, key)
                || runs.areAtEndOf(key)
                || (words.is(Kind.TOWARD, key) && !isToldElsewhere(key));
    }

    /** "À livrer à Téhéran", "giao hàng tại Tehran": a word of the way before the one that says where. */
    private boolean goesBefore(int way, int anchor) {
        return tokens.anyKey(tokens.first(anchor), way + 1, key -> goes(key) || words.is(Kind.DELIVERY, key));
    }

    /** "Do Teheranu", "à Téhéran", where "in" is said as well. */
    private boolean isTo(int at) {
        return words.is(Kind.WAY_TO, tokens.key(at)) && words.is(Kind.INSIDE, tokens.key(at));
    }

    /** "For" goods may be meant as well, "for Minsk bicycles"; or what is printed is about the place. */
    private boolean isFor(int at) {
        return words.is(Kind.RIGHT_BEFORE, tokens.key(at));
    }

    /** Words between one of the way and the place: "to our plant in Tehran". */
    private boolean isBetween(String key) {
        return words.is(Kind.BETWEEN, key)
                || words.is(Kind.WHERE, key)
                || plants.isOfPlant(key)
                || words.is(Kind.FIRM, key)
                || (words.is(Kind.INSIDE, key) && !words.is(Kind.TOWARD, key));
    }

    /** A route and a delivery, of which more is asked, and words by which goods are called as well: "model ship". */
    private boolean isToldElsewhere(String key) {
        return words.is(Kind.GOODS_TOO, key) || words.is(Kind.DELIVERY, key) || words.isRoute(key);
    }

    /** "Tahran'a gönderilecek", "תהראן דרך": the word of the way ends its part; an army is no way. */
    private boolean isBeforeWay(Found place) {
        int way = behindWhere(place.to());
        while (tokens.together(way - 1, way) && plants.isPlant(tokens.key(way))) {
            way++; // "Tahran projesi için"
        }
        return tokens.together(way - 1, way)
                && words.is(Kind.RIGHT_BEHIND, tokens.key(way))
                && !words.is(Kind.AUTHORITY, tokens.key(way));
    }

    private boolean endsPart(int to) {
        return behindWhere(to) > tokens.last(to - 1);
    }

    /** Behind words that say nothing beside a place: 블라디보스토크 항. */
    private int behindWhere(int to) {
        int at = to;
        while (tokens.together(to - 1, at)
                && (words.is(Kind.WHERE, tokens.key(at)) || words.is(Kind.TOWN_MARK, tokens.key(at)))
                && !words.is(Kind.RIGHT_BEHIND, tokens.key(at))) {
            at++;
        }
        return at;
    }

    private boolean isWithCountryInBrackets(Found place) {
        return place.country().equals(countryInBrackets(tokens, place));
    }

    /** "(La Habana, Cuba)": the country behind a town, where brackets behind goods hold nothing else; null for none. */
    static @Nullable Country countryInBrackets(PlaceTokens tokens, Found place) {
        int from = place.from();
        int country = place.to();
        if (from == 0 || country >= tokens.size() || !tokens.comma(country - 1, country)) {
            return null;
        }
        int last = tokens.last(country);
        var opening = tokens.between(from - 1, from).strip();
        boolean brackets = !opening.isEmpty()
                && OPENING.indexOf(opening.charAt(opening.length() - 1)) >= 0
                && CLOSING.indexOf(tokens.mark(last)) >= 0;
        var name = tokens.text(country, last + 1);
        return brackets ? CountryNames.KNOWN.named(PlaceNameKey.of(name), name) : null;
    }

    private boolean isInsideRun(Found place) {
        return place.isWithinToken() && place.at() > 0;
    }
}
