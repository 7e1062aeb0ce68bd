package dev.tidewaiter.goods.passing;

import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells texts that bear the name of goods, such as a firm's, from those that list them: "Rotax 912 Freight GmbH". Each kind of text is read from
 * its beginning to its end, and lists goods where a word stands that the kind has no place for: a count, another name, a second sentence.
 */
public final class NamedInPassing {

    public static final String FILE = "goods/named-in-passing.tsv";

    /** What words are; the list says where each kind of them stands. */
    enum What {
        LEGAL,
        FORM,
        FIRM,
        TRADE,
        TITLE,
        SHIP,
        NUMERAL,
        VOYAGE,
        BOUND,
        NAME,
        PAPER,
        LABEL,
        YEAR,
        TERM,
        SERVICE,
        LINK,
        ADVERT,
        VISIT,
        DENIAL,
        JOIN,
        COUNT
    }

    /** Signs between the things of a list, and before one. */
    private static final String LISTS = ",;:()[]+|=*&\n、，；：";

    /** Those that part a name from what is listed, be it with or without a number of its own: "Frame contract autopilots (2025)". */
    private static final String LISTS_GOODS = LISTS.replaceAll("[,()]", "");

    /** Where another sentence begins, which may say something else. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[.;!?]\\s|\\n)\\s*[\\p{L}\\d]");

    private final TextFold fold;
    private final Map<What, List<List<String>>> words = new EnumMap<>(What.class);

    private NamedInPassing(TextFold fold) {
        this.fold = fold;
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static NamedInPassing of(WordLists lists, TextFold fold) {
        var read = new NamedInPassing(fold);
        for (var row : lists.list(FILE).rows(3)) {
            var known = read.words.computeIfAbsent(what(row), what -> new ArrayList<>());
            row.words(2).forEach(word -> known.add(PassingText.phrase(word, fold)));
        }
        return read;
    }

    public static What what(WordRow row) {
        for (var what : What.values()) {
            if (what.name().equals(row.cell(0))) {
                return what;
            }
        }
        throw row.wrong("\"" + row.cell(0) + "\" is none of " + List.of(What.values()));
    }

    /**
     * Whether a text is the name of a firm that is called after a model: the model, what the firm does, and its legal form. A number, capitals throughout and
     * words of sending need the form: "JetCat 20 Express" are twenty by express.
     */
    boolean isFirm(String text, TextReading reading) {
        var name = PassingText.of(text, reading, fold);
        if (name.holdsOutside(of(What.LEGAL), LISTS) || name.hasPlainGoods()) {
            return false;
        }
        while (name.isCapital() && takes(name, What.FIRM)) {
            // "Spedition Rotax 912 GmbH"
        }
        int numbers = name.goodsNumbers();
        if (numbers > 1 || !name.takeGoods()) {
            return false;
        }
        boolean needsForm = numbers == 0 && !name.takeNumber().isEmpty();
        needsForm |= text.equals(text.toUpperCase(Locale.ROOT));
        boolean form = false;
        boolean says = false;
        while (!name.isAtEnd()) {
            boolean capital = name.isCapital();
            boolean legal = takes(name, What.LEGAL) || (says && takes(name, What.FORM));
            boolean firm = !legal && capital && takes(name, What.FIRM);
            boolean trade = !legal && !firm && capital && takes(name, What.TRADE);
            if (!legal && !firm && !trade) {
                return false;
            }
            form |= legal;
            needsForm |= trade;
            says = true;
        }
        return says && (form || !needsForm);
    }

    /** Whether a text is the name of a ship, with a word before it and the number of a voyage behind it: "MV KESTREL AUTOPILOT V.12 E". */
    boolean isShip(String text, TextReading reading) {
        var name = PassingText.of(text, reading, fold);
        if (name.holdsOutside(of(What.VOYAGE), LISTS) || name.has(of(What.COUNT)) || name.hasModel()) {
            return false;
        }
        boolean title = takes(name, What.TITLE);
        takes(name, What.SHIP);
        boolean capital = name.isCapital();
        if (!takes(name, What.NAME)) {
            name.takeWord();
            capital &= name.isCapital();
            if (!takes(name, What.NAME)) {
                return false;
            }
        }
        takes(name, What.NUMERAL);
        boolean voyage = takes(name, What.VOYAGE);
        boolean number = !name.takeNumber().isEmpty();
        boolean bound = number && takes(name, What.BOUND);
        return capital && name.isAtEnd() && (number ? voyage || bound || title : !voyage);
    }

