package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Towns, ports, airports and regions by the keys of their names, from {@code words/places/}. Immutable. */
final class Gazetteer {

    /** Longest name in words; more are not tried. */
    static final int LONGEST_NAME = 5;

    private static final Pattern UN_LOCODE = Pattern.compile("[A-Z]{2}[ -]?[A-Z2-9]{3}");
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{2,3}");
    private static final int IATA_LETTERS = 3;
    private static final int ICAO_LETTERS = 4;
    private static final int SHORT_NAME = 3;
    private static final int IDEOGRAPHS = 2;

    /**
     * A place of the table.
     *
     * @param country   where it lies
     * @param region    whether it is larger than a town
     * @param everyday  whether its name is an everyday word or a name of people, too
     * @param elsewhere other countries that have a place of the name
     * @param contested whether one of them is as large, so that the name alone tells nothing
     */
    record Entry(Country country, boolean region, boolean everyday, Set<String> elsewhere, boolean contested) {

        /** The same where something beside the name tells that no other place is meant. */
        Entry alone() {
            return new Entry(country, region, false, Set.of(), false);
        }
    }

    private final Map<String, Entry> byKey = new HashMap<>(8_000);
    private final Map<String, Entry> byStem = new HashMap<>(2_000);
    /** The keys of the first words of names, by which most words of a text are told to begin none. */
    private final Set<String> firstWords = new HashSet<>(4_000);

    /** Names of two and three letters, in their own letters: СПб is a town, and nobody's Spb in a sentence. */
    private final Set<String> shortNames = new HashSet<>();

    private final Map<String, Entry> asWritten = new HashMap<>();
    private final Map<String, Country> airports = new HashMap<>();
    private final Set<String> noCodes = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<Character> firstIdeographs = new HashSet<>();

    private Gazetteer() {}

    /**
     * Reads the tables.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static Gazetteer of(WordLists lists) {
        var gazetteer = new Gazetteer();
        // the list kept by hand comes last and wins
        for (var file : new String[] {"places/towns.tsv", "places/places.tsv"}) {
            for (var row : lists.list(file).rows(4)) {
                gazetteer.add(row);
            }
        }
        return gazetteer;
    }

    private void add(WordRow row) {
        var what = row.cell(1);
        boolean everyday = what.endsWith("?");
        var kind = everyday ? what.substring(0, what.length() - 1) : what;
        switch (kind) {
            case "code" -> row.words(3).forEach(code -> airports.put(code, new Country(row.cell(0))));
            case "uncode" -> noCodes.addAll(row.words(3));
            case "written" -> addAsWritten(row);
            case "town", "port", "airport", "zone", "region" ->
                addNames(row, entry(row, kind.equals("region"), everyday));
            default -> throw row.wrong("\"" + what + "\" is no kind of place");
        }
    }

    /** Names that without their accents, or in letters of another script, are another word: Teerã is no terra, НН no N. N. */
    private void addAsWritten(WordRow row) {
        for (var name : row.words(3)) {
            asWritten.put(name.toLowerCase(Locale.ROOT), entry(row, false, false));
            firstWords.add(TownKey.of(PlaceNameKey.firstWord(name)));
            if (name.length() <= SHORT_NAME) {
                shortNames.add(PlaceNameKey.of(name));
            }
        }
    }

    private static Entry entry(WordRow row, boolean region, boolean everyday) {
        var elsewhere = new HashSet<String>();
        boolean contested = false;
        for (var code : row.words(2, ' ')) {
            contested |= code.endsWith("!");
            elsewhere.add(code.endsWith("!") ? code.substring(0, 2) : code);
        }
        return new Entry(new Country(row.cell(0)), region, everyday, Set.copyOf(elsewhere), contested);
    }

    private void addNames(WordRow row, Entry entry) {
        countries.add(entry.country().iso2());
        for (var name : row.words(3)) {
            byKey.put(TownKey.of(name), entry);
            if (name.length() <= SHORT_NAME) {
                shortNames.add(PlaceNameKey.of(name));
            }
            var first = PlaceNameKey.firstWord(name);
            firstWords.add(TownKey.of(first));
            firstWords.add(TownKey.stem(first));
            var stem = TownKey.stem(name);
            if (!stem.isEmpty()) {
                byStem.put(stem, entry);
            } else if (PlaceNameKey.isIdeograph(name.charAt(0))) {
                firstIdeographs.add(name.charAt(0));
            }
        }
    }

    /** Whether a name may begin with a word; asked first, because hardly any word does. */
    boolean mayBegin(String word, String folded) {
        var key = TownKey.ofFolded(folded);
        if (firstWords.contains(key) || byKey.containsKey(key)) {
            return true;
        }
        var stem = TownKey.stem(word);
        return !stem.isEmpty() && (firstWords.contains(stem) || byStem.containsKey(stem) || byKey.containsKey(stem));
    }

    boolean isShortName(String word) {
        return word.length() <= SHORT_NAME && shortNames.contains(PlaceNameKey.of(word));
    }

    /** The place that a name means, in whatever letters and case; null when the table has none. */
    @Nullable
    Entry named(String name) {
        var entry = byKey.get(TownKey.of(name));
        if (entry != null) {
            return entry;
        }
        entry = asWritten.get(name.toLowerCase(Locale.ROOT));
        if (entry != null) {
            return entry;
        }
        var stem = TownKey.stem(name);
        return stem.isEmpty() ? null : byStem.getOrDefault(stem, byKey.get(stem));
    }

    /** Whether a name is that of a town in the form that stands alone, "Ташкент", and no everyday word or name of people. */
    boolean isTown(String name) {
        var entry = byKey.get(TownKey.of(name));
        return entry != null && !entry.everyday() && !entry.region();
    }

    /** The place that begins with ideographs at a place of a run of them, the longest; null for none. */
    @Nullable
    Entry inIdeographs(String run, int at, int length) {
        return firstIdeographs.contains(run.charAt(at)) ? byKey.get(run.substring(at, at + length)) : null;
    }

    /** The fewest ideographs that are looked up as a name. */
    static int fewestIdeographs() {
        return IDEOGRAPHS;
    }

    /** The country of an airport by its capital letters, three of IATA or four of ICAO; null when no table has it. */
    @Nullable
    Country airport(String code) {
        return isAirport(code) ? airports.get(code) : null;
    }

    /** Whether a word has as many letters as codes of airports have. */
    static boolean isAirport(String code) {
        return code.length() == IATA_LETTERS || code.length() == ICAO_LETTERS;
    }

    /** The country of a region by its code of ISO 3166-2, such as RU-UD or IR-23, of those countries; null for a text that is no such code. */
    @Nullable
    Country subdivision(String text) {
        var country = SUBDIVISION.matcher(text).matches() ? text.substring(0, 2) : "";
        return countries.contains(country) ? new Country(country) : null;
    }

    /** Whether a word has the shape of a UN/LOCODE and is no town. */
    boolean mayBeUnLocode(String word) {
        return UN_LOCODE.matcher(word).matches() && !noCodes.contains(word) && named(word) == null;
    }

    /**
     * The country of a UN/LOCODE, told by its first two letters, in the countries of which the tables hold places: those from
     * which it is worth asking. Null for a text that is no code, or the name of a town.
     */
    @Nullable
    Country unLocode(String text) {
        if (!UN_LOCODE.matcher(text).matches()) {
            return null;
        }
        var letters = text.replaceAll("[ -]", "");
        var country = letters.substring(0, 2);
        return countries.contains(country) && !noCodes.contains(letters) && named(text) == null
                ? new Country(country)
                : null;
    }
}
