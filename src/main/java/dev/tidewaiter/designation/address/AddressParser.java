package dev.tidewaiter.designation.address;

import static dev.tidewaiter.designation.address.WordDigits.isDigits;
import static dev.tidewaiter.designation.address.WordDigits.leadingDigits;
import static dev.tidewaiter.designation.address.WordDigits.startsWithDigit;
import static dev.tidewaiter.designation.address.WordDigits.startsWithLetter;

import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes addresses apart, by the words of streets, buildings and units. */
final class AddressParser {

    /** Numbers that may follow the first: those of a Japanese address. */
    private static final int MOST_SUFFIXES = 2;

    /** No town that is known has more; it bounds how far one is looked for. */
    private static final int MOST_WORDS_OF_TOWN = 3;

    /** Syllables of the name of a street. */
    private static final int MOST_PARTS = 4;

    private final AddressLexicon lexicon;
    private final AddressThresholds thresholds;

    AddressParser(AddressLexicon lexicon, AddressThresholds thresholds) {
        this.lexicon = lexicon;
        this.thresholds = thresholds;
    }

    /** Takes an address apart that is as long as it may be. */
    ParsedAddress parse(String address) {
        return parse(address, Integer.MAX_VALUE);
    }

    /**
     * Takes an address apart.
     *
     * @param mostNames how many names it may have, behind which it is cut off
     */
    ParsedAddress parse(String address, int mostNames) {
        var boxes = lexicon.boxes(address);
        var words = FoldedWord.of(lexicon.spaced(boxes.isEmpty() ? address : lexicon.withoutBoxes(address)));
        var names = new ArrayList<FoldedWord>();
        var quarters = new HashSet<FoldedWord>();
        var towns = new HashSet<String>();
        boolean whole = true;
        for (int i = 0; i < words.size(); i++) {
            var text = words.get(i).text();
            if (isName(words, i)) {
                if (names.size() == mostNames) {
                    words = words.subList(0, i);
                    whole = false;
                    break;
                }
                names.add(words.get(i));
                if (i + 1 < words.size() && lexicon.component(words.get(i + 1).text()) == AddressComponent.AREA) {
                    quarters.add(words.get(i));
                }
            }
            towns.addAll(towns(words, i));
            // a town before a word for street may also be the town
            if (!words.get(i).place().isEmpty()) {
                if (!isCountry(words.get(i).place())) {
                    towns.add(words.get(i).place());
                }
            } else if (startsWithDigit(text) && text.length() >= thresholds.postcodeDigits() && isDigits(text)) {
                towns.add(text);
            }
        }
        return new ParsedAddress(
                houses(words),
                names,
                quarters,
                towns,
                SiteParts.of(words, lexicon),
                boxes,
                distinguishing(words),
                whole);
    }

    /** Whether a word names a country, and no town as well. */
    private boolean isCountry(String word) {
        var country = ListCountries.ofWord(word);
        return country != null && !lexicon.isTown(country);
    }

    /** The towns of which a spelling begins with a word, in up to three words as Ho Chi Minh. */
    private List<String> towns(List<FoldedWord> words, int at) {
        if (!lexicon.beginsTown(words.get(at).text())) {
            return List.of();
        }
        var towns = new ArrayList<String>(1);
        var spelled = new StringBuilder();
        for (int i = at; i < Math.min(words.size(), at + MOST_WORDS_OF_TOWN); i++) {
            spelled.append(spelled.isEmpty() ? "" : " ").append(words.get(i).text());
            var town = lexicon.town(spelled.toString());
            if (!town.isEmpty()) {
                towns.add(town);
            }
        }
        return towns;
    }

    /** The names, places and numbers, whatever their order; empty when there are few of them or no number. */
    private String distinguishing(List<FoldedWord> words) {
        var distinguishing = new TreeSet<String>();
        boolean number = false;
        for (var word : words) {
            var text = word.text();
            boolean names = startsWithDigit(text)
                    || (text.length() > 1
                            && lexicon.component(text) == AddressComponent.NAME
                            && !isCountry(word.place()));
            if (names) {
                number |= startsWithDigit(text);
                distinguishing.add(text);
            }
        }
        return number && distinguishing.size() >= thresholds.sameWords() ? String.join(" ", distinguishing) : "";
    }

    private List<ParsedAddress.House> houses(List<FoldedWord> words) {
        var houses = new ArrayList<ParsedAddress.House>();
        for (int i = 0; i < words.size(); i++) {
            var text = words.get(i).text();
            if (!startsWithDigit(text)
                    || leadingDigits(text) >= thresholds.postcodeDigits()
                    || isInsideTheBuilding(words, i)) {
                continue;
            }
            var number = text.substring(0, leadingDigits(text));
            var rest = text.substring(leadingDigits(text));
            if (lexicon.isOrdinal(rest)) {
                continue;
            }
            int end = i;
            while ((rest.isEmpty() || (end > i && end < i + MOST_SUFFIXES))
                    && end + 1 < words.size()
                    && isSuffix(words.get(end + 1).text())) {
                end++; // 21-27 Wing Kut Street, 3-12-5 Minatsu-cho
                rest = (rest.isEmpty() ? "" : rest + "-") + words.get(end).text();
            }
            var before = name(words, i, -1);
            var after = name(words, end, 1);
            if (before >= 0) {
                add(houses, number, rest, words, before);
            }
            if (after >= 0 && !(before >= 0 && isBesideStreet(words, before, i))) {
                add(houses, number, rest, words, after);
            }
        }
        return houses;
    }

