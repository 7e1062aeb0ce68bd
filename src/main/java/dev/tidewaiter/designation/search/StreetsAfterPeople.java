package dev.tidewaiter.designation.search;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Streets that are called after people: "A. Kelvarin street 5". The word for a street stands right behind the name and a house right
 * behind that; less says nothing, as "close" and "drive" are words of their own, and after a comma an address begins.
 */
final class StreetsAfterPeople {

    private static final Pattern STREET_AND_HOUSE = Pattern.compile("\\s+(\\p{L}{2,20})\\.?\\s+(?:[Nn]o\\.?\\s*)?\\d");

    private final Predicate<String> street;

    /** @param street whether a word is one for a street */
    StreetsAfterPeople(Predicate<String> street) {
        this.street = street;
    }

    /** Whether a name stands in a text, and everywhere as that of a street. */
    boolean isIn(String text, String name) {
        int from = text.indexOf(name);
        boolean all = from >= 0;
        for (; all && from >= 0; from = text.indexOf(name, from + name.length())) {
            var behind = STREET_AND_HOUSE.matcher(text);
            behind.region(from + name.length(), text.length());
            all = behind.lookingAt() && street.test(behind.group(1));
        }
        return all;
    }
}
