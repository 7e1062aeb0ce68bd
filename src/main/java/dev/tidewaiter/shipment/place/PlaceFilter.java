package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which of the names in a text stand for the place, and which for another one of the name, or for something else. */
final class PlaceFilter {

    /** Words before the town on a package that may be somebody's initials. */
    private static final int MOST_INITIALS = 2;

    private static final int LONGEST_INITIALS = 4;
    private static final int LONGEST_LABEL = 3;

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;
    private final PlaceContext beside;
    private final AddressSigns signs;
    private final GardensElsewhere gardens;
    private final BetweenPlaces between;
    private final PlaceDenials denials;
    private final PlaceOrigins origins;
    private final PlacePointers pointers;
    private final NamesAfterPlaces names;

    PlaceFilter(PlaceTokens tokens, PlaceWords words, Sort sort, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
        this.beside = new PlaceContext(tokens, words);
        this.between = new BetweenPlaces(tokens, words, sort);
        this.signs = new AddressSigns(tokens, words, between);
        this.names = new NamesAfterPlaces(tokens, words, sort, gazetteer);
        this.gardens = names.gardens();
        this.denials = new PlaceDenials(tokens, words);
        this.origins = new PlaceOrigins(tokens, words);
        this.pointers = new PlacePointers(tokens, words, beside, between, names);
    }

    List<Found> kept(List<Found> found) {
        var kept = new ArrayList<Found>(found.size());
        for (var place : found) {
            if (isThere(place, found) && counts(place, found)) {
                kept.add(place);
            }
        }
        return kept;
    }

    /** Whether the name means this place, and not another of the name. */
    @SuppressWarnings("ReferenceEquality") // any other find, be it of the same words
    private boolean isThere(Found place, List<Found> found) {
        if (gardens.areBehind(place.to(), place.country(), found)) {
            return false;
        }
        var entry = place.entry();
        if (entry == null) {
            // Atlanta, Georgia, USA
            boolean state = words.isNamesakeOfState(place.country())
                    && between.isBesideAny(place, found, Set.of(PlaceWords.COUNTRY_OF_STATES.iso2()));
            return !state
                    && !signs.isBeforeAmericanState(place, found)
                    && !signs.isAmericanTown(place, found)
                    && !(sort == Sort.ADDRESS && signs.isHouseElsewhere(place, found));
        }
        boolean own = found.stream()
                .anyMatch(other -> other != place && other.country().equals(place.country()) && !isWeak(other));
        if (own) {
            return true;
        }
        if (entry.contested()
                || between.isBesideAny(place, found, entry.elsewhere())
                || signs.isInAmericanState(place, found)) {
            return false;
        }
        if (entry.everyday() && isFollowedByCountry(place, found)) {
            return false;
        }
        return !entry.everyday()
                || beside.isMarked(place.from(), place.to())
                || beside.isStop(place.from(), place.to(), PlaceScan.isOfGoods(sort))
                || (PlaceScan.isOfGoods(sort) && (isAlone(place) || isOnTheWay(place)))
                || (sort.isOfAnything() && beside.isPassedOnTheWay(place.from(), place.to()))
                || (sort == Sort.ADDRESS && isAlone(place) && signs.isWrittenThere(found));
    }

    /** Whether the name means this place and is no everyday word or surname as well. */
    boolean isSurelyThere(Found place, List<Found> found) {
        return !isWeak(place) && isThere(place, found);
    }

    private static boolean isWeak(Found place) {
        return place.entry() != null
                && (place.entry().everyday() || place.entry().contested());
    }

    /** "Tula, Mexico": another country right behind a name that is an everyday word as well, and not that of another place. */
    private boolean isFollowedByCountry(Found place, List<Found> found) {
        return found.stream()
                .anyMatch(other -> other.entry() == null
                        && other.from() == place.to()
                        && !between.areTwo(place.to(), other.from()));
    }

    private boolean isAlone(Found place) {
        return covers(tokens.firstInSentence(place.from()), tokens.lastInSentence(place.to() - 1) + 1, List.of(place));
    }

