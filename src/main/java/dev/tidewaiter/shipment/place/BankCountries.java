package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Countries of banks, told by the letters in their codes (ISO 9362) and in the numbers of accounts (ISO 13616) where a word or a column
 * says that it is one, or its own end does: "SWIFT: ABCDIRTH". Lists hold the codes of some banks only, and a code tells the country of every other. Immutable.
 */
final class BankCountries {

    static final String BANK = "bank";
    static final String LABEL = "bank-label";
    static final String ACCOUNT_LABEL = "account-label";

    /** What stands before the numbers of customers as well. */
    static final String NUMBER_LABEL = "account-number-label";

    /** How many signs the number of an account has in a country. */
    static final String LENGTH = "account-length";

    /** What the code of a bank of a country ends in, by which it is known without any label. */
    static final String PLACE = "bank-place";

    /** Words that look like codes, and words as which the letters of a country stand between others. */
    static final String WORD = "bank-word";

    /** What stands behind the number of a day or of days: months, "days". */
    static final String DAY = "bank-day";

    /** Months that are other words as well, and count where no word follows: "may". */
    static final String DAY_ALONE = "bank-day-alone";

    /** Words behind such a month, which follow no verb: "at the latest". */
    static final String AFTER_DAY = "bank-after-day";

    /** Words that end as codes with a branch do. */
    static final String ENDING = "bank-ending";

    private static final int BANK_LETTERS = 4;

    private static final String CODE = "[A-Z\\d]{4}[ -]?(?<bank>[A-Z]{2})[ -]?[A-Z\\d]{2}(?:[ -]?[A-Z\\d]{3})?";
    private static final String ACCOUNT = "(?<account>(?<its>[A-Z]{2})\\d{2}(?:[ -]?[A-Z\\d]{2,4}){3,8})";
    private static final String NUMBER = "(?<number>(?<whose>[A-Z]{2})\\d{2}(?:[ -]?[A-Z\\d]{1,4}){3,12})";

    /** What may stand between a label and its code: a colon, a blank, a hyphen or the like. */
    private static final String BETWEEN = "[^\\p{L}\\d]{0,6}";

    /** Signs behind a label that say that what it labels follows. */
    private static final String CODE_FOLLOWS = ":：=";

    private static final String APART = "(?<![\\p{L}\\d])";
    private static final String ENDS = "(?![\\p{L}\\d])";

    private final Map<String, Country> byLetters;
    private final Map<Country, Set<Integer>> lengths;
    private final BankWords words;
    private final Pattern labelled;

    /** Codes that end in a place of their country, as few words do; capitals, whatever stands beside them. */
    private final Pattern placed;

    /** The same in letters of any case behind a label: "BIC/SWIFT: abcdrumm". */
    private final Pattern placedBehindLabel;

    /** The letters of a country and its place, "RUMM", one of which such a code holds. */
    private final List<String> places;

    private final String placeLetters;

    /** A cell for a code, in which only a label and numbers stand beside it. */
    private final Pattern bare;

    private final BankLabels labels;

    private BankCountries(
            Map<String, Country> byLetters,
            Map<Country, Set<Integer>> lengths,
            Map<String, List<String>> labels,
            List<String> places,
            BankWords words) {
        this.places = List.copyOf(places);
        this.placeLetters =
                places.stream().map(place -> place.substring(0, 1)).distinct().collect(Collectors.joining());
        this.placed = Pattern.compile(
                "(?<![A-Za-z\\d])[A-Z]{4}" + WordKinds.anyOf(places) + "(?:[A-Z\\d]{3})?(?![A-Za-z\\d])");
        this.byLetters = Map.copyOf(byLetters);
        this.lengths = Map.copyOf(lengths);
        var ofBanks = labels.getOrDefault(LABEL, List.of());
        var ofAccounts = labels.getOrDefault(ACCOUNT_LABEL, List.of());
        var ofNumbers = labels.getOrDefault(NUMBER_LABEL, List.of());
        this.words = words;
        var banks = "(?iu:" + anyOf(ofBanks) + ")";
        var accounts = "(?iu:" + anyOf(ofAccounts) + ")";
        var numbers = "(?iu:" + anyOf(ofNumbers) + ")";
        this.labelled = Pattern.compile(APART + "(?:" + banks + "(?<between>" + BETWEEN + ")(?<code>" + CODE + ")|"
                + accounts + BETWEEN + ACCOUNT + "|" + numbers + BETWEEN + NUMBER + ")" + ENDS);
        this.placedBehindLabel = Pattern.compile(
                APART + banks + BETWEEN + "((?i:[a-z]{4}" + WordKinds.anyOf(places) + "(?:[a-z\\d]{3})?))" + ENDS);
        this.bare = Pattern.compile("(?:[^\\p{L}]*[^\\p{L}\\d])?(?:(?:" + banks + "|" + accounts + "|" + numbers + ")"
                + BETWEEN + ")?(?:(?<code>" + CODE + ")|" + ACCOUNT + ")(?:[^\\p{L}\\d][^\\p{L}]*)?");
        this.labels =
                new BankLabels(labels.values().stream().flatMap(List::stream).toList());
    }

    /** Any of some labels, in which people write a slash or a point for a blank. */
    private static String anyOf(List<String> labels) {
        return WordKinds.anyOf(labels, words -> Pattern.quote(words).replace(" ", "\\E[\\s/.:-]*\\Q"));
    }

