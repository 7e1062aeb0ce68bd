package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the town of an entry beside a party that says one telling word of the entry's name and no more: people who fill in a form give the
 * name in one cell and the town in another, "Kelvarin" and "ul. Lesnaya 3, Izhevsk".
 */
final class TownOfEntry {

    private static final Pattern PARTS = Pattern.compile("[,;\\r\\n，；、]");

    private TownOfEntry() {}

    /**
     * What says that the party is in a town of the entry; null where nothing does, or where the name tells enough or too little by itself.
     *
     * @param letters from which a telling word beside its town is that firm
     * @param street whether a part of an address has a name as that of a street: "Izmir caddesi 3"
     */
    static @Nullable Value in(GoodsLine line, Match match, double letters, BiPredicate<String, String> street) {
        if (!mayBe(match, letters)) {
            return null;
        }
        var towns = towns(match);
        return towns.isEmpty() ? null : where(line, match, towns, street);
    }

    private static boolean mayBe(Match match, double letters) {
        return match.kind() == Match.Kind.NAME
                && match.strength() == Match.Strength.WEAK
                && match.designation().kind().mayBe(Designation.Kind.ORGANISATION)
                && match.lettersOfOnlyWord() >= letters;
    }

    private static @Nullable Value where(
            GoodsLine line, Match match, Set<String> towns, BiPredicate<String, String> street) {
        for (var value : places(line, match)) {
            if (value.isRead() && names(value.text(), towns, street)) {
                return value;
            }
        }
        return null;
    }

    private static boolean names(String text, Set<String> towns, BiPredicate<String, String> street) {
        for (var part : PARTS.split(text, -1)) {
            for (var word : FoldedWord.of(part)) {
                if (towns.contains(word.place()) && !street.test(part, word.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What says where the party is: its address; of one that gets goods, where they are delivered, and columns of which nobody says whose they are. */
    private static List<Value> places(GoodsLine line, Match match) {
        var places = new ArrayList<Value>();
        places.add(match.party().address());
        if (match.party().role().receives()) {
            places.add(line.value(Field.PLACE_OF_DELIVERY));
            places.add(line.value(Field.PORT_OF_DISCHARGE));
        }
        places.addAll(line.elsewhere());
        return places;
    }

    /** The towns of the entry's name that the party does not say, and those of its addresses. */
    private static Set<String> towns(Match match) {
        var towns = new HashSet<String>();
        for (var part : match.parts()) {
            if (part.kind() == NamePart.Kind.MISSING) {
                add(part.listed(), towns);
            }
        }
        match.designation().addresses().forEach(address -> add(address, towns));
        return towns;
    }

    private static void add(String text, Set<String> towns) {
        for (var word : FoldedWord.of(text)) {
            if (!word.place().isEmpty() && Countries.named(word.text()) == null) {
                towns.add(word.place());
            }
        }
    }
}
