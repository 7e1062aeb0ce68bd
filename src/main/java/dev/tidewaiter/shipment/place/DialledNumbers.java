package dev.tidewaiter.shipment.place;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Countries of telephone numbers that no plus and no two zeros begin: an international one behind a word for a messenger, "wa.me/98912…", or
 * behind a word for a telephone where it is as long as those of its country, "phone 98-21-…"; and a national one behind such a word, "tel. 8 495
 * 123-45-67". Belongs to its reader while rows are added, and is immutable then.
 */
final class DialledNumbers {

    private static final String CALL_WORD = "call-word";
    private static final String MESSENGER = "messenger";

    /** How many digits an international number of a country has. */
    private static final String LENGTH = "phone-length";

    /** What a number begins with that is dialled within a country, points for any digit. */
    private static final String TRUNK = "trunk";

    private static final int FEWEST_DIGITS = 10;
    private static final int MOST_DIGITS = 15;

    /** What stands between a word and its number, and within that. */
    private static final String BETWEEN = "[^\\p{L}\\d+]{0,4}";

    private static final String NUMBER = "(\\(?\\d[\\d ().\u00a0/-]{8,24}\\d)(?![\\d])";

    private record Trunk(Country country, Pattern begins, int digits) {}

    private final List<String> calls = new ArrayList<>();
    private final List<String> messengers = new ArrayList<>();
    private final Map<Country, List<Integer>> lengths = new HashMap<>();
    private final List<Trunk> trunks = new ArrayList<>();
    private Pattern behindCall = Pattern.compile("(?!)");
    private Pattern behindMessenger = Pattern.compile("(?!)");

    /** Reads a row; false where it is of no kind of these. */
    boolean add(WordRow row) {
        switch (row.cell(0)) {
            case CALL_WORD -> {
                calls.addAll(row.words(2));
                behindCall = behind(calls);
            }
            case MESSENGER -> {
                messengers.addAll(row.words(2));
                behindMessenger = behind(messengers);
            }
            case LENGTH ->
                lengths.computeIfAbsent(new Country(row.cell(1)), any -> new ArrayList<>())
                        .addAll(row.numbers(2));
            case TRUNK -> row.words(2).forEach(begins -> trunks.add(trunk(row, begins)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Pattern behind(List<String> words) {
        return Pattern.compile("(?<![\\p{L}\\d])(?iu:" + WordKinds.anyOf(words) + ")" + BETWEEN + NUMBER);
    }

    /** "8 495 .......": the digit for far calls stands by itself or before a bracket, as "84 24 …" is of another country. */
    private static Trunk trunk(WordRow row, String written) {
        if (!written.matches("\\d \\d[\\d.]{9}")) {
            throw row.wrong(
                    "\"" + written
                            + "\" is not the digit for far calls, a blank and ten digits of a number, of which points stand for any");
        }
        var figures = written.substring(2).replace(".", "\\d");
        int area = 3;
        var begins = written.charAt(0) + "(?:[ .\u00a0-]+\\(?| ?\\()" + String.join("[ ).-]*", parted(figures, area));
        return new Trunk(
                new Country(row.cell(1)), Pattern.compile(begins + "(?:[ ).\u00a0/-]*\\d)*"), written.length() - 1);
    }

    private static List<String> parted(String figures, int area) {
        var digits = new ArrayList<String>();
        for (int i = 0; i < figures.length() && digits.size() < area; i++) {
            boolean any = figures.charAt(i) == '\\';
            digits.add(figures.substring(i, any ? i + 2 : i + 1));
            i += any ? 1 : 0;
        }
        return digits;
    }

    /** Whether a text has as many digits as the shortest of these numbers, as few have. */
    static boolean mayTell(String text) {
        return Characters.digits(text) >= FEWEST_DIGITS;
    }

    /**
     * Adds the countries of the numbers in a text; mostly none.
     *
     * @param byCode the countries by their calling codes
     */
    void in(String text, Map<String, Country> byCode, List<Country> found) {
        if (!mayTell(text)) {
            return;
        }
        var messages = behindMessenger.matcher(text);
        while (messages.find()) {
            var digits = digits(messages.group(1));
            if (digits.length() <= MOST_DIGITS) {
                byCode.forEach((code, country) -> add(country, digits.startsWith(code), found));
            }
        }
        var called = behindCall.matcher(text);
        while (called.find()) {
            var number = called.group(1);
            var digits = digits(number);
            byCode.forEach((code, country) -> add(
                    country,
                    digits.startsWith(code)
                            && lengths.getOrDefault(country, List.of()).contains(digits.length()),
                    found));
            trunks.forEach(trunk -> add(
                    trunk.country(),
                    digits.length() == trunk.digits()
                            && trunk.begins().matcher(number).matches(),
                    found));
        }
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static void add(Country country, boolean tells, List<Country> found) {
        if (tells && !found.contains(country)) {
            found.add(country);
        }
    }
}
