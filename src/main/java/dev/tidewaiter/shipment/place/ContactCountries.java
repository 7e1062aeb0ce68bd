package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Countries told by the calling code of a telephone number, by what an address of the internet ends in or by the code of a bank, by
 * {@code words/places/contact-countries.tsv} and {@code contact-limits.tsv} (ITU-T E.164; IANA root zone; ISO 9362). Immutable.
 */
final class ContactCountries {

    /** An international number: a plus or two zeros, and the digits with what people write between them. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00) ?\\(?(\\d[\\d ().\u00a0/-]{6,24}\\d)");

    /** Names of hosts have at most 253 letters, their parts 63 (RFC 1035, 2.3.4): what is longer is none, and is not searched for one. */
    private static final Pattern HOST = Pattern.compile(
            "(?:@|://|(?<![\\p{L}\\d.])www\\.)([\\p{L}\\d.-]{0,253}?\\.\\p{L}{2,63})(?![\\p{L}\\d.-]{0,253}\\p{L})");

    /** A calling code has one digit to three (ITU-T E.164, 6.2.1), and so many may be read as a number at most. */
    private static final int LONGEST_CODE = 3;

    private static final int MOST_DIGITS = 26;

    private static final int LONGEST_HOST = 255;

    private static final Pattern BARE_HOST =
            Pattern.compile("\\s*([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,})/?\\s*");

    /** Letters of plates that are in both alphabets (GOST R 50577); written with blanks, "DN 100 / 50 rus", others are no plate's. */
    private static final String ON_BOTH = "[ABEKMHOPCTYXАВЕКМНОРСТУХ]";

    /** A plate of a car, a bus or a trailer, the number of its region, and in the group the letters of its country: "A 123 BC / 18 RUS". */
    private static final Pattern PLATE = Pattern.compile("(?<![\\p{L}\\d])(?:\\p{L}\\d{3}\\p{L}{2}|\\p{L}{2}\\d{4}|"
            + ON_BOTH + " ?\\d{3} ?" + ON_BOTH + "{2}|" + ON_BOTH + "{2} ?\\d{3,4})"
            + "(?: ?[/-] ?| )?\\d{2,3}(?: ?[/(] ?| )?(\\p{L}{1,3})(?!\\p{L})");

    private static final String BETWEEN = "[\\s/,;&+()-]+";
    private static final Pattern BETWEEN_CURRENCIES = Pattern.compile(BETWEEN);

    /** Codes of currencies and no other words: "IRR", "USD / IRR"; the name of a bank may hold one as a word. */
    private static final Pattern CURRENCIES = Pattern.compile("[A-Z]{3}(?:" + BETWEEN + "[A-Z]{3})*\\)?");

    private final Map<String, Country> byPlate = new HashMap<>();
    private final Map<String, Country> byCurrency = new HashMap<>();
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byDomain = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final BankCountries banks;
    private final NationalBankNumbers numbersOfBanks = new NationalBankNumbers();
    private final MoneyWords money = new MoneyWords();
    private final DialledNumbers dialled = new DialledNumbers();
    private final SpelledAddresses spelled = new SpelledAddresses();

    private final int shortestText;
    private final int fewestDigits;
    private final int mostDigits;

    private ContactCountries(WordLimits limits, BankCountries banks) {
        this.banks = banks;
        limits.inOrder("fewest-digits", "most-digits");
        this.shortestText = limits.value("shortest-text");
        this.fewestDigits = limits.value("fewest-digits", LONGEST_CODE, MOST_DIGITS);
        this.mostDigits = limits.value("most-digits", LONGEST_CODE, MOST_DIGITS);
    }

    /**
     * Reads the codes from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row is of no known kind
     */
    static ContactCountries of(WordLists lists) {
        var limits = new WordLimits(
                lists.list("parameters/contact-limits.tsv"), "shortest-text", "fewest-digits", "most-digits");
        var read = new ContactCountries(limits, BankCountries.of(lists));
        for (var row : lists.list("places/contact-countries.tsv").rows(3)) {
            var country = new Country(row.cell(1));
            switch (row.cell(0)) {
                case "phone" -> row.words(2).forEach(code -> read.byCode.put(code, country));
                case "domain" -> row.words(2).forEach(end -> read.byDomain.put(end, country));
                case "plate" -> row.words(2).forEach(letters -> read.byPlate.put(letters, country));
                case "currency" -> row.words(2).forEach(code -> read.byCurrency.put(code, country));
                case "shared" -> read.shared.addAll(row.words(2));
                case BankCountries.BANK,
                        BankCountries.PLACE,
                        BankCountries.LABEL,
                        BankCountries.ACCOUNT_LABEL,
                        BankCountries.NUMBER_LABEL,
                        BankCountries.LENGTH,
                        BankCountries.WORD,
                        BankCountries.DAY,
                        BankCountries.DAY_ALONE,
                        BankCountries.AFTER_DAY,
                        BankCountries.ENDING -> {
                    // read by itself
                }
                default -> {
                    boolean known = read.numbersOfBanks.add(row)
                            || read.money.add(row)
                            || read.dialled.add(row)
                            || read.spelled.add(row);
                    if (!known) {
                        throw row.wrong("\"" + row.cell(0) + "\" is no way to reach anybody");
                    }
                }
            }
        }
        return read;
    }