    private void add(List<ParsedAddress.House> houses, String number, String rest, List<FoldedWord> words, int name) {
        houses.add(new ParsedAddress.House(number, rest, words.get(name)));
        var whole = wholeName(words, name);
        if (whole != null) {
            houses.add(new ParsedAddress.House(number, rest, whole));
        }
    }

    /** The name in one word, as Kejiyuan for Ke Ji Yuan Road; null when it has one word only. */
    private @Nullable FoldedWord wholeName(List<FoldedWord> words, int at) {
        int from = at;
        while (from > 0 && isPartOfName(words.get(from - 1))) {
            from--;
        }
        int to = at;
        while (to + 1 < words.size() && isPartOfName(words.get(to + 1))) {
            to++;
        }
        if (to == from || to - from >= MOST_PARTS || !isStreet(words, to + 1 + (isDirection(words, to + 1) ? 1 : 0))) {
            return null;
        }
        var all = new StringBuilder();
        for (int i = from; i <= to; i++) {
            all.append(words.get(i).text());
        }
        return FoldedWord.of(all.toString()).get(0);
    }

    private boolean isPartOfName(FoldedWord word) {
        return startsWithLetter(word.text())
                && word.place().isEmpty()
                && lexicon.component(word.text()) == AddressComponent.NAME
                && lexicon.direction(word.text()).isEmpty();
    }

    private boolean isDirection(List<FoldedWord> words, int at) {
        return at < words.size() && !lexicon.direction(words.get(at).text()).isEmpty();
    }

    /** Whether the name before a number is a street's: what follows the number is then a town, as in Lenina street 3, Perm. */
    private boolean isBesideStreet(List<FoldedWord> words, int name, int number) {
        for (int i = Math.max(0, name - 1); i < number; i++) {
            if (lexicon.component(words.get(i).text()) == AddressComponent.STREET) {
                return true;
            }
        }
        return false;
    }

    /** The place of the nearest name in a direction, with nothing but words that name nothing between; -1 when there is none. */
    private int name(List<FoldedWord> words, int from, int step) {
        for (int i = from + step; i >= 0 && i < words.size(); i += step) {
            if (isName(words, i)) {
                return i;
            }
            var text = words.get(i).text();
            boolean empty = lexicon.component(text).isBesideName()
                    || lexicon.component(text) == AddressComponent.HOUSE
                    || isShort(words.get(i))
                    || lexicon.component(text) == AddressComponent.UNIT
                    || !lexicon.direction(text).isEmpty()
                    || (startsWithDigit(text) && (isInsideTheBuilding(words, i) || isOfSite(words, i)));
            if (!empty) {
                return -1;
            }
        }
        return -1;
    }

    /** A part of a name that is too short to tell one, as the Kut of Wing Kut Street. */
    private boolean isShort(FoldedWord word) {
        int letters = word.text().length();
        return letters == 1
                || (letters < thresholds.nameLetters()
                        && !startsWithDigit(word.text())
                        && word.place().isEmpty());
    }

    /** The Third of Third Floor. */
    private boolean isOfFloor(List<FoldedWord> words, int at) {
        return at + 1 < words.size()
                && lexicon.component(words.get(at + 1).text()) == AddressComponent.UNIT
                && lexicon.numbered(words.get(at + 1).text()).isEmpty()
                && (at + 2 >= words.size() || startsWithLetter(words.get(at + 2).text()));
    }

    /** A word that names something. A place name beside a word for street is a street, as in Moskovskaya street. */
    private boolean isName(List<FoldedWord> words, int at) {
        var text = words.get(at).text();
        if (text.length() < thresholds.nameLetters()
                || startsWithDigit(text)
                || lexicon.component(text) != AddressComponent.NAME
                || !lexicon.direction(text).isEmpty()
                || isOfFloor(words, at)) {
            return false;
        }
        boolean isTown = !words.get(at).place().isEmpty() || !lexicon.town(text).isEmpty();
        return !isTown || isStreet(words, at - 1) || isStreet(words, at + 1);
    }

    private boolean isStreet(List<FoldedWord> words, int at) {
        return at >= 0
                && at < words.size()
                && lexicon.component(words.get(at).text()).isBesideName();
    }

    private boolean isInsideTheBuilding(List<FoldedWord> words, int at) {
        boolean unitBefore = at > 0
                && lexicon.component(words.get(at - 1).text()) == AddressComponent.UNIT
                && !isFloor(words, at - 1);
        boolean unitAfter = at + 1 < words.size()
                && words.get(at + 1).text().length() > 1
                && lexicon.component(words.get(at + 1).text()) == AddressComponent.UNIT
                && lexicon.numbered(words.get(at + 1).text()).isEmpty()
                && (at + 2 >= words.size() || !startsWithDigit(words.get(at + 2).text()));
        return unitBefore || unitAfter;
    }

    /** The 32 of bld. 32, which tells one building of a site. */
    private boolean isOfSite(List<FoldedWord> words, int at) {
        return at > 0 && !lexicon.numbered(words.get(at - 1).text()).isEmpty();
    }

    /** The F of 8/F, whose number stands before it. */
    private static boolean isFloor(List<FoldedWord> words, int at) {
        return at > 0
                && words.get(at).text().length() == 1
                && startsWithDigit(words.get(at - 1).text());
    }

    private boolean isSuffix(String text) {
        return (text.length() == 1 && !startsWithDigit(text) && lexicon.component(text) == AddressComponent.NAME)
                || (startsWithDigit(text) && text.length() <= 2);
    }
}