    /** Reads the countries and the labels from the list of {@link ContactCountries}. */
    static BankCountries of(WordLists lists) {
        var byLetters = new HashMap<String, Country>();
        var lengths = new HashMap<Country, Set<Integer>>();
        var labels = new HashMap<String, List<String>>();
        var words = new HashMap<String, List<String>>();
        var places = new ArrayList<String>();
        for (var row : lists.list("places/contact-countries.tsv").rows(3)) {
            switch (row.cell(0)) {
                case BANK -> row.words(2).forEach(letters -> byLetters.put(letters, new Country(row.cell(1))));
                case LABEL, ACCOUNT_LABEL, NUMBER_LABEL ->
                    labels.computeIfAbsent(row.cell(0), kind -> new ArrayList<>())
                            .addAll(row.words(2));
                case PLACE -> row.words(2).forEach(place -> places.add(row.cell(1) + place));
                case LENGTH ->
                    lengths.computeIfAbsent(new Country(row.cell(1)), any -> new HashSet<>())
                            .addAll(row.numbers(2));
                case WORD, DAY, DAY_ALONE, AFTER_DAY, ENDING ->
                    words.computeIfAbsent(row.cell(0), kind -> new ArrayList<>())
                            .addAll(row.words(2));
                default -> {
                    // of telephones and the internet
                }
            }
        }
        var read = new BankWords(
                words.getOrDefault(WORD, List.of()),
                words.getOrDefault(DAY, List.of()),
                words.getOrDefault(DAY_ALONE, List.of()),
                words.getOrDefault(AFTER_DAY, List.of()),
                words.getOrDefault(ENDING, List.of()));
        return new BankCountries(byLetters, lengths, labels, places, read);
    }

    /** Adds the countries that the codes of a text tell; mostly none. */
    void in(String text, List<Country> found) {
        if (!mayTell(text)) {
            return;
        }
        addPlaced(text, found);
        var small = placedBehindLabel.matcher(text);
        while (small.find()) {
            addPlaced(small.group(1).toUpperCase(Locale.ROOT), found);
        }
        var codes = labelled.matcher(text);
        for (int from = 0; codes.find(from); ) {
            boolean code = !isWord(codes, text) && isAccount(codes.group("number"), codes.group("whose"));
            if (code) {
                add(Stream.of("bank", "its", "whose").map(codes::group), found);
            }
            from = code ? codes.end() : codes.start() + 1; // words behind a label may be a label themselves
        }
    }

    /** The country that a cell for the code or the account of a bank tells, be it with a label or other numbers; mostly none. */
    List<Country> ofCode(String cell) {
        var code = bare.matcher(cell);
        var found = new ArrayList<Country>(1);
        if (code.matches() && !words.begin(code.group("code"))) {
            add(Stream.of("bank", "its").map(code::group), found);
        } else {
            in(cell, found);
            addPlaced(cell.toUpperCase(Locale.ROOT), found);
        }
        return found;
    }

    private void addPlaced(String text, List<Country> found) {
        var codes = placed.matcher(text);
        while (codes.find()) {
            if (words.end(codes.group())) {
                continue;
            }
            add(Stream.of(text.substring(codes.start() + BANK_LETTERS, codes.start() + BANK_LETTERS + 2)), found);
        }
    }

    private void add(Stream<@Nullable String> letters, List<Country> found) {
        letters.filter(Objects::nonNull)
                .map(byLetters::get)
                .filter(country -> country != null && !found.contains(country))
                .forEach(found::add);
    }

    /** Whether a number is as long as those of accounts in its country, before a blank or all of it: "Account No: CU00012345" is a customer's. */
    private boolean isAccount(@Nullable String number, @Nullable String letters) {
        if (number == null || letters == null) {
            return true;
        }
        var country = byLetters.get(letters);
        var usual = country == null ? null : lengths.get(country);
        int signs = 0;
        for (int i = 0; usual != null && i <= number.length(); i++) {
            boolean ends = i == number.length() || !Character.isLetterOrDigit(number.charAt(i));
            if (ends && usual.contains(signs)) {
                return true;
            }
            signs += ends ? 0 : 1;
        }
        return false;
    }

    /**
     * "SWIFT REQUIRED", "SWIFT ONLY BY 31 DEC": other words behind one, where no colon and no second word of a label says that a code follows.
     * A code that is written in groups is told from a sentence by a first group that is no word, and a last one that is no day and no word.
     */
    private boolean isWord(Matcher codes, String text) {
        var code = codes.group("code");
        if (code == null) {
            return false;
        }
        boolean plain = codes.group("between").chars().noneMatch(sign -> CODE_FOLLOWS.indexOf(sign) >= 0)
                && text.substring(codes.start(), codes.start("between")).chars().allMatch(Character::isLetter);
        boolean parted = !Character.isLetterOrDigit(code.charAt(4));
        return words.begin(code)
                || (plain
                        && parted
                        && words.is(code.substring(5, 7))
                        && words.areSentence(code, text.substring(codes.end("code"))));
    }

    /**
     * Whether a code or a label may stand in a text, the label in letters of any case; asked of each, so that it looks only for the first word
     * of a label where a word begins, and for a place behind the capitals of a bank.
     */
    boolean mayTell(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean may = (before >= 'A' && before <= 'Z')
                    ? placeLetters.indexOf(letter) >= 0 && beginsPlace(text, i)
                    : !isInWord(before) && labels.mayBeginAt(text, i);
            if (may) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    /** Whether a sign is one of those that do not stand {@link #APART} from what follows. */
    private static boolean isInWord(char c) {
        return Character.isLetter(c) || (c >= '0' && c <= '9');
    }

    private boolean beginsPlace(String text, int at) {
        for (int i = 0; i < places.size(); i++) {
            if (text.startsWith(places.get(i), at)) {
                return true;
            }
        }
        return false;
    }
}