    /** "Khorgos via Samara": it ends its part right behind a word of the way, as no everyday word does where a place is asked for. */
    private boolean isOnTheWay(Found place) {
        int before = place.from() - 1;
        return tokens.together(before, place.from())
                && words.isVia(tokens.key(before))
                && covers(place.to(), tokens.lastInSentence(place.to() - 1) + 1, List.of(place));
    }

    /** Whether the words are places, words that say nothing beside them, or numbers. */
    boolean covers(int from, int to, List<Found> found) {
        for (int i = from; i < to; i++) {
            int at = i;
            boolean place = found.stream().anyMatch(other -> other.from() <= at && at < other.to());
            if (!place && !saysNothing(tokens.key(i)) && !PlaceCodes.isOfNext(tokens, i, found)) {
                return false;
            }
        }
        return true;
    }

    private boolean saysNothing(String key) {
        return key.isEmpty()
                || Character.isDigit(key.charAt(0))
                || words.is(Kind.WHERE, key)
                || (sort == Sort.SHIP && words.is(Kind.SHIP_DIRECT, key))
                || words.is(Kind.TOWN_MARK, key)
                || words.is(Kind.DELIVERED_TERM, key)
                || words.is(Kind.HANDED_OVER_TERM, key);
    }

    private boolean counts(Found place, List<Found> found) {
        return switch (sort) {
            case COUNTRIES, PLACE, SHIP -> !denials.denies(place, found);
            case ADDRESS -> true;
            case NAME -> standsBehindAName(place, found);
            case TERMS -> !isDeniedTerm(place, found) && isDeliveredTo(place);
            case REMARK, NOTE -> isDestination(place, found, false);
            case GOODS -> isOnItsWay(place, found);
            case MARK -> isOnMark(place, found) || isDestination(place, found, false);
        };
    }

    /** Whether a part of the cell besides the first is a place; or the place ends a company's name. */
    private boolean standsBehindAName(Found place, List<Found> found) {
        boolean ofAuthority = beside.isOfAuthority(place.from(), place.to()) || beside.isBehindAuthority(place.from());
        if (!place.isTown() && ofAuthority) {
            return true;
        }
        int from = tokens.first(place.from());
        int to = tokens.last(place.to() - 1) + 1;
        if (covers(from, to, found)) {
            return tokens.parts() > 1 || !place.isTown();
        }
        if (place.to() < to && !covers(place.to(), to, found)) {
            return false;
        }
        int previous = place.from() - 1;
        if (!tokens.together(previous, place.from())) {
            return false;
        }
        var key = tokens.key(previous);
        boolean mark = words.is(Kind.TOWN_MARK, key) && previous > from && key.length() < 6;
        return words.is(Kind.FIRM, key)
                || mark
                || covers(previous, place.from(), found)
                || names.isBehindOtherStreet(place.from(), place.to());
    }

    /**
     * Whether a word right before the place denies it, be there one that points to it between, and nothing else follows: "(not to Moscow)".
     * "Moscow excluded duties" excludes duties.
     */
    private boolean isDeniedTerm(Found place, List<Found> found) {
        int before = place.from() - 1;
        if (tokens.together(before - 1, before) && words.is(Kind.TOWARD, tokens.key(before))) {
            before--;
        }
        return tokens.together(before, place.from())
                && denials.isNever(before)
                && covers(place.to(), tokens.last(place.to() - 1) + 1, found);
    }

