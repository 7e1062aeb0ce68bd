package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Countries of banks, told by the letters in their codes (ISO 9362) and in the numbers of accounts (ISO 13616) where a word or a column
 * says that it is one: "SWIFT: ABCDIRTH". Lists hold the codes of some banks only, and a code tells the country of every other. Immutable.
 */
final class BankCountries {

    static final String BANK = "bank";
    static final String LABEL = "bank-label";
    static final String ACCOUNT_LABEL = "account-label";

    private static final String CODE = "[A-Z\\d]{4}[ -]?([A-Z]{2})[ -]?[A-Z\\d]{2}(?:[ -]?[A-Z\\d]{3})?";
    private static final String ACCOUNT = "([A-Z]{2})\\d{2}(?:[ -]?[A-Z\\d]{2,4}){3,8}";

    /** What may stand between a label and its code: a colon, a blank, a hyphen or the like. */
    private static final String BETWEEN = "[^\\p{L}\\d]{0,6}";

    private static final String APART = "(?<![\\p{L}\\d])";
    private static final String ENDS = "(?![\\p{L}\\d])";
    private static final Pattern BARE = Pattern.compile("\\s*(?:" + CODE + "|" + ACCOUNT + ")\\s*");

    private final Map<String, Country> byLetters;
    private final Pattern labelled;

    private BankCountries(Map<String, Country> byLetters, List<String> ofBanks, List<String> ofAccounts) {
        this.byLetters = Map.copyOf(byLetters);
        this.labelled = Pattern.compile(APART + "(?:(?iu:" + anyOf(ofBanks) + ")" + BETWEEN + CODE + "|(?iu:"
                + anyOf(ofAccounts) + ")" + BETWEEN + ACCOUNT + ")" + ENDS);
    }

    /** The longest first, in which people write a slash or a point for a blank. */
    private static String anyOf(List<String> labels) {
        return labels.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(words -> Pattern.quote(words).replace(" ", "\\E[\\s/.:-]*\\Q"))
                .collect(Collectors.joining("|"));
    }

    /** Reads the countries and the labels from the list of {@link ContactCountries}. */
    static BankCountries of(WordLists lists) {
        var byLetters = new HashMap<String, Country>();
        var ofBanks = new ArrayList<String>();
        var ofAccounts = new ArrayList<String>();
        for (var row : lists.list("places/contact-countries.tsv").rows(3)) {
            switch (row.cell(0)) {
                case BANK -> row.words(2).forEach(letters -> byLetters.put(letters, new Country(row.cell(1))));
                case LABEL -> ofBanks.addAll(row.words(2));
                case ACCOUNT_LABEL -> ofAccounts.addAll(row.words(2));
                default -> {
                    // of telephones and the internet
                }
            }
        }
        return new BankCountries(byLetters, ofBanks, ofAccounts);
    }

    /** Adds the countries that the codes of a text tell; mostly none. */
    void in(String text, List<Country> found) {
        if (!mayTell(text)) {
            return;
        }
        var codes = labelled.matcher(text);
        while (codes.find()) {
            add(codes, found);
        }
    }

    /** The country that all of a cell for the code or the account of a bank tells; mostly none. */
    List<Country> ofCode(String cell) {
        var code = BARE.matcher(cell);
        var found = new ArrayList<Country>(1);
        if (code.matches()) {
            add(code, found);
        }
        return found;
    }

    private void add(MatchResult code, List<Country> found) {
        var letters = code.group(1) == null ? code.group(2) : code.group(1);
        var country = byLetters.get(letters);
        if (country != null && !found.contains(country)) {
            found.add(country);
        }
    }

    /** Whether a label may stand in a text; asked of each, so that it looks for letters that few texts hold. */
    static boolean mayTell(String text) {
        return text.contains("WIFT")
                || text.contains("wift")
                || text.contains("BIC")
                || text.contains("IBAN")
                || text.contains("ank code")
                || text.contains("银行代码")
                || text.contains("شبا")
                || text.contains("ВИФТ")
                || text.contains("вифт");
    }
}
