package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.place.PlaceMention;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.List;
import java.util.function.Predicate;

/** Tells parties that are only called after a place from those that are there. Safe for threads. */
final class FirmsAfterPlaces {

    private final PlacesOfText places;
    private final Predicate<String> holdsStreet;

    FirmsAfterPlaces(PlacesOfText places, Predicate<String> holdsStreet) {
        this.places = places;
        this.holdsStreet = holdsStreet;
    }

    /** Whether a party bears the name of the town in its address, which is no country there: "Cuba Cheese Shoppe, Cuba, NY 14727". */
    boolean isCalledAfterItsTown(Party party) {
        var address = party.address().text();
        var there = address.isEmpty()
                ? List.<PlaceMention>of()
                : places.of(address, Sort.ADDRESS).mentions();
        return !address.isEmpty()
                && places.of(party.name().text(), Sort.NAME).inside().stream()
                        .allMatch(name -> address.contains(name.words())
                                && there.stream()
                                        .noneMatch(place -> place.country().equals(name.country())));
    }

    /**
     * Whether a party's name begins with an occupied place, as that of a firm does that is called after it: "Sebastopol Pizza". A place
     * behind the name says where the firm is, and a street or a number makes it an address: "Simferopol ul. Kirova 12 OOO Alfa". Where nothing
     * parts the name, any place in it may be one that the firm is called after: "Omega Krym OOO".
     */
    boolean isCalledAfter(String name, String place) {
        if (!PlacesOfText.mayHoldPlace(name)) {
            return true;
        }
        if (holdsAddress(name)) {
            return false;
        }
        int end = 0;
        while (end < name.length() && !isApart(name, end)) {
            end++;
        }
        var first = name.substring(0, end);
        var words = ComparableText.of(first);
        var pattern = ComparableText.pattern(place);
        if (!words.startsWith(pattern) || words.length() <= pattern.length() || places.isPlaceOnly(first)) {
            return false;
        }
        var behind = places.of(name.substring(end), Sort.PLACE).place();
        return behind.region() == null && behind.town() == null;
    }

    /** Whether what stands at a place in a name parts it: a mark, the end of a sentence, or a dash between blanks. */
    private static boolean isApart(String name, int at) {
        char mark = name.charAt(at);
        boolean blankBehind = at + 1 < name.length() && name.charAt(at + 1) == ' ';
        return PlacesOfText.APART.indexOf(mark) >= 0
                || (blankBehind && mark == '.')
                || (blankBehind && "-–—".indexOf(mark) >= 0 && at > 0 && name.charAt(at - 1) == ' ');
    }

    private boolean holdsAddress(String text) {
        return text.chars().anyMatch(Character::isDigit) || holdsStreet.test(text);
    }
}
