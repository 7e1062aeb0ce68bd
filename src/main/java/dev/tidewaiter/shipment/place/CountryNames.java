package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every name, code and abbreviation of a country that we know, by its folded form. */
final class CountryNames {

    private static final int FEWEST_LETTERS_IN_TEXT = 4;

    /** Hebrew and Arabic, and all that stands behind them; Latin, Greek and Cyrillic words of three letters are anything. */
    private static final char FIRST_OF_EASTERN_SCRIPTS = '\u0590';

    /** The words of the program's own rules: a country is read alike under every rulebook. */
    static final WordLists LISTS = WordLists.bundled();

    static final CountryNames KNOWN = new CountryNames();

    /** Beside words a flag says the same as they do. */
    private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");

    private static final Pattern CODE_BEHIND_TOWN = Pattern.compile("\\s*[\\p{L} .'’-]{3,40}, ?([A-Z]{2})\\s*");

    private final Map<String, Country> byKey = new HashMap<>(32_000);
    /** By the stems of names in Cyrillic letters. */
    private final Map<String, Country> byStem = new HashMap<>(1_000);

    /** Names that without their accents are the code of another country: Mỹ is the United States, MY is Malaysia. */
    private final Map<String, Country> byAccents = new HashMap<>();

    /** Names that are the code of another country when they stand in capitals: Nga is Russia, NGA is Nigeria. */
    private final Map<String, Country> notInCapitals = new HashMap<>();

    /** Names that count only where they are all of a part of a text. */
    private final Set<String> alone = new HashSet<>(1_000);

    private final Set<String> firstWords = new HashSet<>(8_000);
    private final Set<Character> firstIdeographs = new HashSet<>();
    final PlaceWords placeWords = PlaceWords.of(LISTS);
    private final DividedCountries divided = DividedCountries.of(LISTS);

    private CountryNames() {
        for (var row : LISTS.list("places/countries.tsv").rows(5)) {
            var country = new Country(row.cell(0));
            byKey.put(PlaceNameKey.of(row.cell(0)), country);
            byKey.put(PlaceNameKey.of(row.cell(1)), country);
            var digits = row.cell(2);
            if (!digits.isEmpty()) {
                byKey.put(digits, country);
            }
        }
        var codes = Map.copyOf(byKey);
        for (var row : LISTS.list("places/countries.tsv").rows(5)) {
            var country = new Country(row.cell(0));
            for (var name : row.words(4)) {
                addAlone(name, country);
            }
            for (var name : row.words(3)) {
                var key = PlaceNameKey.of(name);
                var small = name.toLowerCase(Locale.ROOT);
                if (codes.getOrDefault(key, country).equals(country)) {
                    addName(name, key, country);
                } else if (key.equals(small)) {
                    notInCapitals.put(key, country);
                } else {
                    byAccents.put(small, country);
                }
            }
        }
        for (var row : LISTS.list("places/country-aliases.tsv").rows(3)) {
            var country = new Country(row.cell(0));
            row.words(1).forEach(name -> addName(name, PlaceNameKey.of(name), country));
            row.words(2).forEach(name -> addAlone(name, country));
        }
        byStem.remove("");
    }

    static Map<String, Country> byCodeAndEnglishName() {
        var known = new HashMap<String, Country>(1_000);
        for (var row : LISTS.list("places/countries.tsv").rows(5)) {
            var country = new Country(row.cell(0));
            for (var word : List.of(row.cell(0), row.cell(1), row.words(3).get(0))) { // the English name is the first
                known.put(word.toLowerCase(Locale.ROOT), country);
            }
        }
        return known;
    }

    /** A name that counts alone, unless it names the country within a text as well. */
    private void addAlone(String name, Country country) {
        var key = PlaceNameKey.of(name);
        if (!country.equals(byKey.put(key, country))) {
            alone.add(key);
        }
        firstWords.add(PlaceNameKey.ofFirstWord(name, key));
    }

    private void addName(String name, String key, Country country) {
        if (PlaceNameKey.isOfAccents(name, key)) {
            byAccents.put(name.toLowerCase(Locale.ROOT), country);
            return;
        }
        byKey.put(key, country);
        alone.remove(key);
        firstWords.add(PlaceNameKey.ofFirstWord(name, key));
        char first = name.charAt(0);
        if (first >= '\u0400' && first <= '\u04ff') {
            byStem.putIfAbsent(TownKey.stem(name), country);
        }
        if (PlaceNameKey.isIdeograph(first)) {
            firstIdeographs.add(first);
        }
    }

    /** The country whose name or code has a key; null when there is none. */
    @Nullable
    Country byKey(String key) {
        return byKey.get(key);
    }

    /** The country of a name with this key, also in another case of a Russian name: через Россию. */
    @Nullable
    Country named(String key, String name) {
        var country = isNoCode(key, name) ? notInCapitals.get(key) : null;
        country = country != null ? country : byKey.get(key);
        return country != null ? country : byStem.get(TownKey.stem(name));
    }

    /** Whether a name of few letters is as sure as a longer one: one of a script with a letter for each syllable or without vowels. */
    static boolean isLong(String key) {
        return key.length() >= FEWEST_LETTERS_IN_TEXT
                || (key.length() == FEWEST_LETTERS_IN_TEXT - 1 && key.charAt(0) >= FIRST_OF_EASTERN_SCRIPTS);
    }