    /** Whether the goods are delivered to the place under its delivery term: CPT Tehran, but not EXW Moscow, nor CPT Riga (not Moscow). */
    private boolean isDeliveredTo(Found place) {
        for (int i = place.from() - 1; i >= 0; i--) {
            boolean same = tokens.together(i, place.from()) || i == place.from() - 1;
            if (words.is(Kind.DELIVERED_TERM, tokens.key(i)) || (same && words.is(Kind.TOWARD, tokens.key(i)))) {
                return true;
            }
            if (words.is(Kind.HANDED_OVER_TERM, tokens.key(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the mark of a package names where it goes: TEHRAN C/NO 1-12, or ABC MOSCOW VIA RIGA behind somebody's initials or firm; but neither
     * MADE IN IRAN nor MOSCOW MULE.
     */
    private boolean isOnMark(Found place, List<Found> found) {
        int first = tokens.first(place.from());
        boolean ends = place.to() > tokens.last(place.to() - 1) || words.isVia(tokens.key(place.to()));
        if (isWeak(place) || !(ends || belongsToMark(place.to(), found)) || isFrom(first, place, found)) {
            return false;
        }
        int others = 0;
        for (int i = first; i < place.from(); i++) {
            if (!belongsToMark(i, found) && !words.isVia(tokens.key(i))) {
                others += tokens.key(i).length() > LONGEST_INITIALS ? MOST_INITIALS + 1 : 1;
            }
        }
        return others <= MOST_INITIALS || (place.from() > first && words.is(Kind.FIRM, tokens.key(place.from() - 1)));
    }

    private boolean belongsToMark(int at, List<Found> found) {
        return covers(at, at + 1, found) || words.is(Kind.MARK, tokens.key(at));
    }

    /** Whether words before a place, or right before its part as in "Origin: Iran", say that something comes from it, or never goes there. */
    private boolean isFrom(int first, Found place, List<Found> found) {
        for (int i = first; i < place.from(); i++) {
            if (words.is(Kind.FROM, tokens.key(i)) || denials.isNever(i)) {
                return true;
            }
        }
        int before = first == place.from() && first > 0 ? tokens.first(first - 1) : first;
        for (int i = before; i < first; i++) {
            int at = i;
            if (found.stream().anyMatch(other -> other.from() == at)) {
                return false;
            }
        }
        return first - before <= LONGEST_LABEL
                && IntStream.range(before, first).anyMatch(i -> words.is(Kind.FROM, tokens.key(i)));
    }

    /** Whether the part of a description that names the place, or the last word of the label before it, tells of the way of the goods. */
    private boolean isSentOn(Found place) {
        int first = tokens.first(place.from());
        int from = first - (first == place.from() && first > 0 ? 1 : 0);
        return beside.isOnTheWay(from, tokens.last(place.to() - 1) + 1, place.from());
    }

    private boolean isOnItsWay(Found place, List<Found> found) {
        boolean sent = !isWeak(place) && pointers.send(place);
        return (sent || isSentOn(place) || beside.isStop(place.from(), place.to(), false))
                && isDestination(place, found, sent);
    }

    /**
     * Whether a sentence says that something goes to the place, or a mark on a package is the place alone.
     *
     * @param sent whether words right beside the place say so
     */
    private boolean isDestination(Found place, List<Found> found, boolean sent) {
        boolean toward = sent
                || (sort != Sort.NOTE
                        && sort != Sort.GOODS
                        && !place.isTown()
                        && beside.isOfAuthority(place.from(), place.to()))
                || pointers.pointTo(place, isWeak(place))
                || (sort == Sort.GOODS && words.isOnward(tokens.key(place.from()))) // 转运至俄罗斯 is one word
                || ((sort == Sort.REMARK || sort == Sort.MARK)
                        && (isAlone(place) || pointers.isOfPlant(place))
                        && !isWeak(place));
        if (denials.isDeniedBehind(place, found)) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            var key = tokens.key(i);
            if (denials.forbids(i, place, found) || (i < place.from() && origins.isFrom(i, place, found))) {
                return false;
            }
            boolean gift =
                    sort == Sort.GOODS && words.is(Kind.RIGHT_BEFORE, key); // "a gift for the children of Tehran"
            toward |= i < place.from()
                    && (gift
                            || beside.pointsTo(i, place.from(), place.to())
                            || words.is(Kind.BUYER, key)
                            || words.isVia(key)
                            || denials.callsAt(i, place, found));
        }
        return toward;
    }
}
