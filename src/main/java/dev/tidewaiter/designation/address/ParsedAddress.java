package dev.tidewaiter.designation.address;

import dev.tidewaiter.names.search.FoldedWord;
import java.util.List;
import java.util.Set;

/**
 * An address taken apart as far as it takes to tell a building.
 *
 * @param houses  house numbers, each with a street or building name beside it
 * @param names   all names of streets, buildings and villages
 * @param towns   towns and regions that we know, and postal codes
 * @param words   all that tells the place, in the order of the alphabet; empty when it is too little
 */
record ParsedAddress(List<House> houses, List<FoldedWord> names, Set<String> towns, String words) {

    /**
     * A house number beside a name.
     *
     * @param number its first digits
     * @param rest   what follows them, such as the {@code a} of 2a or the {@code 1} of 882-1; may be empty
     * @param name   the word before or after it
     */
    record House(String number, String rest, FoldedWord name) {

        /** Whether it may be the same house; a part that only one side gives does not separate them. */
        boolean mayBe(House other) {
            return number.equals(other.number) && (rest.equals(other.rest) || rest.isEmpty() || other.rest.isEmpty());
        }
    }
}
