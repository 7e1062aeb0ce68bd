package dev.tidewaiter.designation.address;

import dev.tidewaiter.names.search.FoldedWord;
import java.util.List;
import java.util.Set;

/**
 * An address taken apart as far as it takes to tell a building.
 *
 * @param houses   house numbers, each with a street or building name beside it
 * @param names    all names of streets, buildings and villages
 * @param quarters those of the names that are districts' and the like
 * @param towns    towns and regions that we know, and postal codes
 * @param parts    what tells buildings of one street and number apart
 * @param boxes    numbers of post-office boxes
 * @param words    all that tells the place, in the order of the alphabet; empty when it is too little
 * @param whole    whether all of the address is taken apart
 */
record ParsedAddress(
        List<House> houses,
        List<FoldedWord> names,
        Set<FoldedWord> quarters,
        Set<String> towns,
        SiteParts parts,
        Set<String> boxes,
        String words,
        boolean whole) {

    /** The names of streets, buildings and villages, without those of districts. */
    List<FoldedWord> namesOfBuildings() {
        return names.stream().filter(name -> !quarters.contains(name)).toList();
    }

    /**
     * A house number beside a name.
     *
     * @param number its first digits
     * @param rest   what follows them, such as the {@code a} of 2a or the {@code 1} of 882-1; may be empty
     * @param name   the word before or after it, or all words of a name in one
     */
    record House(String number, String rest, FoldedWord name) {

        /** Whether it may be the same house; a part that only one side gives does not separate them. */
        boolean mayBe(House other) {
            return number.equals(other.number) && (isPart(rest, other.rest) || isPart(other.rest, rest));
        }

        private static boolean isPart(String some, String all) {
            return some.isEmpty() || all.equals(some) || all.startsWith(some + "-");
        }
    }
}
