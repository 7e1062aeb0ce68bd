package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which a value says what it is, whatever its label, by {@code manifest/value-words.tsv}. Thread-safe. */
public final class ValueWords {

    private final Pattern order;
    private final Pattern invoice;
    private final Pattern vessel;
    private final Pattern payment;
    private final Pattern parcel;
    private final Pattern mass;
    private final Currencies currencies;

    private ValueWords(WordKinds words, CurrencyWords currencyWords) {
        for (var kind : List.of("order", "vessel")) {
            words.each(kind, word -> word.codePoints().anyMatch(Character::isLetterOrDigit), "has no letter");
        }
        var number = words.anyOf("number") + "\\.?";
        order = anyCase("(?:\\S*/)?" + words.anyOf("order", word -> between(word, "\\.?")) + "\\.?\\s?(?:" + number
                + ")?[-#:/]?\\s?\\d\\S*");
        invoice = anyCase(words.anyOf("invoice") + "\\.?\\s?(?:" + number + "|#)?\\s?[-:/]?\\s?(?=\\S*\\d)\\S+");
        vessel = Pattern.compile(
                words.anyOf("vessel", word -> between(word, "\\.?\\s?/?\\s?")) + "[.\\s]\\s*\\p{Lu}",
                Pattern.UNICODE_CHARACTER_CLASS);
        payment = anyCase(words.anyOf("payment", word -> Pattern.quote(word).replace("#", "\\E\\d+\\Q"))
                + "(?![\\p{L}\\p{M}\\p{N}])");
        parcel = anyCase("\\d{1,3}\\s*(?:/|" + words.anyOf("of") + ")\\s*\\d{1,3}|" + words.anyOf("ordinal")
                + "\\s*\\d{1,3}\\s*" + words.anyOf("parcel") + ".{0,12}");
        currencies = new Currencies(words, currencyWords);
        mass = anyCase("[~≈]?\\s?\\d[\\d.,' ]*\\s?" + words.anyOf("mass") + "\\.?");
    }

    private static Pattern anyCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The letters of a word with an expression between each two; what stands between them in the list may be left out. */
    private static String between(String word, String expression) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining(expression));
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row of it makes no sense
     */
    public static ValueWords of(WordLists lists) {
        var kinds = WordKinds.of(
                lists.list("manifest/value-words.tsv"),
                "order",
                "invoice",
                "number",
                "vessel",
                "payment",
                "of",
                "ordinal",
                "parcel",
                "mass",
                "price",
                "say");
        return new ValueWords(kinds, CurrencyWords.of(lists));
    }

    /** The codes of currencies. */
    public Currencies currencies() {
        return currencies;
    }

    /** Whether a value is the number of an order, with the word before it: "P.O. 4711". */
    public boolean isOrder(String text) {
        return order.matcher(text).matches();
    }

    /** Whether a value is the number of an invoice, with the word before it: "INV 58558", "Invoice No. 7056-A". */
    public boolean isInvoice(String text) {
        return invoice.matcher(text).matches();
    }

    /** Whether a value begins with the prefix of a ship's name: "M.V. CORAL TRADER", "M/T EXAMPLE". */
    public boolean isVessel(String text) {
        return vessel.matcher(text).lookingAt();
    }

    /** Whether a value says which of so many packages it is: "1/3", "2 of 3", "第1箱，共5箱". */
    public boolean isParcel(String text) {
        return parcel.matcher(text).matches();
    }

    /** Whether a value begins with terms of payment: "D/P AT SIGHT", "NET 30 DAYS". */
    public boolean isPayment(String text) {
        return payment.matcher(text).lookingAt();
    }

    /** Whether a value is a number of units of mass: "312.40 kg". */
    public boolean isMass(String text) {
        return mass.matcher(text).matches();
    }
}