    /** Whether a text is the name of a contract, its number and its term: "Frame contract No 12 autopilots, 24 months". */
    boolean isPaper(String text, TextReading reading) {
        var name = PassingText.of(text, reading, fold);
        if (name.holds(LISTS_GOODS) || (name.hasModel() && name.hasPlainGoods())) {
            return false;
        }
        boolean paper = false;
        boolean numbered = false;
        while (!name.isAtEnd()) {
            boolean parted = name.isBehind(LISTS);
            boolean isPaper = !parted && takes(name, What.PAPER);
            paper |= isPaper;
            boolean label = !isPaper && !parted && takes(name, What.LABEL);
            boolean own = isPaper && !name.isBehind(LISTS);
            boolean year = name.isAt(of(What.YEAR));
            boolean number = !name.takeNumber().isEmpty();
            boolean told = number
                    ? label || countsNothing(name, own, year, numbered)
                    : isPaper || (!label && !parted && (name.takeGoods() || takes(name, What.LINK)));
            if (!told) {
                return false;
            }
            numbered = number && name.isBehindOnly("/-");
        }
        return paper;
    }

    /** Whether a number is the paper's, its year or its term. Goods right behind it are counted by it: "2000 autopilots", "2025/500 autopilots". */
    private boolean countsNothing(PassingText name, boolean own, boolean year, boolean numbered) {
        boolean goods = name.isGoods();
        return (own && (year || name.isAtEnd())) || (!goods && (year || numbered)) || takes(name, What.TERM);
    }

    /** Whether terms of payment name a service by which one pays of itself, and not what is paid for: "autopilot subscription, monthly". */
    boolean isService(String text, TextReading reading) {
        var terms = PassingText.of(text, reading, fold);
        boolean service = false;
        boolean named = false;
        while (!terms.isAtEnd()) {
            boolean first = !named && !terms.isBehind(LISTS) && takes(terms, What.NAME);
            if (first && !(terms.isBehindOnly(" -") && takes(terms, What.SERVICE))) {
                return false;
            }
            boolean term = !first && !terms.takeNumber().isEmpty();
            boolean serves = first || (!term && takes(terms, What.SERVICE));
            service |= serves;
            if (!serves && !(term ? takes(terms, What.TERM) : named && takes(terms, What.LINK))) {
                return false;
            }
            named |= first;
        }
        return service && named;
    }

    /** Whether a line beside a table advertises, or says what is not there, and lists nothing. */
    boolean isNote(String text, TextReading reading) {
        var note = PassingText.of(text, reading, fold);
        if (takes(note, What.DENIAL)) {
            return !note.holds(LISTS) && !SENTENCE.matcher(text).find() && deniesAll(note);
        }
        boolean advert = takes(note.fromBeginning(), What.ADVERT);
        boolean visit = !advert && takes(note, What.VISIT);
        return (advert || visit)
                && !(advert && note.holds(":：;；\n"))
                && !note.hasNumber()
                && !note.hasModel()
                && !note.has(of(What.COUNT))
                && !SENTENCE.matcher(text).find();
    }

    /** "Goods contain no autopilots or radars", but not "contain no salt but autopilots". */
    private boolean deniesAll(PassingText note) {
        boolean denied = note.takeGoods();
        while (denied && !note.isAtEnd()) {
            denied = takes(note, What.JOIN) && note.takeGoods();
        }
        return denied;
    }

    private boolean takes(PassingText text, What what) {
        return text.take(of(what));
    }

    private List<List<String>> of(What what) {
        return words.getOrDefault(what, List.of());
    }
}