    /** Whether a name counts only where it is all of a part of a text. */
    boolean countsAlone(String key) {
        return alone.contains(key);
    }

    /** Whether a name is the code of another country in capitals, and is not written in them. */
    boolean isNoCode(String key, String name) {
        return notInCapitals.containsKey(key) && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    List<Countries.Mention> allIn(String text) {
        var mentions = CountryMentions.in(text, this, placeWords);
        if (mentions.stream().noneMatch(mention -> divided.mayBeOther(mention.country()))) {
            return mentions;
        }
        var meant = new ArrayList<Countries.Mention>(mentions.size());
        for (var mention : mentions) {
            var country = meant(mention.country(), text, true);
            if (country != null) {
                meant.add(new Countries.Mention(country, mention.via()));
            }
        }
        return meant.stream().distinct().toList();
    }

    /**
     * The country that is meant by a name that two countries share, where a text was read as one of them; null where the words beside it leave
     * that open.
     *
     * @param onlyCountries whether the text holds nothing but countries, or a place
     */
    @Nullable
    Country meant(Country read, String text, boolean onlyCountries) {
        return divided.mayBeOther(read) ? divided.meant(PlaceTokens.of(text), onlyCountries) : read;
    }

    /** Whether a cell holds a name that two countries share, beside words that leave open which of them is meant. */
    boolean leavesOpen(String cell, Country read) {
        return meant(read, cell, true) == null;
    }

    /** Whether a country's name or code may begin with a word that has this key. */
    boolean mayBegin(String key, String word) {
        return firstWords.contains(key) || byKey.containsKey(key) || byStem.containsKey(TownKey.stem(word));
    }

    @Nullable
    Country named(String cell) {
        var words = cell.indexOf('\ud83c') < 0
                ? cell
                : FLAG.matcher(cell).replaceAll("").strip();
        var text = words.isEmpty() ? cell : words;
        var accented = byAccents.get(text.strip().toLowerCase(Locale.ROOT));
        if (accented != null) {
            return accented;
        }
        var key = PlaceNameKey.of(text);
        if (isNoCode(key, text)) {
            return null; // one of two countries: it is asked
        }
        var country = byKey.get(key);
        country = country != null ? country : namedByParts(text);
        return country != null ? country : behindTown(text);
    }

    /** "Vienna, AT": the code of a country that ends a cell behind a town, unless an American state has the letters, too. */
    private @Nullable Country behindTown(String text) {
        var code = CODE_BEHIND_TOWN.matcher(text);
        return code.matches() && !placeWords.states().has(PlaceNameKey.of(code.group(1)))
                ? byKey.get(PlaceNameKey.of(code.group(1)))
                : null;
    }

    /** "CN - China": every part names a country, and all the same one. */
    private @Nullable Country namedByParts(String text) {
        Country agreed = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && "-–—/(),:;|[]\n".indexOf(text.charAt(i)) < 0) {
                continue;
            }
            var part = PlaceNameKey.of(text.substring(start, i));
            start = i + 1;
            if (part.isEmpty()) {
                continue;
            }
            var country = byKey.get(part);
            if (country == null || (agreed != null && !agreed.equals(country))) {
                return null;
            }
            agreed = country;
        }
        return agreed;
    }

    @Nullable
    Country inText(String text) {
        var words = AddressTokens.of(text);
        Country found = null;
        for (int i = 0; i < words.size(); i++) {
            var word = words.key(i);
            if (PlaceNameKey.hasIdeograph(word)) {
                var country = inIdeographs(word);
                if (country != null) {
                    return country;
                }
                continue;
            }
            if (!firstWords.contains(word)) {
                continue;
            }
            int taken = wordsOfNameAt(words, i);
            if (taken > 0) {
                if (!NamesAfterPlaces.isPartOfOther(text, words, i, i + taken, placeWords)) {
                    found = byKey.get(words.joined(i, i + taken));
                }
                i += taken - 1;
            }
        }
        if (placeWords.states().endWithZip(words)) {
            return PlaceWords.COUNTRY_OF_STATES;
        }
        return found == null ? null : meant(found, text, false);
    }

    private int wordsOfNameAt(AddressTokens words, int start) {
        for (int end = Math.min(words.size(), start + 7); end > start; end--) {
            var key = words.joined(start, end);
            boolean apart = !words.together(start - 1, start) && !words.together(end - 1, end);
            if (byKey.containsKey(key)
                    && (isLong(key) || placeWords.is(PlaceWords.Kind.ABBREVIATION, key))
                    && (apart || !alone.contains(key))
                    && !Character.isDigit(key.charAt(0))) {
                return end - start;
            }
        }
        return 0;
    }

    /** Chinese, Japanese and Korean write without blanks: look at each place where a name can start. */
    private @Nullable Country inIdeographs(String run) {
        for (int i = 0; i < run.length() - 1; i++) {
            if (!firstIdeographs.contains(run.charAt(i))) {
                continue;
            }
            for (int end = Math.min(run.length(), i + 12); end > i + 1; end--) {
                var country = byKey.get(run.substring(i, end));
                if (country != null
                        && !placeWords.is(PlaceWords.Kind.AFTER, run.substring(end, Math.min(run.length(), end + 1)))) {
                    return country;
                }
            }
        }
        return null;
    }
}
