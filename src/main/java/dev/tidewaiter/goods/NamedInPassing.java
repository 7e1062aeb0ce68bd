package dev.tidewaiter.goods;

import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells texts that bear the name of goods, such as a firm's, from those that list them: "Rotax 912 Freight GmbH". Each kind of text is read from
 * its beginning to its end, and lists goods where a word stands that the kind has no place for: a count, another name, a second sentence.
 */
final class NamedInPassing {

    static final String FILE = "goods/named-in-passing.tsv";

    /** What words are; the list says where each kind of them stands. */
    enum What {
        LEGAL,
        FORM,
        FIRM,
        SHIP,
        VOYAGE,
        BOUND,
        NAME,
        PAPER,
        LABEL,
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

    /** Where another sentence begins, which may say something else. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[.;!?]\\s|\\n)\\s*[\\p{L}\\d]");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

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

    static What what(WordRow row) {
        for (var what : What.values()) {
            if (what.name().equals(row.cell(0))) {
                return what;
            }
        }
        throw row.wrong("\"" + row.cell(0) + "\" is none of " + List.of(What.values()));
    }

    /** Whether a text is the name of a firm that is called after a model: the model, what the firm does, and its legal form. */
    boolean isFirm(String text, TextReading reading) {
        var name = PassingText.of(text, reading, fold);
        if (name.holds(LISTS) || name.hasPlainGoods()) {
            return false;
        }
        while (name.isCapital() && takes(name, What.FIRM)) {
            // "Spedition Rotax 912 GmbH"
        }
        if (!name.takeGoods()) {
            return false;
        }
        if (!name.goodsHoldDigit()) {
            name.takeNumber();
        }
        boolean says = false;
        while (!name.isAtEnd()) {
            boolean capital = name.isCapital();
            boolean told = takes(name, What.LEGAL) || (capital && takes(name, What.FIRM));
            if (!told && !(says && takes(name, What.FORM))) {
                return false;
            }
            says = true;
        }
        return says;
    }

    /** Whether a text is the name of a ship, with a word before it and the number of a voyage behind it: "MV KESTREL AUTOPILOT V.12 E". */
    boolean isShip(String text, TextReading reading) {
        var name = PassingText.of(text, reading, fold);
        if (name.holds(LISTS) || name.has(of(What.COUNT)) || name.hasModel()) {
            return false;
        }
        takes(name, What.SHIP);
        boolean capital = name.isCapital();
        if (!takes(name, What.NAME)) {
            name.takeWord();
            capital &= name.isCapital();
            if (!takes(name, What.NAME)) {
                return false;
            }
        }
        boolean voyage = takes(name, What.VOYAGE);
        boolean number = !name.takeNumber().isEmpty();
        boolean bound = number && takes(name, What.BOUND);
        return capital && name.isAtEnd() && number == (voyage || bound);
    }

    /** Whether a text is the name of a contract, its number and its term: "Frame contract No 12 autopilots, 24 months". */
    boolean isPaper(String text, TextReading reading) {
        var name = PassingText.of(text, reading, fold);
        if (name.holds(LISTS) || (name.hasModel() && name.hasPlainGoods())) {
            return false;
        }
        boolean paper = false;
        boolean numbered = false;
        while (!name.isAtEnd()) {
            boolean isPaper = takes(name, What.PAPER);
            paper |= isPaper;
            boolean label = !isPaper && takes(name, What.LABEL);
            var number = name.takeNumber();
            boolean counts = !number.isEmpty()
                    && !label
                    && !(isPaper && name.isAtEnd())
                    && !YEAR.matcher(number).matches()
                    && !numbered
                    && !takes(name, What.TERM);
            if (counts || (number.isEmpty() && !isPaper && !takesBeside(name, label))) {
                return false;
            }
            numbered = !number.isEmpty() && name.follows("/-");
        }
        return paper;
    }

    private boolean takesBeside(PassingText name, boolean label) {
        return !label && (name.takeGoods() || takes(name, What.LINK));
    }

    /** Whether terms of payment name a service by which one pays of itself: "autopilot subscription, monthly". */
    boolean isService(String text, TextReading reading) {
        var terms = PassingText.of(text, reading, fold);
        boolean service = false;
        while (!terms.isAtEnd()) {
            boolean term = !terms.takeNumber().isEmpty();
            boolean serves = !term && takes(terms, What.SERVICE);
            service |= serves;
            boolean told =
                    term ? takes(terms, What.TERM) : serves || takes(terms, What.NAME) || takes(terms, What.LINK);
            if (!told) {
                return false;
            }
        }
        return service;
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
