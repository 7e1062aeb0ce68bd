package dev.tidewaiter.shipment;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which currency a text is in: its code of ISO 4217, "euro" and "€". What several currencies are called tells none. Immutable. */
public final class CurrencyWords {

    private static final String LIST = "manifest/currencies.tsv";

    private static final String SHARED = "manifest/currency-signs.tsv";

    /** What ISO 4217 writes for no currency, and for a test. */
    private static final Set<String> NO_CURRENCIES = Set.of("XXX", "XTS");

    /** The codes of ISO 4217, as the Java runtime has them. */
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !NO_CURRENCIES.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    /** Digits and what stands within and around numbers. */
    private static final Pattern NUMBERS = Pattern.compile("[\\p{N}.,'’:;=~≈\\s\\u00a0()\\[\\]+-]+");

    /** Words and signs, and the points of those that are shortened. */
    private static final Pattern NOT_NUMBERS = Pattern.compile("[\\p{L}\\p{Sc}\\p{M}]+\\.?");

    /** What parts the words of a sentence. */
    private static final Pattern SENTENCE = Pattern.compile("[\\s()\\[\\]/,:;，；（）：]+");

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3}");

    private static final int MOST_WORDS = 3;
    private static final int SHORT = 3;

    /** A blank or apostrophe before the last three digits of a number's part, which holds its thousands together. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f\\u2009'’](?=\\d{3}(?!\\d))");

    /** The fields of a line that hold money. */
    private static final List<Field> AMOUNTS = List.of(Field.TOTAL_VALUE, Field.UNIT_PRICE);

    private final Map<String, String> byWord;

    /** What nearly all cells hold, a code in capitals, is looked up as it stands. */
    private final Map<String, String> byCode;

    private final Map<String, Set<String>> bySharedSign;

    private CurrencyWords(Map<String, String> byWord, Map<String, Set<String>> bySharedSign) {
        this.byWord = Map.copyOf(byWord);
        this.byCode = CODES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code, code -> byWord.getOrDefault(code.toLowerCase(Locale.ROOT), code)));
        this.bySharedSign = Map.copyOf(bySharedSign);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row names no currency, or a word stands for two
     */
    public static CurrencyWords of(WordLists lists) {
        var byWord = new HashMap<String, String>();
        for (var row : lists.list(LIST).rows(2)) {
            var code = row.cell(0);
            if (!CODES.contains(code)) {
                throw row.wrong("\"" + code + "\" is no code of a currency; write its three capitals, such as EUR");
            }
            for (var word : row.words(1)) {
                var other = byWord.put(word.toLowerCase(Locale.ROOT), code);
                if (other != null && !other.equals(code)) {
                    throw row.wrong("\"" + word + "\" is " + other + " in a row above; leave out what two are called");
                }
            }
        }
        return new CurrencyWords(byWord, sharedSigns(lists));
    }

    private static Map<String, Set<String>> sharedSigns(WordLists lists) {
        var bySign = new HashMap<String, Set<String>>();
        for (var row : lists.list(SHARED).rows(2)) {
            var codes = Set.copyOf(row.words(1));
            for (var code : codes) {
                if (!CODES.contains(code)) {
                    throw row.wrong("\"" + code + "\" is no code of a currency; write its three capitals, such as EUR");
                }
            }
            for (var sign : row.words(0)) {
                bySign.put(sign.toLowerCase(Locale.ROOT), codes);
            }
        }
        return bySign;
    }

    /** The codes that a currency may have. */
    public static Set<String> codes() {
        return CODES;
    }

    /** Whether a text is a code of ISO 4217, be it that of no currency, or three capitals that trade writes for one: "RMB". */
    public boolean isWrittenAsCode(String text) {
        return CODES.contains(text)
                || NO_CURRENCIES.contains(text)
                || (CAPITALS.matcher(text).matches() && byWord.containsKey(text.toLowerCase(Locale.ROOT)));
    }

    /** The code of the currency that a text names and nothing else; null where it is not known. */
    public @Nullable String code(String text) {
        var written = text.strip();
        var known = byCode.get(written);
        var listed = known != null ? known : worded(written);
        if (listed != null) {
            return listed;
        }
        var upper = written.toUpperCase(Locale.ROOT);
        return CODES.contains(upper) ? upper : null;
    }

    /**
     * The code of the currency beside the number of an amount, "60000 EUR", "€ 60,000"; null where none is known. A code is written in
     * capitals there, for ALL and TRY are words.
     */
    public @Nullable String codeBeside(String amount) {
        var words = NUMBERS.matcher(amount).replaceAll(" ").strip();
        return words.isEmpty() ? null : worded(words);
    }

    /**
     * The codes of all currencies of the list that a sentence names, "All prices are in US dollars"; short words are names in capitals
     * only, as "try" is none.
     */
    public Set<String> allIn(String sentence) {
        var found = new HashSet<String>();
        var words =
                SENTENCE.splitAsStream(sentence).filter(word -> !word.isEmpty()).toArray(String[]::new);
        for (int from = 0; from < words.length; from++) {
            var joined = new StringBuilder();
            for (int to = from; to < words.length && to < from + MOST_WORDS; to++) {
                joined.append(to == from ? "" : " ").append(words[to]);
                var code = byWord.get(joined.toString().toLowerCase(Locale.ROOT));
                boolean small = joined.length() <= SHORT && Character.isLowerCase(joined.charAt(0));
                if (code != null && !small) {
                    found.add(code);
                }
            }
        }
        byWord.forEach((word, code) -> {
            if (Characters.isSpaceless(word.charAt(0)) && sentence.contains(word)) {
                found.add(code);
            }
        });
        return found;
    }

    /** The code of a spelling that stands in the list; null for every other word, be it a code of ISO 4217. */
    public @Nullable String listed(String word) {
        return byWord.get(word.strip().toLowerCase(Locale.ROOT));
    }

    /** All spellings of the list, in small letters. */
    public Set<String> spellings() {
        return byWord.keySet();
    }

    /** An amount without the currency beside its number, which "60000 EUR" is; the same value where none is known. */
    public Value number(Value amount) {
        if (!AMOUNTS.contains(amount.field()) || !saysMore(amount.text()) || codeBeside(amount.text()) == null) {
            return amount;
        }
        var number = NOT_NUMBERS.matcher(amount.text()).replaceAll("").strip();
        var whole = THOUSANDS.matcher(number).replaceAll("");
        return new Value(amount.field(), whole, amount.cell(), amount.place(), amount.state());
    }

    /** Whether an amount holds more than its number: most lines of the world hold none, and are read no further. */
    private static boolean saysMore(String amount) {
        for (int i = 0; i < amount.length(); i++) {
            char c = amount.charAt(i);
            if ((c > ',' && c != '.' && c != '-' && (c < '0' || c > '9')) || c == '$') {
                return true;
            }
        }
        return false;
    }

    /** The code of a spelling of the list, or that on which all words of a text agree: "EUR (€)". */
    private @Nullable String worded(String text) {
        var whole = byWord.get(text.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return whole;
        }
        var codes = List.of(NUMBERS.split(text.strip())).stream()
                .filter(word -> !word.isEmpty())
                .map(this::word)
                .distinct()
                .toList();
        return codes.size() == 1 && !codes.get(0).isEmpty() ? codes.get(0) : null;
    }

    /** The list first: RUR, which the runtime knows as a code of its own, is an old spelling of RUB. */
    private String word(String word) {
        var listed = byWord.get(word.toLowerCase(Locale.ROOT));
        return listed != null ? listed : CODES.contains(word) ? word : "";
    }

    /** Whether the sign beside a number is shared by several currencies, none of which is this one: "$" is never the euro. */
    private boolean isAnothersSign(String amount, String code) {
        var sign = NUMBERS.matcher(amount).replaceAll(" ").strip();
        var codes = bySharedSign.get(sign.toLowerCase(Locale.ROOT));
        return codes != null && !codes.contains(code);
    }

    /** All currencies that a line tells, in its column and beside its amounts, be it that they are not the same. */
    public Set<String> toldOn(GoodsLine written) {
        var told = new LinkedHashSet<String>();
        for (var field : List.of(Field.CURRENCY, Field.TOTAL_VALUE, Field.UNIT_PRICE)) {
            var value = written.value(field);
            var code = !value.isRead() ? null : field == Field.CURRENCY ? code(value.text()) : codeBeside(value.text());
            if (code != null) {
                told.add(code);
            }
        }
        return told;
    }

    /**
     * The line with its currency by its code, as its column or the amounts beside it say; what tells none, or two, is unreadable. The
     * line itself where there is nothing to say anew.
     */
    public GoodsLine in(GoodsLine line) {
        var said = line.value(Field.CURRENCY);
        var code = said.isRead() ? code(said.text()) : null;
        Value from = said;
        for (var field : AMOUNTS) {
            var amount = line.value(field);
            boolean more = amount.isRead() && saysMore(amount.text());
            var beside = more ? codeBeside(amount.text()) : null;
            boolean anothers = more && code != null && isAnothersSign(amount.text(), code);
            if (beside != null && !said.isRead() && code == null) {
                code = beside;
                from = amount;
            } else if (anothers || (beside != null && !beside.equals(code))) {
                var text = from.text() + " / " + amount.text();
                return line.toBuilder()
                        .value(new Value(Field.CURRENCY, text, amount.cell(), amount.place(), Value.State.UNREADABLE))
                        .build();
            }
        }
        if (code == null && !said.isRead()) {
            return line;
        }
        if (Objects.equals(code, said.text())) {
            return line;
        }
        var state = code == null ? Value.State.UNREADABLE : Value.State.READ;
        return line.toBuilder()
                .value(new Value(Field.CURRENCY, code == null ? said.text() : code, from.cell(), from.place(), state))
                .build();
    }
}