    /** The countries that the numbers and addresses of a text tell, in no order; mostly none. */
    List<Country> in(String text) {
        if (text.length() < shortestText) {
            return List.of();
        }
        var found = new ArrayList<Country>(1);
        if (mayHoldNumber(text)) {
            var numbers = NUMBER.matcher(text);
            while (numbers.find()) {
                number(numbers.group(1), found);
            }
        }
        dialled.in(text, byCode, found);
        addressed(text, found);
        return found;
    }

    /** The countries that addresses of the internet and the codes of banks in a text tell, be its numbers those of packages; mostly none. */
    List<Country> addressed(String text) {
        var found = new ArrayList<Country>(1);
        addressed(text, found);
        return found;
    }

    private void addressed(String text, List<Country> found) {
        if (mayHoldHost(text)) {
            var hosts = HOST.matcher(spelled.written(text));
            while (hosts.find()) {
                host(hosts.group(1), found);
            }
        }
        if (mayBeHost(text)) {
            var bare = BARE_HOST.matcher(text);
            if (bare.matches()) {
                host(bare.group(1), found);
            }
        }
        plates(text, found);
        banks.in(text, found);
        numbersOfBanks.in(text, found);
    }

    private void plates(String text, List<Country> found) {
        if (!mayHoldPlate(text)) {
            return;
        }
        var plates = PLATE.matcher(text);
        while (plates.find()) {
            var country = byPlate.get(plates.group(1));
            if (country != null && !found.contains(country)) {
                found.add(country);
            }
        }
    }

    private boolean mayHoldPlate(String text) {
        for (var letters : byPlate.keySet()) { // of one country or two; asked of each text
            if (text.length() >= shortestText && text.contains(letters)) {
                return true;
            }
        }
        return false;
    }

    /** The countries that a cell for a bank, for terms of payment or for currencies tells; mostly none. */
    List<Country> ofBank(String cell) {
        if (!CURRENCIES.matcher(cell).matches()) {
            var found = new ArrayList<>(banks.ofCode(cell));
            numbersOfBanks.in(cell, found);
            money.in(cell, byCurrency, found);
            return found;
        }
        return BETWEEN_CURRENCIES
                .splitAsStream(cell)
                .map(byCurrency::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> banks.ofCode(cell));
    }

    /** Whether a text may tell a country so: most tell none, which is seen without a look into what is remembered of texts. */
    boolean mayTell(String text) {
        return mayHoldHost(text)
                || mayHoldNumber(text)
                || DialledNumbers.mayTell(text)
                || mayBeHost(text)
                || mayHoldPlate(text);
    }

    /** Whether a text may hold an address of the internet or the code of a bank. */
    boolean mayBeAddressed(String text) {
        return mayHoldHost(text) || mayBeHost(text) || mayHoldPlate(text) || mayTellBank(text);
    }

    /** Whether a text may tell the country of a bank. */
    boolean mayTellBank(String text) {
        return banks.mayTell(text) || NationalBankNumbers.mayTell(text);
    }

    private static boolean mayHoldNumber(String text) {
        return text.indexOf('+') >= 0 || text.contains("00");
    }

    private boolean mayHoldHost(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.") || spelled.mayBeIn(text);
    }

    private static boolean mayBeHost(String text) {
        return text.length() < LONGEST_HOST
                && text.indexOf('.') > 0
                && text.strip().indexOf(' ') < 0;
    }

    private void host(String host, List<Country> found) {
        if (!shared.contains(host.toLowerCase(Locale.ROOT))) {
            add(byDomain, host.substring(host.lastIndexOf('.') + 1), found);
        }
    }

    private void number(String written, List<Country> found) {
        var digits = written.replaceAll("\\D", "");
        if (digits.length() < fewestDigits || digits.length() > mostDigits) {
            return;
        }
        for (int length = 1; length <= LONGEST_CODE && length <= digits.length(); length++) {
            add(byCode, digits.substring(0, length), found);
        }
    }

    private static void add(Map<String, Country> known, String key, List<Country> found) {
        var country = known.get(key.toLowerCase(Locale.ROOT));
        if (country != null && !found.contains(country)) {
            found.add(country);
        }
    }
}
