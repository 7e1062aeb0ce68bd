package dev.tidewaiter.designation.address;

import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows which words of an address name nothing themselves, from {@code address-words.tsv}, and the spellings of towns. */
public final class AddressLexicon {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final char FIRST_HAN = '\u3400';

    private final Map<String, AddressComponent> components = new HashMap<>();
    private final List<String> marks = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private final Map<String, String> numbered = new HashMap<>();
    private final Map<String, String> numberedBetween = new HashMap<>();
    private final Map<String, String> numberedBefore = new HashMap<>();
    private final Map<String, String> directions = new HashMap<>();
    private final Map<String, String> towns = new HashMap<>();
    private final Set<String> firstOfTowns = new HashSet<>();
    private final Set<String> countryTowns = new HashSet<>();
    private final Set<String> ordinals = new HashSet<>();
    private Pattern glued = NEVER;
    private Pattern box = NEVER;

    private AddressLexicon() {}

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static AddressLexicon of(WordLists lists) {
        var lexicon = new AddressLexicon();
        var boxes = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        var glued = new ArrayList<String>();
        for (var row : lists.list("designation/address-words.tsv").rows(2)) {
            switch (row.cell(0)) {
                case "street" -> lexicon.put(row, AddressComponent.STREET);
                case "building" -> lexicon.put(row, AddressComponent.BUILDING);
                case "house" -> lexicon.put(row, AddressComponent.HOUSE);
                case "unit" -> lexicon.put(row, AddressComponent.UNIT);
                case "area" -> lexicon.put(row, AddressComponent.AREA);
                case "mark" -> lexicon.marks.addAll(row.words(1));
                case "way" -> lexicon.ways.addAll(row.words(1));
                case "numbered" -> asOne(row, lexicon.numbered);
                case "between" -> asOne(row, lexicon.numberedBetween);
                case "before" -> asOne(row, lexicon.numberedBefore);
                case "direction" -> asOne(row, lexicon.directions);
                case "box" -> boxes.addAll(row.words(1));
                case "box-number" -> numbers.addAll(row.words(1));
                case "ordinal" -> lexicon.ordinals.addAll(row.words(1));
                case "country-town" -> lexicon.countryTowns.addAll(row.words(1));
                case "glued" -> glued.addAll(row.words(1));
                default ->
                    throw row.wrong(
                            "names no kind of address word: street, building, house, unit, area, mark, way, numbered, between, before, direction, country-town, ordinal, box, box-number or glued");
            }
        }
        lexicon.box = beforeANumber(boxes, numbers);
        lexicon.glued = behindAName(glued);
        for (var row : lists.list("places/town-spellings.tsv").rows(2)) {
            for (var spelling : row.words(1)) {
                var words = folded(spelling);
                lexicon.towns.putIfAbsent(words, row.cell(0));
                lexicon.firstOfTowns.add(words.split(" ", 2)[0]);
            }
        }
        return lexicon;
    }

    /** Tells these words from those of other rules. */
    public String key() {
        return Stream.of(components, numbered, numberedBetween, numberedBefore, directions, towns)
                        .map(words -> new TreeMap<String, Object>(words).toString())
                        .collect(Collectors.joining("\n"))
                + marks
                + ways
                + new TreeSet<>(countryTowns)
                + new TreeSet<>(ordinals)
                + glued
                + box;
    }

    private static String folded(String spelling) {
        return FoldedWord.of(spelling).stream().map(FoldedWord::text).collect(Collectors.joining(" "));
    }

    /** The words for a post-office box are written with dots, strokes and blanks between their letters, or with none. */
    private static Pattern beforeANumber(List<String> words, List<String> numbers) {
        var any = WordKinds.anyOf(
                words,
                word -> word.codePoints()
                        .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining("[\\s./]{0,3}")));
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + any + "[\\s.:№#]{0,4}" + WordKinds.anyOf(numbers)
                        + "?[\\s.:№#]{0,4}(\\d{1,9})(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The numbers of the post-office boxes of an address. */
    Set<String> boxes(String address) {
        return box.matcher(address).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** An address without its post-office boxes, whose numbers are no house's. */
    String withoutBoxes(String address) {
        return box.matcher(address).replaceAll(" ");
    }

    /** Whether what stands right behind a number makes it one in a row, as of 5th Avenue. */
    boolean isOrdinal(String ending) {
        return ordinals.contains(ending);
    }

    /** Whether a spelling of a town begins with a word; few do. */
    boolean beginsTown(String word) {
        return firstOfTowns.contains(word);
    }

    /** Whether a country is a town as well. */
    boolean isTown(Country country) {
        return countryTowns.contains(country.iso2());
    }

    /** The town of which words are a spelling; empty when they are none of those that are spelled in many ways. */
    String town(String words) {
        return towns.getOrDefault(words, "");
    }

    private static Pattern behindAName(List<String> ends) {
        return Pattern.compile(
                "(?<!\\p{L})(\\p{L}{4,})(" + WordKinds.anyOf(ends) + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first word of a row stands for all. */
    private static void asOne(WordRow row, Map<String, String> into) {
        var words = row.words(1);
        words.forEach(word -> into.putIfAbsent(word, words.get(0)));
    }

    private void put(WordRow row, AddressComponent component) {
        row.words(1).forEach(word -> components.putIfAbsent(word, component));
    }

    /** What a word is in an address; most are names. */
    public AddressComponent component(String word) {
        return components.getOrDefault(word, AddressComponent.NAME);
    }

    /** What a number or letter behind a word tells, the same for words that mean the same; empty for most words. */
    String numbered(String word) {
        return numbered.getOrDefault(word, "");
    }

    /** The same for a word between two numbers, as in 56, str. 32, where it is no street. */
    String numberedBetween(String word) {
        return numberedBetween.getOrDefault(word, "");
    }

    /** The same for a number before a word, as in the Chinese order. */
    String numberedBefore(String word) {
        return numberedBefore.getOrDefault(word, "");
    }

    /** Which way a word points, the same in all languages; empty for most words. */
    String direction(String word) {
        return directions.getOrDefault(word, "");
    }

    /** Parts what is written in one word: the marks of a Chinese address, and the street in Lindenstrasse. */
    String spaced(String address) {
        return unglued(marked(address));
    }

    private String unglued(String address) {
        return glued.matcher(address).replaceAll("$1 $2");
    }

    private String marked(String address) {
        var out = new StringBuilder(address.length() + 16);
        int at = 0;
        while (at < address.length()) {
            var mark = markAt(marks, address, at);
            var way = mark.isEmpty() ? markAt(ways, address, at) : "";
            if (!way.isEmpty()) {
                partDirection(out);
            }
            if (mark.isEmpty() && way.isEmpty()) {
                out.append(address.charAt(at++));
            } else {
                out.append(' ').append(mark).append(way).append(' ');
                at += mark.length() + way.length();
            }
        }
        return out.toString();
    }

    /** 林园中 before 路 is the middle one of the roads called 林园. */
    private void partDirection(StringBuilder before) {
        int last = before.length() - 1;
        if (last > 0
                && before.charAt(last - 1) >= FIRST_HAN
                && directions.containsKey(String.valueOf(before.charAt(last)))) {
            before.insert(last, ' ');
        }
    }

    private static String markAt(Collection<String> marks, String address, int at) {
        if (address.charAt(at) < FIRST_HAN) {
            return "";
        }
        for (var mark : marks) {
            if (address.startsWith(mark, at)) {
                return mark;
            }
        }
        return "";
    }
}
